import { stripAskingWords } from "../../src/question/strip-asking-words.ts";
import { normaliseText } from "../../src/text/normalise.ts";
import { bigramTerms, wordTerms } from "../../src/text/terms.ts";

const STOP_CHARACTERS = /[的了是在和与吗呢吧啊么什哪谁何几]/gu;

/** How a text becomes the terms of an index, and a question those that are looked for. */
export interface Tokens {
  readonly ofText: (text: string) => string[];
  readonly ofQuestion: (question: string) => string[];
}

/** A text in simplified characters, width and case folded. */
export function foldText(text: string): string {
  return normaliseText(text);
}

/** The same of a question, without the words it is asked with and without characters that nothing is found by. */
export function foldQuestion(question: string): string {
  return stripAskingWords(foldText(question)).replace(STOP_CHARACTERS, " ");
}

/** Words by jieba, those inside longer ones included. */
export const JIEBA: Tokens = {
  ofText: (text) => wordTerms(foldText(text)),
  ofQuestion: (question) => wordTerms(stripAskingWords(foldText(question))).filter(saysSomething),
};

/**
 * Overlapping pairs of characters; Latin words and numbers whole.
 * Taking stop characters out of a question before it is cut would lose the pairs they stand in, and did worse.
 */
export const BIGRAMS: Tokens = {
  ofText: (text) => bigramTerms(foldText(text)),
  ofQuestion: (question) => bigramTerms(stripAskingWords(foldText(question))).filter(saysSomething),
};

/** Whether a term is more than stop characters. */
function saysSomething(term: string): boolean {
  return term.replace(STOP_CHARACTERS, "") !== "";
}
