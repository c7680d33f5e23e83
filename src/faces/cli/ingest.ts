import { basename, join } from "node:path";
import { Presets, SingleBar } from "cli-progress";
import { listPages } from "../../ingest/list-pages.ts";
import { type Cleaning, measureCleaning } from "../../ingest/measure-cleaning.ts";
import { readSourceFile, UnreadableFileError } from "../../ingest/read-file.ts";
import { type PageNotes, readPageNotes } from "../../library/page-notes.ts";
import { openArticleSaver, type SavedArticles } from "../../library/save-articles.ts";
import type { Article } from "../../model/corpus.ts";
import type { Reading } from "../../model/reading.ts";
import { firstCharacters } from "../../text/first-characters.ts";

/** So much of a text tells which one it is. */
const FIRST_CHARACTERS = 40;

export interface IngestOptions {
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly corpus: string;
}

/** A file that was read, and what its lines went through. */
interface ReadFile {
  readonly reading: Reading;
  readonly cleaning: Cleaning;
  readonly notes: PageNotes | null;
}

/**
 * Runs `wenzheng ingest`: reads pages, reports on each, and writes their articles to the corpus. All files are read
 * before the first article is written, so a bad one leaves the corpus as it was.
 * @throws UnreadableFileError when there is no page, one cannot be read, or none has an article
 */
export async function runIngest(paths: readonly string[], { json, dryRun, corpus }: IngestOptions): Promise<void> {
  const { files, passedOver } = await listPages(paths);
  for (const path of passedOver) console.error(`passed over, no page by its name: ${path}`);
  const pages = await readAll(files, json);
  const saver = await openArticleSaver(corpus);
  const empty = pages.every(({ reading }) => reading.articles.length + reading.captions.length === 0);
  if (saver.isNew && !empty && !json) console.log(`${dryRun ? "would be made" : "made"}, a new corpus: ${corpus}`);
  const results: { page: ReadFile; saved: SavedArticles }[] = [];
  for (const page of pages) {
    const saved = dryRun || empty ? saver.plan(page.reading, page.notes) : await saver.save(page.reading, page.notes);
    results.push({ page, saved });
    if (json) console.log(JSON.stringify(pageToJson(page, saved)));
    else report(page, saved, corpus, dryRun);
  }
  if (!json && results.length > 1) reportTotal(results, dryRun);
  if (empty) {
    throw new UnreadableFileError(
      `no article in ${files.join(", ")}; give pages with Chinese running text, in the encoding they are written in`,
    );
  }
}

/** Reads the files one by one; many of them show how far they are on a terminal. */
async function readAll(files: readonly string[], quiet: boolean): Promise<readonly ReadFile[]> {
  const bar =
    quiet || files.length < 2 || !process.stderr.isTTY
      ? null
      : new SingleBar({ format: "{bar} {value}/{total} {file}", clearOnComplete: true }, Presets.shades_classic);
  bar?.start(files.length, 0, { file: "" });
  try {
    const pages: ReadFile[] = [];
    for (const path of files) {
      bar?.increment(0, { file: basename(path) });
      const { reading, text } = await readSourceFile(path, basename(path));
      pages.push({ reading, cleaning: measureCleaning(text, reading), notes: await readPageNotes(path) });
      bar?.increment();
    }
    return pages;
  } finally {
    bar?.stop();
  }
}

function report({ reading, cleaning }: ReadFile, saved: SavedArticles, corpus: string, dryRun: boolean): void {
  const { paragraphs, sentences } = countParts(reading);
  const leftOut = leftOutOf(reading);
  console.log(
    `${reading.file}: ${count(reading.articles.length, "article")}, ${count(paragraphs, "paragraph")}, ` +
      `${count(sentences, "sentence")}, ${count(reading.captions.length, "caption")}, ` +
      `${count(leftOut.length, "piece")} unplaced; ` +
      `${count(cleaning.linesJoined, "line")} joined, ${count(cleaning.spacesRemoved, "space")} removed`,
  );
  for (const article of reading.articles) console.log(`  ${describe(article)}`);
  for (const { line, message } of reading.doubts) console.log(`  doubt, line ${line}: ${message}`);
  for (const { line, text } of leftOut)
    console.log(`  unplaced, line ${line}: ${firstCharacters(text, FIRST_CHARACTERS)}`);
  const tell = (what: string, files: readonly string[]): void => {
    for (const file of files) console.log(`  ${what}: ${join(corpus, file)}`);
  };
  tell(dryRun ? "would be written" : "written", saved.written);
  tell(dryRun ? "there from another page, would be noted" : "there from another page, noted", saved.noted);
  tell("there already, left as it is", saved.kept);
  if (dryRun) console.log("  nothing written (--dry-run)");
}

function reportTotal(
  results: readonly { readonly page: ReadFile; readonly saved: SavedArticles }[],
  dryRun: boolean,
): void {
  const sum = (of: (result: (typeof results)[number]) => number): number =>
    results.reduce((total, result) => total + of(result), 0);
  const articles = sum(({ page }) => page.reading.articles.length);
  const sentences = sum(({ page }) => countParts(page.reading).sentences);
  const doubts = sum(({ page }) => page.reading.doubts.length);
  console.log(
    `${count(results.length, "file")}: ${count(articles, "article")}, ${count(sentences, "sentence")}, ` +
      `${count(doubts, "doubt")}; ` +
      `${sum(({ saved }) => saved.written.length)} ${dryRun ? "would be written" : "written"}, ` +
      `${sum(({ saved }) => saved.noted.length)} noted, ${sum(({ saved }) => saved.kept.length)} there already`,
  );
}

function countParts({ articles }: Reading): { readonly paragraphs: number; readonly sentences: number } {
  const paragraphs = articles.flatMap((article) => article.paragraphs);
  return { paragraphs: paragraphs.length, sentences: paragraphs.flatMap(({ sentences }) => sentences).length };
}

/** What belongs to no article, but for marks of Markdown and front matter. */
function leftOutOf({ unplaced }: Reading): Reading["unplaced"] {
  return unplaced.filter(({ markup }) => !markup);
}

/** A number with its noun, as English counts. */
function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function describe({ title, dateline, byline, paragraphs }: Article): string {
  return [title, dateline, byline, `${paragraphs.length} ¶`].filter((part) => part !== null).join(" · ");
}

function pageToJson({ reading, cleaning }: ReadFile, saved: SavedArticles): object {
  const { file, articles, captions, doubts } = reading;
  return {
    file,
    articles: articles.map(({ title, kicker, subtitle, dateline, byline, paragraphs, subheads }) => ({
      title,
      kicker,
      subtitle,
      dateline,
      byline,
      paragraphs: paragraphs.map((paragraph) => paragraph.text),
      subheads,
    })),
    captions: captions.map(({ text, credit }) => ({ text, credit })),
    unplaced: leftOutOf(reading).map(({ text }) => text),
    doubts,
    ...cleaning,
    ...saved,
  };
}
