import { z } from "zod";
import type { Article } from "../model/corpus.ts";
import { expecting, optionalDate, optionalText } from "./fields.ts";
import { readTextIfThere } from "./read-text.ts";
import { readYaml } from "./read-yaml.ts";

const pageNotes = z
  .strictObject(
    {
      note: optionalText,
      publication: optionalText,
      date: optionalDate,
      page: optionalText,
    },
    expecting("fields, each on a line of its own: publication: …, date: …, page: …, note: …"),
  )
  .default({ note: null, publication: null, date: null, page: null });

/** What holds for every article and caption of one page; null where it is not known. */
export type PageNotes = z.infer<typeof pageNotes>;

/**
 * Reads the file beside a page dump (`page.yaml` beside `page.txt`).
 * @throws CorpusError naming file and line
 */
function parsePageNotes(source: string, file: string): PageNotes {
  return readYaml(source, file, pageNotes);
}

/**
 * Reads what is noted beside a page, in the file of its name that ends in `.yaml`; null when nothing is.
 * @param path where the page is
 * @throws CorpusError naming file and line
 */
export async function readPageNotes(path: string): Promise<PageNotes | null> {
  const beside = path.replace(/\.[^./\\]*$/u, ".yaml");
  const source = await readTextIfThere(beside);
  return source === null ? null : parsePageNotes(source, beside);
}

/** An article of a page with what is noted beside the page, which goes before what the page says itself. */
export function withNotes(article: Article, notes: PageNotes | null): Article {
  if (notes === null) return article;
  return {
    ...article,
    note: notes.note ?? article.note,
    publication: notes.publication ?? article.publication,
    date: notes.date ?? article.date,
    page: notes.page ?? article.page,
  };
}
