import { PERSON_NOUN } from "../../question/asked/person-nouns.ts";
import { askedThing, type Evidence, sentenceNumberOf, sentenceOf } from "../../ranking/evidence.ts";
import { ORGANISATION_FOR_PERSON } from "../../ranking/find-answers.ts";
import { HEADED_UNITS, NO_HEAD_BEFORE } from "../../ranking/names/headed-units.ts";
import { type Telling, tellsWhatIsAsked } from "./tells-what-is-asked.ts";

const PEOPLE = new RegExp(`(?:${PERSON_NOUN}|[厂村场馆队校院团]长|员)$`, "u");

/** Only a person holds an office or is 哪位: 总指挥由谁担任, 第一名是哪位同学. */
const ASKS_A_PERSON = /谁(?:来)?(?:担任|任|当)|哪一?位(?:同学|选手|老师|先生|女士)?[?。\s]*$|姓甚名谁/u;

/** Whether a sentence names somebody new where the names of people are asked for (专家叫什么名字, 讲课的老师是谁). */
export function namesPeople(evidence: Evidence, row: number): boolean {
  const { question, index, reader } = evidence;
  const { kind } = question.expected;
  if (kind !== "name" && kind !== "person") return true;
  const arePeople = askedThing(evidence).heads.some((head) => PEOPLE.test(head));
  if (!arePeople && !ASKS_A_PERSON.test(question.text)) return true;
  const number = sentenceNumberOf(evidence, row);
  const text = index.texts[number] ?? "";
  return reader
    .spans(number, "person")
    .some(({ fit, start, end }) => fit > ORGANISATION_FOR_PERSON && !question.text.includes(text.slice(start, end)));
}

/** 柴师傅以外|是谁: somebody by surname and title, who is not asked for. */
const BESIDES =
  /(?<surname>\p{Script=Han})(?:师傅|老师|先生|女士|医生|大夫|教授|主任|书记|[局队站厂校院馆县镇乡村]长)(?:以外|之外)/u;

/** Whether a sentence names a person of another surname, where somebody besides one is asked for. */
export function namesAnother(evidence: Evidence, row: number): boolean {
  const { question, reader } = evidence;
  const surname = BESIDES.exec(question.text)?.groups?.surname;
  if (surname === undefined || question.expected.kind !== "person") return true;
  const text = sentenceOf(evidence, row);
  return reader.spans(sentenceNumberOf(evidence, row), "person").some(({ start }) => !text.startsWith(surname, start));
}

/** Offices of those who head something. */
const HEADS = `(?:指挥|理事|董事|监事|秘书|[${HEADED_UNITS}])长${NO_HEAD_BEFORE}|主任|书记|经理|主席|专员|负责人`;

const OFFICE = /(?:头儿|长|主任|书记|经理|负责人|主席|总裁|主管|秘书|会长|领导|总指挥)$/u;

/** 谁是教育局长: the office after the asking words. */
const OFFICE_AFTER = new RegExp(`谁(?:是|在?当|担?任)[^,。?]*?(?<office>${HEADS})(?!说|的)`, "u");

/** 驼项镇的|镇长|是谁: the office before the asking words. */
const OFFICE_BEFORE = new RegExp(
  `(?<office>${HEADS}|政委|指导员|教导员|总工程师|发言人|教练)(?:现在|目前|今年)?(?:由谁|是谁|是哪一?[位个]|叫(?:什么|啥)|姓(?:什么|啥))`,
  "u",
);
/** Whoever heads it, by whatever office. */
const ANY_OFFICE = /^(?:责任人|负责人|领导|头儿?)$/u;

const OFFICE_TOLD = new RegExp(`${HEADS}|总裁|主管|带头人|工程师`, "u");

/** 村支书 is 村党支部书记. */
const SECRETARY = /支书|书记/u;
/** A deputy is asked for, which "not the deputy" does not. */
const ASKS_DEPUTY = /副|(?<!\bnot (?:the |a )?)\b(?:deputy|vice)\b/u;
/** 老场长|龚崇垣 is no longer the one. */
const FORMER = new RegExp(`(?:老|原|前任?)\\p{Script=Han}{0,6}(?:${HEADS})`, "gu");
const ASKS_CURRENT = /现任|现在|目前|如今|\b(?:current|currently|now)\b/u;
const DEPUTY = /副(?:\p{Script=Han}{0,3}?长|主任|书记|总?经理|主席|总裁|总?指挥)/gu;
/** Who heads it all is asked for, and no section of it. */
const ASKS_HEAD = /一把手|正[局厅处院校]长/u;
const SECTION_HEAD = /[科股]长/gu;
const ASKS_WHO_HEADS =
  /\bwho (?:heads|leads|directs|is in charge|(?:is|was) (?:the )?(?:[\w-]+ ){0,4}?(?:boss|director|head|president|manager|mayor|secretary|principal|governor|magistrate|engineer|chair(?:man|woman)?)\b)|\bthe (?:full )?name of the (?:[\w-]+ ){0,3}?(?:head|director|chief|secretary|mayor|governor|manager|principal|chair(?:man|woman)?|leader)\b/u;

