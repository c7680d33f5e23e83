import { readFile } from "node:fs/promises";
import type { z } from "zod";
import { NamedFault } from "../named-fault.ts";

/** A file of evaluation data is wrong. The message names the file, the line and the remedy. */
export class DatasetError extends NamedFault {
  override readonly name = "DatasetError";
}

/**
 * Reads a file of one JSON object a line; empty lines are passed over.
 * @throws DatasetError naming file and line when it cannot be read, is not JSON, or is not of the schema's form
 */
export async function readJsonLines<T>(file: string, schema: z.ZodType<T>): Promise<readonly T[]> {
  return (await readNumberedLines(file, schema)).map(({ row }) => row);
}

/**
 * As {@link readJsonLines}, each object with its line, from 1.
 * @throws DatasetError as {@link readJsonLines}
 */
export async function readNumberedLines<T>(
  file: string,
  schema: z.ZodType<T>,
): Promise<readonly { readonly line: number; readonly row: T }[]> {
  return (await readLines(file)).flatMap((text, index) => {
    const line = index + 1;
    return text.trim() === "" ? [] : [{ line, row: parseRow(text, schema, `${file}, line ${line}`) }];
  });
}

/**
 * The rows of a file, of which there must be some.
 * @throws DatasetError when there are none
 */
export function refuseEmpty<T>(rows: readonly T[], file: string, what: string): readonly T[] {
  if (rows.length === 0) throw new DatasetError(`${file} holds no ${what}; write one JSON object a line`);
  return rows;
}

/**
 * Reads the lines of a file, whatever its line ends.
 * @throws DatasetError when it cannot be read
 */
export async function readLines(file: string): Promise<readonly string[]> {
  try {
    return (await readFile(file, "utf8")).split(/\r\n|\n|\r/u);
  } catch (error) {
    throw new DatasetError(`${file} cannot be read: give the path of an existing file`, { cause: error });
  }
}

function parseRow<T>(line: string, schema: z.ZodType<T>, place: string): T {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    throw new DatasetError(`${place}: not JSON; write one JSON object a line`, { cause: error });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new DatasetError(`${place}: ${issue?.path.join(".") || "the row"} ${issue?.message ?? "is wrong"}`);
}
