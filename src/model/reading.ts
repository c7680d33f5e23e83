/** What becomes of a file: its articles, and every character that belongs to none. */

import type { Article, Passage, Sentence, Span } from "./corpus.ts";

/** The text under a picture and who took it. */
export interface Caption extends Passage {
  readonly credit: string | null;
  readonly sentences: readonly Sentence[];
}

/** A printed line that was read into a field of an article or a caption. */
export interface Label {
  readonly kind: "kicker" | "title" | "subtitle" | "byline" | "subhead" | "credit";
  /** As printed: 本报记者 李梅英. */
  readonly text: string;
  readonly raw: Span;
}

/** Text of a page that belongs to no article and no caption: page furniture, stray lines, marks of Markdown. */
export interface Unplaced {
  readonly text: string;
  /** The line of the file that it begins in, from 1. */
  readonly line: number;
  /** True for what only marks up the text or was read into the fields of an article: front matter, # and **. */
  readonly markup: boolean;
  readonly raw: Span;
}

/** Something the reader of a page had to guess. `line` counts from 1. */
export interface Doubt {
  readonly kind:
    | "headline-without-body"
    | "body-without-headline"
    | "uncertain-headline"
    | "uncertain-paragraph"
    | "unfinished-paragraph"
    | "hidden-headline"
    | "uncertain-boundary"
    | "split-figure"
    | "no-full-stops"
    | "no-line-breaks"
    | "no-articles";
  readonly line: number;
  /** The headline, or the words of the line, that it is about; null when it is about the whole file. */
  readonly about: string | null;
  /** In English, for the command line. */
  readonly message: string;
}

/**
 * All that was read from one file. Every character of the file that is not white space is in exactly one paragraph,
 * caption, label or unplaced piece of it.
 */
export interface Reading {
  readonly file: string;
  readonly articles: readonly Article[];
  readonly captions: readonly Caption[];
  /** The lines that headlines, subheads, reporters and credits were read from, in the order of the file. */
  readonly labels: readonly Label[];
  readonly unplaced: readonly Unplaced[];
  readonly doubts: readonly Doubt[];
}
