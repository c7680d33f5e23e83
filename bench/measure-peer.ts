/**
 * Measures one peer on one set, in a process of its own, so that memory is its own. Prints JSON. Started by peers.ts.
 *
 *     tsx measure-peer.ts PEER FOLDER
 */
import { measure } from "../src/eval/metrics.ts";
import { readDataset } from "../src/eval/read-dataset.ts";
import { loadDictionary } from "../src/text/segment.ts";
import { PEERS } from "./peers/all-peers.ts";
import type { Measurement } from "./peers/measurement.ts";

/** Questions asked before the clock runs, so that no peer is timed while its code is being compiled. */
const WARM_UP = 200;

const [name, folder = ""] = process.argv.slice(2);
const peer = PEERS.find((candidate) => candidate.name === name);
if (peer === undefined) throw new Error(`no peer ${name}: one of ${PEERS.map((one) => one.name).join("; ")}`);

const set = await readDataset(folder);
loadDictionary();
const before = process.memoryUsage().rss;
const buildStart = performance.now();
const search = await peer.build(set);
const build = performance.now() - buildStart;
for (const { text } of set.queries.slice(0, WARM_UP)) await search(text);

const times: number[] = [];
const rankings = [];
for (const { id, text } of set.queries) {
  const start = performance.now();
  const ranked = await search(text);
  times.push(performance.now() - start);
  rankings.push({ ranked, relevant: set.qrels.get(id) ?? new Set<string>() });
}
const measurement: Measurement = {
  sentences: set.rowIds.size,
  ...measure(rankings),
  buildMs: build,
  timesMs: times,
  rssMb: process.memoryUsage().rss / 1e6,
  ownMb: (process.memoryUsage().rss - before) / 1e6,
};
console.log(JSON.stringify(measurement));
