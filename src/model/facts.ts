/** Figures of the corpus, asked for by themselves or set side by side. */

import type { AnswerSpan, Citation } from "./citation.ts";
import type { SentenceId } from "./corpus.ts";

/** A figure of a source sentence with what it counts, where and when; `text` and the span are the figure in the sentence. */
export interface Fact extends AnswerSpan {
  /** A plain number in the base unit: 600000 for 60余万元, 41 for 41%. */
  readonly value: number;
  /** Measure word or unit without its multiplier: 元, 人次, %. */
  readonly unit: string;
  /** 近, 约, 余, 多 …: the figure is not exact; null when it is. */
  readonly hedge: string | null;
  /** The thing counted or measured, in the words of the sentence; empty when it names none. */
  readonly indicator: string;
  /** The narrowest place it is told of, by its full name; null when the article names none. */
  readonly place: string | null;
  /** The time it is told of, in the words of the source; null when none is told. */
  readonly time: string | null;
  readonly sentence: string;
  readonly citation: Citation;
}

/** Another figure for the same indicator of the same place. */
export interface FactElsewhere {
  readonly text: string;
  readonly citation: SentenceId;
  readonly agrees: boolean;
  /** Which is newer, by the date of publication or the year told; null when neither tells. */
  readonly newer: "this" | "that" | null;
}

/** A fact in a table, with what else the corpus says of the same. */
export interface FactRow extends Fact {
  readonly elsewhere: readonly FactElsewhere[];
}

/** What of one place enters a comparison: one fact, or several that add up. */
export interface ComparedPlace {
  readonly place: string;
  readonly facts: readonly Fact[];
  /** Sum of the facts' values. */
  readonly value: number;
}

/** What a reader must know before trusting a comparison. */
export type Caveat =
  /** The figures count in different words: 电商服务站, 村级服务站点. */
  | { readonly kind: "indicators-differ"; readonly indicators: readonly string[] }
  | { readonly kind: "units-differ"; readonly units: readonly string[] }
  | { readonly kind: "times-differ"; readonly times: readonly string[] }
  /** Figures that are not exact. */
  | { readonly kind: "rough"; readonly figures: readonly string[] }
  /** Other figures that the corpus gives for the same. */
  | { readonly kind: "disputed"; readonly figures: readonly string[] }
  /** Figures of other places that are told of another time and are not compared. */
  | { readonly kind: "other-times"; readonly figures: readonly string[] }
  /** Places asked about of which the corpus has no such figure. */
  | { readonly kind: "missing"; readonly places: readonly string[] };

/** What was asked: the place with the most or least, how far two are apart, or all together. */
export type ComparisonKind = "most" | "least" | "difference" | "sum";

/** Facts of several places set side by side. Never a bare number: each row cites its sentences. */
export type Comparison =
  | {
      readonly outcome: "compared";
      readonly kind: ComparisonKind;
      /** Largest first, for `least` smallest first, for `sum` in reading order. */
      readonly rows: readonly ComparedPlace[];
      readonly unit: string;
      /** How the result came about: 51 > 38 > 25, or 25 + 24 + 24 = 73. */
      readonly arithmetic: string;
      readonly caveats: readonly Caveat[];
    }
  | {
      readonly outcome: "incomparable";
      readonly kind: ComparisonKind;
      /** `units`: the figures count different things. `one-place`: only one place has a figure. `none-told`: none has. */
      readonly reason: "units" | "one-place" | "none-told";
      readonly rows: readonly ComparedPlace[];
      readonly caveats: readonly Caveat[];
    };

/** Which facts are wanted; what is left out does not narrow. */
export interface FactQuery {
  /**
   * A place by any of its names, what lies in it included; or a place and after it a word of the indicator; or, where no
   * place is called so, such a word alone. With `word` it is a place.
   */
  readonly asked?: string | undefined;
  /** A word of the indicator, or a synonym of it. */
  readonly word?: string | undefined;
  readonly unit?: string | undefined;
  /** Part of the time told: 2019. */
  readonly time?: string | undefined;
}

/** The facts that were asked for. */
export interface FactTable {
  readonly rows: readonly FactRow[];
  /** Full name of the place asked for; null when none was asked for or it is not known. */
  readonly place: string | null;
  /** Known places near the name asked for, when that is neither a place nor counted. */
  readonly nearest: readonly string[];
  /** Where a place has figures and none of them counts what the word says: the word, and how many those are; else null. */
  readonly unmatched: { readonly word: string; readonly figures: number } | null;
}
