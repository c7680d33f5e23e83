import type { CorpusIndex } from "../index/corpus-index.ts";
import { countTerms, type SoughtTerms } from "./seek-terms.ts";

const K1 = 1.2;
const B = 0.5;
/** What a term in the headline counts beside one in the paragraph. */
const IN_HEAD = 0.5;

/**
 * Of candidate paragraphs those that say most of the question, best first: BM25 of the paragraph over all the fields, a
 * headline's terms counting in part. FlexSearch counts how many terms a paragraph shares, this what they are worth.
 */
export function preselectParagraphs(
  index: CorpusIndex,
  sought: readonly SoughtTerms[],
  paragraphs: readonly number[],
  limit: number,
): readonly number[] {
  if (paragraphs.length <= limit) return paragraphs;
  const scores = new Float64Array(paragraphs.length);
  for (const terms of sought) addBm25(index, terms, paragraphs, scores);
  return Array.from(paragraphs, (paragraph, at) => ({ paragraph, score: scores[at] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.paragraph - b.paragraph)
    .slice(0, limit)
    .map(({ paragraph }) => paragraph);
}

function addBm25(
  index: CorpusIndex,
  { field, query, postings, weights, ideal }: SoughtTerms,
  paragraphs: readonly number[],
  scores: Float64Array,
): void {
  const { sentences, heads } = field;
  const firstToken = (paragraph: number): number => sentences.starts[index.paragraphStarts[paragraph] ?? 0] ?? 0;
  const lengthOf = (paragraph: number): number => firstToken(paragraph + 1) - firstToken(paragraph);
  const meanLength = paragraphs.reduce((sum, paragraph) => sum + lengthOf(paragraph), 0) / paragraphs.length;
  const counts = new Float32Array(query.length);
  for (const [at, paragraph] of paragraphs.entries()) {
    const article = index.articleOf[paragraph] ?? 0;
    counts.fill(0);
    countTerms(postings, sentences, firstToken(paragraph), firstToken(paragraph + 1), counts, 0);
    countTerms(postings, heads, heads.starts[article] ?? 0, heads.starts[article + 1] ?? 0, counts, 0, IN_HEAD);
    const saturation = K1 * (1 - B + (B * lengthOf(paragraph)) / Math.max(1, meanLength));
    let score = 0;
    for (let term = 0; term < counts.length; term++) {
      const count = counts[term] ?? 0;
      if (count > 0) score += ((weights[term] ?? 0) * count * (K1 + 1)) / (count + saturation);
    }
    scores[at] = (scores[at] ?? 0) + score / ideal;
  }
}
