import { type JudgedRanking, QUESTION_METRICS } from "./metrics.ts";
import { testPairedDifferences } from "./randomisation-test.ts";
import type { Dataset } from "./read-dataset.ts";
import type { Run } from "./read-run.ts";

/** Two runs by one metric. A win is a question that the second run does better than the first. */
interface MetricComparison {
  readonly first: number;
  readonly second: number;
  readonly difference: number;
  /** Of a paired randomisation test, two-sided. */
  readonly p: number;
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
}

export interface RunComparison {
  readonly queries: number;
  readonly "MRR@10": MetricComparison;
  readonly "R@1": MetricComparison;
}

/** Compares two runs over the judged questions of a set. A question that a run leaves out counts as not found. */
export function compareRuns(first: Run, second: Run, { queries, qrels }: Dataset): RunComparison {
  const judged = queries.flatMap(({ id }) => {
    const relevant = qrels.get(id);
    const judge = (run: Run, right: ReadonlySet<string>) => ({ ranked: run.get(id) ?? [], relevant: right });
    return relevant === undefined ? [] : [{ first: judge(first, relevant), second: judge(second, relevant) }];
  });
  return {
    queries: judged.length,
    "MRR@10": compareBy(QUESTION_METRICS["MRR@10"], judged),
    "R@1": compareBy(QUESTION_METRICS["R@1"], judged),
  };
}

interface JudgedPair {
  readonly first: JudgedRanking;
  readonly second: JudgedRanking;
}

function compareBy(metric: (ranking: JudgedRanking) => number, pairs: readonly JudgedPair[]): MetricComparison {
  const figures = pairs.map((pair) => ({ first: metric(pair.first), second: metric(pair.second) }));
  const differences = figures.map((figure) => figure.second - figure.first);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const wins = differences.filter((difference) => difference > 0).length;
  const losses = differences.filter((difference) => difference < 0).length;
  return {
    first: mean(figures.map((figure) => figure.first)),
    second: mean(figures.map((figure) => figure.second)),
    difference: mean(differences),
    p: testPairedDifferences(differences),
    wins,
    losses,
    ties: differences.length - wins - losses,
  };
}
