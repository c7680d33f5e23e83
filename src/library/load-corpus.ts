import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { isReadable, readPageFile, UnreadableFileError } from "../ingest/read-file.ts";
import type { Article, ArticleId, Corpus } from "../model/corpus.ts";
import type { Reading } from "../model/reading.ts";
import { parseArticle } from "./article-markdown.ts";
import { captionsAsArticles } from "./caption-article.ts";
import { CorpusError } from "./corpus-error.ts";
import { doubtCorpus } from "./doubt-corpus.ts";
import { parseExamples } from "./examples.ts";
import { createReprintFinder, isSameText } from "./find-reprints.ts";
import { parseGazetteer } from "./gazetteer.ts";
import { isMissing } from "./is-missing.ts";
import { readPageNotes, withNotes } from "./page-notes.ts";
import { readText, readTextIfThere } from "./read-text.ts";
import { asReprint } from "./reprint.ts";
import { parseTerms } from "./terms.ts";

/** A corpus as it was found on disk. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  /** What was made of each page dump, in the order of their names. */
  readonly readings: readonly Reading[];
  /** What looks like a mistake in the folder and was read all the same, a sentence each, with file and remedy. */
  readonly doubts: readonly string[];
}

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
      const path = join(folder, file);
      articles.push(parseArticle(await readText(path), file, path));
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
  const kept = dropRepeated(folder, articles);
  const lender = fallback ?? folder;
  const places = await readOwnOrLent(folder, lender, "places.yaml", parseGazetteer);
  const terms = await readOwnOrLent(folder, lender, "terms.yaml", parseTerms);
  const examples = join(folder, "examples.yaml");
  return {
    corpus: {
      articles: kept,
      places,
      terms,
      examples: parseExamples((await readTextIfThere(examples)) ?? "", examples),
    },
    readings,
    doubts: await doubtCorpus(folder, await readIfThere(join(folder, "places.yaml"), parseGazetteer)),
  };
}

/** Whether a file, by its path in the corpus folder, is an article with front matter and not a page. */
export function isArticleFile(file: string): boolean {
  return extname(file) === ".md" && !file.startsWith("pages/");
}

/** Articles and page dumps below the folder, by path relative to it, with `/` between its parts. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const found = await stat(folder).catch((error: unknown) => {
    if (!isMissing(error)) throw unreadable(folder, error);
    throw new CorpusError(`${folder} is not there: give the path of a corpus folder or a folder of page dumps`, {
      cause: error,
      kind: "not-there",
    });
  });
  if (!found.isDirectory()) {
    throw new CorpusError(`${folder} is a file: give the folder it is in`);
  }
  const entries = await list(folder);
  const parts = entries.filter((entry) => entry.isDirectory() && (entry.name === "articles" || entry.name === "pages"));
  const nested = await Promise.all(parts.map((part) => list(join(folder, part.name), { recursive: true })));
  return (parts.length > 0 ? nested.flat() : entries)
    .filter(isSource)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

async function list(folder: string, { recursive = false } = {}): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true, recursive });
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function unreadable(folder: string, cause: unknown): CorpusError {
  return new CorpusError(`${folder} cannot be read: check its permissions and those of the folders in it`, { cause });
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
function dropRepeated(folder: string, articles: readonly Article[]): readonly Article[] {
  const kept = new Map<ArticleId, Article>();
  const reprints = createReprintFinder([]);
  for (const article of articles) {
    const namesake = kept.get(article.id);
    if (namesake !== undefined) refuseSharedId(folder, namesake, article);
    const known = namesake?.id ?? reprints.find(article)?.id;
    const earlier = known === undefined ? undefined : kept.get(known);
    if (earlier === undefined) {
      kept.set(article.id, article);
      reprints.add(article);
    } else {
      kept.set(earlier.id, { ...earlier, alsoIn: [...earlier.alsoIn, asReprint(article)] });
    }
  }
  return [...kept.values()];
}

/** An article corrected by hand keeps the id of the page that it was read from; two article files are of one text. */
function refuseSharedId(folder: string, one: Article, other: Article): void {
  if (!isArticleFile(one.file) || !isArticleFile(other.file) || isSameText(one, other)) return;
  throw new CorpusError(
    `${join(folder, other.file)}: its id ${other.id} is that of ${join(folder, one.file)}, which is another text; ` +
      "give one of them another id, or take the id out",
  );
}

async function readOwnOrLent<T>(
  folder: string,
  lender: string,
  name: string,
  parse: (source: string, file: string) => readonly T[],
): Promise<readonly T[]> {
  for (const owner of [folder, lender]) {
    const found = await readIfThere(join(owner, name), parse);
    if (found !== null) return found;
  }
  return [];
}

async function readIfThere<T>(path: string, parse: (source: string, file: string) => T): Promise<T | null> {
  const source = await readTextIfThere(path);
  return source === null ? null : parse(source, path);
}

async function readPage(path: string, file: string): Promise<Reading> {
  try {
    return await readPageFile(path, file);
  } catch (error) {
    if (error instanceof UnreadableFileError) throw new CorpusError(error.message, { cause: error });
    throw error;
  }
}
