import type { CorpusIndex, Field } from "../index/corpus-index.ts";
import { rarityAmong } from "../index/rarity-among.ts";
import type { TermSequences } from "../index/term-sequences.ts";
import type { QueryTerm, WordTerm } from "../question/analysed-question.ts";
import { type KnownWords, knownWords } from "./known-words.ts";
import { NumberTable } from "./number-table.ts";

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
  /** Place of the query term in the query. */
  readonly row: number;
  readonly id: number;
  readonly weight: number;
  /** Whether paragraphs are proposed by it: another word than the question's own stands in where the corpus has not that. */
  readonly proposes: boolean;
}

/** The query terms that each term id of a vocabulary speaks for. */
export interface Postings {
  /** In the order of the query. */
  readonly inOrder: readonly Posting[];
  /** Numbers the term ids. */
  readonly ids: NumberTable;
  /** The postings of each numbered id. */
  readonly lists: readonly (readonly Posting[])[];
}

/** Adds what the terms `[start, end)` say of each query term to the counts from `first` on, each times `share`. */
export function countTerms(
  { ids, lists }: Postings,
  { terms }: TermSequences,
  start: number,
  end: number,
  counts: Float32Array,
  first: number,
  share = 1,
): void {
  for (let at = start; at < end; at++) {
    const number = ids.number(terms[at] ?? 0);
    if (number === -1) continue;
    const list = lists[number] ?? [];
    for (let i = 0; i < list.length; i++) {
      const posting = list[i];
      if (posting === undefined) continue;
      counts[first + posting.row] = (counts[first + posting.row] ?? 0) + posting.weight * share;
    }
  }
}

/** How surely another word for a term says the same. */
const REWORDED_WEIGHT = 0.5;

interface FoundPostings {
  readonly inOrder: readonly Posting[];
  /** How common each query term is in Chinese at large, by the commonest way to say it. */
  readonly atLarge: Float64Array;
}

/** Looks a term up by the ids of its field's own vocabulary; of other words there are such ids only among words. */
function findPostings<T extends QueryTerm>(
  index: CorpusIndex,
  field: Field,
  query: readonly T[],
  otherWordsFor: (term: T) => KnownWords | null,
): FoundPostings {
  const inOrder: Posting[] = [];
  const atLarge = new Float64Array(query.length);
  for (let row = 0; row < query.length; row++) {
    const sought = query[row];
    if (sought === undefined) continue;
    const before = inOrder.length;
    let share = 0;
    for (const { term, weight } of sought.parts) {
      const id = field.sentences.vocabulary.id(term);
      share = Math.max(share, id === undefined ? index.background.share(term) : (field.atLarge[id] ?? 0));
      if (id !== undefined) inOrder.push({ row, id, weight, proposes: true });
    }
    const known = otherWordsFor(sought);
    if (known !== null) {
      share = Math.max(share, known.share);
      const proposes = inOrder.length === before;
      for (const id of known.ids) inOrder.push({ row, id, weight: REWORDED_WEIGHT, proposes });
    }
    atLarge[row] = share;
  }
  return { inOrder, atLarge };
}

function listPostings(inOrder: readonly Posting[]): Postings {
  const ids = new NumberTable(inOrder.length);
  const lists: Posting[][] = [];
  for (const posting of inOrder) {
    const number = ids.add(posting.id);
    const list = lists[number];
    if (list === undefined) lists.push([posting]);
    else list.push(posting);
  }
  return { inOrder, ids, lists };
}

function raritiesOf(field: Field, { inOrder, atLarge }: FoundPostings): Float64Array {
  const occurrences = new Float64Array(atLarge.length);
  for (const { row, id, weight } of inOrder) {
    occurrences[row] = (occurrences[row] ?? 0) + weight * (field.frequencies[id] ?? 0);
  }
  const sentences = field.sentences.starts.length - 1;
  return atLarge.map((share, row) => rarityAmong(sentences, occurrences[row] ?? 0, share));
}

/** Looks the terms of a question up among the words of a corpus, other words than the question's own with them. */
export function seekWords(index: CorpusIndex, query: readonly WordTerm[]): SoughtTerms {
  const otherWordsFor = ({ alike }: WordTerm): KnownWords | null =>
    alike.length === 0 ? null : knownWords(index, alike);
  return weighFound(index.words, query, findPostings(index, index.words, query, otherWordsFor));
}

/** Looks the terms of a question up among the pairs of characters of a corpus. */
export function seekBigrams(index: CorpusIndex, query: readonly QueryTerm[]): SoughtTerms {
  return weighFound(
    index.bigrams,
    query,
    findPostings(index, index.bigrams, query, () => null),
  );
}

function weighFound(field: Field, query: readonly QueryTerm[], found: FoundPostings): SoughtTerms {
  const rarity = raritiesOf(field, found);
  const weights = rarity.map((own, row) => own * (query[row]?.weight ?? 0));
  return {
    field,
    query,
    postings: listPostings(found.inOrder),
    rarity,
    weights,
    ideal: weights.reduce((sum, weight) => sum + weight, 0) || 1,
  };
}
