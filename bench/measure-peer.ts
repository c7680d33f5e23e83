/**
 * Measures one peer on one set, in a process of its own, so that memory is its own. Prints JSON. Started by peers.ts.
 *
 *     tsx measure-peer.ts PEER FOLDER
 */
import { type JudgedRanking, measure, QUESTION_METRICS } from "../src/eval/metrics.ts";
import { readDataset } from "../src/eval/read-dataset.ts";
import { loadDictionary } from "../src/text/segment.ts";
import { PEERS } from "./peers/all-peers.ts";
import type { Measurement } from "./peers/measurement.ts";

/** Questions asked before the clock runs, so that no peer is timed while its code is being compiled. */
const WARM_UP = 200;

const [name = "", folder = ""] = process.argv.slice(2);
const loadPeer = PEERS.get(name);
if (loadPeer === undefined) throw new Error(`no peer ${name}: give one of ${[...PEERS.keys()].join("; ")}`);

const set = await readDataset(folder);
const questions = set.queries.flatMap(({ id, text }) => {
  const relevant = set.qrels.get(id);
  return relevant === undefined ? [] : [{ text, relevant }];
});
loadDictionary();
const before = process.memoryUsage().rss;
const peer = await loadPeer();
const buildStart = performance.now();
const search = await peer.build(set);
const buildMs = performance.now() - buildStart;
for (const { text } of questions.slice(0, WARM_UP)) await search(text);

const timesMs: number[] = [];
const rankings: JudgedRanking[] = [];
for (const { text, relevant } of questions) {
  const start = performance.now();
  const ranked = await search(text);
  timesMs.push(performance.now() - start);
  rankings.push({ ranked, relevant });
}
const { rss } = process.memoryUsage();
const measurement: Measurement = {
  sentences: set.rowIds.size,
  ...measure(rankings),
  reciprocalRanks: rankings.map(QUESTION_METRICS["MRR@10"]),
  timesMs,
  buildMs,
  rssMb: rss / 1e6,
  ownMb: (rss - before) / 1e6,
};
console.log(JSON.stringify(measurement));
