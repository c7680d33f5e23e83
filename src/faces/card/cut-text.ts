import type { AnswerSpan } from "../../model/citation.ts";
import { type FormattedText, join, markSpan, plain } from "./formatted-text.ts";

const ELLIPSIS = "…";

/** Cuts text to at most `length` UTF-16 units, the … included. Surrogate pairs stay whole, marks end with the text. */
export function cutText({ text, marks }: FormattedText, length: number): FormattedText {
  if (text.length <= length) return { text, marks };
  const end = wholeCharacters(text, Math.max(0, length - ELLIPSIS.length));
  return {
    text: length < ELLIPSIS.length ? "" : text.slice(0, end) + ELLIPSIS,
    marks: marks.filter(({ start }) => start < end).map((mark) => ({ ...mark, end: Math.min(mark.end, end) })),
  };
}

/** Cuts plain text to at most `length` UTF-16 units, the … included. */
export function cutPlain(text: string, length: number): string {
  return cutText(plain(text), length).text;
}

/** About `length` UTF-16 units of a sentence, around its value or from its start, the value in bold. */
export function excerpt(sentence: string, value: AnswerSpan | null, length: number): FormattedText {
  const text = value === null ? plain(sentence) : markSpan(sentence, value, "bold");
  if (value === null || sentence.length <= length) return cutText(text, length);
  const lead = Math.max(0, Math.floor((length - (value.end - value.start)) / 2));
  const start = wholeCharacters(sentence, Math.max(0, Math.min(value.start - lead, sentence.length - length)));
  const tail = {
    text: sentence.slice(start),
    marks: text.marks.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
  };
  return start === 0 ? cutText(tail, length) : join([ELLIPSIS, cutText(tail, length)]);
}

/** The last place up to `end` that does not part a surrogate pair. */
function wholeCharacters(text: string, end: number): number {
  return (text.codePointAt(end - 1) ?? 0) > 0xffff ? end - 1 : end;
}
