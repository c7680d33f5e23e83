import type { Span } from "../../model/corpus.ts";
import type { AskedThing } from "../../question/asked/asked-thing.ts";
import { TITLED } from "../../ranking/find-answers.ts";
import { occurrences } from "../../ranking/names/name-span.ts";
import { phraseEnd, phraseStart } from "./noun-phrase-start.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** A span of a sentence that may be the thing asked for; `fit` in (0, 1] says how sure that is. */
export interface NamedSpan extends Span {
  readonly fit: number;
}

/** How much each further way to say the thing is worth. */
const FURTHER_WAY = 0.9;
/** What stands before 等 and the thing (贝母、藏子菌等产品) are examples of it. */
const EXAMPLES_FIT = 1.3;
/** The thing in the middle of a title: another is named. */
const INSIDE_FIT = 0.35;
/** The thing in the middle of a longer name. */
const LONGER_FIT = 0.6;

/** Where examples end before the thing: 甲、乙|等|产品, 丙|等7家|载体, 丁、戊|等一批科技含量高的|企业. */
const EXAMPLES =
  /等(?:一批|一些|多[家个种项]|\d+\p{Script=Han}|[一二两三四五六七八九十百]+[家个种项])[^,;:。等]{0,40}$|(?<![高中初同均平对相优])等\p{Script=Han}{0,6}$/u;
/** “甲”“乙”和“丙” at the end of a stretch. */
const QUOTED_ROW = /(?:[“「『](?:[^“”「」『』]|[“「『][^“”「」『』]*[”」』])+[”」』][、和与及]?){2,}$/u;

/**
 * Finds the spans of a normalised sentence that name a thing of the kind asked for: noun phrases that end with it (哪个走廊:
 * 孟中印缅经济走廊), titles that do, names in quotes before it, and the examples before 等 and it (哪些产品: 贝母、藏子菌).
 */
export function findNamedSpans(sentence: ReadSentence, { heads, isSeveral }: AskedThing): readonly NamedSpan[] {
  const { text } = sentence;
  return heads.flatMap((head, way) =>
    occurrences(text, head).flatMap((at) => {
      const span = spanEndingWith(sentence, at, head, isSeveral);
      if (span === null) return [];
      const whole = withinQuotes(text, isSeveral ? rowAround(sentence, span, at + head.length) : span);
      return !heads.includes(text.slice(whole.start, whole.end))
        ? [{ ...whole, fit: span.fit * FURTHER_WAY ** way }]
        : [];
    }),
  );
}

/** The row (甲病、乙病) that a span stands in, where it does, up to the thing where that is in its last item. */
function rowAround(sentence: ReadSentence, span: Span, headEnd: number): Span {
  const row = sentence.rows().find((list) => list.start < span.end && span.end <= list.end);
  if (row === undefined) return span;
  const isLast = headEnd <= row.end && !sentence.text.slice(headEnd, row.end).includes("、");
  return { start: row.start, end: isLast ? headEnd : row.end };
}

/** A span that begins or ends in the middle of a quotation, cut to the quotation or to what stands outside. */
function withinQuotes(text: string, { start, end }: Span): Span {
  const span = text.slice(start, end);
  const closing = span.search(/[”」』]/u);
  const opening = span.search(/[“「『]/u);
  if (closing !== -1 && (opening === -1 || opening > closing)) {
    const from = Math.max(...["“", "「", "『"].map((mark) => text.lastIndexOf(mark, start))) + 1;
    return from > 0 ? { start: from, end: start + closing } : { start: start + closing + 1, end };
  }
  const last = Math.max(...["“", "「", "『"].map((mark) => span.lastIndexOf(mark)));
  return last !== -1 && !/[”」』]/u.test(span.slice(last)) ? { start: start + last + 1, end } : { start, end };
}

function spanEndingWith(sentence: ReadSentence, at: number, head: string, isSeveral: boolean): NamedSpan | null {
  const { text } = sentence;
  const end = at + head.length;
  const title = [...text.matchAll(TITLED)].find(({ index, 0: { length } }) => index < at && end <= index + length);
  if (title !== undefined) {
    const titleEnd = title.index + title[0].length;
    const isLast =
      /^[》)(（试行暂）]*$/u.test(text.slice(end, titleEnd)) || /\([^()]*\)》$/u.test(text.slice(end, titleEnd));
    return { start: title.index, end: titleEnd, fit: isLast ? 1 : INSIDE_FIT };
  }
  const whole = quotationTo(text, at, end);
  if (whole !== null) return { ...whole, fit: 1 };
  // 国家级园区|类工作站: what only says of what sort something is.
  if (/^[类级型化式]/u.test(text.slice(end))) return null;
  const examples = examplesBefore(sentence, at) ?? examplesAfter(sentence, end) ?? takenAs(text, at);
  if (examples !== null)
    return { ...examples, fit: phraseEnd(sentence.words(), end) > end ? LONGER_FIT : EXAMPLES_FIT };
  const named = namedAfter(text, end);
  if (named !== null) return named;
  const row = isSeveral ? null : parallelRowBefore(sentence, at, end);
  if (row !== null) return { ...row, fit: 1 };
  const start = phraseStart(sentence, end, isSeveral);
  const quoted = quotedBefore(text, start, at);
  if (quoted !== null) return { ...quoted, fit: 1 };
  if (start > at) return null;
  const rest = phraseEnd(sentence.words(), end);
  return { start, end: rest, fit: rest > end ? LONGER_FIT : 1 };
}

