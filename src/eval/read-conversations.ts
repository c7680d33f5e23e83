import { squeeze } from "../text/squeeze.ts";
import { list, object, optionalText, text } from "./fields.ts";
import { readJsonLines } from "./read-json-lines.ts";

const turn = object({ say: text, sentence: optionalText, value: optionalText, also: optionalText });
const row = object({ turns: list(turn) });

/** One message of a conversation, with a part of the sentence that answers it; null where the articles do not say. */
export interface Turn {
  readonly say: string;
  readonly sentence: string | null;
  readonly value: string | null;
  /** A part of another sentence that answers as well. */
  readonly also: string | null;
}

/** What is said one after another. */
export interface Conversation {
  readonly turns: readonly Turn[];
}

/**
 * Reads a file of conversations, one JSON object a line.
 * @throws DatasetError naming file and line
 */
export async function readConversations(file: string): Promise<readonly Conversation[]> {
  return await readJsonLines(file, row);
}

/** Whether a sentence is the one that answers. White space does not count. */
export function holdsSentence({ sentence, also }: Turn, shown: string): boolean {
  return [sentence, also].some((part) => part !== null && squeeze(shown).includes(squeeze(part)));
}

/** Whether a short answer is the one that is expected, or says as much of it as can be told apart; any does where none is. */
export function holdsValue({ value }: Turn, shown: string | null): boolean {
  if (value === null) return true;
  const [expected, got] = [squeeze(value), squeeze(shown ?? "")];
  return got !== "" && (got.includes(expected) || expected.includes(got));
}
