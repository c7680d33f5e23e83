import { stringify } from "csv-stringify/sync";
import { markdownTable } from "markdown-table";
import stringWidth from "string-width";
import { openEngine } from "../../engine.ts";
import type { FactElsewhere, FactRow } from "../../model/facts.ts";
import { UsageError } from "../../named-fault.ts";
import { resolveTimes } from "../../text/relative-time.ts";
import { citationToJson } from "./answer-json.ts";
import { UnknownPlaceError } from "./unknown-place-error.ts";

export interface FactsOptions {
  readonly json: boolean;
  readonly csv: boolean;
  readonly markdown: boolean;
  readonly corpus: string;
  readonly word?: string | undefined;
  readonly unit?: string | undefined;
  readonly time?: string | undefined;
}

/** Characters of a source sentence in the table for the terminal. */
const EXCERPT = 24;

/**
 * Runs `wenzheng facts`: the figures of the corpus as a table, JSON lines, CSV or Markdown.
 * @param asked a place, what is counted, or both
 * @throws UnknownPlaceError when it is neither a place nor anything counted
 */
export async function runFacts(asked: string | undefined, options: FactsOptions): Promise<void> {
  const { json, csv, markdown, corpus, word, unit, time } = options;
  if ([json, csv, markdown].filter((chosen) => chosen).length > 1) {
    throw new UsageError("facts takes one of --json, --csv and --markdown");
  }
  const table = (await openEngine(corpus)).facts({ asked, word, unit, time });
  if (asked !== undefined && table.place === null && table.rows.length === 0) {
    const near = table.nearest.length === 0 ? "" : `; did you mean ${table.nearest.join(", ")}?`;
    throw new UnknownPlaceError(`the gazetteer has no place ${asked}${near}`);
  }
  if (table.unmatched !== null)
    console.error(`${table.place}: none of its ${table.unmatched.figures} figures matches ${table.unmatched.word}`);
  if (json) for (const row of table.rows) console.log(JSON.stringify(factToJson(row)));
  else if (csv)
    process.stdout.write(stringify(table.rows.map(asRecord), { header: true, columns: COLUMNS, bom: true }));
  else console.log(asTable(table.rows, markdown));
}

/** A fact as the command line prints it in JSON. */
function factToJson({ start, end, elsewhere, citation, ...fact }: FactRow): object {
  const { text, value, unit, hedge, place, indicator, time, sentence } = fact;
  return {
    text,
    value,
    unit,
    hedge,
    place,
    indicator,
    time,
    days: resolveTimes(time ?? "", citation.date)[0] ?? null,
    sentence,
    start,
    end,
    citation: citationToJson(citation),
    elsewhere,
  };
}

const COLUMNS = [
  "indicator",
  "value",
  "unit",
  "hedge",
  "text",
  "time",
  "place",
  "elsewhere",
  "sentence",
  "title",
  "file",
  "id",
];

function asRecord({
  indicator,
  value,
  unit,
  hedge,
  text,
  time,
  place,
  elsewhere,
  sentence,
  citation,
}: FactRow): object {
  const { title, file, id } = citation;
  return {
    indicator,
    value,
    unit,
    hedge,
    text,
    time,
    place,
    elsewhere: markElsewhere(elsewhere),
    sentence,
    title,
    file,
    id,
  };
}

function asTable(rows: readonly FactRow[], whole: boolean): string {
  const head = ["indicator", "value", "unit", "time", "place", "elsewhere", "sentence", "source"];
  const body = rows.map(({ indicator, value, unit, hedge, time, place, elsewhere, sentence, citation, start }) =>
    [
      indicator,
      `${hedge === null ? "" : "≈ "}${value}`,
      unit,
      time ?? "",
      place ?? "",
      markElsewhere(elsewhere),
      whole ? sentence : excerptAround(sentence, start),
      `《${citation.title}》¶${citation.paragraph}.${citation.sentence}`,
    ].map(escapeCell),
  );
  return markdownTable([head, ...body], {
    align: ["l", "r", "l", "l", "l", "l", "l", "l"],
    stringLength: stringWidth,
  });
}

function excerptAround(sentence: string, at: number): string {
  const start = Math.max(0, Math.min(at - EXCERPT / 2, sentence.length - EXCERPT));
  const end = start + EXCERPT;
  return `${start > 0 ? "…" : ""}${sentence.slice(start, end)}${end < sentence.length ? "…" : ""}`;
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** = the same figure stands elsewhere, ≠ another one does, with whether that one is older or newer where it is known. */
function markElsewhere(elsewhere: readonly FactElsewhere[]): string {
  return elsewhere
    .map(
      ({ agrees, text, newer }) =>
        `${agrees ? "=" : "≠"} ${text}${newer === null ? "" : newer === "this" ? " (older)" : " (newer)"}`,
    )
    .join(", ");
}
