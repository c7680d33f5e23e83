import type { Span } from "../model/corpus.ts";

/** What a stretch of a text is, as its markup says. */
export type MarkedRole = "kicker" | "title" | "subtitle" | "byline" | "subhead" | "paragraph" | "caption" | "credit";

/** A stretch of the text; `spans` leave out what is no part of it, such as the marks of Markdown. */
export interface MarkedPart {
  readonly role: MarkedRole;
  readonly spans: readonly Span[];
}

/** What a file says of its article beside the text. */
export interface MarkedFields {
  readonly title: string | null;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  readonly byline: string | null;
  readonly publication: string | null;
  /** As written; the reader makes it a date. */
  readonly date: string | null;
  readonly page: string | null;
}

export const NO_FIELDS: MarkedFields = {
  title: null,
  kicker: null,
  subtitle: null,
  byline: null,
  publication: null,
  date: null,
  page: null,
};

/** A text whose markup tells its parts, in order; what lies in no part belongs to no article. */
export interface MarkedText {
  readonly text: string;
  readonly parts: readonly MarkedPart[];
  /** Where its text begins: before that stands the front matter. */
  readonly start: number;
  readonly fields: MarkedFields;
}
