import { z } from "zod";
import type { Term } from "../model/corpus.ts";
import { expecting, nameList, refuseRepeated, text } from "./fields.ts";
import { readYaml } from "./read-yaml.ts";

/** A word may be two joined: 大众创业、万众创新. */
const words = nameList(/[，；]/u);

const term = z.strictObject(
  { name: text, synonyms: words, english: words },
  expecting("a term: { name: …, synonyms: [ … ] }"),
);
const terms = z
  .array(term, "must be a list of terms: - { name: …, synonyms: [ … ] }")
  .superRefine(refuseRepeated)
  .default([]);

/**
 * Reads the terms of a corpus (`terms.yaml`). A text with nothing in it names none.
 * @throws CorpusError for an entry of the wrong form, or a term that is listed twice
 */
export function parseTerms(source: string, file: string): readonly Term[] {
  return readYaml(source, file, terms);
}
