import { clauseAround } from "../../facts/find-indicator.ts";
import { HEADS_WITH_VERB } from "../../facts/noun-phrase-after.ts";
import { LIGHT_VERB, nounPhraseBefore } from "../../facts/noun-phrase-before.ts";
import type { WordAt } from "../../facts/tagged-sentence.ts";
import type { Span } from "../../model/corpus.ts";
import { NOMINAL_VERB } from "../../text/nominal-verbs.ts";
import type { ReadSentence } from "./read-sentence.ts";

/** What orders or limits a noun and is no noun itself: 首家|研究站, 园区类|工作站. */
const LIMITING = /(?<=.)[类级型]$/u;
const FIRST_OF_PLACE = /(?![我全该本])\p{Script=Han}{2}(?:首[家个批]|唯一)$/u;

/** Where the noun phrase that ends at an offset begins; where several things are asked for, that of a row of them. */
export function phraseStart(sentence: ReadSentence, end: number, isSeveral: boolean): number {
  const { text } = sentence;
  const clause = clauseAround(text, { start: end, end }).start;
  const row = isSeveral ? sentence.rows().find((list) => list.start >= clause && list.end === end) : undefined;
  if (row !== undefined) return row.start;
  const words = sentence.words();
  const phrase = wholePhrase(sentence, clause, end);
  if (isSeveral) return phrase === null ? end : skipLoose(words, phrase.start, end);
  const organisation = sentence.organisations().find((span) => span.end === end && span.start >= clause);
  const named = phrase === null ? end : withDottedName(text, clause, phrase.start);
  const start = skipLoose(words, named, end);
  const last = lastOfRow(text, Math.min(start, organisation?.start ?? end), end);
  return afterVerb(words, skipLoose(words, last, end), end);
}

/**
 * A noun phrase with what the segmenter parts from it: 国家级园区类|工作站, 西藏首家|研究站, and names with verbs in them
 * (成都市|创新|创业服务中心, 研究|与|开发资金).
 */
function wholePhrase(sentence: ReadSentence, clause: number, end: number): Span | null {
  const phrase = nounPhraseBefore(sentence.tagged(), clause, end);
  if (phrase === null) return null;
  const { text } = sentence;
  const words = sentence.words();
  const before = text.slice(clause, phrase.start);
  const first = FIRST_OF_PLACE.exec(before);
  if (first !== null) return { start: clause + first.index, end };
  const noun = nounBeforeVerb(words, phrase.start);
  if (noun !== null && noun >= clause) return { start: noun, end };
  const joined = joinedBefore(words, phrase.start) ?? (LIMITING.test(before) ? phrase.start - 1 : null);
  if (joined === null || joined <= clause) return phrase;
  return { start: wholePhrase(sentence, clause, joined)?.start ?? nounBefore(words, joined), end };
}

function isNoun({ word, tag }: WordAt): boolean {
  return /^(?:n|vn|an|b|j|l|x$)/u.test(tag) && /\p{L}/u.test(word) && !LIGHT_VERB.test(word);
}

/** Where the noun begins that ends at an offset; the offset itself where none does. */
function nounBefore(words: readonly WordAt[], end: number): number {
  const word = words.find((one) => one.end === end);
  return word !== undefined && isNoun(word) ? word.start : end;
}

/** 全国|创新奖章: where the noun begins that stands before a verb at the beginning of a phrase. */
function nounBeforeVerb(words: readonly WordAt[], start: number): number | null {
  const at = words.findIndex((word) => word.end === start);
  const [word, first] = [words[at], words[at + 1]];
  return word !== undefined && isNoun(word) && NOMINAL_VERB.test(first?.word ?? "") ? word.start : null;
}

/** Where the verb, or the verbs joined by 与, begins that stands between a noun and the phrase that begins at an offset. */
function joinedBefore(words: readonly WordAt[], start: number): number | null {
  const at = words.findIndex((word) => word.end === start);
  const [word, previous] = [words[at], words[at - 1]];
  if (word === undefined || previous === undefined) return null;
  const isNominal = isNoun(previous);
  if (NOMINAL_VERB.test(word.word) && (isNominal || previous.word === "与" || NOMINAL_VERB.test(previous.word)))
    return word.start;
  return word.word === "与" && (previous.tag === "vn" || NOMINAL_VERB.test(previous.word)) ? word.start : null;
}

/** A name with a dot in it, which the segmenter takes apart: n·次元|众创空间. */
function withDottedName(text: string, clause: number, start: number): number {
  const match = /(?:[a-z\d]+|(?<=^|[、了“])\p{Script=Han}{1,4})·\p{Script=Han}{0,4}$/u.exec(text.slice(clause, start));
  return match === null ? start : clause + match.index;
}

/** An adjective that says something of its own, and the noun it may describe: 创新能力强的|企业. */
const SAID_OF_IT = /[强高大好多快低足广]的(?=.)/gu;

/** Where the last of several things in a row begins, marks inside quotations and halves of quotations aside. */
function lastOfRow(text: string, start: number, end: number): number {
  const bare = text
    .slice(start, end)
    .replace(/[“「『‘《(][^”」』’》)]*[”」』’》)]/gu, (quoted) => " ".repeat(quoted.length));
  const marks = ["、", "和", "及", "“", "「", "‘", ")", "”"].map((mark) => bare.lastIndexOf(mark) + 1);
  const described = [...bare.matchAll(SAID_OF_IT)].map(({ index }) => index + 2);
  const at = Math.max(...marks, ...described);
  return at < bare.length ? start + at : start;
}

/** 积极参与, which the segmenter takes for one word. */
const DONE_WITH_ZEAL = /^(?:积极|主动|踊跃|广泛|全力|大力)\p{Script=Han}{2}$/u;

/** After the last verb that is no part of a name: 主动融入|经济走廊, 是|国家重点研发计划. */
function afterVerb(words: readonly WordAt[], start: number, end: number): number {
  const within = words.filter((word) => word.start >= start && word.end <= end);
  const verb = within.findLastIndex(
    ({ word, tag }, i) =>
      (tag === "v" || DONE_WITH_ZEAL.test(word)) &&
      i < within.length - 1 &&
      within[i + 1]?.tag !== "uj" &&
      !NOMINAL_VERB.test(word) &&
      !isDescribing(word, within[i + 1]),
  );
  return verb === -1 ? start : (within[verb]?.end ?? start);
}

/** A verb that modifies the noun after it: 展销中心. */
function isDescribing(verb: string, next: WordAt | undefined): boolean {
  return verb.length > 1 && next !== undefined && HEADS_WITH_VERB.test(next.word);
}

/** Leaves out what cannot begin a name. */
function skipLoose(words: readonly WordAt[], start: number, end: number): number {
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

/** Characters at most that a name goes on by after the thing in it. */
const LONGEST_REST = 5;

/** Where the noun phrase goes to that a word in the middle of it ends at an offset: 博士后|科研工作站. */
export function phraseEnd(words: readonly WordAt[], end: number): number {
  let to = end;
  for (const word of words) {
    if (word.end <= to) continue;
    if (word.start > to || word.end - end > LONGEST_REST) break;
    if (!/^(?:n|vn|b|j|l|an|k|g)(?!r)/u.test(word.tag) || /[者员]$/u.test(word.word)) break;
    to = word.end;
  }
  return to;
}
