import { join } from "node:path";
import type { z } from "zod";
import {
  type Article,
  type ArticleId,
  articleId,
  type Corpus,
  type Paragraph,
  type SentenceId,
  sentenceId,
} from "../model/corpus.ts";
import { object, text } from "./fields.ts";
import { DatasetError, readJsonLines, readLines, refuseEmpty } from "./read-json-lines.ts";

/** A question set in BEIR format: sentences to rank, questions, and which sentences are right for each. */
export interface Dataset {
  /** Each document of the set as an article, its paragraphs and sentences taken as given. */
  readonly corpus: Corpus;
  /** Id of each sentence in the set, by its id in the corpus. */
  readonly rowIds: ReadonlyMap<SentenceId, string>;
  readonly queries: readonly { readonly id: string; readonly text: string }[];
  /** Relevant sentence ids by query id. */
  readonly qrels: ReadonlyMap<string, ReadonlySet<string>>;
}

const sentenceRow = object({
  _id: text,
  title: text.default(""),
  text,
  metadata: object({ paragraph: text }),
});
const queryRow = object({ _id: text, text });

/**
 * Reads a BEIR folder: `corpus.jsonl`, `queries.jsonl`, `qrels/test.tsv`.
 * @throws DatasetError naming file and line
 */
export async function readDataset(folder: string): Promise<Dataset> {
  const [sentencesFile, queriesFile] = [join(folder, "corpus.jsonl"), join(folder, "queries.jsonl")];
  const rows = refuseEmpty(await readJsonLines(sentencesFile, sentenceRow), sentencesFile, "sentences");
  const queries = refuseEmpty(await readJsonLines(queriesFile, queryRow), queriesFile, "questions");
  const documents = groupDocuments(groupParagraphs(rows));
  return {
    corpus: { articles: documents.map(asArticle), places: [], terms: [], examples: { zh: [], en: [] } },
    rowIds: new Map(
      documents.flatMap((paragraphs, number) =>
        paragraphs.flatMap(({ rows }, at) =>
          rows.map((row, place) => [sentenceId(documentId(number), at + 1, place + 1), row._id] as const),
        ),
      ),
    ),
    queries: queries.map((row) => ({ id: row._id, text: row.text })),
    qrels: await readQrels(join(folder, "qrels", "test.tsv"), {
      queries: new Set(queries.map((row) => row._id)),
      sentences: new Set(rows.map((row) => row._id)),
    }),
  };
}

type SentenceRow = z.infer<typeof sentenceRow>;

interface ParagraphRows {
  readonly name: string;
  readonly rows: SentenceRow[];
}

/** Sentences one after another that name the same paragraph are one. */
function groupParagraphs(rows: readonly SentenceRow[]): readonly ParagraphRows[] {
  const groups: ParagraphRows[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.name === row.metadata.paragraph) last.rows.push(row);
    else groups.push({ name: row.metadata.paragraph, rows: [row] });
  }
  return groups;
}

/** A paragraph's name as sets put it that say of which document it is: `d3p1` is the second of `d3`. */
const NAMES_DOCUMENT = /^(?<document>.+)p\d+$/u;

/** Paragraphs one after another that are of the same document by their names; any other is a document by itself. */
function groupDocuments(paragraphs: readonly ParagraphRows[]): readonly (readonly ParagraphRows[])[] {
  const documents: { readonly name: string | null; readonly paragraphs: ParagraphRows[] }[] = [];
  for (const paragraph of paragraphs) {
    const name = NAMES_DOCUMENT.exec(paragraph.name)?.groups?.document ?? null;
    const last = documents.at(-1);
    if (name !== null && last?.name === name) last.paragraphs.push(paragraph);
    else documents.push({ name, paragraphs: [paragraph] });
  }
  return documents.map(({ paragraphs }) => paragraphs);
}

function documentId(number: number): ArticleId {
  return articleId(`d${number}`);
}

function asArticle(paragraphs: readonly ParagraphRows[], number: number): Article {
  return {
    id: documentId(number),
    kind: "report",
    title: paragraphs[0]?.rows[0]?.title ?? "",
    kicker: null,
    subtitle: null,
    dateline: null,
    byline: null,
    publication: null,
    date: null,
    page: null,
    note: null,
    source: null,
    alsoIn: [],
    file: "corpus.jsonl",
    paragraphs: paragraphs.map(({ rows }) => asParagraph(rows.map((row) => row.text))),
    subheads: [],
  };
}

function asParagraph(sentences: readonly string[]): Paragraph {
  const nowhere = { raw: { start: 0, end: 0 }, gaps: [] };
  return { text: sentences.join(""), sentences: sentences.map((text) => ({ text, ...nowhere })), ...nowhere };
}

interface KnownIds {
  readonly queries: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
}

async function readQrels(file: string, known: KnownIds): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const qrels = new Map<string, Set<string>>();
  for (const [index, line] of (await readLines(file)).entries()) {
    const [query, sentence, grade] = line.split("\t");
    const isHeader = index === 0 && Number.isNaN(Number(grade));
    if (isHeader || line.trim() === "") continue;
    if (query === undefined || sentence === undefined || grade === undefined || Number.isNaN(Number(grade))) {
      throw new DatasetError(`${file}, line ${index + 1}: expected query id, sentence id and grade, parted by tabs`);
    }
    if (!known.queries.has(query)) throw new DatasetError(`${file}, line ${index + 1}: no question ${query}`);
    if (!known.sentences.has(sentence)) throw new DatasetError(`${file}, line ${index + 1}: no sentence ${sentence}`);
    if (Number(grade) <= 0) continue;
    const relevant = qrels.get(query);
    if (relevant === undefined) qrels.set(query, new Set([sentence]));
    else relevant.add(sentence);
  }
  return qrels;
}
