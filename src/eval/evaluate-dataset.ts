import { createEngine, type LanguageData } from "../engine.ts";
import { rankedOf } from "../model/answer.ts";
import { loadDictionary } from "../text/segment.ts";
import { createFailureFinder } from "./dataset-failures.ts";
import type { Failure } from "./failures.ts";
import { measure, type RankingMetrics } from "./metrics.ts";
import type { Dataset } from "./read-dataset.ts";

/** Ranks and what they cost. Times in milliseconds, memory in megabytes. */
interface DatasetReport extends RankingMetrics {
  readonly build_ms: number;
  readonly p50_ms: number;
  readonly p99_ms: number;
  readonly rss_mb: number;
}

/** The ranked sentences of one question, with their ids in the set. */
export interface RunEntry {
  readonly query: string;
  readonly sentences: readonly { readonly id: string; readonly score: number }[];
}

export interface DatasetEvaluation {
  readonly report: DatasetReport;
  readonly run: readonly RunEntry[];
  /** The questions without a right sentence in the first place. */
  readonly failures: readonly Failure[];
}

/** Sentences a question in a run. */
const RUN_DEPTH = 100;

/**
 * Builds an engine over a question set and asks it every question. Loading the dictionary is not counted. Questions that
 * the set has no right sentence for are asked and timed, but not measured.
 */
export function evaluateDataset(dataset: Dataset, languageData: LanguageData): DatasetEvaluation {
  loadDictionary();
  const buildStart = performance.now();
  const engine = createEngine(dataset.corpus, languageData);
  const buildTime = performance.now() - buildStart;

  const times: number[] = [];
  const findFailure = createFailureFinder(dataset);
  const failures: Failure[] = [];
  const run = dataset.queries.map((query) => {
    const start = performance.now();
    const answer = engine.ask(query.text, { limit: RUN_DEPTH });
    times.push(performance.now() - start);
    const ranked = rankedOf(answer);
    const failure = findFailure(query, ranked);
    if (failure !== null) failures.push(failure);
    return {
      query: query.id,
      sentences: ranked.map(({ citation, score }) => ({ id: dataset.rowIds.get(citation.id) ?? "", score })),
    };
  });
  const metrics = measure(
    run.flatMap(({ query, sentences }) => {
      const relevant = dataset.qrels.get(query);
      return relevant === undefined ? [] : [{ ranked: sentences.map((sentence) => sentence.id), relevant }];
    }),
  );
  times.sort((a, b) => a - b);
  const report = {
    ...metrics,
    build_ms: buildTime,
    p50_ms: percentile(times, 0.5),
    p99_ms: percentile(times, 0.99),
    rss_mb: process.memoryUsage().rss / 1e6,
  };
  return { report, run, failures };
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A run in TREC format: `query Q0 sentence rank score wenzheng`. */
export function formatRun(run: readonly RunEntry[]): string {
  return run
    .flatMap(({ query, sentences }) =>
      sentences.map(({ id, score }, place) => `${query} Q0 ${id} ${place + 1} ${score.toFixed(6)} wenzheng\n`),
    )
    .join("");
}
