import type { AnswerSpan, Span } from "../../model.ts";
import type { ExpectedKind } from "../../question/analysed-question.ts";
import { asksForCourse } from "../../question/asked-change.ts";
import { countsAsked } from "../../question/asked-thing.ts";
import { chineseNames } from "../../question/region.ts";
import { askedThing, type Evidence, sentenceOf } from "../../ranking/evidence.ts";
import { weighByPlace } from "../../ranking/figure-places.ts";
import { RIGHT_AFTER, weighByTime } from "../../ranking/figure-times.ts";
import { type AnswerCandidate, ORGANISATION_FOR_PERSON } from "../../ranking/find-answers.ts";
import { quantityKindOf } from "../../ranking/fit-figures.ts";
import { saysOpposite } from "../../ranking/opposites.ts";
import { alignRespectively } from "../../ranking/respectively.ts";
import { sourceOffsets } from "../../text/normalise.ts";
import { findChanges } from "./changes.ts";
import { findDefiningSpans, findToldAtLength } from "./defining-spans.ts";
import { findDoers } from "./doers.ts";
import { findEffects } from "./effects.ts";
import { ofChange } from "./figures-of-change.ts";
import { findNamedSpans } from "./named-spans.ts";
import { phraseStart } from "./noun-phrase-start.ts";
import { findObjects } from "./objects.ts";
import { type ReadSentence, readSentence } from "./read-sentence.ts";
import { findReasons } from "./reasons.ts";

/** A span of a normalised sentence and how much speaks for it as the answer. */
interface Candidate extends Span {
  readonly worth: number;
}

/** What a span is worth before any of the question stands near it. */
const BY_ITSELF = 0.3;
/** A span that is only of the kind asked for, beside one that is named by the thing asked for. */
const OF_THE_KIND = 0.6;

/**
 * The short answer inside a sentence: of the spans that are named by the thing asked for or are of its kind, the one the
 * question's terms stand nearest to.
 * @param row row of the sentence among the candidates
 * @param sentence the sentence as it stands
 * @returns the span in the sentence as it stands, null when it offers none
 */
export function findValue(evidence: Evidence, row: number, sentence: string): AnswerSpan | null {
  const isFigure = quantityKindOf(evidence.question.expected.kind) !== null;
  const best = largest(isFigure ? figures(evidence, row) : names(evidence, row));
  if (best === null) return null;
  return inOriginal(isFigure ? withItsUnit(best, sentenceOf(evidence, row), evidence.question.text) : best, sentence);
}

/** 每公斤|46元, 每秒|260立方米: a price or a rate. */
const RATE = /每(?:公斤|千克|斤|吨|升|秒|小时|分钟|平方米|立方米|平方公里|公里|度)$/u;
/** The question says of how much itself: 一吨多少钱. */
const SAYS_OF_HOW_MUCH =
  /每|一(?:个)?(?:公斤|千克|斤|吨|升|秒|小时|钟头|分钟|平|方|公里|里|度|个月)|\b(?:per|each|an?)\b/u;

const ASKS_LIMIT = /最[多少高低]|至[多少]|上限|下限|\bat (?:most|least)\b/u;
const LIMIT = /^(?:不超过|不低于|不少于|不高于|至少|至多|最多|最少)/u;
const PART_OF_DAY = /^(?:上午|中午|下午|傍晚|晚上|早上|凌晨|清晨)(?=\d)/u;

/** A figure with what it is told for, where the question does not say that. */
function withItsUnit(figure: Candidate, text: string, question: string): Candidate {
  const rate = SAYS_OF_HOW_MUCH.test(question) ? null : RATE.exec(text.slice(0, figure.start));
  if (rate !== null) return { ...figure, start: rate.index };
  // 最多多少 and 早上几点 say themselves what stands before the figure.
  const hedge = ASKS_LIMIT.test(question) ? LIMIT.exec(text.slice(figure.start, figure.end)) : null;
  const part = PART_OF_DAY.exec(text.slice(figure.start, figure.end))?.[0] ?? "";
  const said = hedge?.[0] ?? (part !== "" && question.includes(part) ? part : "");
  return { ...figure, start: figure.start + said.length };
}

