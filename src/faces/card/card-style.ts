import type { SentenceId } from "../../model/corpus.ts";
import type { Locale } from "../texts/locale.ts";

/** How a face wants its cards. */
export interface CardStyle {
  /** The locale of all but the source sentences, which stay in the original. */
  readonly locale: Locale;
  /** Only the answer and where it stands, for places that many people read. */
  readonly short?: boolean;
  /** The address that opens a cited sentence; null when it has none. */
  readonly linkTo?: (sentence: SentenceId) => string | null;
}
