import type { Span } from "../../model/corpus.ts";
import type { AnalysedQuestion, ExpectedKind } from "../../question/analysed-question.ts";
import { asksForCourse } from "../../question/asked/asked-change.ts";
import { readLevelsAsked } from "../../question/asked/asked-level.ts";
import { asksForReporter } from "../../question/asked/asked-reporter.ts";
import type { AskedThing } from "../../question/asked/asked-thing.ts";
import { asksForWay } from "../../question/asked/asked-way.ts";
import { asksWhether } from "../../question/asked/asked-whether.ts";
import { ASKS_SORT_OF_PEOPLE } from "../../question/asked/person-nouns.ts";
import { chineseNames } from "../../question/region.ts";
import { askedThing, type Evidence, personAsked } from "../../ranking/evidence.ts";
import { type AnswerCandidate, ORGANISATION_FOR_PERSON } from "../../ranking/find-answers.ts";
import { findOffices, isBareName } from "../../ranking/names/find-offices.ts";
import { perRow } from "../../ranking/per-question.ts";
import { type Candidate, PERSON_HEAD } from "./candidate.ts";
import { findChanges } from "./changes.ts";
import { oneOfRow, withItsDeed, withoutAsked, withoutCount, withoutOwned, withoutQuotes } from "./cut-to-asked.ts";
import { findDefiningSpans, findDescribed, findQualities, findToldAtLength } from "./defining-spans.ts";
import { findDoers } from "./doers.ts";
import { findEffects } from "./effects.ts";
import { extremeOfRow } from "./extreme-of-row.ts";
import { joinPeople, joinTitles, withItsRow } from "./join-rows.ts";
import { findNamedSpans } from "./named-spans.ts";
import { findObjects } from "./objects.ts";
import { atLevel, withItsSite } from "./place-at-level.ts";
import { type ReadSentence, readSentence } from "./read-sentence.ts";
import { findReasons } from "./reasons.ts";
import { type Weigh, weighingIn } from "./span-worth.ts";
import { saidToBe, withoutEmployers } from "./tell-people-apart.ts";
import { toldAfterColon } from "./told-after-colon.ts";
import { findSortsOfPeople, findToldInFrame } from "./told-in-frame.ts";
import { findWays } from "./ways.ts";
import { weighPlaces } from "./weigh-places.ts";
import { countedRow, nameAlone, wholeName } from "./whole-organisation.ts";

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

/** A sentence looked through for what a question asks. */
interface Looked {
  readonly evidence: Evidence;
  readonly row: number;
  readonly text: string;
  readonly asked: AskedThing;
  /** The thing asked for, the most telling way to say it; empty where the question names none. */
  readonly head: string;
  readonly weigh: Weigh;
  /** What the question leaves out (除了保税区); undefined where it leaves nothing out. */
  readonly known: string | undefined;
  /** The spans of the sentence that could answer a question of a kind. */
  spansOf(kind: ExpectedKind): readonly AnswerCandidate[];
}

type Find = (looked: Looked) => readonly Candidate[];

/** The spans of a sentence that could answer a question for no figure; judging and the short answer both ask for them. */
export const weighNames: (evidence: Evidence, row: number) => readonly Candidate[] = perRow(names);

/** The kinds whose answers are told from others by what they are; those of all others by the thing asked for. */
const BY_KIND: Readonly<Partial<Record<ExpectedKind, Find>>> = { person: people, place: places, reason: reasons };

/** An office that is asked for, a way that is announced and the most of a row say surest where the answer stands, whatever its kind. */
const SUREST: readonly Find[] = [officeHolders, announcedWay, mostOfRow];

/** Who holds an office, a course of figures and an effect are told in a form of their own: where one stands, names are not looked for. */
const IN_ITS_FORM: readonly Find[] = [peopleCalledSo, changes, effects];

