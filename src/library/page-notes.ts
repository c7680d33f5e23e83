import { z } from "zod";
import { optionalDate, optionalText } from "./fields.ts";
import { readYaml } from "./read-yaml.ts";

const pageNotes = z.strictObject({
  note: optionalText,
  publication: optionalText,
  date: optionalDate,
  page: optionalText,
});

/** What holds for every article and caption of one page; null where it is not known. */
export type PageNotes = z.infer<typeof pageNotes>;

/**
 * Reads the file beside a page dump (`page.yaml` beside `page.txt`).
 * @throws CorpusError naming file and line
 */
export function parsePageNotes(source: string, file: string): PageNotes {
  return readYaml(source, file, pageNotes);
}
