import { testPairedDifferences } from "../../src/eval/randomisation-test.ts";
import { OURS, YARDSTICK } from "./all-peers.ts";
import type { PeerMeasurement, PeersRun, SetMeasurements } from "./measurement.ts";

/** From how many sentences on a set tells how long a question takes in a large corpus. */
const LARGE = 10_000;

/** docs/peers.md: what was measured, on what, and how to do it again. */
export function writeReport({ sets, machine, rounds, versions }: PeersRun): string {
  return `# Peers side by side

wenzheng beside the libraries that could be used instead. Written by \`bench/peers.ts\`; do it again with

\`\`\`sh
npm --prefix bench ci
npm --prefix bench run -s peers -- --rounds 3 BEIR_FOLDER...
\`\`\`

![Right sentences and question times of all peers](peers.svg)

Each peer gets the best Chinese terms it could be given: simplified characters (OpenCC), words by jieba with the words inside them, or pairs of characters; of a question the asking words and stop characters are left out. A document is a sentence. Where a peer is given the sentence's paragraph as well, its name says so. FlexSearch searches with \`suggest\`, the others for any of the terms, with their own default parameters; plain BM25 is scored with k1 .9 and b .4. wenzheng does all it does for a person: it understands the question, ranks, looks for the short answer, judges the evidence and cites. Its weights and trees were learnt from these very sets, so **its accuracy here says nothing of other questions**: by cross-validation it is what [experiments.md](experiments.md) gives, and that is to be held against the peers.

R@1: a right sentence first. S@5: one among the first five. p: of a paired randomisation test of MRR@10 against wenzheng, two-sided, 10,000 rounds. A question's time runs from its text to ten sentence ids, cutting into terms included, after ${WARM_UP_NOTE}. Build time is without loading the segmenter's dictionary; wenzheng's is with reading the corpus ahead, which the bot does between questions. Memory is that of a process of its own after the last question; "own" leaves out what Node, the dictionary and the texts took before. ${rounds === 1 ? "One round." : `There were ${rounds} rounds, which took turns; the least time of each question, of building and the least memory count, as other work on the machine can only add to them.`}

Machine: ${machine}. Versions: ${versions.join(", ")}.
${formatLargeSets(sets)}
${sets.map(formatTable).join("\n")}`;
}

const WARM_UP_NOTE = "200 questions that are not timed";

/** One set as a Markdown table, a row a peer. */
export function formatTable({ name, sentences, queries, peers }: SetMeasurements): string {
  const rows = peers.map(
    (peer) =>
      `| ${bold(peer)} | ${share(peer["R@1"])} | ${share(peer["S@5"])} | ${share(peer["MRR@10"])} | ${chance(peers, peer)} | ${milliseconds(peer.medianMs)} | ${milliseconds(peer.p99Ms)} | ${(peer.buildMs / 1000).toFixed(2)} | ${peer.rssMb.toFixed(0)} | ${peer.ownMb.toFixed(0)} |`,
  );
  return `
## ${name}: ${sentences.toLocaleString("en")} sentences, ${queries.toLocaleString("en")} questions

| | R@1 | S@5 | MRR@10 | p | question, median ms | 99th percentile ms | build s | memory MB | own MB |
|---|---|---|---|---|---|---|---|---|---|
${rows.join("\n")}
`;
}

/** How likely chance alone would set a peer as far from wenzheng. */
function chance(peers: readonly PeerMeasurement[], peer: PeerMeasurement): string {
  const ours = peers.find(({ name }) => name === OURS);
  if (ours === undefined || peer === ours) return "";
  const p = testPairedDifferences(
    peer.reciprocalRanks.map((rank, question) => (ours.reciprocalRanks[question] ?? 0) - rank),
  );
  return p < 0.001 ? "< .001" : share(p);
}

/** The pair that is promised: a whole question beside MiniSearch alone. */
function formatLargeSets(sets: readonly SetMeasurements[]): string {
  const large = sets.filter(({ sentences }) => sentences >= LARGE);
  if (large.length === 0) return "";
  const rows = large.flatMap(({ name, sentences, peers }) => {
    const ours = peers.find((peer) => peer.name === OURS);
    const theirs = peers.find((peer) => peer.name === YARDSTICK);
    if (ours === undefined || theirs === undefined) return [];
    const pair = (of: (peer: PeerMeasurement) => number): string =>
      `${milliseconds(of(ours))} | ${milliseconds(of(theirs))} | ${(of(ours) / of(theirs)).toFixed(2)}`;
    const size = `${name}, ${sentences.toLocaleString("en")} sentences`;
    return [
      `| ${size}: median | ${pair((peer) => peer.medianMs)} |`,
      `| ${size}: 99th percentile | ${pair((peer) => peer.p99Ms)} |`,
    ];
  });
  return `
## A whole question beside ${YARDSTICK} alone, at ${LARGE.toLocaleString("en")} sentences

| | ${OURS}, ms | ${YARDSTICK}, ms | ratio |
|---|---|---|---|
${rows.join("\n")}
`;
}

function bold({ name }: PeerMeasurement): string {
  return name === OURS ? `**${name}**` : name;
}

/** Three decimals, no zero before the point: .708. */
export function share(value: number): string {
  return value.toFixed(3).replace(/^0/u, "");
}

function milliseconds(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}