/** Whether a sentence has a short answer that is no figure. */
export function offersName(evidence: Evidence, row: number): boolean {
  return names(evidence, row).length > 0;
}

function largest(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, one) => (best === null || one.worth > best.worth ? one : best),
    null,
  );
}

/** By so much a figure that counts the very thing asked for is worth more. */
const COUNTS_IT = 6;
/** By so much a figure in 人 is, where people are counted. */
const COUNTS_PEOPLE = 4;

/** 每人5000元 where 每个 or 一吨 is asked for. */
const ASKS_EACH = /每\p{Script=Han}|一[斤吨亩户盒头只张次度升](?=[^,。]{0,6}(?:多少|几))|人均|\b(?:per|each)\b/u;
/** 每吨|7.8元, and what it became: 每吨7.8元降为|3.6元. */
const EACH = /每\p{Script=Han}{1,3}(?:[\d.]+[^,;。\d]{1,8}(?:到|至|为))?$/u;
const OF_EACH = 6;
/** By so much a figure of the opposite (出口|0.9小时) is worth less. */
const OPPOSITE = 0.2;
/** What is told since the last mark: 自治区级载体|23家 after 国家级载体18家、. */
const SINCE_MARK = /[^,;。、]*$/u;
/** A figure that fits as well is in the unit asked for, or one like it. */
const OF_ITS_UNIT = 0.8;
/** One that fits so well may be meant where no unit is asked for: 提到多少. */
const LOOSELY = 0.5;

/** Figures, those first that count what is asked for. */
function figures(evidence: Evidence, row: number): readonly Candidate[] {
  const { question, index, rows } = evidence;
  const text = index.texts[rows.sentences[row] ?? 0] ?? "";
  const asked = askedThing(evidence);
  const isEach = ASKS_EACH.test(question.text);
  const placeWorth = weighByPlace(evidence, row);
  const timeWorth = weighByTime(evidence);
  const fitting = evidence.answers(row).filter(({ fit }) => fit >= LOOSELY);
  const things = alignRespectively(text, fitting);
  const arePeople = question.expected.measure === null && PERSON_HEAD.test(asked.heads[0] ?? "");
  return evidence.answers(row).map((answer) => {
    const before = text.slice(0, answer.start);
    const isLoose = question.expected.measure === null && answer.fit >= LOOSELY;
    const most = isLoose || answer.fit >= OF_ITS_UNIT ? Number.POSITIVE_INFINITY : 1;
    const ofTime = Math.min(timeWorth(before), most);
    return {
      start: answer.start,
      end: answer.end,
      worth:
        answer.worth *
        ofChange(question.text, text, answer, ofTime >= RIGHT_AFTER) *
        (isEach && EACH.test(before) ? OF_EACH : 1) *
        ofTime *
        ofWhom(question.text, before) *
        ofThing(things.get(answer.start), question) *
        (saysOpposite(question.text, before.slice(before.search(SINCE_MARK))) ? OPPOSITE : 1) *
        Math.min(placeWorth(before), most) *
        (countsAsked(asked, text, answer) ? COUNTS_IT : 1) *
        (arePeople && PEOPLE_UNIT.test(text.slice(answer.start, answer.end)) ? COUNTS_PEOPLE : 1),
    };
  });
}

/** What a figure is worth that is told of the thing asked about, and of another, where a row says 分别. */
const OF_ITS_THING = 50;
const OF_ANOTHER_THING = 0.1;

