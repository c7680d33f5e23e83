import { isMap, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { CorpusError } from "./corpus-error.ts";

/**
 * Reads a YAML text in which every value is text: `page: 04` stays "04", `title: 2020` is no number. A text with nothing in
 * it, but for comments, is what the schema has by default.
 * @param file its name, for the message of an error
 * @throws CorpusError naming file and line when it is not YAML or not of the schema's form
 */
export function readYaml<T>(text: string, file: string, schema: z.ZodType<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  const fault = document.errors[0];
  if (fault !== undefined) {
    const colon = WIDE_COLON.exec(text);
    if (colon !== null) {
      const { line } = lines.linePos(colon.index + colon[0].length);
      throw new CorpusError(`${file}, line ${line}: ${explainWide(colon[1] ?? "")}`);
    }
    const { line } = lines.linePos(fault.pos[0]);
    const what = fault.message.split("\n", 1)[0];
    throw new CorpusError(`${file}, line ${line}: not YAML (${what}); mend the quotes, colons or brackets there`);
  }
  const content: unknown = document.toJS();
  const parsed = schema.safeParse(content === null || content === "" ? undefined : content);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues.find(({ path }) => wideColonIn(valueAt(path)) !== null) ?? parsed.error.issues[0];
  const path = issue?.path ?? [];
  const wide = wideColonIn(valueAt(path));
  const what = wide === null ? describe(issue) : explainWide(wide);
  throw new CorpusError(`${file}, line ${lineOf(path)}: ${what}`);

  function valueAt(path: readonly PropertyKey[]): unknown {
    return path.length === 0 ? content : document.getIn(path);
  }

  /** The line of the innermost part of the document that the path leads to. */
  function lineOf(path: readonly PropertyKey[]): number {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return lines.linePos(document.contents?.range?.[0] ?? 0).line;
  }
}

/** The name of a field with a full-width colon behind it, at the beginning of a line. */
const WIDE_COLON = /^[ \t]*(?:-[ \t]*)?(?:\{[ \t]*)?([a-zA-Z]+[ \t]*：)/mu;

function explainWide(name: string): string {
  return `${name} has a full-width colon; write a plain one and a space: name: …`;
}

/** Where a name was to be and its value behind a colon, what has a full-width one: name：青柳市. */
function wideColonIn(value: unknown): string | null {
  const names = typeof value === "string" ? [value] : isMap(value) ? value.items.map(({ key }) => String(key)) : [];
  const found = names.flatMap((name) => WIDE_COLON.exec(name)?.[1] ?? []);
  return found[0] ?? null;
}

/** What is wrong, beginning with the name of the field. */
function describe(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === "unrecognized_keys") {
    return `unknown field ${issue.keys.join(", ")}; correct its name or take it out`;
  }
  const field = issue?.path.filter((part) => typeof part === "string").at(-1);
  const whole = issue?.path.length === 0 ? "the file" : "the entry";
  return `${field ?? whole} ${issue?.message ?? "is wrong"}`;
}
