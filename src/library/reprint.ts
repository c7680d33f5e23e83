import { basename } from "node:path";
import type { Article, Reprint } from "../model/corpus.ts";

/** The page that an article was read from, as a page that prints another again. */
export function asReprint({ file, source, publication, date, page }: Article): Reprint {
  return { file: source ?? basename(file), publication, date, page };
}