function ofThing(thing: string | undefined, { text, places }: Evidence["question"]): number {
  if (thing === undefined) return 1;
  // 白石、青河两县: the names stand without 县.
  const names = places
    .flatMap(chineseNames)
    .map((name) => (name.length > 2 ? name.replace(/[县市区州旗镇乡]$/u, "") : name));
  const isAsked = names.some((name) => thing.includes(name)) || text.includes(thing) || sharesEnd(thing, text);
  return isAsked ? OF_ITS_THING : OF_ANOTHER_THING;
}

/** 县级医院 is asked for by 在县级医院住院, and told of by 在乡镇卫生院、县级医院. */
function sharesEnd(thing: string, question: string): boolean {
  return thing.length > 3 && question.includes(thing.slice(-4));
}

/** Words that question and sentence may both have for a figure: by whom it is paid, and that it is of all. */
const SHARED: readonly (readonly [RegExp, RegExp])[] = [
  [/自己|自付|自掏|个人/u, /(?:自己|自付|自费|自掏|个人)[^,;。]{0,6}$/u],
  [/总共|一共|总计|合计|总数|\b(?:in all|in total|altogether)\b/u, /(?:总[数计量长]|共计?|合计|累计)[^,;。\d]{0,6}$/u],
];
const SHARES_IT = 3;

/** How much likelier a figure is for a word that it shares with the question. */
function ofWhom(question: string, before: string): number {
  return SHARED.some(([asked, told]) => asked.test(question) && told.test(before)) ? SHARES_IT : 1;
}

/** Things that are people: 科技特派员, villagers. */
const PERSON_HEAD = /(?:书记|支书|主任|经理|员|者|师|长|民|人|手|生|专家|老乡)$/u;
const PEOPLE_UNIT = /(?:人|名|位)$/u;
/** 哪些人, 什么人: people by what they are (退休教师、大学生村官) as well as by name. */
const ASKS_SORT_OF_PEOPLE = /(?:什么|哪些|哪类|哪几类)人/u;
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
  const { isSeveral } = askedThing(evidence);
  const nearness = evidence.nearness(row);
  const placeNames = question.places.flatMap(chineseNames);
  return (share) =>
    ({ start, end, fit = 1 }) => {
      const isOne = isSeveral && !text.slice(start, end).includes("、");
      const isThere = placeNames.some((name) => text.slice(0, start).endsWith(name));
      const certainty =
        share *
        fit *
        (isOne ? ONE_OF_SEVERAL : 1) *
        (isThere ? AFTER_PLACE : 1) *
        asDoer(question.text, text, { start, end });
      return { start, end, worth: certainty * (BY_ITSELF + nearness({ start, end })) };
    };
}

/** 甲|联合乙举办, 由丙|承建: who does it, and who only helps. */
const ASKS_DOER = /谁|哪(?:一)?[家个](?:单位|公司|机构|部门|企业|组织)?|什么单位|\b(?:who|which|what)\b/u;
const ASKS_PARTNER = /[跟与和同]|联合|合办|合作|协办|\b(?:together|jointly|with)\b/u;
const WITH_OTHERS = /^(?:,)?(?:联合|会同|携手|协同|组织)/u;
const AS_PARTNER = /(?:联合|会同|携手|协同|邀请|请来|请)$/u;
const BY = /由$/u;
const DOER = 1.6;
const PARTNER = 0.6;

/** How much likelier or less likely a name is the one that does what is asked about, by what stands around it. */
function asDoer(question: string, text: string, { start, end }: Span): number {
  if (!ASKS_DOER.test(question) || ASKS_PARTNER.test(question)) return 1;
  const before = text.slice(0, start);
  if (BY.test(before) || WITH_OTHERS.test(text.slice(end))) return DOER;
  return AS_PARTNER.test(before) ? PARTNER : 1;
}

