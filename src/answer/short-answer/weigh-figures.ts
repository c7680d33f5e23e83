import type { Span } from "../../model/corpus.ts";
import { countsAsked } from "../../question/asked/asked-thing.ts";
import { chineseNames } from "../../question/region.ts";
import { askedThing, type Evidence, oppositionsAsked, sentenceOf } from "../../ranking/evidence.ts";
import { weighByNumber } from "../../ranking/figure-numbers.ts";
import { weighByPlace } from "../../ranking/figure-places.ts";
import { RIGHT_AFTER, weighByTime } from "../../ranking/figure-times.ts";
import { saysOpposite } from "../../ranking/opposites.ts";
import { perQuestion } from "../../ranking/per-question.ts";
import { alignRespectively } from "../../ranking/respectively.ts";
import { tellsTimeAlone } from "../../text/ellipsis.ts";
import { type Quantity, readQuantities } from "../../text/read-quantities.ts";
import { placeWords, type TaggedWord } from "../../text/segment.ts";
import { type Candidate, PERSON_HEAD } from "./candidate.ts";
import { ofEnds } from "./dates-of-ends.ts";
import { ofChange } from "./figures-of-change.ts";
import { ofOthers, unitOf } from "./figures-of-others.ts";
import { ofPlans } from "./figures-of-plans.ts";
import { weighOwnWords } from "./own-words.ts";
import { weighSegments } from "./parallel-parts.ts";
import { weighByShared } from "./shared-words.ts";

/** A figure counts as standing at least so near to the question's words. */
const LEAST_NEARNESS = 0.03;
const PEOPLE_UNIT = /(?:人|名|位)$/u;

/** By so much a figure that counts the very thing asked for is worth more. */
const COUNTS_IT = 6;
/** By so much a figure in 人 is, where people are counted. */
const COUNTS_PEOPLE = 4;

/** 每人5000元 where 每个 or 一吨 is asked for. */
const ASKS_EACH =
  /每\p{Script=Han}|一[家人斤吨亩户盒头只张次度升座间棵株辆套份杯袋箱年](?=[^,。]{0,6}(?:多少|几))|人均|\b(?:per|each)\b/u;
/** 每吨|7.8元, and what it became: 每吨7.8元降为|3.6元. */
const EACH = /(?:每\p{Script=Han}{1,3}|亩[均产]\p{Script=Han}{0,4})(?:[\d.]+[^,;。\d]{1,8}(?:到|至|为))?$/u;
const OF_EACH = 6;
/** By so much a figure of the opposite (出口|0.9小时) is worth less. */
const OPPOSITE = 0.2;
/** What is told since the last clause or figure: 自治区级载体|23家 after 国家级载体18家、. */
const SINCE_FIGURE = /[^,;。\d]*$/u;
/** What is told since the last clause but one: 海拔4000米以上的学校,津贴另加|600元. */
const SINCE_CLAUSE = /[^,;。]*,?[^,;。]*$/u;
/** A figure that fits as well is in the unit asked for, or one like it. */
const OF_ITS_UNIT = 0.8;
/** One that fits so well may be meant where no unit is asked for: 提到多少. */
const LOOSELY = 0.5;

/** The figures of a sentence that could answer, those worth most that count what is asked for, of the place and time asked about. */
export function weighFigures(evidence: Evidence, row: number): readonly Candidate[] {
  const { question } = evidence;
  const text = sentenceOf(evidence, row);
  const asked = askedThing(evidence);
  const isEach = ASKS_EACH.test(question.text);
  const placeWorth = weighByPlace(evidence, row);
  const oppositions = oppositionsAsked(evidence);
  const timeWorth = weighByTime(evidence, row);
  const numberWorth = weighByNumber(evidence);
  const conditions = conditionsAsked(evidence);
  const sharedWorth = weighByShared(evidence);
  const fitting = evidence.answers(row).filter(({ fit }) => fit >= LOOSELY);
  const things = alignRespectively(text, fitting);
  const arePeople = question.expected.measure === null && PERSON_HEAD.test(asked.heads[0] ?? "");
  // 毕业生就业的有多少: what is counted is named, but not beside the asking words.
  const named =
    asked.heads.length > 0 || !COUNTED_LAST.test(question.text)
      ? []
      : question.tagged.filter(isNoun).map(({ word }) => word);
  const isNamedBefore = (before: string): boolean => named.some((noun) => before.endsWith(noun));
  const ownWords = weighOwnWords(evidence, row, evidence.answers(row));
  const tellers = tellersOf(text, evidence.answers(row));
  const segmentWorth = weighSegments(evidence, text);
  const done = doneAsAsked(evidence);
  const verb = verbAsked(evidence);
  return evidence.answers(row).map((answer, at, answers) => {
    const before = text.slice(0, answer.start);
    const own = before.slice(before.search(SINCE_FIGURE));
    const ofShared = sharedWorth(before);
    const teller = answers[tellers[at] ?? at] ?? answer;
    const isLoose = question.expected.measure === null && answer.fit >= LOOSELY;
    const most = isLoose || answer.fit >= OF_ITS_UNIT ? Number.POSITIVE_INFINITY : 1;
    const ofTime = Math.min(timeWorth(before), most);
    return {
      start: answer.start,
      end: answer.end,
      worth:
        (Math.max(answer.worth, teller.worth) + answer.fit * LEAST_NEARNESS) *
        (ownWords[tellers[at] ?? at] ?? 1) *
        ofChange(question.text, text, answer, ofTime >= RIGHT_AFTER) *
        (ofShared > 1 ? 1 : ofOthers(question, text, answer, answers)) *
        ofPlans(question.text, text, answer, answers) *
        (question.expected.kind === "date" ? ofEnds(question.text, text, answer) : 1) *
        (isEach && (EACH.test(before) || text.startsWith("每", answer.start)) ? OF_EACH : 1) *
        ofTime *
        ofShared *
        ofCondition(conditions, before) *
        segmentWorth(answer.start) *
        ofThing(things.get(answer.start), question) *
        (isNamedBefore(before) ? OF_NAMED : 1) *
        (isItemAsked(question, before) ? OF_ITEM : 1) *
        (done?.test(text.slice(answer.end)) === true ? OF_DEED : 1) *
        (verb !== null && own.includes(verb) ? OF_VERB : 1) *
        (saysOpposite(oppositions, own) ? OPPOSITE : 1) *
        Math.min(placeWorth(before), most) *
        numberWorth(before) *
        (countsAsked(asked, text, teller) ? COUNTS_IT : 1) *
        (arePeople && PEOPLE_UNIT.test(text.slice(answer.start, answer.end)) ? COUNTS_PEOPLE : 1),
    };
  });
}

