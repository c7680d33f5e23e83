/**
 * wenzheng beside the libraries that could be used instead: the same sentences, the same questions, one run. Each peer is
 * measured in a process of its own. Prints tables and writes docs/peers.md and docs/peers.svg.
 *
 *     npm run peers -- [--rounds N] [--keep FILE] FOLDER...
 *     npm run peers -- --draw FILE
 *
 * Needs a build. A FOLDER is a question set in BEIR format. Of several rounds each question's least time counts. Rounds
 * take turns, so that a busy minute meets all peers. What was measured can be kept in a file and drawn again from there.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { PEERS } from "./peers/all-peers.ts";
import { drawChart } from "./peers/draw-chart.ts";
import {
  type Measurement,
  measurementSchema,
  type PeersRun,
  peersRunSchema,
  type SetMeasurements,
  summarise,
} from "./peers/measurement.ts";
import { readVersions } from "./peers/read-versions.ts";
import { formatTable, writeReport } from "./peers/write-report.ts";

const SCRIPT = fileURLToPath(new URL("measure-peer.ts", import.meta.url));
const DOCS = new URL("../docs/", import.meta.url);
const USAGE = "usage: npm run peers -- [--rounds N] [--keep FILE] FOLDER... | --draw FILE   (N from 1)";

function measureInOwnProcess(peer: string, folder: string): Measurement {
  const args = ["--import", "tsx", SCRIPT, peer, folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${peer} on ${folder} failed: ${stderr}`);
  return measurementSchema.parse(JSON.parse(stdout));
}

function measureSet(folder: string, rounds: number): SetMeasurements {
  const measured = new Map<string, Measurement[]>([...PEERS.keys()].map((name) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const [name, measurements] of measured) {
      console.error(`${basename(folder)}, round ${round} of ${rounds}: ${name}`);
      measurements.push(measureInOwnProcess(name, folder));
    }
  }
  const peers = [...measured].map(([name, measurements]) => summarise(name, measurements));
  return { name: basename(folder), sentences: peers[0]?.sentences ?? 0, queries: peers[0]?.queries ?? 0, peers };
}

function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${memory} GB, Node ${process.version}, ${process.platform}`;
}

function readRequest(): PeersRun {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: "string", default: "1" },
      keep: { type: "string" },
      draw: { type: "string" },
    },
  });
  if (values.draw !== undefined) return peersRunSchema.parse(JSON.parse(readFileSync(values.draw, "utf8")));
  const rounds = Number(values.rounds);
  if (positionals.length === 0 || !Number.isInteger(rounds) || rounds < 1) {
    console.error(USAGE);
    process.exit(2);
  }
  const about = { rounds, machine: describeMachine(), versions: readVersions() };
  const sets: SetMeasurements[] = [];
  for (const folder of positionals) {
    sets.push(measureSet(resolve(folder), rounds));
    // After each set, so that a run that is broken off is not lost.
    if (values.keep !== undefined) writeFileSync(values.keep, JSON.stringify({ ...about, sets }));
  }
  return { ...about, sets };
}

const run = readRequest();
for (const set of run.sets) console.log(formatTable(set));
writeFileSync(new URL("peers.md", DOCS), writeReport(run));
writeFileSync(new URL("peers.svg", DOCS), drawChart(run.sets));
