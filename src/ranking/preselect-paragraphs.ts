import type { CorpusIndex } from "../index/corpus-index.ts";
import { countTerms, type SoughtTerms } from "./seek-terms.ts";
import { PARAMETERS } from "./signals/bm25.ts";

const { k1: K1, b: B } = PARAMETERS;
/** What a term in the headline counts beside one in the paragraph. */
const IN_HEAD = 0.5;
/** Behind the first few a paragraph that says less than this share of what the best says has no chance. */
const WEAK_SHARE = 0.5;
const NEVER_WEAK = 4;
/** A term that this share of the paragraphs holds, and so many at least, tells little and takes the longest to add up. */
const COMMON_SHARE = 0.2;
const COMMON = 200;

/** Sentences that those paragraphs must hold that say much, before the others are weak. */
const ENOUGH_SENTENCES = 10;

/** Paragraphs that say most of a question, best first. */
export interface Preselection {
  /** Those that may hold the answer. */
  readonly strong: readonly number[];
  /** Those that say little beside the best, where the others hold sentences enough. */
  readonly weak: readonly number[];
}

/**
 * Of candidate paragraphs those that say most of the question: BM25 of the paragraph over all the fields, a headline's terms
 * counting in part. FlexSearch counts how many terms a paragraph shares, this what they are worth.
 * @param limit how many at most
 */
export function preselectParagraphs(
  index: CorpusIndex,
  sought: readonly SoughtTerms[],
  paragraphs: readonly number[],
  limit: number,
): Preselection {
  if (paragraphs.length <= limit) return { strong: paragraphs, weak: [] };
  const candidates = placeCandidates(index, paragraphs);
  const scores = new Float64Array(paragraphs.length);
  for (const terms of sought) addBm25(index, terms, candidates, scores);
  const ordered = bestOf(paragraphs, scores, limit);
  const weak = WEAK_SHARE * (ordered[0]?.score ?? 0);
  let sentences = 0;
  let strong = 0;
  for (const { paragraph, score } of ordered) {
    if (strong >= NEVER_WEAK && score < weak && sentences >= ENOUGH_SENTENCES) break;
    sentences += (index.paragraphStarts[paragraph + 1] ?? 0) - (index.paragraphStarts[paragraph] ?? 0);
    strong++;
  }
  const best = ordered.map(({ paragraph }) => paragraph);
  return { strong: best.slice(0, strong), weak: best.slice(strong) };
}

interface ScoredParagraph {
  readonly paragraph: number;
  readonly score: number;
}

/** The best of the paragraphs, best first; equal scores keep reading order. */
function bestOf(paragraphs: readonly number[], scores: Float64Array, limit: number): readonly ScoredParagraph[] {
  const best: ScoredParagraph[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    const last = best[best.length - 1];
    const paragraph = paragraphs[at] ?? 0;
    if (best.length === limit && last !== undefined && !isBefore(score, paragraph, last)) continue;
    // Few come in after the first: each takes its place in what is in order already.
    let place = best.length < limit ? best.push({ paragraph, score }) - 1 : best.length - 1;
    for (
      let other = best[place - 1];
      other !== undefined && isBefore(score, paragraph, other);
      other = best[place - 1]
    ) {
      best[place--] = other;
    }
    best[place] = { paragraph, score };
  }
  return best;
}

function isBefore(score: number, paragraph: number, other: ScoredParagraph): boolean {
  return score > other.score || (score === other.score && paragraph < other.paragraph);
}

interface Candidates {
  readonly paragraphs: readonly number[];
  /** For each paragraph of the corpus 1 + its place among the candidates, 0 when it is none. */
  readonly places: Uint16Array;
}

function placeCandidates(index: CorpusIndex, paragraphs: readonly number[]): Candidates {
  const places = new Uint16Array(index.articleOf.length);
  for (const [at, paragraph] of paragraphs.entries()) places[paragraph] = at + 1;
  return { paragraphs, places };
}

/** Adds a field's scores, term by term: of a term only the paragraphs that hold it are looked at. */
function addBm25(index: CorpusIndex, sought: SoughtTerms, candidates: Candidates, scores: Float64Array): void {
  const { field, query, postings, weights, ideal } = sought;
  const saturations = saturationsOf(index, sought, candidates);
  const inHeads = countInHeads(index, sought, candidates);
  const common = Math.max(COMMON, COMMON_SHARE * index.articleOf.length);
  const counts = new Float32Array(scores.length);
  /** The places that the term is found at, in order of first sight. */
  const holding = new Uint16Array(scores.length);
  let next = 0;
  for (let term = 0; term < query.length; term++) {
    let holders = 0;
    for (; postings.inOrder[next]?.row === term; next++) {
      const { id = 0, weight = 0, proposes = false } = postings.inOrder[next] ?? {};
      if (!proposes) continue;
      const end = field.holders.starts[id + 1] ?? 0;
      if (end - (field.holders.starts[id] ?? 0) > common) continue;
      for (let at = field.holders.starts[id] ?? 0; at < end; at++) {
        const place = (candidates.places[field.holders.units[at] ?? 0] ?? 0) - 1;
        if (place < 0) continue;
        if (counts[place] === 0) holding[holders++] = place;
        counts[place] = (counts[place] ?? 0) + weight * (field.holders.counts[at] ?? 0);
      }
    }
    if (inHeads !== null) {
      for (let place = 0; place < scores.length; place++) {
        const inHead = inHeads[place * query.length + term] ?? 0;
        if (inHead > 0 && counts[place] === 0) holding[holders++] = place;
      }
    }
    const most = ((weights[term] ?? 0) * (K1 + 1)) / ideal;
    for (let at = 0; at < holders; at++) {
      const place = holding[at] ?? 0;
      const count = (counts[place] ?? 0) + (inHeads?.[place * query.length + term] ?? 0);
      scores[place] = (scores[place] ?? 0) + (most * count) / (count + (saturations[place] ?? 0));
      counts[place] = 0;
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
  const saturations = new Float64Array(paragraphs.length);
  let total = 0;
  for (let place = 0; place < paragraphs.length; place++) {
    const paragraph = paragraphs[place] ?? 0;
    const length = firstToken(paragraph + 1) - firstToken(paragraph);
    saturations[place] = length;
    total += length;
  }
  const meanLength = Math.max(1, total / paragraphs.length);
  for (let place = 0; place < paragraphs.length; place++) {
    saturations[place] = K1 * (1 - B + (B * (saturations[place] ?? 0)) / meanLength);
  }
  return saturations;
}

/**
 * How often each term stands in each candidate's headline, as far as that counts: a row of the query's length a candidate.
 * Null in a corpus without headlines.
 */
function countInHeads(
  { articleOf }: CorpusIndex,
  { field, query, postings }: SoughtTerms,
  { paragraphs }: Candidates,
): Float32Array | null {
  const { heads } = field;
  if (heads.terms.length === 0) return null;
  const counts = new Float32Array(paragraphs.length * query.length);
  for (let place = 0; place < paragraphs.length; place++) {
    const article = articleOf[paragraphs[place] ?? 0] ?? 0;
    const end = heads.starts[article + 1] ?? 0;
    countTerms(postings, heads, heads.starts[article] ?? 0, end, counts, place * query.length, IN_HEAD);
  }
  return counts;
}
