import type { ExpectedKind } from "../analysed-question.ts";

/** A way to ask, and what would answer it. */
export interface AskingPattern {
  readonly kind: ExpectedKind;
  /** Matches the asking words; a group named `measure` is the unit asked for. */
  readonly pattern: RegExp;
  /** The unit asked for, where the pattern itself tells. */
  readonly measure?: string;
}
