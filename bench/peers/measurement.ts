import { z } from "zod";

/** One peer on one set, as its process prints it. Times in milliseconds, memory in megabytes. */
export const measurementSchema = z.object({
  sentences: z.number(),
  queries: z.number(),
  "R@1": z.number(),
  "S@5": z.number(),
  "MRR@10": z.number(),
  buildMs: z.number(),
  /** Of each question, in the order of the set. */
  timesMs: z.array(z.number()),
  /** Of the whole process after the last question. */
  rssMb: z.number(),
  /** The same without what Node, the segmenter's dictionary and the texts took before the peer was built. */
  ownMb: z.number(),
});

export type Measurement = Readonly<z.infer<typeof measurementSchema>>;

/** What all peers did on one set. */
export interface SetMeasurements {
  readonly name: string;
  readonly sentences: number;
  readonly queries: number;
  readonly peers: readonly PeerMeasurement[];
}

/** Several rounds of one peer on one set, and what is told of its question times. */
export interface PeerMeasurement extends Measurement {
  readonly name: string;
  readonly medianMs: number;
  readonly p99Ms: number;
}

/**
 * The least over several rounds of the time of each question, of the time to build and of memory: what else a machine
 * does can only add to them. What is found does not change from round to round.
 */
export function summarise(name: string, rounds: readonly Measurement[]): PeerMeasurement {
  const [first] = rounds;
  if (first === undefined) throw new Error(`${name} was not measured`);
  const least = (of: (round: Measurement) => number): number => Math.min(...rounds.map(of));
  const timesMs = first.timesMs.map((_, question) => least((round) => round.timesMs[question] ?? Number.NaN));
  const sorted = timesMs.toSorted((a, b) => a - b);
  const percentile = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return {
    ...first,
    name,
    timesMs,
    medianMs: percentile(0.5),
    p99Ms: percentile(0.99),
    buildMs: least((round) => round.buildMs),
    rssMb: least((round) => round.rssMb),
    ownMb: least((round) => round.ownMb),
  };
}
