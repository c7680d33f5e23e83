import { z } from "zod";
import type { Place } from "../model.ts";
import { optionalText, refuseRepeated, text, textList } from "./fields.ts";
import { readYaml } from "./read-yaml.ts";

const place = z.strictObject({
  name: text,
  kind: z.enum(["region", "prefecture", "county", "town", "site"], {
    error: "must be one of region, prefecture, county, town, site",
  }),
  within: optionalText,
  aliases: textList,
  romanisations: textList,
  localName: optionalText,
  selfNames: textList,
});

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
  });

/**
 * Reads the gazetteer of a corpus (`places.yaml`).
 * @throws CorpusError for an entry of the wrong form, two places of one name, or a place within one that is not listed
 */
export function parseGazetteer(source: string, file: string): readonly Place[] {
  return readYaml(source, file, places);
}