function names(evidence: Evidence, row: number): readonly Candidate[] {
  const { question, index, rows, reader } = evidence;
  const asked = askedThing(evidence);
  const number = rows.sentences[row] ?? 0;
  const text = index.texts[number] ?? "";
  const { kind } = question.expected;
  // No sentence tells who reported.
  if (kind === "person" && asksForReporter(question.text, asked.heads)) return [];
  if (kind === "any" && asksWhether(question.text)) return [];
  const known = KNOWN.exec(question.text)?.groups?.known;
  const looked: Looked = {
    evidence,
    row,
    text,
    asked,
    head: asked.heads[0] ?? "",
    weigh: weighingIn(evidence, row, text),
    known,
    spansOf: (of) => reader.spans(number, of).flatMap((span) => withoutKnown(span, text, known)),
  };
  return firstFound(SUREST, looked) ?? (BY_KIND[kind] ?? things)(looked);
}

/** What the first of these finds that finds anything; null where none does. */
function firstFound(finds: readonly Find[], looked: Looked): readonly Candidate[] | null {
  for (const find of finds) {
    const found = find(looked);
    if (found.length > 0) return found;
  }
  return null;
}

function officeHolders({ evidence, text, head, weigh }: Looked): readonly Candidate[] {
  const offices = findOffices(personAsked(evidence), text);
  const { kind } = evidence.question.expected;
  return (kind === "organization" ? offices.flatMap((office) => upToHead(office, head, text)) : offices).map(weigh(1));
}

function announcedWay({ evidence, text, weigh }: Looked): readonly Candidate[] {
  const way = asksForWay(evidence.question.text) ? toldAfterColon(text) : null;
  return way === null ? [] : [weigh(1)(way)];
}

function mostOfRow({ evidence, row, weigh }: Looked): readonly Candidate[] {
  const extreme = extremeOfRow(evidence, row);
  return extreme === null ? [] : [weigh(1)(extreme)];
}

/** An organisation is nobody's name. */
const NAMES_PERSON = /姓名|姓什么|姓啥/u;
function people({ evidence, row, text, head, weigh, spansOf }: Looked): readonly Candidate[] {
  const { question } = evidence;
  const who = personAsked(evidence);
  // No other name says who somebody is.
  if (who !== null && isBareName(who)) return [];
  const asksSort = ASKS_SORT_OF_PEOPLE.test(question.text);
  const sorts = asksSort ? findSortsOfPeople(text) : [];
  const rows = asksSort ? spansOf("list") : [];
  const answers = evidence
    .answers(row)
    .filter(({ fit }) => fit > ORGANISATION_FOR_PERSON || !NAMES_PERSON.test(question.text));
  const names = withoutEmployers(answers, text, head);
  const outright = saidToBe(names, text, head);
  if (outright.length > 0) return outright.map(weigh(1));
  const named = joinPeople(names, text, question.text, question.places.flatMap(chineseNames));
  const doers = findDoers(question.text, text).filter(
    (doer) =>
      !question.text.includes(text.slice(doer.start, doer.end)) &&
      !named.some(({ start, end, fit }) => fit > ORGANISATION_FOR_PERSON && doer.start <= start && end <= doer.end),
  );
  return [...named, ...doers, ...sorts, ...rows.map((span) => ({ ...span, fit: OF_THE_KIND }))].map(weigh(1));
}

function places({ evidence, row, text, weigh, spansOf }: Looked): readonly Candidate[] {
  const question = evidence.question.text;
  const asksLevel = readLevelsAsked(question).length > 0;
  const rows = asksLevel ? [] : spansOf("list");
  const spans = evidence.answers(row);
  const worth = weighPlaces(question, text, spans);
  return spans.map((span) => {
    const place = withItsRow(weigh(worth(span))(span), rows, text);
    return asksLevel ? atLevel(place, text, question) : withItsSite(place, text);
  });
}

function reasons({ evidence, row, text, weigh }: Looked): readonly Candidate[] {
  return findReasons(text, evidence.answers(row)).map((reason) => withoutQuotes(weigh(1)(reason), text));
}

/** The name of the deputy head is asked for, not the words that say what he is. */
function peopleCalledSo(looked: Looked): readonly Candidate[] {
  return PERSON_HEAD.test(looked.head) ? newSpans(looked, "person").map(looked.weigh(1)) : [];
}

function changes({ evidence, text, weigh }: Looked): readonly Candidate[] {
  return asksForCourse(evidence.question.text) ? findChanges(text).map(weigh(1)) : [];
}

