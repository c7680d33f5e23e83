import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { isReadable, readPageFile, UnreadableFileError } from "../ingest/read-file.ts";
import type { Article, ArticleId, Corpus, Reading } from "../model.ts";
import { parseArticle } from "./article-markdown.ts";
import { captionsAsArticles } from "./caption-article.ts";
import { CorpusError } from "./corpus-error.ts";
import { parseExamples } from "./examples.ts";
import { createReprintFinder } from "./find-reprints.ts";
import { parseGazetteer } from "./gazetteer.ts";
import { readPageNotes, withNotes } from "./page-notes.ts";
import { readText } from "./read-text.ts";
import { asReprint } from "./reprint.ts";
import { parseTerms } from "./terms.ts";

/** A corpus as it was found on disk. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  /** What was made of each page dump, in the order of their names. */
  readonly readings: readonly Reading[];
  /** What the owner of the folder should know, a sentence each. */
  readonly warnings: readonly string[];
}

const EXAMPLES = "examples.yaml";

/**
 * Reads a corpus folder (with `articles/` or `pages/`) or a plain folder of pages (texts, HTML, PDF) and articles (`*.md`),
 * files in the order of their names. All or nothing: one bad file fails the load.
 * @param fallback the corpus folder that lends `places.yaml` and `terms.yaml` where `folder` has none of its own
 * @throws CorpusError naming the file, the line where there is one, and the remedy
 */
export async function loadCorpus(folder: string, fallback?: string): Promise<LoadedCorpus> {
  const files = await listFiles(folder);
  const articles: Article[] = [];
  const readings: Reading[] = [];
  for (const file of files) {
    if (isArticleFile(file)) {
      articles.push(parseArticle(await readText(join(folder, file)), file));
    } else {
      const reading = await readPage(join(folder, file), file);
      readings.push(reading);
      articles.push(...(await asArticles(folder, reading)));
    }
  }
  if (articles.length === 0) {
    throw new CorpusError(`${folder} holds no articles: put articles (*.md) or page dumps (*.txt) into it`, {
      kind: "empty",
    });
  }
  const { kept, warnings } = dropRepeated(articles);
  const lender = fallback ?? folder;
  const places = await readOwnOrLent(folder, lender, "places.yaml", parseGazetteer);
  const terms = await readOwnOrLent(folder, lender, "terms.yaml", parseTerms);
  const examples = (await readIfThere(join(folder, EXAMPLES))) ?? "";
  return {
    corpus: { articles: kept, places, terms, examples: parseExamples(examples, EXAMPLES) },
    readings,
    warnings,
  };
}

/** Whether a file, by its path in the corpus folder, is an article with front matter and not a page. */
export function isArticleFile(file: string): boolean {
  return extname(file) === ".md" && !file.startsWith("pages/");
}

/** Articles and page dumps below the folder, by path relative to it, with `/` between its parts. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const found = await stat(folder).catch((error: unknown) => {
    throw new CorpusError(`${folder} is not there: give the path of a corpus folder or a folder of page dumps`, {
      cause: error,
      kind: "not-there",
    });
  });
  if (!found.isDirectory()) {
    throw new CorpusError(`${folder} is a file: give the folder it is in`);
  }
  const entries = await readdir(folder, { withFileTypes: true });
  const parts = entries.filter((entry) => entry.isDirectory() && (entry.name === "articles" || entry.name === "pages"));
  const nested = await Promise.all(
    parts.map((part) => readdir(join(folder, part.name), { withFileTypes: true, recursive: true })),
  );
  return (parts.length > 0 ? nested.flat() : entries)
    .filter(isSource)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

function isSource(entry: Dirent): boolean {
  if (!entry.isFile() || entry.name.startsWith(".")) return false;
  return isReadable(entry.name) && entry.name !== "README.md";
}

/** The articles and captions of a page, with what is noted beside it. */
async function asArticles(folder: string, reading: Reading): Promise<readonly Article[]> {
  const notes = await readPageNotes(join(folder, reading.file));
  return [...reading.articles, ...captionsAsArticles(reading)].map((article) => withNotes(article, notes));
}

/** Keeps each article once; the pages that print it again are noted with it. */
function dropRepeated(articles: readonly Article[]): { kept: readonly Article[]; warnings: readonly string[] } {
  const kept = new Map<ArticleId, Article>();
  const reprints = createReprintFinder([]);
  const warnings: string[] = [];
  for (const article of articles) {
    const known = kept.get(article.id)?.id ?? reprints.find(article)?.id;
    const earlier = known === undefined ? undefined : kept.get(known);
    if (earlier === undefined) {
      kept.set(article.id, article);
      reprints.add(article);
      continue;
    }
    kept.set(earlier.id, { ...earlier, alsoIn: [...earlier.alsoIn, asReprint(article)] });
    warnings.push(`${article.file}: ${article.title} stands in ${earlier.file} already and is kept once`);
  }
  return { kept: [...kept.values()], warnings };
}

async function readOwnOrLent<T>(
  folder: string,
  lender: string,
  name: string,
  parse: (source: string, file: string) => readonly T[],
): Promise<readonly T[]> {
  for (const owner of [folder, lender]) {
    const path = join(owner, name);
    const source = await readIfThere(path);
    if (source !== null) return parse(source, owner === folder ? name : path);
  }
  return [];
}

async function readIfThere(path: string): Promise<string | null> {
  const there = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  return there ? readText(path) : null;
}

async function readPage(path: string, file: string): Promise<Reading> {
  try {
    return await readPageFile(path, file);
  } catch (error) {
    if (error instanceof UnreadableFileError) throw new CorpusError(error.message, { cause: error });
    throw error;
  }
}
