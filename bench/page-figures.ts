/**
 * How well invented pages are read, in totals: pages to tune by, and held-out pages. With --save the figures of the first
 * hundred become those that the tests expect.
 *
 *     npm run figures [-- --save]
 */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type PagesReport, reportPages } from "../src/eval/evaluate-pages.ts";
import { HELD_OUT_SEEDS, TUNING_SEEDS } from "../tests/ingest/invent-page.ts";
import { EXPECTED_SEEDS, readInventedPage } from "../tests/ingest/read-invented-page.ts";

const FIGURES = fileURLToPath(new URL("../tests/ingest/expected-figures.json", import.meta.url));

const figures = (seeds: readonly number[]): PagesReport => reportPages(seeds.map(readInventedPage));

const tuning = figures(TUNING_SEEDS);
const heldOut = figures(HELD_OUT_SEEDS);
console.log(`${"".padEnd(22)} tuning  held out`);
for (const [name, value] of Object.entries(tuning)) {
  const other = Object.entries(heldOut).find(([same]) => same === name)?.[1] ?? 0;
  console.log(`${name.padEnd(22)} ${value.toFixed(4)}  ${other.toFixed(4)}`);
}
if (process.argv.includes("--save")) {
  await writeFile(FIGURES, `${JSON.stringify(figures(EXPECTED_SEEDS), null, 2)}\n`);
  console.log(`saved ${FIGURES}`);
}