/** For each figure the place of the one that says what it tells of: one before it in its unit where its clause names a time alone. */
function tellersOf(text: string, figures: readonly Span[]): readonly number[] {
  const tellers: number[] = [];
  for (const [at, { start, end }] of figures.entries()) {
    const unit = unitOf(text.slice(start, end));
    const before = tellsTimeAlone(text.slice(0, start))
      ? figures.findLastIndex((other, place) => place < at && unitOf(text.slice(other.start, other.end)) === unit)
      : -1;
    tellers.push(tellers[before] ?? at);
  }
  return tellers;
}

/** 毕业生在当地就业|的有多少. */
const COUNTED_LAST = /的(?:一共|总共|大概)?有(?:多少|几)[个名位人]?[?。\s]*$/u;
/** By so much a figure is worth more right after a noun of the question, which names no thing beside its asking words. */
const OF_NAMED = 3;

/** 玉米31.5万亩、大豆|9.2万亩: an item of a row is the very thing that the question says. */
const OF_ITEM = 4;
const ITEM =
  /(?:[\d余多]\p{Script=Han}{1,4}[、,;和]|其中[、,;和]?)(?<item>\p{Script=Han}{2,8}?)(?:为|达|是|有|共|约|仅|只)*$/u;

function isItemAsked({ text, places }: Evidence["question"], before: string): boolean {
  const item = ITEM.exec(before)?.groups?.item;
  if (item === undefined || !text.includes(item)) return false;
  return !places.flatMap(chineseNames).some((name) => item.includes(name));
}

/** 关|了多少家: 31家|关停. */
const DEED = /(?<deed>\p{Script=Han})了(?:多少|几)/u;
const OF_DEED = 60;

/** By so much a figure is worth more with whose own words the verb of the question stands: 受理618件,审结|589件. */
const OF_VERB = 2;
const BEFORE_ASKING = /[了过出到]?(?:一共|总共|合计|共)?$/u;

/** The verb of two characters or more that the asking words stand right behind (审结了|多少案件); null without one. */
const verbAsked = perQuestion(({ question: { text, tagged, expected } }: Evidence): string | null => {
  const { ask } = expected;
  if (ask === null) return null;
  const end = text.slice(0, ask.start).replace(BEFORE_ASKING, "").length;
  const verb = placeWords(tagged).find((word) => word.end === end);
  return verb !== undefined && verb.tag === "v" && verb.word.length > 1 ? verb.word : null;
});

/** What stands after a figure of what was done as the question says; null where it says no deed. */
const doneAsAsked = perQuestion(({ question }: Evidence): RegExp | null => {
  const deed = DEED.exec(question.text)?.groups?.deed;
  return deed === undefined ? null : new RegExp(`^(?:被|已|全部|相继|先后)*${deed}`, "u");
});

function isNoun({ word, tag }: TaggedWord): boolean {
  return word.length > 1 && /^n(?!r|s)/u.test(tag);
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

/** 80岁以上老人只收|3元 where those from 80 on are asked about: what holds for a figure of the question. */
const MEETS_CONDITION = 4;
const IS_OF_AGE = 10;

/** The figures that the question itself says. */
const conditionsAsked = perQuestion(({ question }: Evidence): readonly Quantity[] =>
  readQuantities(question.text).filter(({ value, unit }) => value !== null && unit !== ""),
);

function ofCondition(asked: readonly Quantity[], before: string): number {
  if (asked.length === 0) return 1;
  const told = readQuantities(before.slice(before.search(SINCE_CLAUSE)));
  const meets = asked.some(({ value, unit }) => told.some((one) => one.value === value && one.unit === unit));
  if (!meets) return 1;
  return asked.some(({ unit }) => unit === "岁") ? IS_OF_AGE : MEETS_CONDITION;
}
