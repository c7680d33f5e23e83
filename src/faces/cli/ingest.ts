import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { isReadable, readPageFile } from "../../ingest/read-file.ts";
import { saveArticles } from "../../library/save-articles.ts";
import type { Article, Reading } from "../../model.ts";

export interface IngestOptions {
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly corpus: string;
}

/**
 * Runs `wenzheng ingest`: reads page dumps, reports on each, and writes their articles to the corpus. All files are read
 * before the first article is written, so a bad one leaves the corpus as it was.
 */
export async function runIngest(paths: readonly string[], { json, dryRun, corpus }: IngestOptions): Promise<void> {
  const readings: Reading[] = [];
  for (const path of await expandFolders(paths)) readings.push(await readPageFile(path, basename(path)));
  for (const reading of readings) {
    const saved = dryRun ? null : await saveArticles(corpus, reading);
    if (json) {
      console.log(JSON.stringify(readingToJson(reading)));
      continue;
    }
    report(reading);
    if (saved === null) console.log("  nothing written (--dry-run)");
    for (const file of saved?.written ?? []) console.log(`  written: ${join(corpus, file)}`);
    for (const file of saved?.kept ?? []) console.log(`  there already, left as it is: ${join(corpus, file)}`);
  }
}

async function expandFolders(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) files.push(path);
    else for (const name of (await readdir(path)).sort()) if (isReadable(name)) files.push(join(path, name));
  }
  return files;
}

function report({ file, articles, captions, unplaced, doubts }: Reading): void {
  const paragraphs = articles.flatMap((article) => article.paragraphs);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  console.log(
    `${file}: ${articles.length} articles, ${paragraphs.length} paragraphs, ${sentences.length} sentences, ` +
      `${captions.length} captions, ${unplaced.length} pieces unplaced`,
  );
  for (const article of articles) console.log(`  ${describe(article)}`);
  for (const { line, message } of doubts) console.log(`  doubt, line ${line}: ${message}`);
}

function describe({ title, dateline, byline, paragraphs }: Article): string {
  return [title, dateline, byline, `${paragraphs.length} ¶`].filter((part) => part !== null).join(" · ");
}

function readingToJson({ file, articles, captions, unplaced, doubts }: Reading): object {
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
    unplaced: unplaced.map(({ text }) => text),
    doubts,
  };
}
