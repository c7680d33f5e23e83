import type { Span } from "../../model.ts";
import type { AnalysedQuestion, ExpectedKind } from "../../question/analysed-question.ts";
import { asksForCourse } from "../../question/asked/asked-change.ts";
import { readLevelsAsked } from "../../question/asked/asked-level.ts";
import { asksForReporter } from "../../question/asked/asked-reporter.ts";
import type { AskedThing } from "../../question/asked/asked-thing.ts";
import { asksForWay } from "../../question/asked/asked-way.ts";
import { ASKS_SORT_OF_PEOPLE, PERSON_NOUN } from "../../question/asked/person-nouns.ts";
import { chineseNames } from "../../question/region.ts";
import { askedThing, type Evidence, oppositionsAsked, personAsked } from "../../ranking/evidence.ts";
import { weighByPlace } from "../../ranking/figure-places.ts";
import { type AnswerCandidate, ORGANISATION_FOR_PERSON } from "../../ranking/find-answers.ts";
import { findOffices, isBareName } from "../../ranking/names/find-offices.ts";
import { saysOpposite } from "../../ranking/opposites.ts";
import { perQuestion, perRow } from "../../ranking/per-question.ts";
import { type Candidate, PERSON_HEAD } from "./candidate.ts";
import { findChanges } from "./changes.ts";
import {
  atLevel,
  countedRow,
  joinPeople,
  joinTitles,
  wholeName,
  withItsDeed,
  withItsRow,
  withoutAsked,
  withoutCount,
  withoutOwned,
  withoutQuotes,
} from "./cut-to-asked.ts";
import { findDefiningSpans, findQualities, findToldAtLength } from "./defining-spans.ts";
import { findDoers } from "./doers.ts";
import { findEffects } from "./effects.ts";
import { findNamedSpans } from "./named-spans.ts";
import { findObjects } from "./objects.ts";
import { readSentence } from "./read-sentence.ts";
import { findReasons } from "./reasons.ts";
import { toldAfterColon } from "./told-after-colon.ts";
import { findWays } from "./ways.ts";

/** What a span is worth before any of the question stands near it. */
const BY_ITSELF = 0.3;
/** A span that is only of the kind asked for, beside one that is named by the thing asked for. */
const OF_THE_KIND = 0.6;

/** 一家境外航运公司 is no name. */
const INDEFINITE = /(?:^|[县市区州省镇乡村的])(?:一|某)[家位名个所座](?!人)/u;
const ASKS_NAME = /叫(?:什么|啥)|名字|名称|哪一?[家位所]|\bnames?\b/u;
/** What a clause tells rather than a name. */
const TOLD_BY_CLAUSE = /(?:目的|目标|效果|作用|意义|好处|影响|收获|用处|要求|条件)$/u;
/** Things that have a title. */
const TITLED_HEAD =
  /(?:教材|课本|丛书|歌曲|剧目|节目|电影|纪录片|规定|办法|条例|细则|文件|方案|政策|意见|规划|标准|规范|指南|公约|章程|书|册子|手册|集子|剧|戏|歌)$/u;
/** What a sentence says that something is. */
const DEFINING = 1.5;
/** Kinds of answer that a row of things may give where nothing surer is found. */
const LISTED: ReadonlySet<ExpectedKind> = new Set(["any", "list", "organization"]);
/** One of a kind where several are asked for. */
const ONE_OF_SEVERAL = 0.6;
/** A span right after the place asked about: 白朗县|张继明. */
const AFTER_PLACE = 1.5;

/** Weighs spans of a sentence by how sure it is that they are what is asked for, and by the question's words near them. */
type Weigh = (share: number) => (span: Span & { readonly fit?: number }) => Candidate;

function weighingIn(evidence: Evidence, row: number, text: string): Weigh {
  const { question } = evidence;
  const { isSeveral, heads } = askedThing(evidence);
  const oppositions = oppositionsAsked(evidence);
  const nearness = evidence.nearness(row);
  const placeNames = question.places.flatMap(chineseNames);
  const placeWorth = weighByPlace(evidence, row);
  // 最多的企业是|衡矩公司
  const calledSo = heads.filter((head) => head.length > 1).flatMap((head) => [`${head}是`, `${head}为`]);
  const sends = sentAsked(evidence);
  return (share) =>
    ({ start, end, fit = 1 }) => {
      const isOne = isSeveral && !text.slice(start, end).includes("、");
      const isThere = placeNames.some((name) => text.slice(0, start).endsWith(name));
      const certainty =
        share *
        fit *
        (isOne ? ONE_OF_SEVERAL : 1) *
        (isOne && isAskedItself(question.text, text.slice(start, end)) ? THE_ASKED : 1) *
        (isThere ? AFTER_PLACE : 1) *
        (isSeveral && endsAsAsked(text.slice(start, end), heads[0] ?? "") ? OF_ITS_NOUN : 1) *
        (oppositions.length > 0 && saysOpposite(oppositions, text.slice(0, start).replace(/^.*[,;。]/u, ""))
          ? OPPOSITE
          : 1) *
        (calledSo.some((end) => text.slice(0, start).endsWith(end)) ? OF_ITS_NOUN : 1) *
        Math.min(1, placeWorth(text.slice(0, start))) *
        asDoer(question.text, text, { start, end }) *
        (sends?.test(text.slice(end)) === true ? SENDS : 1);
      return { start, end, worth: certainty * (BY_ITSELF + nearness({ start, end })) };
    };
}

