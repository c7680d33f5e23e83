import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { expect, it } from "vitest";
import { shippedSets } from "../../src/training/training-sets.ts";

const ROOT = `${import.meta.dirname}/../..`;
const TOLD = /^ \* - (?<set>\S+\.jsonl): R@1 .*?\(\d+ questions(?:, counting (?<times>\d+) times)?\)$/gmu;

it("the sets that the shipped trees were learnt from are those that their record names", async () => {
  const record = await readFile(`${ROOT}/src/ranking/trees.ts`, "utf8");
  const told = [...record.matchAll(TOLD)].map(({ groups }) => [groups?.set, Number(groups?.times ?? 1)]);
  const sets = shippedSets().map(({ file, times }) => [`${basename(dirname(file))}/${basename(file)}`, times]);
  expect(told).toHaveLength(58);
  // The printed page lies beside the repository, or nowhere.
  expect(sets).toEqual(sets.length < told.length ? told.slice(1) : told);
  for (const { file, corpus } of shippedSets())
    for (const path of [file, corpus]) expect(existsSync(`${ROOT}/${path}`), path).toBe(true);
});
