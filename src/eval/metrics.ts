/** Means over the questions of a set. */
export interface RankingMetrics {
  readonly queries: number;
  /** Share of questions with a right sentence in the first place. */
  readonly "R@1": number;
  /** Share of questions with a right sentence among the first five. */
  readonly "S@5": number;
  readonly "S@10": number;
  /** Mean of 1 / rank of the first right sentence, 0 beyond the tenth (Voorhees, 1999). */
  readonly "MRR@10": number;
  /** Normalised discounted cumulative gain of binary relevance (Järvelin and Kekäläinen, 2002). */
  readonly "nDCG@10": number;
}

/** One question's ranked sentence ids, best first, with the ids that are right. */
export interface JudgedRanking {
  readonly ranked: readonly string[];
  readonly relevant: ReadonlySet<string>;
}

/** What one question gives to each mean. */
export const QUESTION_METRICS = {
  "R@1": successAt(1),
  "S@5": successAt(5),
  "S@10": successAt(10),
  "MRR@10": reciprocalRankAt10,
  "nDCG@10": ndcgAt10,
} satisfies Record<Exclude<keyof RankingMetrics, "queries">, (ranking: JudgedRanking) => number>;

/** Measures rankings; a set without questions measures 0 throughout. */
export function measure(rankings: readonly JudgedRanking[]): RankingMetrics {
  const mean = (of: (ranking: JudgedRanking) => number): number =>
    rankings.reduce((sum, ranking) => sum + of(ranking), 0) / Math.max(1, rankings.length);
  return {
    queries: rankings.length,
    "R@1": mean(QUESTION_METRICS["R@1"]),
    "S@5": mean(QUESTION_METRICS["S@5"]),
    "S@10": mean(QUESTION_METRICS["S@10"]),
    "MRR@10": mean(QUESTION_METRICS["MRR@10"]),
    "nDCG@10": mean(QUESTION_METRICS["nDCG@10"]),
  };
}

/** Rank of the first right sentence, from 1; Infinity when there is none. */
function firstRight({ ranked, relevant }: JudgedRanking): number {
  const place = ranked.findIndex((id) => relevant.has(id));
  return place === -1 ? Number.POSITIVE_INFINITY : place + 1;
}

function successAt(depth: number) {
  return (ranking: JudgedRanking): number => (firstRight(ranking) <= depth ? 1 : 0);
}

function reciprocalRankAt10(ranking: JudgedRanking): number {
  const rank = firstRight(ranking);
  return rank <= 10 ? 1 / rank : 0;
}

/** Gain 1 for a right sentence, divided by log2(rank + 1), over the most that ten places could gain. */
function ndcgAt10({ ranked, relevant }: JudgedRanking): number {
  const discount = (place: number): number => 1 / Math.log2(place + 2);
  const gain = ranked.slice(0, 10).reduce((sum, id, place) => sum + (relevant.has(id) ? discount(place) : 0), 0);
  const ideal = [...relevant].slice(0, 10).reduce((sum, _id, place) => sum + discount(place), 0);
  return ideal === 0 ? 0 : gain / ideal;
}
