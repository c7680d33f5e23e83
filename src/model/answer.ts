/** What becomes of a question: sentences with their citations, or none that answers. */

import type { AnswerSpan, Citation } from "./citation.ts";
import type { Language } from "./corpus.ts";
import type { Comparison } from "./facts.ts";

/** What one signal said of a sentence and what that was worth. */
export interface SignalShare {
  readonly signal: string;
  readonly value: number;
  readonly share: number;
}

/** A sentence proposed as an answer, best first. */
export interface RankedSentence {
  /** Counts from 1. */
  readonly rank: number;
  readonly sentence: string;
  /** The short answer in it; null where none is found, and beyond the third sentence or far behind the first, where none is looked for. */
  readonly value: AnswerSpan | null;
  readonly score: number;
  /** What the score is made of, worked out when asked for. */
  explain(): readonly SignalShare[];
  readonly citation: Citation;
}

interface AnswerBase {
  readonly question: string;
  /** The whole question that a follow-up (那八宿呢？) was taken for; null when the question stands by itself. */
  readonly understoodAs: string | null;
  readonly language: Language;
  /** The terms that were looked for, in the language of the sources. */
  readonly searchedFor: readonly string[];
  /** Words of the question that stand nowhere in the corpus. */
  readonly missing: readonly string[];
  /**
   * What the figure of the first answer counts, in the English words of the question whose terms stand beside it, or the
   * place it names in Latin letters; null for a question in Chinese and where no such words stand there.
   */
  readonly gloss: string | null;
  /** Known names close to a name in the question that is not known; they were not searched for. */
  readonly nearest: readonly string[];
}

/** `answered`: the first sentence answers. `partial`: it may cover a part of the question. `no-evidence`: nothing does. */
export type Answer =
  | (AnswerBase & {
      readonly outcome: "answered" | "partial";
      readonly answers: readonly RankedSentence[];
      /** The figures compared, when the question asks to compare places; null otherwise. */
      readonly comparison: Comparison | null;
      /** True when a person responsible for the corpus has approved the first sentence for this question. */
      readonly checked?: boolean;
    })
  | (AnswerBase & {
      readonly outcome: "no-evidence";
      readonly answers: readonly [];
      /** The nearest sentences, to be shown only as such: they do not answer. */
      readonly related: readonly RankedSentence[];
    });

export type Outcome = Answer["outcome"];

/** The question that was answered: a follow-up with the matter that it carries on. */
export function wholeQuestion({ question, understoodAs }: Pick<Answer, "question" | "understoodAs">): string {
  return understoodAs ?? question;
}

/** A follow-up may carry on as many questions as this. */
export const LONGEST_THREAD = 4;

/**
 * The questions that a follow-up to the answer may carry on: those before it and its own, the last one last; asked again
 * at once, a question is one.
 */
export function carriedOn(thread: readonly string[], answer: Answer): readonly string[] {
  const question = wholeQuestion(answer);
  return thread.at(-1) === question ? thread : [...thread, question].slice(-LONGEST_THREAD);
}

/** The sentences of an answer, best first; without evidence the nearest ones, which do not answer. */
export function rankedOf(answer: Answer): readonly RankedSentence[] {
  return answer.outcome === "no-evidence" ? answer.related : answer.answers;
}