/** Spans that are no figures. */
function names(evidence: Evidence, row: number): readonly Candidate[] {
  const { question, index, rows, reader } = evidence;
  const { kind } = question.expected;
  const number = rows.sentences[row] ?? 0;
  const text = index.texts[number] ?? "";
  const asked = askedThing(evidence);
  const head = asked.heads[0] ?? "";
  // Who reported stands above the article and not in the sentence.
  if (kind === "person" && head.endsWith("记者")) return [];
  const weigh = weighingIn(evidence, row, text);
  if (kind === "person") {
    const rows = ASKS_SORT_OF_PEOPLE.test(question.text) ? reader.spans(number, "list") : [];
    const people = evidence.answers(row);
    const doers = findDoers(question.text, text).filter(
      (doer) =>
        !question.text.includes(text.slice(doer.start, doer.end)) &&
        !people.some(({ start, end, fit }) => fit > ORGANISATION_FOR_PERSON && doer.start <= start && end <= doer.end),
    );
    return [...people, ...doers, ...rows.map((span) => ({ ...span, fit: OF_THE_KIND }))].map(weigh(1));
  }
  if (kind === "place") {
    const rows = question.text.search(ASKS_LEVEL) === -1 ? reader.spans(number, "list") : [];
    return evidence.answers(row).map((span) => atLevel(withItsRow(weigh(1)(span), rows, text), text, question.text));
  }
  if (kind === "reason") return findReasons(text, evidence.answers(row)).map(weigh(1));
  const isNew = ({ start, end }: Span): boolean => !question.text.includes(text.slice(start, end));
  const spans = (of: ExpectedKind): readonly AnswerCandidate[] => reader.spans(number, of).filter(isNew);
  const people = PERSON_HEAD.test(head) ? spans("person") : [];
  // The name of the deputy head is asked for, not the words that say what he is.
  if (people.length > 0) return people.map(weigh(1));
  const changes = asksForCourse(question.text) ? findChanges(text) : [];
  if (changes.length > 0) return changes.map(weigh(1));
  const effects = findEffects(question.text, text);
  if (effects.length > 0) return effects.map(weigh(1));
  const sentence = readSentence(evidence, row);
  const named = findNamedSpans(sentence, asked).filter(isNew);
  const single = TITLED_HEAD.test(head) || kind === "policy" ? spans("policy") : [];
  const titles = asked.isSeveral ? joinTitles(single, text) : single;
  const ofKind = evidence.answers(row).map((span) => (kind === "organization" ? wholeName(sentence, span) : span));
  const sure = [
    ...named.map(weigh(kind === "name" ? OF_THE_KIND : 1)),
    ...findDefiningSpans(question.text, sentence).map(weigh(DEFINING)),
    ...findDoers(question.text, text).filter(isNew).map(weigh(DEFINING)),
    ...findToldAtLength(asked.heads, text).map(weigh(DEFINING)),
    ...findObjects(question, sentence).filter(isNew).map(weigh(OF_THE_KIND)),
    ...titles.map(weigh(1)),
    ...ofKind.map(weigh(kind === "name" || kind === "organization" ? 1 : OF_THE_KIND)),
  ];
  // One firm is not told by a row.
  const isOneOfMany = kind === "organization" && !asked.isSeveral;
  const mayBeRow = LISTED.has(kind) && !isOneOfMany && !TOLD_BY_CLAUSE.test(head);
  const candidates = sure.length > 0 || !mayBeRow ? sure : spans("list").map(weigh(OF_THE_KIND));
  return candidates
    .map((candidate) => withoutQuotes(withoutAsked(withoutCount(candidate, text), text, question.text), text))
    .filter(isNew);
}

/** 《…办法》|《…细则》 and 《…》|和|《…》 are one answer where several are asked for. */
function joinTitles(titles: readonly AnswerCandidate[], text: string): readonly AnswerCandidate[] {
  const joined: AnswerCandidate[] = [];
  for (const title of titles) {
    const last = joined.at(-1);
    const isNext = last !== undefined && /^[、和与及]?$/u.test(text.slice(last.end, title.start));
    if (isNext) joined.splice(-1, 1, { ...last, end: title.end });
    else joined.push(title);
  }
  return joined;
}