/** 富锂地热区有哪些: 锂地热活动区 is what is asked for, and none of them by name. */
const THE_ASKED = 0.5;
const MOSTLY = 0.65;

function isAskedItself(question: string, name: string): boolean {
  const said = [...name].filter((character) => question.includes(character)).length;
  return said >= MOSTLY * name.length;
}

/** 哪两个园区: 综合保税区、友谊工业园 are such, 试验田、工作站 are none. */
const OF_ITS_NOUN = 2;

function endsAsAsked(row: string, head: string): boolean {
  const items = row.split(/[、和与及]/u);
  const alike = items.filter((item) => item !== "" && head.includes(item.slice(-1))).length;
  return head.length > 1 && items.length > 1 && alike * 2 > items.length;
}

/** A span after the opposite (线下销售|藏香、贝母) is worth less. */
const OPPOSITE = 0.4;

/** 专家来自哪个单位: 孵化器协会|6名专家. */
const SENT = new RegExp(`(?<who>${PERSON_NOUN})[^。]{0,4}(?:来自|是哪|属于)`, "u");
const SENDS = 2;

const sentAsked = perQuestion(({ question }: Evidence): RegExp | null => {
  const who = SENT.exec(question.text)?.groups?.who;
  return who === undefined ? null : new RegExp(`^的?(?:\\d+[余多]?)?[名位个]?[^,;。]{0,6}${who}`, "u");
});

/** 甲|联合乙举办, 由丙|承建: who does it, and who only helps. */
const MAY_ASK_DOER = /谁|哪(?:一)?[家个](?:单位|公司|机构|部门|企业|组织)?|什么单位|\b(?:who|which|what)\b/u;
const ASKS_PARTNER = /[跟与和同]|联合|合办|合作|协办|\b(?:together|jointly|with)\b/u;
const WITH_OTHERS = /^(?:,)?(?:联合|会同|携手|协同|组织)/u;
const AS_PARTNER = /(?:联合|会同|携手|协同|邀请|请来|请)$/u;
const BY = /由$/u;
const DOER = 1.6;
const PARTNER = 0.6;

/** How much likelier or less likely a name is the one that does what is asked about, by what stands around it. */
function asDoer(question: string, text: string, { start, end }: Span): number {
  if (!MAY_ASK_DOER.test(question) || ASKS_PARTNER.test(question)) return 1;
  const before = text.slice(0, start);
  if (BY.test(before) || WITH_OTHERS.test(text.slice(end))) return DOER;
  return AS_PARTNER.test(before) ? PARTNER : 1;
}

/** The spans of a sentence that could answer a question for no figure; judging and the short answer both ask for them. */
export const weighNames: (evidence: Evidence, row: number) => readonly Candidate[] = perRow(names);

const ORGANISATION_HEAD =
  /(?:公司|企业|机构|单位|部门|部委|协会|大学|学校|组织|银行|团体|媒体|集团|合作社|[院校所社厂行队团会局部委馆店])$/u;

/** 哪家公司合办|创业子基金: where an organisation is asked for, what it does is no name of it. */
function ofOrganisation(asked: AskedThing): AskedThing {
  const heads = asked.heads.filter((head) => ORGANISATION_HEAD.test(head));
  return heads.length === 0 ? asked : { ...asked, heads };
}

const IN_OTHER_WORDS: ReadonlySet<ExpectedKind> = new Set(["organization", "list"]);

/** The thing asked for as a sentence says it: 企业 where the question says 公司 and the sentence does not. */
function inWordsOf(text: string, asked: AskedThing, { otherWords, expected }: AnalysedQuestion): AskedThing {
  if (!IN_OTHER_WORDS.has(expected.kind) || asked.heads.some((head) => text.includes(head))) return asked;
  const alike = otherWords.find(({ term }) => term.length > 1 && asked.heads.includes(term))?.alike ?? [];
  return { ...asked, heads: [...asked.heads, ...alike.filter((word) => text.includes(word))] };
}

