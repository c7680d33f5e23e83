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
  const candidates = placeCandidates(index, paragraphs);
  const scores = new Float64Array(paragraphs.length);
  for (const terms of sought) addBm25(index, terms, candidates, scores);
  return Array.from(paragraphs, (paragraph, at) => ({ paragraph, score: scores[at] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.paragraph - b.paragraph)
    .slice(0, limit)
    .map(({ paragraph }) => paragraph);
}

interface Candidates {
  readonly paragraphs: readonly number[];
  /** For each paragraph of the corpus 1 + its place among the candidates, 0 when it is none. */
  readonly places: Uint16Array;
  /** Articles of the candidates. */
  readonly articles: readonly number[];
  /** Place of each candidate's article among them. */
  readonly articleOf: Uint16Array;
}

function placeCandidates(index: CorpusIndex, paragraphs: readonly number[]): Candidates {
  const places = new Uint16Array(index.articleOf.length);
  const articles = new Map<number, number>();
  const articleOf = new Uint16Array(paragraphs.length);
  for (const [at, paragraph] of paragraphs.entries()) {
    places[paragraph] = at + 1;
    const article = index.articleOf[paragraph] ?? 0;
    const place = articles.get(article) ?? articles.size;
    articles.set(article, place);
    articleOf[at] = place;
  }
  return { paragraphs, places, articles: [...articles.keys()], articleOf };
}

/** Adds a field's scores, term by term: of a term only the paragraphs that hold it are looked at. */
function addBm25(index: CorpusIndex, sought: SoughtTerms, candidates: Candidates, scores: Float64Array): void {
  const { field, query, postings, weights, ideal } = sought;
  const saturations = saturationsOf(index, sought, candidates);
  const inHeads = countInHeads(sought, candidates);
  const counts = new Float32Array(scores.length);
  let next = 0;
  for (let term = 0; term < query.length; term++) {
    counts.fill(0);
    for (; postings.inOrder[next]?.row === term; next++) {
      const { id = 0, weight = 0 } = postings.inOrder[next] ?? {};
      const end = field.holders.starts[id + 1] ?? 0;
      for (let at = field.holders.starts[id] ?? 0; at < end; at++) {
        const place = (candidates.places[field.holders.units[at] ?? 0] ?? 0) - 1;
        if (place >= 0) counts[place] = (counts[place] ?? 0) + weight * (field.holders.counts[at] ?? 0);
      }
    }
    for (let place = 0; place < counts.length; place++) {
      const inHead = inHeads[(candidates.articleOf[place] ?? 0) * query.length + term] ?? 0;
      const count = (counts[place] ?? 0) + inHead;
      if (count === 0) continue;
      const score = ((weights[term] ?? 0) * count * (K1 + 1)) / (count + (saturations[place] ?? 0));
      scores[place] = (scores[place] ?? 0) + score / ideal;
    }
  }
}

function saturationsOf(
  { paragraphStarts }: CorpusIndex,
  { field }: SoughtTerms,
  { paragraphs }: Candidates,
): Float64Array {
  const { starts } = field.sentences;
  const firstToken = (paragraph: number): number => starts[paragraphStarts[paragraph] ?? 0] ?? 0;
  const lengths = Float64Array.from(paragraphs, (paragraph) => firstToken(paragraph + 1) - firstToken(paragraph));
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return lengths.map((length) => K1 * (1 - B + (B * length) / Math.max(1, meanLength)));
}

/** How often each term stands in each headline, as far as that counts: a row of the query's length an article. */
function countInHeads({ field, query, postings }: SoughtTerms, { articles }: Candidates): Float32Array {
  const { heads } = field;
  const counts = new Float32Array(articles.length * query.length);
  for (const [place, article] of articles.entries()) {
    const [start = 0, end = 0] = [heads.starts[article], heads.starts[article + 1]];
    countTerms(postings, heads, start, end, counts, place * query.length, IN_HEAD);
  }
  return counts;
}
