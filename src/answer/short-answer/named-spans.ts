import { HEADS_WITH_VERB } from "../../facts/noun-phrase-after.ts";
import { LIGHT_VERB, nounPhraseBefore } from "../../facts/noun-phrase-before.ts";
import type { Span } from "../../model.ts";
import type { AskedThing } from "../../question/asked-thing.ts";
import { findLists } from "../../ranking/find-lists.ts";
import { findOrganisations } from "../../ranking/find-names.ts";
import type { TaggedWord } from "../../text/segment.ts";

/** A span of a sentence that may be the thing asked for; `fit` in (0, 1] says how sure that is. */
export interface NamedSpan extends Span {
  readonly fit: number;
}

/** A word of a sentence with where it stands. */
export interface PlacedWord extends TaggedWord, Span {}

/** How much each further way to say the thing is worth. */
const FURTHER_WAY = 0.9;
/** What stands before 等 and the thing (贝母、藏子菌等产品) are examples of it. */
const EXAMPLES_FIT = 1;
/** The thing in the middle of a title: another is named. */
const INSIDE_FIT = 0.35;
/** The thing in the middle of a longer name. */
const LONGER_FIT = 0.6;

/** Where examples end before the thing: 甲、乙|等|产品, 丙|等7家|载体, 丁、戊|等一批科技含量高的|企业. */
const EXAMPLES =
  /等(?:一批|一些|多[家个种项]|\d+\p{Script=Han}|[一二两三四五六七八九十百]+[家个种项])[^,;:。等]{0,40}$|等\p{Script=Han}{0,6}$/u;
/** “甲”“乙”和“丙” at the end of a stretch. */
const QUOTED_ROW = /(?:[“「『](?:[^“”「」『』]|[“「『][^“”「」『』]*[”」』])+[”」』][、和与及]?){2,}$/u;
/** What orders or limits a noun and is no noun itself: 首家|研究站, 园区类|工作站. */
const LIMITING = /(?<=.)[类级型]$/u;
const FIRST_OF_PLACE = /(?![我全该本])\p{Script=Han}{2}(?:首[家个批]|唯一)$/u;

const TITLE = /《(?:[^《》]|《[^《》]*》)+》/gu;
const STOP_MARK = /^[,;:。!?]$/u;
/**
 * Finds the spans of a normalised sentence that name a thing of the kind asked for: noun phrases that end with it (哪个走廊:
 * 孟中印缅经济走廊), titles that do, names in quotes before it, and the examples before 等 and it (哪些产品: 贝母、藏子菌).
 * @param tagged the words of the sentence with their parts of speech
 */
export function findNamedSpans(
  sentence: string,
  tagged: readonly TaggedWord[],
  { heads, isSeveral }: AskedThing,
): readonly NamedSpan[] {
  const words = place(tagged);
  return heads.flatMap((head, way) =>
    occurrences(sentence, head).flatMap((at) => {
      const span = spanEndingWith(sentence, words, at, head, isSeveral);
      if (span === null) return [];
      const whole = withinQuotes(sentence, isSeveral ? rowAround(sentence, span, at + head.length) : span);
      return !heads.includes(sentence.slice(whole.start, whole.end))
        ? [{ ...whole, fit: span.fit * FURTHER_WAY ** way }]
        : [];
    }),
  );
}

/** The row (甲病、乙病) that a span stands in, where it does, up to the thing where that is in its last item. */
function rowAround(sentence: string, span: Span, headEnd: number): Span {
  const row = findLists(sentence).find((list) => list.start < span.end && span.end <= list.end);
  if (row === undefined) return span;
  const isLast = headEnd <= row.end && !sentence.slice(headEnd, row.end).includes("、");
  return { start: row.start, end: isLast ? headEnd : row.end };
}

/** A span that begins or ends in the middle of a quotation, cut to the quotation or to what stands outside. */
function withinQuotes(sentence: string, { start, end }: Span): Span {
  const text = sentence.slice(start, end);
  const closing = text.search(/[”」』]/u);
  const opening = text.search(/[“「『]/u);
  if (closing !== -1 && (opening === -1 || opening > closing)) {
    const from = Math.max(...["“", "「", "『"].map((mark) => sentence.lastIndexOf(mark, start))) + 1;
    return from > 0 ? { start: from, end: start + closing } : { start: start + closing + 1, end };
  }
  const last = Math.max(...["“", "「", "『"].map((mark) => text.lastIndexOf(mark)));
  return last !== -1 && !/[”」』]/u.test(text.slice(last)) ? { start: start + last + 1, end } : { start, end };
}

