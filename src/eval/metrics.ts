/** Means over the questions of a set. */
export interface RankingMetrics {
  readonly queries: number;
  /** Share of questions with a right sentence in the first place. */
  readonly "R@1": number;
  /** Share of questions with a right sentence among the first five. */
  readonly "S@5": number;
  readonly "S@10": number;
  /** Mean of 1 / rank of the first right sentence, 0 beyond the tenth. */
  readonly "MRR@10": number;
  /** Normalised discounted cumulative gain of binary relevance (Järvelin and Kekäläinen, 2002). */
  readonly "nDCG@10": number;
}

/** One question's ranked sentence ids, best first, with the ids that are right. */
export interface JudgedRanking {
  readonly ranked: readonly string[];
  readonly relevant: ReadonlySet<string>;
}

/** Measures rankings; a set without questions measures 0 throughout. */
export function measure(rankings: readonly JudgedRanking[]): RankingMetrics {
  const mean = (of: (ranking: JudgedRanking) => number): number =>
    rankings.reduce((sum, ranking) => sum + of(ranking), 0) / Math.max(1, rankings.length);
  const successAt = (depth: number) => (ranking: JudgedRanking) => (firstRight(ranking) <= depth ? 1 : 0);
  return {
    queries: rankings.length,
    "R@1": mean(successAt(1)),
    "S@5": mean(successAt(5)),
    "S@10": mean(successAt(10)),
    "MRR@10": mean((ranking) => (firstRight(ranking) <= 10 ? 1 / firstRight(ranking) : 0)),
    "nDCG@10": mean(ndcgAt10),
  };
}

/** Rank of the first right sentence, from 1; Infinity when there is none. */
function firstRight({ ranked, relevant }: JudgedRanking): number {
  const place = ranked.findIndex((id) => relevant.has(id));
  return place === -1 ? Number.POSITIVE_INFINITY : place + 1;
}

function ndcgAt10({ ranked, relevant }: JudgedRanking): number {
  const discount = (place: number): number => 1 / Math.log2(place + 2);
  const gain = ranked.slice(0, 10).reduce((sum, id, place) => sum + (relevant.has(id) ? discount(place) : 0), 0);
  const ideal = [...relevant].slice(0, 10).reduce((sum, _id, place) => sum + discount(place), 0);
  return ideal === 0 ? 0 : gain / ideal;
}
