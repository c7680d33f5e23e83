import { mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isReadable } from "../ingest/read-file.ts";
import type { Article, ArticleId, Reading } from "../model.ts";
import { formatArticle } from "./article-markdown.ts";
import { captionAsArticle } from "./caption-article.ts";
import { CorpusError } from "./corpus-error.ts";
import { loadCorpus } from "./load-corpus.ts";

/** What became of the articles of a page; paths relative to the corpus folder. */
export interface SavedArticles {
  readonly written: readonly string[];
  /** Files that hold an article of the page already; they are left as they are, corrections included. */
  readonly kept: readonly string[];
}

/**
 * Writes the articles and captions of a page into `articles/` of a corpus, a file each, readable and correctable by hand.
 * What the corpus has already is not written again. The folder is made where it is missing.
 * @throws CorpusError when the corpus as it is cannot be read, or the files cannot be written
 */
export async function saveArticles(folder: string, reading: Reading): Promise<SavedArticles> {
  const articles = [...reading.articles, ...reading.captions.map((caption) => captionAsArticle(caption, reading.file))];
  const target = join(folder, "articles");
  await refusePlainFolder(folder);
  try {
    await mkdir(target, { recursive: true });
  } catch (error) {
    throw new CorpusError(`${target} cannot be made: give a corpus folder that may be written to`, { cause: error });
  }
  const known = await knownArticles(folder);
  const written: string[] = [];
  const kept: string[] = [];
  for (const article of articles) {
    const there = known.get(article.id);
    if (there !== undefined) {
      kept.push(there);
      continue;
    }
    const file = `articles/${fileName(article)}`;
    await writeWhole(join(folder, file), formatArticle(article));
    written.push(file);
  }
  return { written, kept };
}

/** With an `articles/` beside them, pages that lie in the folder itself would no longer be read. */
async function refusePlainFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const structured = entries.some((entry) => entry.isDirectory() && /^(?:articles|pages)$/u.test(entry.name));
  const loose = entries.some((entry) => entry.isFile() && isReadable(entry.name) && entry.name !== "README.md");
  if (loose && !structured) {
    throw new CorpusError(`${folder} holds its pages directly: move them to ${join(folder, "pages")}, then add to it`);
  }
}

/** Files of the articles that the corpus has, by id; none for a new corpus. */
async function knownArticles(folder: string): Promise<ReadonlyMap<ArticleId, string>> {
  try {
    const { corpus } = await loadCorpus(folder);
    return new Map(corpus.articles.map((article) => [article.id, article.file]));
  } catch (error) {
    if (error instanceof CorpusError && error.message.includes("holds no articles")) return new Map();
    throw error;
  }
}

function fileName({ id, title }: Article): string {
  const readable = title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, "");
  return `${readable.slice(0, 40)}-${id}.md`;
}

/** Writes beside and renames, so that the file is there whole or not at all. */
async function writeWhole(path: string, text: string): Promise<void> {
  try {
    await writeFile(`${path}.part`, text);
    await rename(`${path}.part`, path);
  } catch (error) {
    throw new CorpusError(`${path} cannot be written: check its permissions and the space on the disk`, {
      cause: error,
    });
  }
}
