import { z } from "zod";
import type { Examples } from "../model/corpus.ts";
import { expecting, textList } from "./fields.ts";
import { readYaml } from "./read-yaml.ts";

const examples = z
  .strictObject({ zh: textList, en: textList }, expecting("zh: and en:, each with a list of questions below it"))
  .prefault({});

/**
 * Reads the example questions of a corpus (`examples.yaml`).
 * A text with nothing in it names none.
 * @throws CorpusError for an entry of the wrong form
 */
export function parseExamples(source: string, file: string): Examples {
  return readYaml(source, file, examples);
}