/** Whether the sentence names the office whose holder is asked for (局长是谁): the bureau has many people, and a deputy. */
export function holdsOffice(evidence: Evidence, row: number): boolean {
  const { question } = evidence;
  if (question.expected.kind !== "person") return true;
  const named = (OFFICE_AFTER.exec(question.text) ?? OFFICE_BEFORE.exec(question.text))?.groups?.office;
  const offices = [
    ...askedThing(evidence).heads.filter((head) => OFFICE.test(head)),
    ...(named === undefined ? [] : [named]),
  ];
  const sentence = sentenceOf(evidence, row);
  const present = ASKS_CURRENT.test(question.text) ? sentence.replace(FORMER, "") : sentence;
  const text = ASKS_DEPUTY.test(question.text) ? present : present.replace(DEPUTY, "");
  // Which office is meant a translation does not tell.
  if (question.language === "en") {
    return (offices.length === 0 && !ASKS_WHO_HEADS.test(question.text)) || OFFICE_TOLD.test(text);
  }
  if (ASKS_HEAD.test(question.text)) return OFFICE_TOLD.test(text.replace(SECTION_HEAD, ""));
  if (offices.length === 0) return true;
  return offices.some(
    (office) =>
      text.includes(office) ||
      (SECRETARY.test(office) && SECRETARY.test(text)) ||
      (ANY_OFFICE.test(office) && OFFICE_TOLD.test(text)),
  );
}

/** First and former holders of an office, by name. */
const TERMS_OF_OFFICE: readonly Telling[] = [
  { asked: /首任|第一任/u, told: /首任|第一任|首位/u },
  { asked: /前任|上一任/u, told: /前任|上一任|原/u },
  { asked: /副[局厅县市部处科院校所站队团会乡镇村]长|副主任|副书记|副经理/u, told: /副/u },
];

/** Whether a sentence names the first or the former holder of an office, or a deputy, where that is asked for. */
export function isOfThatTerm(evidence: Evidence, row: number): boolean {
  // 副局长说要送什么: what he said is asked for, and not who he is.
  return evidence.question.expected.kind !== "person" || tellsWhatIsAsked(TERMS_OF_OFFICE, evidence, row);
}

/** Who did the work is asked for: 由哪家公司承建, 哪家公司修的. */
const ASKS_FIRM =
  /(?:由|被)哪(?:一)?[家个][^,。]{0,4}(?:公司|企业|集团)|哪(?:一)?[家个][^,。]{0,4}(?:公司|企业|集团|厂商|厂家)(?:来)?(?:承建|承办|承包|修|建|施工|运营|开发|投资|负责|造|生产|制造|设计)/u;
const FIRM = /公司|集团|企业|银行|厂|社$|工程局|(?:设计|研究|规划)院$/u;

/** 哪家厂造的: a works need not be named as an organisation is. */
const MAKERS: readonly Telling[] = [
  { asked: /哪(?:一)?家(?:厂子|厂家|工厂|厂)/u, told: /公司|集团|企业|厂(?![长房商])|[社坊]/u },
];

/** Organisations of one sort, where one of it is asked for by name: no hospital is 哪所学校. */
const ORGANISATIONS: readonly Telling[] = [
  { asked: ASKS_FIRM, told: FIRM },
  { asked: /\bwh(?:ich|at) (?:manufacturer|company|contractor|builder)\b/u, told: FIRM },
  {
    asked: /哪(?:一)?[所个]?(?:学校|大学|学院|院校)|什么(?:学校|大学|学院)/u,
    told: /学校|大学|学院|[中小]学|院校|技校|党校/u,
  },
  { asked: /哪(?:一)?[家个]?设计(?:研究)?院/u, told: /设计/u },
  { asked: /哪(?:一)?[家所个]?(?:医院|卫生院)/u, told: /医院|卫生院|诊所|卫生[室所]/u },
  { asked: /哪(?:一)?[家个]?银行|\b(?:which|what) banks?\b/u, told: /银行(?![贷存])|信用社|农商行|[工农建中]行/u },
];

/** Whether a sentence names an organisation of the sort asked for, not of the question. */
export function namesFirm(evidence: Evidence, row: number): boolean {
  if (!tellsWhatIsAsked(MAKERS, evidence, row)) return false;
  const { question, index, reader } = evidence;
  const sorts = ORGANISATIONS.filter(({ asked }) => asked.test(question.text));
  if (sorts.length === 0) return true;
  const number = sentenceNumberOf(evidence, row);
  const text = index.texts[number] ?? "";
  const names = reader.spans(number, "organization").map(({ start, end }) => text.slice(start, end));
  return sorts.every(({ told }) => names.some((name) => told.test(name) && !question.text.includes(name)));
}

const ASKS_AGE = /^(?<who>.{2,20}?)(?:今年|现在|现年|的)*(?:年龄|岁数|年纪)?(?:是|有)?(?:多大|几岁|多少岁)/u;

/** Whether a sentence that tells an age speaks of whose is asked: it has the end of the name, or begins with 他. */
export function tellsOfPerson(evidence: Evidence, row: number): boolean {
  const { question } = evidence;
  const who = question.expected.measure === "岁" ? ASKS_AGE.exec(question.text)?.groups?.who : undefined;
  if (who === undefined) return true;
  const text = sentenceOf(evidence, row);
  return /^[他她]/u.test(text) || text.includes(who.slice(-2));
}