/** Characters at most that a row goes on by after places that are known. */
const LONGEST_REST = 12;

/** A place with the row that it begins: 羊八井、|索多. */
function withItsRow(place: Candidate, rows: readonly Span[], text: string): Candidate {
  if (text.slice(place.start, place.end).includes("、")) return place;
  const row = rows.find(({ start, end }) => start === place.start && end > place.end && end < place.end + LONGEST_REST);
  return row === undefined ? place : { ...place, end: row.end };
}

/** An organisation with the words of its name that stand before what was found: 成都市创新|创业服务中心. */
function wholeName(sentence: ReadSentence, span: AnswerCandidate): AnswerCandidate {
  const start = Math.min(span.start, phraseStart(sentence, span.end, false));
  // 工程由|港航中心: what is done is no part of who does it.
  return { ...span, start: start + sentence.text.slice(start, span.end).lastIndexOf("由") + 1 };
}

/** 哪个镇 asks for the town alone, 哪个县哪个镇 for both. */
const ASKS_LEVEL = /(?:哪一?[个座]?|什么)(?<level>县|区|市|州|乡|镇|村)/gu;
const PART_OF_PLACE = /\p{Script=Han}+?(?:自治[区州]|[省市州县区旗镇乡村]|街道)/gu;

/** Of places one in the other (岬湾县|鲎尾镇) that of the level asked for. */
function atLevel(candidate: Candidate, text: string, question: string): Candidate {
  const [asked, more] = [...question.matchAll(ASKS_LEVEL)].map(({ groups }) => groups?.level ?? "");
  const name = text.slice(candidate.start, candidate.end);
  if (asked === undefined || more !== undefined || /[、和到至]/u.test(name)) return candidate;
  const part = [...name.matchAll(PART_OF_PLACE)].find(([place]) => place.endsWith(asked));
  if (part === undefined) return candidate;
  const start = candidate.start + part.index;
  return { ...candidate, start, end: start + part[0].length };
}

/** “甲、乙、丙”: a row that is one quotation, without its marks. */
function withoutQuotes(candidate: Candidate, text: string): Candidate {
  const isOne = /^“[^“”]*、[^“”]*”$/u.test(text.slice(candidate.start, candidate.end));
  return isOne ? { ...candidate, start: candidate.start + 1, end: candidate.end - 1 } : candidate;
}

/** A row without 有 before it and its count after it: 有|石林、瀑布和杜鹃|三大景观. */
function withoutCount(candidate: Candidate, text: string): Candidate {
  const row = text.slice(candidate.start, candidate.end);
  if (!row.includes("、")) return candidate;
  const lead = /^(?:有|包括|包含)(?=\p{Script=Han}{2})/u.exec(row)?.[0].length ?? 0;
  const count =
    /[一二两三四五六七八九十\d]+[大道个种项类条处门款](?!\d)\p{Script=Han}{1,6}$/u.exec(row)?.[0].length ?? 0;
  return { ...candidate, start: candidate.start + lead, end: candidate.end - count };
}

/** A row without the things at its beginning that the question names itself: 跟甲一样的企业还有哪些. */
function withoutAsked(candidate: Candidate, text: string, question: string): Candidate {
  let { start } = candidate;
  for (;;) {
    const mark = text.slice(start, candidate.end).search(/[、和]/u);
    if (mark < 2 || !question.includes(text.slice(start, start + mark))) return { ...candidate, start };
    start += mark + 1;
  }
}

function inOriginal({ start, end }: Span, sentence: string): AnswerSpan {
  const toOriginal = sourceOffsets(sentence);
  const from = toOriginal(start);
  // One past the last character of the span, so that a gap after it stays outside.
  const last = toOriginal(end - 1);
  const to = last + ((sentence.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  return { start: from, end: to, text: sentence.slice(from, to) };
}
