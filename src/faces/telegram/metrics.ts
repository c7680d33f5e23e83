import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Outcome } from "../../model/answer.ts";

/** Seconds; a card takes milliseconds to make, what Telegram takes is on top. */
const LATENCY_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The figures of a run, as Prometheus reads them. */
export interface Metrics {
  countQuestion(outcome: Outcome): void;
  countFailure(): void;
  countDuplicate(): void;
  countLimited(): void;
  /** Begins an update; the function it returns ends it. */
  beginUpdate(): () => void;
  /** Questions so far, by outcome. */
  questions(): Promise<Readonly<Record<string, number>>>;
  readonly contentType: string;
  print(): Promise<string>;
}

/** Figures that start at nothing; memory, processor and event loop of the process are among them. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const questions = new Counter({
    name: "wenzheng_questions_total",
    help: "Questions answered, by what came of them",
    labelNames: ["outcome"],
    registers,
  });
  const failures = new Counter({
    name: "wenzheng_failures_total",
    help: "Updates that could not be handled",
    registers,
  });
  const duplicates = new Counter({ name: "wenzheng_duplicates_total", help: "Updates that came again", registers });
  const limited = new Counter({ name: "wenzheng_limited_total", help: "Updates beyond a user's limit", registers });
  const waiting = new Gauge({ name: "wenzheng_updates_open", help: "Updates accepted and not done with", registers });
  const latency = new Histogram({
    name: "wenzheng_update_seconds",
    help: "Seconds from accepting an update to being done with it",
    buckets: LATENCY_BUCKETS,
    registers,
  });
  return {
    countQuestion: (outcome) => questions.inc({ outcome }),
    countFailure: () => failures.inc(),
    countDuplicate: () => duplicates.inc(),
    countLimited: () => limited.inc(),
    beginUpdate() {
      const end = latency.startTimer();
      waiting.inc();
      return () => {
        waiting.dec();
        end();
      };
    },
    async questions() {
      const { values } = await questions.get();
      return Object.fromEntries(values.map(({ labels, value }) => [String(labels.outcome), value]));
    },
    contentType: registry.contentType,
    print: () => registry.metrics(),
  };
}
