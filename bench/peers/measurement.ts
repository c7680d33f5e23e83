import { z } from "zod";

/** One peer on one set, as its process prints it. Times in milliseconds, memory in megabytes. */
export const measurementSchema = z.object({
  sentences: z.number(),
  queries: z.number(),
  "R@1": z.number(),
  "S@5": z.number(),
  "MRR@10": z.number(),
  /** Of each question, in the order of the set; 0 beyond the tenth place. */
  reciprocalRanks: z.array(z.number()),
  buildMs: z.number(),
  timesMs: z.array(z.number()),
  /** Of the whole process after the last question. */
  rssMb: z.number(),
  /** The same without what Node, the segmenter's dictionary and the texts took before the peer was built. */
  ownMb: z.number(),
});

export type Measurement = Readonly<z.infer<typeof measurementSchema>>;

/** Several rounds of one peer on one set, and what is told of its question times. */
const peerMeasurementSchema = measurementSchema.extend({ name: z.string(), medianMs: z.number(), p99Ms: z.number() });

export type PeerMeasurement = Readonly<z.infer<typeof peerMeasurementSchema>>;

/** What all peers did on one set. */
const setMeasurementsSchema = z.object({
  name: z.string(),
  sentences: z.number(),
  queries: z.number(),
  peers: z.array(peerMeasurementSchema),
});

export type SetMeasurements = Readonly<z.infer<typeof setMeasurementsSchema>>;

/** A whole run: what is told of it in docs/peers.md. */
export const peersRunSchema = z.object({
  sets: z.array(setMeasurementsSchema),
  rounds: z.number(),
  machine: z.string(),
  versions: z.array(z.string()),
});

export type PeersRun = Readonly<z.infer<typeof peersRunSchema>>;

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
