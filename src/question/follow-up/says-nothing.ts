import type { QuestionParts } from "./question-parts.ts";

/** A word says something: a Chinese character, a figure, or more than one letter. */
const WORD = /\p{Script=Han}|\p{N}|\p{L}\p{M}*\p{L}/u;

/** Whether a message has no word that says something: marks, direction signs, a letter typed by accident. */
export function saysNothing(message: string): boolean {
  return !WORD.test(message);
}

/** 几只, how many: what is counted is a thing, and no deed of the thing asked about before (花了多少). */
const COUNTS_THINGS = /(?:几|多少)\p{Script=Han}|\bhow many\b/iu;

/**
 * Whether a message says nothing but one word that the corpus does not know: a name by itself, or asked how many there are.
 * @param missing the words of it that stand nowhere in the corpus
 */
export function namesOnlyUnknown(
  { text, kind, ask, content: [word, ...others] }: QuestionParts,
  missing: readonly string[],
): boolean {
  if (word === undefined || others.length > 0) return false;
  const said = lettersOf(word);
  const isCounted =
    kind === "count" && said.length > 1 && ask !== null && COUNTS_THINGS.test(text.slice(ask.start, ask.end));
  return (isCounted || lettersOf(text) === said) && missing.some((unknown) => lettersOf(unknown) === said);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
