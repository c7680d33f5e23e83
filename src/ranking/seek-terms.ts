import type { Background } from "../index/background.ts";
import type { Field } from "../index/corpus-index.ts";
import type { TermSequences } from "../index/term-sequences.ts";
import type { QueryTerm } from "../question/analysed-question.ts";
import { rarityAmong } from "./rarity.ts";

/** The terms of a question as one field of the corpus knows them. */
export interface SoughtTerms {
  readonly field: Field;
  readonly query: readonly QueryTerm[];
  readonly postings: Postings;
  /** Rarity of each query term. */
  readonly rarity: Float64Array;
  /** Rarity times the weight the question gives the term. */
  readonly weights: Float64Array;
  /** Sum of `weights`: what a unit holding every term scores. */
  readonly ideal: number;
}

/** A query term that a term of the corpus speaks for, and how far. */
interface Posting {
  readonly row: number;
  readonly weight: number;
}

/** A table of so many entries stays in the nearest cache, and hardly any other term falls on the few that are used. */
const FILTER_SIZE = 1 << 12;

/** The query terms that each term id of a vocabulary speaks for. */
export interface Postings {
  /** 0 where no term id that ends in these bits is sought: every token of a candidate asks, and few are. */
  readonly filter: Uint8Array;
  readonly lists: ReadonlyMap<number, readonly Posting[]>;
}

/** Adds what the terms `[start, end)` say of each query term to the counts from `first` on, each times `share`. */
export function countTerms(
  { filter, lists }: Postings,
  { terms }: TermSequences,
  start: number,
  end: number,
  counts: Float32Array,
  first: number,
  share = 1,
): void {
  for (let at = start; at < end; at++) {
    const id = terms[at] ?? 0;
    if (filter[id & (FILTER_SIZE - 1)] === 0) continue;
    const list = lists.get(id);
    if (list === undefined) continue;
    for (const { row, weight } of list) counts[first + row] = (counts[first + row] ?? 0) + weight * share;
  }
}

function resolveTerms(field: Field, query: readonly QueryTerm[]): Postings {
  const filter = new Uint8Array(FILTER_SIZE);
  const lists = new Map<number, Posting[]>();
  for (const [row, term] of query.entries()) {
    for (const part of term.parts) {
      const id = field.sentences.vocabulary.id(part.term);
      if (id === undefined) continue;
      filter[id & (FILTER_SIZE - 1)] = 1;
      const list = lists.get(id);
      if (list === undefined) lists.set(id, [{ row, weight: part.weight }]);
      else list.push({ row, weight: part.weight });
    }
  }
  return { filter, lists };
}

function rarityOf(field: Field, background: Background, term: QueryTerm): number {
  let occurrences = 0;
  for (const part of term.parts) {
    const id = field.sentences.vocabulary.id(part.term);
    if (id !== undefined) occurrences += part.weight * (field.frequencies[id] ?? 0);
  }
  const atLarge = Math.max(0, ...term.parts.map((part) => background.share(part.term)));
  return rarityAmong(field.sentences.starts.length - 1, occurrences, atLarge);
}

/** Looks the terms of a question up in a field. */
export function seekTerms(field: Field, background: Background, query: readonly QueryTerm[]): SoughtTerms {
  const rarity = Float64Array.from(query, (term) => rarityOf(field, background, term));
  const weights = Float64Array.from(query, (term, i) => term.weight * (rarity[i] ?? 0));
  return {
    field,
    query,
    postings: resolveTerms(field, query),
    rarity,
    weights,
    ideal: weights.reduce((sum, weight) => sum + weight, 0) || 1,
  };
}
