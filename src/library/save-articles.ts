import { mkdir, readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isReadable } from "../ingest/read-file.ts";
import type { Article, Reprint } from "../model/corpus.ts";
import type { Reading } from "../model/reading.ts";
import { formatArticle, noteReprint, parseArticle } from "./article-markdown.ts";
import { captionsAsArticles } from "./caption-article.ts";
import { CorpusError } from "./corpus-error.ts";
import { createReprintFinder } from "./find-reprints.ts";
import { isMissing } from "./is-missing.ts";
import { isArticleFile, loadCorpus } from "./load-corpus.ts";
import { type PageNotes, withNotes } from "./page-notes.ts";
import { readText } from "./read-text.ts";
import { asReprint } from "./reprint.ts";
import { writeTogether } from "./write-together.ts";

/** What became of the articles of a page, or would; paths relative to the corpus folder. */
export interface SavedArticles {
  readonly written: readonly string[];
  /** Files that hold an article of the page already; they are left as they are, corrections included. */
  readonly kept: readonly string[];
  /** Files that hold an article of the page already, from another page; this page is noted in them. */
  readonly noted: readonly string[];
}

interface Plan {
  readonly written: readonly { readonly file: string; readonly article: Article }[];
  readonly kept: readonly string[];
  readonly noted: readonly { readonly file: string; readonly reprint: Reprint }[];
}

type Confirm = (saved: SavedArticles) => Promise<void>;

/** Adds the articles of pages to a corpus, page after page. */
export interface ArticleSaver {
  /** True when the folder is not there yet. */
  readonly isNew: boolean;
  /**
   * Writes the articles and captions of a page into `articles/`, a file each, readable and correctable by hand. What the
   * corpus has already, from this page or another, is not written again. All files are written, in UTF-8, or none.
   * @param notes what is noted beside the page
   * @param confirm is run when the files are in place; should it fail, they are taken back
   * @throws CorpusError when the files cannot be written; whatever `confirm` throws
   */
  save(reading: Reading, notes?: PageNotes | null, confirm?: Confirm): Promise<SavedArticles>;
  /** What {@link ArticleSaver.save} would do, with nothing written; the pages planned before count as saved. */
  plan(reading: Reading, notes?: PageNotes | null): SavedArticles;
}

/**
 * Opens a corpus folder for adding; it is made with the first page where it is missing.
 * @throws CorpusError when the corpus as it is cannot be read, or is to be made in a folder that is not there
 */
export async function openArticleSaver(folder: string): Promise<ArticleSaver> {
  const isNew = await isAbsent(folder);
  if (isNew && (await isAbsent(dirname(resolve(folder))))) {
    throw new CorpusError(
      `${folder} cannot be made, for ${dirname(folder)} is not there: check the path, or make that folder first`,
    );
  }
  await refusePlainFolder(folder);
  const articles = await knownArticles(folder);
  const known = new Map(articles.map((article) => [article.id, article]));
  const reprints = createReprintFinder(articles);

  function makePlan(reading: Reading, notes: PageNotes | null = null): Plan {
    const plan: {
      written: { file: string; article: Article }[];
      kept: string[];
      noted: { file: string; reprint: Reprint }[];
    } = { written: [], kept: [], noted: [] };
    for (const read of [...reading.articles, ...captionsAsArticles(reading)]) {
      const article = { ...withNotes(read, notes), source: basename(reading.file) };
      const earlier = known.get(article.id) ?? reprints.find(article);
      if (earlier === null || earlier === undefined) {
        const file = `articles/${fileName(article)}`;
        const saved = { ...article, file };
        known.set(saved.id, saved);
        reprints.add(saved);
        plan.written.push({ file, article: saved });
      } else if (mayNote(earlier) && isOtherPage(earlier, asReprint(article))) {
        const reprint = asReprint(article);
        known.set(earlier.id, { ...earlier, alsoIn: [...earlier.alsoIn, reprint] });
        plan.noted.push({ file: earlier.file, reprint });
      } else plan.kept.push(earlier.file);
    }
    return plan;
  }

  return {
    isNew,
    plan: (reading, notes) => summarise(makePlan(reading, notes)),
    async save(reading, notes, confirm) {
      const plan = makePlan(reading, notes);
      const saved = summarise(plan);
      await makeFolder(join(folder, "articles"));
      const written = plan.written.map(({ file, article }) => ({
        path: join(folder, file),
        text: formatArticle(article),
      }));
      const noted = await Promise.all(
        plan.noted.map(async ({ file, reprint }) => {
          const path = join(folder, file);
          const text = noteReprint(await readText(path), reprint);
          // What could not be read again is not written.
          parseArticle(text, file, path);
          return { path, text };
        }),
      );
      await writeTogether([...written, ...noted], async () => confirm?.(saved));
      return saved;
    },
  };
}

/**
 * Adds the articles of one page to a corpus folder.
 * @param confirm is run when the files are in place; should it fail, they are taken back
 * @throws CorpusError when the corpus as it is cannot be read, or the files cannot be written; whatever `confirm` throws
 */
export async function saveArticles(folder: string, reading: Reading, confirm?: Confirm): Promise<SavedArticles> {
  return (await openArticleSaver(folder)).save(reading, null, confirm);
}

function summarise({ written, kept, noted }: Plan): SavedArticles {
  // Several articles of a page may stand in one file: a page that is read each time.
  return { written: written.map(({ file }) => file), kept: [...new Set(kept)], noted: noted.map(({ file }) => file) };
}

/** What is read from a page each time is noted by reading both pages. */
function mayNote({ file }: Article): boolean {
  return isArticleFile(file);
}

/** Whether an article is not known yet to stand on a page. Without a name for its own page, its date and number tell. */
function isOtherPage(known: Article, page: Reprint): boolean {
  if (known.alsoIn.some(({ file }) => file === page.file)) return false;
  if (known.source !== null) return known.source !== page.file;
  return page.date !== null && (known.date !== page.date || known.page !== page.page);
}

function isAbsent(path: string): Promise<boolean> {
  return stat(path).then(() => false, isMissing);
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new CorpusError(`${path} cannot be made: give a corpus folder that may be written to`, { cause: error });
  }
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

/** The articles that the corpus has; none for a new corpus. */
async function knownArticles(folder: string): Promise<readonly Article[]> {
  try {
    const { corpus } = await loadCorpus(folder);
    return corpus.articles;
  } catch (error) {
    if (error instanceof CorpusError && error.kind !== "faulty") return [];
    throw error;
  }
}

function fileName({ id, title }: Article): string {
  const readable = title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, "");
  return `${readable.slice(0, 40)}-${id}.md`;
}
