import type { CorpusIndex, Field } from "../index/corpus-index.ts";
import { countTerms, type Postings, type SoughtTerms } from "./seek-terms.ts";

/** The sentences under consideration, as rows: candidate paragraphs one after another, each whole. */
export interface CandidateRows {
  /** Sentence of each row. */
  readonly sentences: Uint32Array;
  /** Row of the paragraph of each row, counted among the candidate paragraphs. */
  readonly paragraphs: Uint32Array;
  /** Row of the article of each row, counted among their articles. */
  readonly articles: Uint32Array;
  /** Article of each article row. */
  readonly articleNumbers: readonly number[];
  readonly paragraphCount: number;
}

/** How often each query term stands in a unit (sentence, paragraph, article, headline), a row of `terms` numbers a unit. */
export interface Occurrences {
  readonly counts: Float32Array;
  readonly lengths: Float32Array;
  /** Mean length of the candidate units; of all sentences of the corpus for sentences. */
  readonly meanLength: number;
}

/** The query terms of one field against the candidates. */
export interface FieldMatch {
  readonly termCount: number;
  /** Rarity of each query term. */
  readonly rarity: Float64Array;
  /** Rarity times the weight the question gives the term. */
  readonly weights: Float64Array;
  /** Sum of `weights`: what a unit holding every term scores. */
  readonly ideal: number;
  readonly distances: Float64Array;
  readonly sentence: Occurrences;
  readonly paragraph: Occurrences;
  readonly article: Occurrences;
  readonly head: Occurrences;
  /** In how many sentences of the paragraph each term stands (a part of one counts as a part), a row of `termCount` numbers a paragraph. */
  readonly holders: Float32Array;
  /** Sentences in each paragraph. */
  readonly paragraphSizes: Uint16Array;
}

/** Lays the sentences of candidate paragraphs out as rows. */
export function layOutCandidates(index: CorpusIndex, candidates: readonly number[]): CandidateRows {
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  const articles: number[] = [];
  const articleRows = new Map<number, number>();
  for (const [paragraphRow, paragraph] of candidates.entries()) {
    const article = index.articleOf[paragraph] ?? 0;
    const articleRow = articleRows.get(article) ?? articleRows.size;
    articleRows.set(article, articleRow);
    const end = index.paragraphStarts[paragraph + 1] ?? 0;
    for (let sentence = index.paragraphStarts[paragraph] ?? 0; sentence < end; sentence++) {
      sentences.push(sentence);
      paragraphs.push(paragraphRow);
      articles.push(articleRow);
    }
  }
  return {
    sentences: new Uint32Array(sentences),
    paragraphs: new Uint32Array(paragraphs),
    articles: new Uint32Array(articles),
    articleNumbers: [...articleRows.keys()],
    paragraphCount: candidates.length,
  };
}

/** Counts the query terms of one field in every candidate sentence, its paragraph, its article and its headline. */
export function matchTerms(sought: SoughtTerms, rows: CandidateRows): FieldMatch {
  const { field, query, postings, rarity, weights, ideal } = sought;
  const termCount = query.length;
  const sentence = emptyOccurrences(rows.sentences.length, termCount);
  const paragraph = emptyOccurrences(rows.paragraphCount, termCount);
  const article = emptyOccurrences(rows.articleNumbers.length, termCount);
  const head = emptyOccurrences(rows.articleNumbers.length, termCount);

  const holders = new Float32Array(rows.paragraphCount * termCount);
  const paragraphSizes = new Uint16Array(rows.paragraphCount);

  const composites: number[] = [];
  for (let term = 0; term < termCount; term++) if (query[term]?.composite === true) composites.push(term);

  for (let row = 0; row < rows.sentences.length; row++) {
    const paragraphRow = rows.paragraphs[row] ?? 0;
    const articleRow = rows.articles[row] ?? 0;
    count(field.sentences, rows.sentences[row] ?? 0, postings, sentence, row, termCount);
    discountParts(composites, sentence.counts, row * termCount);
    addLength(sentence, row, paragraph, paragraphRow);
    addLength(sentence, row, article, articleRow);
    paragraphSizes[paragraphRow] = (paragraphSizes[paragraphRow] ?? 0) + 1;
    for (let term = 0; term < termCount; term++) {
      const found = sentence.counts[row * termCount + term] ?? 0;
      if (found === 0) continue;
      add(paragraph.counts, paragraphRow * termCount + term, found);
      add(article.counts, articleRow * termCount + term, found);
      add(holders, paragraphRow * termCount + term, Math.min(1, found));
    }
  }
  for (const [row, number] of rows.articleNumbers.entries()) {
    count(field.heads, number, postings, head, row, termCount);
    discountParts(composites, head.counts, row * termCount);
  }
  return {
    termCount,
    rarity,
    weights,
    ideal,
    distances: rarity.map((_, term) => query[term]?.distance ?? 0),
    sentence: { ...sentence, meanLength: field.meanLength },
    paragraph: withMeanLength(paragraph),
    article: withMeanLength(article),
    head: withMeanLength(head),
    holders,
    paragraphSizes,
  };
}

type Counts = Omit<Occurrences, "meanLength">;

function emptyOccurrences(units: number, terms: number): Counts {
  return { counts: new Float32Array(units * terms), lengths: new Float32Array(units) };
}

function withMeanLength(occurrences: Counts): Occurrences {
  const total = occurrences.lengths.reduce((sum, length) => sum + length, 0);
  return { ...occurrences, meanLength: total / Math.max(1, occurrences.lengths.length) };
}

function count(
  sequences: Field["sentences"],
  text: number,
  postings: Postings,
  into: Counts,
  row: number,
  termCount: number,
): void {
  const start = sequences.starts[text] ?? 0;
  const end = sequences.starts[text + 1] ?? 0;
  into.lengths[row] = end - start;
  countTerms(postings, sequences, start, end, into.counts, row * termCount);
}

/** Squares what was found of the terms in parts, so that half of one counts a quarter. */
function discountParts(composites: readonly number[], counts: Float32Array, first: number): void {
  for (const term of composites) {
    const found = counts[first + term] ?? 0;
    if (found < 1) counts[first + term] = found * found;
  }
}

function addLength(from: Counts, fromRow: number, to: Counts, toRow: number): void {
  add(to.lengths, toRow, from.lengths[fromRow] ?? 0);
}

function add(sums: Float32Array, cell: number, value: number): void {
  sums[cell] = (sums[cell] ?? 0) + value;
}
