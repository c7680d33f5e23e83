import type { Dataset } from "./read-dataset.ts";
import { DatasetError, readLines } from "./read-json-lines.ts";

/** Sentence ids by query id, best first. */
export type Run = ReadonlyMap<string, readonly string[]>;

interface RunLine {
  readonly sentence: string;
  readonly rank: number;
  readonly score: number;
}

/**
 * Reads a run in TREC format, `query Q0 sentence rank score name` parted by white space. As in trec_eval the score gives
 * the order; equal scores keep the order of their ranks.
 * @throws DatasetError naming file and line, also when a question or a sentence is not of the set
 */
export async function readRun(file: string, { queries, rowIds }: Dataset): Promise<Run> {
  const knownQueries = new Set(queries.map(({ id }) => id));
  const knownSentences = new Set(rowIds.values());
  const lines = new Map<string, Map<string, RunLine>>();
  for (const [index, text] of (await readLines(file)).entries()) {
    if (text.trim() === "") continue;
    const place = `${file}, line ${index + 1}`;
    const { query, line } = parseLine(text, place);
    if (!knownQueries.has(query)) throw new DatasetError(`${place}: the question set has no question ${query}`);
    if (!knownSentences.has(line.sentence)) {
      throw new DatasetError(`${place}: the question set has no sentence ${line.sentence}`);
    }
    const ranking = lines.get(query) ?? new Map<string, RunLine>();
    if (ranking.has(line.sentence)) {
      throw new DatasetError(`${place}: sentence ${line.sentence} stands twice for question ${query}; leave one`);
    }
    lines.set(query, ranking.set(line.sentence, line));
  }
  if (lines.size === 0) throw new DatasetError(`${file} holds no ranking`);
  return new Map([...lines].map(([query, ranking]) => [query, inOrder([...ranking.values()])]));
}

function parseLine(text: string, place: string): { readonly query: string; readonly line: RunLine } {
  const [query, , sentence, rank, score, name, ...rest] = text.trim().split(/\s+/u);
  const isWhole = query !== undefined && sentence !== undefined && name !== undefined && rest.length === 0;
  if (!isWhole || !Number.isFinite(Number(rank)) || !Number.isFinite(Number(score))) {
    throw new DatasetError(`${place}: expected query id, Q0, sentence id, rank, score and a name, parted by spaces`);
  }
  return { query, line: { sentence, rank: Number(rank), score: Number(score) } };
}

function inOrder(lines: readonly RunLine[]): readonly string[] {
  return lines.toSorted((a, b) => b.score - a.score || a.rank - b.rank).map(({ sentence }) => sentence);
}
