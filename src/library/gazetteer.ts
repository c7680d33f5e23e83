import { z } from "zod";
import type { Place } from "../model/corpus.ts";
import { expecting, nameList, optionalText, refuseRepeated, text } from "./fields.ts";
import { readYaml } from "./read-yaml.ts";

const names = nameList(/[，、；,;]/u);

const place = z.strictObject(
  {
    name: text,
    kind: z.enum(["region", "prefecture", "county", "town", "site"], {
      error: "must be one of region, prefecture, county, town, site",
    }),
    within: optionalText,
    aliases: names,
    romanisations: names,
    localName: optionalText,
    selfNames: names,
  },
  expecting("a place: { name: …, kind: … }"),
);

const places = z
  .array(place, "must be a list of places: - { name: …, kind: … }")
  .superRefine(refuseRepeated)
  .superRefine((list, context) => {
    const names = new Set(list.map(({ name }) => name));
    for (const [index, { within }] of list.entries()) {
      if (within === null || names.has(within)) continue;
      const message = `${within} is no place of this list; add it or correct it`;
      context.addIssue({ code: "custom", path: [index, "within"], message });
    }
  })
  .superRefine((list, context) => {
    const outer = new Map(list.map(({ name, within }) => [name, within]));
    for (const [index, { name }] of list.entries()) {
      const around = placesAround(name, outer);
      if (around.at(-1) !== name) continue;
      const message = `runs in a circle: ${[name, ...around].join(" in ")}; take one of these out`;
      context.addIssue({ code: "custom", path: [index, "within"], message });
    }
  })
  .default([]);

/** The places that a place lies in, the next first, up to one that is met again. */
function placesAround(name: string, outer: ReadonlyMap<string, string | null>): readonly string[] {
  const around: string[] = [];
  for (let next = outer.get(name); next !== undefined && next !== null; next = outer.get(next)) {
    if (around.includes(next)) break;
    around.push(next);
  }
  return around;
}

/**
 * Reads the gazetteer of a corpus (`places.yaml`). A text with nothing in it names no places.
 * @throws CorpusError for an entry of the wrong form, two places of one name, or a place within one that is not listed or
 *   within itself
 */
export function parseGazetteer(source: string, file: string): readonly Place[] {
  return readYaml(source, file, places);
}
