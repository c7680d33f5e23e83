/** Where a sentence stands, and a part of it that is pointed at. */

import type { Bibliography, Reprint, SentenceId, Span } from "./corpus.ts";

/** Days from the first to the last, ISO dates, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Words of a text that say when only for who knows when they were printed, and the days they mean. */
export interface ResolvedTime extends Period {
  readonly text: string;
}

/** Where a sentence stands and what it was taken from. Paragraph and sentence count from 1. */
export interface Citation extends Bibliography {
  readonly id: SentenceId;
  readonly note: string | null;
  readonly paragraph: number;
  readonly sentence: number;
  readonly file: string;
  readonly raw: Span;
  /** Other pages that print the article. */
  readonly alsoIn: readonly Reprint[];
  /** What 今年, 昨天 and the like in the sentence mean, where the day of publication is known. */
  readonly times: readonly ResolvedTime[];
}

/** The short answer inside a sentence; the span counts in the sentence. */
export interface AnswerSpan extends Span {
  readonly text: string;
}