/** “…创业子基金”: the quotation that ends with the thing. */
function quotationTo(text: string, at: number, end: number): Span | null {
  if (!/^[”」』]/u.test(text.slice(end))) return null;
  const match = /[“「『]([^“”「」『』]{2,30})$/u.exec(text.slice(0, at));
  return match === null ? null : { start: match.index + 1, end };
}

/** 国家级众创空间“智汇青年”: a name in quotes right after the thing. */
function namedAfter(text: string, end: number): NamedSpan | null {
  const match = /^[“「『]([^“”「」『』]{1,24})[”」』](?=[、,。;和与及等的]|$)/u.exec(text.slice(end));
  return match === null ? null : { start: end + 1, end: end + 1 + (match[1]?.length ?? 0), fit: 1 };
}

/** “稳中求进”的总基调: the quotation that is all that is said of the thing. */
function quotedBefore(text: string, start: number, at: number): Span | null {
  const match = /^[“「『‘]([^“”「」『』]+)[”」』’](?:(?:的|这一|这个|一个|等)\p{Script=Han}{0,4})?$/u.exec(
    text.slice(start, at),
  );
  if (match === null) return null;
  return { start: start + 1, end: start + 1 + (match[1]?.length ?? 0) };
}

/** What stands before 等 (贝母、藏子菌|等|产品, N·次元众创空间|等7家|载体), back to where the row begins. */
function examplesBefore(sentence: ReadSentence, at: number): Span | null {
  const { text } = sentence;
  const match = EXAMPLES.exec(text.slice(0, at));
  if (match === null || match.index === 0) return null;
  const quoted = QUOTED_ROW.exec(text.slice(0, match.index));
  const start = quoted === null ? phraseStart(sentence, match.index, true) : quoted.index;
  return start < match.index ? { start, end: match.index } : null;
}

/** Characters at most between 包括 and what is in the row: 服务内容包括为群众提供|代购代销、物流配送. */
const LONGEST_LEAD = 8;

/** 企业,如甲、乙和丙等: examples that are named after the thing. */
function examplesAfter(sentence: ReadSentence, end: number): Span | null {
  const cue = /^(?:,?(?:例?如|包括|包含|分别[是为]|有|即)|[:,]分别[是为])/u.exec(sentence.text.slice(end));
  if (cue === null) return null;
  const from = end + cue[0].length;
  const row = sentence.rows().find((list) => list.start >= end && list.start <= from + LONGEST_LEAD);
  return row === undefined ? null : { start: Math.max(row.start, from), end: row.end };
}

/** 把织锦业作为街区的新|增长点 */
const TAKEN = /(?<=[把将])([^,;。:]{2,40}?)(?:作为|当作|当成)[^,;。:]{0,14}$/u;

/** 以创建示范区为抓手: what is taken as the thing. */
function takenAs(text: string, at: number): Span | null {
  const match =
    TAKEN.exec(text.slice(0, at)) ??
    /(?<=以)([^,;。:]{2,60}?)(?:作)?为(?:主要|重要|首要|第一|主|[^,;。:、的]{0,14})$/u.exec(text.slice(0, at));
  return match === null ? null : { start: match.index, end: match.index + (match[1]?.length ?? 0) };
}

/** 稳中求进、进中求好、补齐短板|总基调: a row of parallel phrases that the thing is said of once, at its end. */
function parallelRowBefore(sentence: ReadSentence, at: number, end: number): Span | null {
  const row = sentence.rows().find((list) => list.end === end && list.start < at);
  if (row === undefined) return null;
  const items = sentence.text.slice(row.start, at).split("、");
  const length = items[0]?.length ?? 0;
  const last = items.at(-1)?.length ?? 0;
  const isParallel = items.length > 2 && items.slice(0, -1).every((item) => item.length === length);
  return isParallel && last >= length ? { start: row.start, end: at - (last - length) } : null;
}
