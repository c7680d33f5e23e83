import { readdir } from "node:fs/promises";
import { basename, dirname, extname, join, relative } from "node:path";
import { isReadable } from "../ingest/read-file.ts";
import type { Place } from "../model/corpus.ts";
import { isMissing } from "./is-missing.ts";

/**
 * What looks like a mistake in a corpus folder and can be read all the same, a sentence each, with file and remedy.
 * @param places those of its own `places.yaml`; null where it has none
 */
export async function doubtCorpus(folder: string, places: readonly Place[] | null): Promise<readonly string[]> {
  const files = (await Promise.all(["articles", "pages"].map((part) => filesIn(folder, part)))).flat();
  const doubts = files.flatMap((file) => {
    const doubt = doubtFile(file, files);
    return doubt === null ? [] : [`${join(folder, file)} ${doubt}`];
  });
  return [...doubts, ...(places === null ? [] : doubtPlaces(join(folder, "places.yaml"), places))];
}

/** The files below a part of a corpus folder, by path relative to the folder; none where the part is not there. */
async function filesIn(folder: string, part: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(join(folder, part), { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && entry.name !== "README.md")
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function doubtFile(file: string, files: readonly string[]): string | null {
  const ending = extname(file);
  if (isReadable(file)) return null;
  if (ending === ".yml") return `is not read: name it ${stemOf(basename(file))}.yaml`;
  if (ending !== ".yaml") return "is not read: pages are .txt, .html, .pdf or .md; save it as one of these";
  const besidePage = files.some((other) => isReadable(other) && stemOf(other) === stemOf(file));
  return besidePage
    ? null
    : `stands beside no page: give it the name of the page it is for, or put that into ${dirname(file)}`;
}

function stemOf(file: string): string {
  return file.slice(0, file.length - extname(file).length);
}

function doubtPlaces(file: string, [region, ...others]: readonly Place[]): readonly string[] {
  if (region === undefined)
    return [`${file} names no places: write them, or take it out, and those that come with the program are used`];
  const first =
    region.kind !== "region"
      ? [`${file}: its first place, ${region.name}, is no region; begin with the region itself, kind: region`]
      : region.selfNames.length === 0
        ? [`${file}: the region ${region.name} has no selfNames; write how its paper calls it: selfNames: [我省, 全省]`]
        : [];
  const short = [region, ...others].flatMap(({ name, aliases }) =>
    aliases
      .filter((alias) => [...alias].length === 1)
      .map((alias) => `${file}: the alias ${alias} of ${name} stands in other words too; write a longer one`),
  );
  return [...first, ...short];
}
