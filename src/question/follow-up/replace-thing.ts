import type { Span } from "../../model/corpus.ts";
import { tagWords } from "../../text/segment.ts";
import { englishWords } from "../english/english-words.ts";
import type { QuestionParts } from "./question-parts.ts";

/** Letters that two English words must end with alike to be parallel: regional-level, national-level. */
const ALIKE_LETTERS = 4;

/** Questions with another thing asked about. */
export interface Replaced {
  /** With the topic in place of the words it is parallel to; null when there are none. */
  readonly parallel: string | null;
  /** With the topic in place of the whole thing asked about; null when the question names none. */
  readonly whole: string | null;
}

/** Puts a topic in place of what a question asks about, or of the part of it that the topic is parallel to. */
export function replaceThing(question: QuestionParts, topic: string, isModifier: boolean): Replaced {
  const { thing, text } = question;
  const put = ({ start, end }: Span): string => text.slice(0, start) + topic + text.slice(end);
  const alike =
    question.language === "zh" ? chineseParallel(question, topic, isModifier) : englishParallel(question, topic);
  return { parallel: alike === null ? null : put(alike), whole: thing === null ? null : put(thing) };
}

/** Where the topic can stand in the thing: what ends alike (村级, 乡镇级), or what stands before its last word. */
function chineseParallel({ text, thing }: QuestionParts, topic: string, isModifier: boolean): Span | null {
  if (thing === null) return null;
  const phrase = text.slice(thing.start, thing.end);
  const words = tagWords(phrase);
  const alike = endsAlike(
    words.map(({ word }) => word),
    phrase,
    topic,
  );
  if (alike !== null) return alike.isLast ? thing : { start: thing.start + alike.start, end: thing.start + alike.end };
  const last = words.at(-1);
  const first = words[0];
  if (words.length < 2 || first === undefined || last === undefined) return null;
  if (isModifier) return { start: thing.start, end: thing.start + first.word.length };
  return /^v/u.test(last.tag) ? { start: thing.start, end: thing.end - last.word.length } : null;
}

/** The longest row of words of the phrase, no longer than the topic by much, that ends with the characters the topic ends with. */
function endsAlike(
  words: readonly string[],
  phrase: string,
  topic: string,
): (Span & { readonly isLast: boolean }) | null {
  let best: (Span & { readonly isLast: boolean; readonly shared: number }) | null = null;
  let end = 0;
  for (const [i, word] of words.entries()) {
    end += word.length;
    const shared = commonEnding(phrase.slice(0, end), topic);
    if (shared === 0 || shared === topic.length || shared <= (best?.shared ?? 0)) continue;
    let start = end;
    for (let back = i; back >= 0 && end - start < topic.length; back--) start -= words[back]?.length ?? 0;
    best = { start, end, shared, isLast: i === words.length - 1 };
  }
  return best ?? startsAlike(words, topic);
}

/** A word of the same length that begins with the same character: 线上, 线下. */
function startsAlike(words: readonly string[], topic: string): (Span & { readonly isLast: boolean }) | null {
  let start = 0;
  for (const word of words) {
    if (word.length === topic.length && word[0] === topic[0] && word !== topic)
      return { start, end: start + word.length, isLast: false };
    start += word.length;
  }
  return null;
}

function commonEnding(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** The word of the question that ends as the topic does; the whole thing where that is its last word. */
function englishParallel({ text, thing, places }: QuestionParts, topic: string): Span | null {
  const wanted = topic.toLowerCase();
  const words = englishWords(text)
    .map((word) => ({ start: word.start, end: word.start + word.text.length, text: word.text.toLowerCase() }))
    .filter(({ start }) => !places.some((place) => place.start <= start && start < place.end));
  const [alike] = words
    .map((word) => ({ ...word, shared: commonEnding(word.text, wanted) }))
    .filter(({ shared, text: word }) => shared >= ALIKE_LETTERS && (shared < wanted.length || word.length > shared))
    .sort((a, b) => b.shared - a.shared);
  if (alike === undefined) return null;
  return thing !== null && alike.end === thing.end ? thing : alike;
}
