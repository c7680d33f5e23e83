/**
 * How fast pages are read: a thousand invented pages, one after the other, against splitting the same text with a regular
 * expression; and what that leaves in memory. Needs a build. Seconds are of the processor, not of the clock, as other
 * programs may be running; the peer is the yardstick, for speeds differ between machines.
 *
 *     npm run bench:pages
 */
import { inventPage, TUNING_SEEDS } from "../tests/ingest/invent-page.ts";

type Reader = typeof import("../src/ingest/read-page.ts");
const { readPage } = (await import(new URL("../dist/ingest/read-page.js", import.meta.url).href)) as Reader;

const MEGABYTE = 1e6;
/** How often the peer, which is quick, runs over the text. */
const ROUNDS = 20;

const seconds = (run: () => void): number => {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1e6;
};
const memory = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / MEGABYTE;
};

const pages = TUNING_SEEDS.map((seed) => inventPage(seed).text);
const size = pages.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / MEGABYTE;
for (const text of pages.slice(0, 100)) readPage(text, "warm.txt");

const before = memory();
let halfway = 0;
let articles = 0;
const reading = seconds(() => {
  for (const [at, text] of pages.entries()) {
    articles += readPage(text, "x.txt").articles.length;
    if (at === pages.length / 2) halfway = process.memoryUsage().rss / MEGABYTE;
  }
});
const after = memory();
let parts = 0;
const splitting = seconds(() => {
  for (let round = 0; round < ROUNDS; round++)
    for (const text of pages) parts += text.split(/[\r\n]+|(?<=[。！？])/u).length;
});

const speed = size / reading;
const peer = (size * ROUNDS) / splitting;
console.log(
  `${pages.length} pages, ${size.toFixed(1)} MB of UTF-8, ${articles} articles, ${Math.round(parts / ROUNDS)} pieces`,
);
console.log(`reading pages                       ${speed.toFixed(1)} MB/s`);
console.log(`splitting with a regular expression ${peer.toFixed(1)} MB/s (${(peer / speed).toFixed(1)} × as fast)`);
console.log(`memory before, halfway, after       ${[before, halfway, after].map((mb) => mb.toFixed(0)).join(", ")} MB`);