function occurrences(text: string, part: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

/** Where each of the words of a text stands. */
export function place(tagged: readonly TaggedWord[]): readonly PlacedWord[] {
  let at = 0;
  return tagged.map(({ word, tag }) => {
    const start = at;
    at += word.length;
    return { word, tag, start, end: at };
  });
}

function spanEndingWith(
  sentence: string,
  words: readonly PlacedWord[],
  at: number,
  head: string,
  isSeveral: boolean,
): NamedSpan | null {
  const end = at + head.length;
  const title = [...sentence.matchAll(TITLE)].find(({ index, 0: { length } }) => index < at && end <= index + length);
  if (title !== undefined) {
    const titleEnd = title.index + title[0].length;
    const isLast =
      /^[》)(（试行暂）]*$/u.test(sentence.slice(end, titleEnd)) ||
      /\([^()]*\)》$/u.test(sentence.slice(end, titleEnd));
    return { start: title.index, end: titleEnd, fit: isLast ? 1 : INSIDE_FIT };
  }
  const examples = examplesBefore(sentence, words, at) ?? examplesAfter(sentence, end) ?? takenAs(sentence, at);
  if (examples !== null) return { ...examples, fit: EXAMPLES_FIT };
  const named = namedAfter(sentence, end);
  if (named !== null) return named;
  const row = isSeveral ? null : parallelRowBefore(sentence, at, end);
  if (row !== null) return { ...row, fit: 1 };
  const start = phraseStart(sentence, words, at + head.length, isSeveral);
  const quoted = quotedBefore(sentence, start, at);
  if (quoted !== null) return { ...quoted, fit: 1 };
  if (start > at) return null;
  const whole = phraseEnd(words, end);
  return { start, end: whole, fit: whole > end ? LONGER_FIT : 1 };
}

/** 国家级众创空间“智汇青年”: a name in quotes right after the thing. */
function namedAfter(sentence: string, end: number): NamedSpan | null {
  const match = /^[“「『]([^“”「」『』]{1,24})[”」』](?=[、,。;和与及等的]|$)/u.exec(sentence.slice(end));
  return match === null ? null : { start: end + 1, end: end + 1 + (match[1]?.length ?? 0), fit: 1 };
}

/** “稳中求进”的总基调: the quotation that is all that is said of the thing. */
function quotedBefore(sentence: string, start: number, at: number): Span | null {
  const match = /^[“「『‘]([^“”「」『』]+)[”」』’](?:(?:的|这一|这个|等)\p{Script=Han}{0,4})?$/u.exec(
    sentence.slice(start, at),
  );
  if (match === null) return null;
  return { start: start + 1, end: start + 1 + (match[1]?.length ?? 0) };
}

/** What stands before 等 (贝母、藏子菌|等|产品, N·次元众创空间|等7家|载体), back to where the row begins. */
function examplesBefore(sentence: string, words: readonly PlacedWord[], at: number): Span | null {
  const match = EXAMPLES.exec(sentence.slice(0, at));
  if (match === null || match.index === 0) return null;
  const quoted = QUOTED_ROW.exec(sentence.slice(0, match.index));
  const start = quoted === null ? phraseStart(sentence, words, match.index, true) : quoted.index;
  return start < match.index ? { start, end: match.index } : null;
}

/** Characters at most between 包括 and what is in the row: 服务内容包括为群众提供|代购代销、物流配送. */
const LONGEST_LEAD = 8;

/** 企业,如甲、乙和丙等: examples that are named after the thing. */
function examplesAfter(sentence: string, end: number): Span | null {
  const cue = /^(?:,?(?:例?如|包括|包含|分别[是为]|有|即)|[:,]分别[是为])/u.exec(sentence.slice(end));
  if (cue === null) return null;
  const from = end + cue[0].length;
  const row = findLists(sentence).find((list) => list.start >= end && list.start <= from + LONGEST_LEAD);
  return row === undefined ? null : { start: Math.max(row.start, from), end: row.end };
}

/** 以创建示范区为抓手: what is taken as the thing. */
function takenAs(sentence: string, at: number): Span | null {
  const match = /(?<=以)([^,;。:]{2,60}?)(?:作)?为(?:主要|重要|首要|第一|主)?$/u.exec(sentence.slice(0, at));
  return match === null ? null : { start: match.index, end: match.index + (match[1]?.length ?? 0) };
}

/** Characters at most that a name goes on by after the thing in it. */
const LONGEST_REST = 5;

/** Where the noun phrase goes to that a word in the middle of it ends at an offset: 博士后|科研工作站. */
function phraseEnd(words: readonly PlacedWord[], end: number): number {
  let to = end;
  for (const word of words) {
    if (word.end <= to) continue;
    if (word.start > to || word.end - end > LONGEST_REST) break;
    if (!/^(?:n|vn|b|j|l|an|k|g)(?!r)/u.test(word.tag) || /[者员]$/u.test(word.word)) break;
    to = word.end;
  }
  return to;
}

/** 稳中求进、进中求好、补齐短板|总基调: a row of parallel phrases that the thing is said of once, at its end. */
function parallelRowBefore(sentence: string, at: number, end: number): Span | null {
  const row = findLists(sentence).find((list) => list.end === end && list.start < at);
  if (row === undefined) return null;
  const items = sentence.slice(row.start, at).split("、");
  const length = items[0]?.length ?? 0;
  const last = items.at(-1)?.length ?? 0;
  const isParallel = items.length > 2 && items.slice(0, -1).every((item) => item.length === length);
  return isParallel && last >= length ? { start: row.start, end: at - (last - length) } : null;
}

/** Where the noun phrase that ends at an offset begins; where several things are asked for, that of a row of them. */
export function phraseStart(sentence: string, words: readonly PlacedWord[], end: number, isSeveral: boolean): number {
  const clause = clauseStart(sentence, end);
  const row = isSeveral ? findLists(sentence).find((list) => list.start >= clause && list.end === end) : undefined;
  if (row !== undefined) return row.start;
  const phrase = wholePhrase(sentence, words, clause, end);
  if (isSeveral) return phrase === null ? end : skipLoose(words, phrase.start, end);
  const organisation = findOrganisations(sentence, words).find((span) => span.end === end && span.start >= clause);
  const named = phrase === null ? end : withDottedName(sentence, clause, phrase.start);
  const start = skipLoose(words, named, end);
  const last = lastOfRow(sentence, Math.min(start, organisation?.start ?? end), end);
  return afterVerb(words, skipLoose(words, last, end), end);
}

/**
 * A noun phrase with what the segmenter parts from it: 国家级园区类|工作站, 西藏首家|研究站, and names with verbs in them
 * (成都市|创新|创业服务中心, 研究|与|开发资金).
 */
function wholePhrase(sentence: string, words: readonly PlacedWord[], clause: number, end: number): Span | null {
  const phrase = nounPhraseBefore(sentence, clause, end);
  if (phrase === null) return null;
  const before = sentence.slice(clause, phrase.start);
  const first = FIRST_OF_PLACE.exec(before);
  if (first !== null) return { start: clause + first.index, end };
  const noun = nounBeforeVerb(words, phrase.start);
  if (noun !== null && noun >= clause) return { start: noun, end };
  const joined = joinedBefore(words, phrase.start) ?? (LIMITING.test(before) ? phrase.start - 1 : null);
  if (joined === null || joined <= clause) return phrase;
  return { start: wholePhrase(sentence, words, clause, joined)?.start ?? nounBefore(words, joined), end };
}

function isNoun({ word, tag }: PlacedWord): boolean {
  return /^(?:n|vn|b|j|l|x$)/u.test(tag) && /\p{L}/u.test(word) && !LIGHT_VERB.test(word);
}

/** Where the noun begins that ends at an offset; the offset itself where none does. */
function nounBefore(words: readonly PlacedWord[], end: number): number {
  const word = words.find((one) => one.end === end);
  return word !== undefined && isNoun(word) ? word.start : end;
}

/** Verbs that name what is done as often as they say that it is done. */
const NOMINAL_VERB =
  /^(?:创新|创业|应用|开发|研究|研发|改革|发展|服务|管理|控股|投资|生产|加工|示范|监测|保护|协同|合作|交流|培训|教育|运营|孵化|补助|奖励|争先|性控|展销|体验|治理|防治|检测|检验|评价|指导|推广|转化|攻关)$/u;

/** 全国|创新奖章: where the noun begins that stands before a verb at the beginning of a phrase. */
function nounBeforeVerb(words: readonly PlacedWord[], start: number): number | null {
  const at = words.findIndex((word) => word.end === start);
  const [word, first] = [words[at], words[at + 1]];
  return word !== undefined && isNoun(word) && NOMINAL_VERB.test(first?.word ?? "") ? word.start : null;
}

/** Where the verb, or the verbs joined by 与, begins that stands between a noun and the phrase that begins at an offset. */
function joinedBefore(words: readonly PlacedWord[], start: number): number | null {
  const at = words.findIndex((word) => word.end === start);
  const [word, previous] = [words[at], words[at - 1]];
  if (word === undefined || previous === undefined) return null;
  const isNominal = isNoun(previous);
  if (NOMINAL_VERB.test(word.word) && (isNominal || previous.word === "与" || NOMINAL_VERB.test(previous.word)))
    return word.start;
  return word.word === "与" && (previous.tag === "vn" || NOMINAL_VERB.test(previous.word)) ? word.start : null;
}

function clauseStart(sentence: string, end: number): number {
  let start = end;
  while (start > 0 && !STOP_MARK.test(sentence.charAt(start - 1))) start--;
  return start;
}

/** A name with a dot in it, which the segmenter takes apart: n·次元|众创空间. */
function withDottedName(sentence: string, clause: number, start: number): number {
  const match = /(?:[a-z\d]+|(?<=^|[、了“])\p{Script=Han}{1,4})·\p{Script=Han}{0,4}$/u.exec(
    sentence.slice(clause, start),
  );
  return match === null ? start : clause + match.index;
}

/** An adjective that says something of its own, and the noun it may describe: 创新能力强的|企业. */
const SAID_OF_IT = /[强高大好多快低足广]的(?=.)/gu;

/** Where the last of several things in a row begins, marks inside quotations and halves of quotations aside. */
function lastOfRow(sentence: string, start: number, end: number): number {
  const bare = sentence
    .slice(start, end)
    .replace(/[“「『‘《(][^”」』’》)]*[”」』’》)]/gu, (quoted) => " ".repeat(quoted.length));
  const marks = ["、", "和", "及", "“", "「", "‘", ")", "”"].map((mark) => bare.lastIndexOf(mark) + 1);
  const described = [...bare.matchAll(SAID_OF_IT)].map(({ index }) => index + 2);
  const at = Math.max(...marks, ...described);
  return at < bare.length ? start + at : start;
}