function effects({ evidence, text, weigh }: Looked): readonly Candidate[] {
  return findEffects(evidence.question.text, text).map(weigh(1));
}

/** 除了|保税区|,还在建哪个园区 */
const KNOWN = /除了?(?<known>[^,。?]{2,16}?)(?:之外|以外|外)?,/u;

/** Of a row with what the question leaves out, its other items. */
function withoutKnown(row: AnswerCandidate, text: string, known: string | undefined): readonly AnswerCandidate[] {
  const name = text.slice(row.start, row.end);
  if (known === undefined || !name.includes(known) || !name.includes("、")) return [row];
  let start = row.start;
  return name.split("、").flatMap((item) => {
    const span = { ...row, start, end: start + item.length };
    start = span.end + 1;
    return item.includes(known) ? [] : [span];
  });
}

/** Whether a span says something that the question does not, and is not what it leaves out; where a name is asked for, one firm is none. */
function isNew({ evidence, text, known }: Looked, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  const { question } = evidence;
  if (known !== undefined && (name.includes(known) || known.includes(name))) return false;
  return !question.text.includes(name) && !(INDEFINITE.test(name) && ASKS_NAME.test(question.text));
}

function newSpans(looked: Looked, kind: ExpectedKind): readonly AnswerCandidate[] {
  return looked.spansOf(kind).filter((span) => isNew(looked, span));
}

/** What may be the thing asked for; a row only where nothing surer is found. */
function things(looked: Looked): readonly Candidate[] {
  const inItsForm = firstFound(IN_ITS_FORM, looked);
  if (inItsForm !== null) return inItsForm;
  const named = namedThings(looked);
  const found = named.length > 0 || !mayBeRow(looked) ? named : newSpans(looked, "list").map(looked.weigh(OF_THE_KIND));
  return found
    .map((candidate) => cutToAsked(candidate, looked))
    .filter((candidate) => isNew(looked, candidate) && isWhole(candidate, looked.text));
}

/** One firm is not told by a row, nor an aim. */
function mayBeRow({ evidence, asked, head }: Looked): boolean {
  const { kind } = evidence.question.expected;
  const isOneOfMany = kind === "organization" && !asked.isSeveral;
  return LISTED.has(kind) && !isOneOfMany && !TOLD_BY_CLAUSE.test(head);
}

function cutToAsked(candidate: Candidate, { evidence, text }: Looked): Candidate {
  const { text: question, expected } = evidence.question;
  const found = expected.kind === "organization" ? nameAlone(candidate, text) : candidate;
  const named = withItsDeed(withoutOwned(withoutCount(found, text), text, question), text, question);
  return withoutQuotes(oneOfRow(withoutAsked(named, text, question), text, evidence), text);
}

/** Spans that the sentence names by the thing asked for, tells of it, or has of its kind. */
function namedThings(looked: Looked): readonly Candidate[] {
  const { evidence, row, text, asked, head, weigh } = looked;
  const { question } = evidence;
  const { kind } = question.expected;
  const sentence = readSentence(evidence, row);
  const told = inWordsOf(text, asked, question);
  const isNewHere = (span: Span): boolean => isNew(looked, span);
  const found = findNamedSpans(sentence, kind === "organization" ? ofOrganisation(told) : told);
  const named = (kind === "organization" ? found.flatMap((span) => upToHead(span, head, text)) : found).filter(
    isNewHere,
  );
  const ofKind = spansOfKind(looked, sentence);
  // 匠远古建|修缮公司: an organisation has all of its name.
  const whole = named.filter(
    (one) => kind !== "organization" || !ofKind.some(({ start, end }) => end === one.end && start < one.start),
  );
  const announced = asked.isSeveral ? toldAfterColon(text) : null;
  return [
    ...whole.map(weigh(kind === "name" ? OF_THE_KIND : 1)),
    ...findDefiningSpans(question.text, sentence).map(weigh(DEFINING)),
    ...findDoers(question.text, text).filter(isNewHere).map(weigh(DEFINING)),
    ...(announced === null ? [] : [weigh(DEFINING)(announced)]),
    ...findToldInFrame(question.text, text).filter(isNewHere).map(weigh(DEFINING)),
    ...findToldAtLength(question.text, told.heads, text).map(weigh(DEFINING)),
    ...findDescribed(question.text, head, text).map(weigh(DEFINING)),
    ...findQualities(asked.heads, text).map(weigh(DEFINING)),
    ...findObjects(question, sentence).filter(isNewHere).map(weigh(OF_THE_KIND)),
    ...findWays(question.text, text).filter(isNewHere).map(weigh(OF_THE_KIND)),
    ...titles(looked).map(weigh(1)),
    ...rowsOfQuotes(looked, named).map(weigh(1)),
    ...ofKind.map(weigh(kind === "name" || kind === "organization" ? 1 : OF_THE_KIND)),
  ];
}

