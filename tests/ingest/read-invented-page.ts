import { measurePage, type PageTallies } from "../../src/eval/evaluate-pages.ts";
import { readPage } from "../../src/ingest/read-page.ts";
import { inventPage, TUNING_SEEDS } from "./invent-page.ts";

/** The pages whose figures are kept in expected-figures.json. */
export const EXPECTED_SEEDS: readonly number[] = TUNING_SEEDS.slice(0, 100);

/** What the reading of an invented page got right. */
export function readInventedPage(seed: number): PageTallies {
  const { text, gold } = inventPage(seed);
  return measurePage(text, gold, readPage(text, "x.txt"));
}