/** After the last verb that is no part of a name: 主动融入|经济走廊, 是|国家重点研发计划. */
function afterVerb(words: readonly PlacedWord[], start: number, end: number): number {
  const within = words.filter((word) => word.start >= start && word.end <= end);
  const verb = within.findLastIndex(
    ({ word, tag }, i) =>
      tag === "v" &&
      i < within.length - 1 &&
      within[i + 1]?.tag !== "uj" &&
      !NOMINAL_VERB.test(word) &&
      !isDescribing(word, within[i + 1]),
  );
  return verb === -1 ? start : (within[verb]?.end ?? start);
}

/** A verb that modifies the noun after it: 展销中心. */
function isDescribing(verb: string, next: PlacedWord | undefined): boolean {
  return verb.length > 1 && next !== undefined && HEADS_WITH_VERB.test(next.word);
}

/** Leaves out what cannot begin a name. */
function skipLoose(words: readonly PlacedWord[], start: number, end: number): number {
  let from = start;
  for (const word of words) {
    if (word.start !== from || word.end >= end) continue;
    const ownRegion = /^[我本该][区市县州省国乡镇村]$/u.test(word.word);
    const isVerb = word.tag === "v" && !NOMINAL_VERB.test(word.word);
    if (
      !ownRegion &&
      !isVerb &&
      !/^(?:p|c|d|uj|ul|r)$/u.test(word.tag) &&
      !/^(?:、|等|中|内|里|上|下|后|前|来|作为|成为)$/u.test(word.word)
    )
      break;
    from = word.end;
  }
  return from;
}
