import type { QuestionParts } from "./question-parts.ts";

/** A word says something: a Chinese character, a figure, or more than one letter. */
const WORD = /\p{Script=Han}|\p{N}|\p{L}\p{M}*\p{L}/u;

/** Whether a message has no word that says something: marks, direction signs, a letter typed by accident. */
export function saysNothing(message: string): boolean {
  return !WORD.test(message);
}

/**
 * Whether a message is nothing but one word that the corpus does not know: a name by itself.
 * @param missing the words of it that stand nowhere in the corpus
 */
export function namesOnlyUnknown(
  { text, ask, content: [word, ...others] }: QuestionParts,
  missing: readonly string[],
): boolean {
  if (ask !== null || word === undefined || others.length > 0) return false;
  const said = lettersOf(text);
  return said === lettersOf(word) && missing.some((unknown) => lettersOf(unknown) === said);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