/** Spans of the kind asked for, of organisations the whole name, of names the whole row. */
function spansOfKind(looked: Looked, sentence: ReadSentence): readonly AnswerCandidate[] {
  const { evidence, row, text, asked } = looked;
  const answers = evidence.answers(row);
  const { question } = evidence;
  const { kind } = question.expected;
  if (kind === "name" && asked.isSeveral) return joinTitles(answers, text);
  if (kind !== "organization") return answers;
  const lists = newSpans(looked, "list");
  const named = answers.map((span) => countedRow(wholeName(sentence, span), lists, text));
  return asked.isSeveral ? joinPeople(named, text, question.text, []) : named;
}

function titles(looked: Looked): readonly AnswerCandidate[] {
  const { evidence, text, asked, head } = looked;
  if (!TITLED_HEAD.test(head) && evidence.question.expected.kind !== "policy") return [];
  const single = newSpans(looked, "policy");
  return asked.isSeveral ? joinTitles(single, text) : single;
}

/** Where several are asked for, rows of quotations in no span that is named already. */
function rowsOfQuotes({ text, asked, spansOf }: Looked, named: readonly Span[]): readonly AnswerCandidate[] {
  if (!asked.isSeveral) return [];
  return joinTitles(spansOf("name"), text).filter(
    (row) => isRowOfQuotes(row, text) && !named.some(({ start, end }) => start <= row.start && row.end <= end),
  );
}

const ORGANISATION_HEAD =
  /(?:公司|企业|机构|单位|部门|部委|协会|大学|学校|组织|银行|团体|媒体|集团|合作社|[院校所社厂行队团会局部委馆店])$/u;

/** 省农科院|创新奖获得者: what somebody is, after where. */
const WITH_TITLE =
  /^\p{Script=Han}{1,12}?(?:研究院|农科院|科学院|医院|学院|大学|公司|中心|协会|集团|[局厅委])(?=[^、和与及]*[者员长人师任记])/u;

/** 双桅船厂|鞭炮: an organisation ends with what it is. A head alone, 银行|贷款, is none. */
function upToHead<T extends Span>(span: T, head: string, text: string): readonly T[] {
  const name = text.slice(span.start, span.end);
  if (ORGANISATION_HEAD.test(name)) return [span];
  const at = head === "" ? -1 : name.lastIndexOf(head);
  if (at === -1) return [{ ...span, end: span.start + (WITH_TITLE.exec(name)?.[0].length ?? name.length) }];
  return at === 0 ? [] : [{ ...span, end: span.start + at + head.length }];
}

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

/** “活体贷”“烘烤贷”“荷田贷”三款产品 */
function isRowOfQuotes({ start, end }: Span, text: string): boolean {
  return /”[、和与及]?“/u.test(text.slice(start, end));
}

/** 两|个审判庭, 驿站|已有, 后出让”: what breaks off is no name. */
const BROKEN = /^[个家名位项、]|(?:、|已有|已经?|共有?|要按|将|推断|介绍|表示)$/u;

/** Whether a span is all of something: not the rest of a figure (站点116|个、服务中心), nor half a quotation. */
function isWhole({ start, end }: Span, text: string): boolean {
  const name = text.slice(start, end);
  const opened = name.match(/“/gu)?.length;
  return !/\d/u.test(text.charAt(start - 1)) && !BROKEN.test(name) && opened === name.match(/”/gu)?.length;
}