function names(evidence: Evidence, row: number): readonly Candidate[] {
  const { question, index, rows, reader } = evidence;
  const { kind } = question.expected;
  const number = rows.sentences[row] ?? 0;
  const text = index.texts[number] ?? "";
  const asked = askedThing(evidence);
  const head = asked.heads[0] ?? "";
  if (kind === "person" && asksForReporter(question.text, asked.heads)) return [];
  const weigh = weighingIn(evidence, row, text);
  const who = personAsked(evidence);
  const offices = findOffices(who, text);
  // No other name says who somebody is.
  if (offices.length > 0 || (who !== null && isBareName(who))) return offices.map(weigh(1));
  const way = asksForWay(question.text) ? toldAfterColon(text) : null;
  if (way !== null) return [weigh(1)(way)];
  if (kind === "person") {
    const rows = ASKS_SORT_OF_PEOPLE.test(question.text) ? reader.spans(number, "list") : [];
    const people = joinPeople(evidence.answers(row), text, question.text, question.places.flatMap(chineseNames));
    const doers = findDoers(question.text, text).filter(
      (doer) =>
        !question.text.includes(text.slice(doer.start, doer.end)) &&
        !people.some(({ start, end, fit }) => fit > ORGANISATION_FOR_PERSON && doer.start <= start && end <= doer.end),
    );
    return [...people, ...doers, ...rows.map((span) => ({ ...span, fit: OF_THE_KIND }))].map(weigh(1));
  }
  if (kind === "place") {
    const rows = readLevelsAsked(question.text).length > 0 ? [] : reader.spans(number, "list");
    return evidence.answers(row).map((span) => atLevel(withItsRow(weigh(1)(span), rows, text), text, question.text));
  }
  if (kind === "reason") {
    return findReasons(text, evidence.answers(row)).map((reason) => withoutQuotes(weigh(1)(reason), text));
  }
  const isNamed = ASKS_NAME.test(question.text);
  const isNew = ({ start, end }: Span): boolean => {
    const name = text.slice(start, end);
    return !question.text.includes(name) && !(isNamed && INDEFINITE.test(name));
  };
  const spans = (of: ExpectedKind): readonly AnswerCandidate[] => reader.spans(number, of).filter(isNew);
  const people = PERSON_HEAD.test(head) ? spans("person") : [];
  // The name of the deputy head is asked for, not the words that say what he is.
  if (people.length > 0) return people.map(weigh(1));
  const changes = asksForCourse(question.text) ? findChanges(text) : [];
  if (changes.length > 0) return changes.map(weigh(1));
  const effects = findEffects(question.text, text);
  if (effects.length > 0) return effects.map(weigh(1));
  const sentence = readSentence(evidence, row);
  const told = inWordsOf(text, asked, question);
  const named = findNamedSpans(sentence, kind === "organization" ? ofOrganisation(told) : told).filter(isNew);
  const single = TITLED_HEAD.test(head) || kind === "policy" ? spans("policy") : [];
  const titles = asked.isSeveral ? joinTitles(single, text) : single;
  const answers = asked.isSeveral && kind === "name" ? joinTitles(evidence.answers(row), text) : evidence.answers(row);
  const ofKind = answers.map((span) =>
    kind === "organization" ? countedRow(wholeName(sentence, span), spans("list"), text) : span,
  );
  const quoted = asked.isSeveral
    ? joinTitles(reader.spans(number, "name"), text).filter((row) => isRowOfQuotes(row, text))
    : [];
  // 匠远古建|修缮公司: an organisation has all of its name.
  const whole = named.filter(
    (one) => kind !== "organization" || !ofKind.some(({ start, end }) => end === one.end && start < one.start),
  );
  const announced = asked.isSeveral ? toldAfterColon(text) : null;
  const sure = [
    ...whole.map(weigh(kind === "name" ? OF_THE_KIND : 1)),
    ...findDefiningSpans(question.text, sentence).map(weigh(DEFINING)),
    ...findDoers(question.text, text).filter(isNew).map(weigh(DEFINING)),
    ...(announced === null ? [] : [weigh(DEFINING)(announced)]),
    ...findToldAtLength(question.text, told.heads, text).map(weigh(DEFINING)),
    ...findQualities(asked.heads, text).map(weigh(DEFINING)),
    ...findObjects(question, sentence).filter(isNew).map(weigh(OF_THE_KIND)),
    ...findWays(question.text, text).filter(isNew).map(weigh(OF_THE_KIND)),
    ...titles.map(weigh(1)),
    ...quoted.filter((row) => !named.some(({ start, end }) => start <= row.start && row.end <= end)).map(weigh(1)),
    ...ofKind.map(weigh(kind === "name" || kind === "organization" ? 1 : OF_THE_KIND)),
  ];
  // One firm is not told by a row.
  const isOneOfMany = kind === "organization" && !asked.isSeveral;
  const mayBeRow = LISTED.has(kind) && !isOneOfMany && !TOLD_BY_CLAUSE.test(head);
  const candidates = sure.length > 0 || !mayBeRow ? sure : spans("list").map(weigh(OF_THE_KIND));
  return candidates
    .map((candidate) =>
      withItsDeed(withoutOwned(withoutCount(candidate, text), text, question.text), text, question.text),
    )
    .map((candidate) => withoutQuotes(withoutAsked(candidate, text, question.text), text))
    .filter((candidate) => isNew(candidate) && !beginsInFigure(candidate, text));
}

/** “活体贷”“烘烤贷”“荷田贷”三款产品 */
function isRowOfQuotes({ start, end }: Span, text: string): boolean {
  return /”[、和与及]?“/u.test(text.slice(start, end));
}

/** 站点116|个、服务中心: the rest of a figure is no name. */
function beginsInFigure({ start }: Span, text: string): boolean {
  return /\d/u.test(text.charAt(start - 1));
}
