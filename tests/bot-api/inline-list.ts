import type { InlineKeyboardMarkup } from "grammy/types";
import { z } from "zod";
import { type FormattedText, formatText, textParameters } from "./format-text.ts";
import { readInlineKeyboard } from "./inline-keyboard.ts";
import { json, type Parameters, readAs } from "./parameters.ts";
import { badRequest, notEmulated } from "./refusal.ts";
import type { ServerState } from "./server-state.ts";

const MOST_RESULTS = 50;
const LONGEST_ID_BYTES = 64;

/** A result as people see it in a list, and the message that choosing it sends. */
interface InlineResult {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly content: FormattedText;
  readonly keyboard: InlineKeyboardMarkup | undefined;
}

/** The bot's answer to an inline query. */
export interface InlineList {
  readonly results: readonly InlineResult[];
  /** What to ask for the next results with; empty when there are none. */
  readonly nextOffset: string;
  /** Seconds for which Telegram gives the same list without asking the bot. */
  readonly cacheTime: number;
  /** Whether the list is for this person alone. */
  readonly isPersonal: boolean;
  /** The button above the list. */
  readonly button: { readonly text: string; readonly start_parameter?: string | undefined } | undefined;
}

const { text: _text, ...formatting } = textParameters;

const article = z.looseObject({
  type: z.string(),
  id: z.string().default(""),
  title: z.string().optional(),
  description: z.string().default(""),
  input_message_content: z.looseObject({ message_text: z.string().optional(), ...formatting }).optional(),
  reply_markup: z.unknown().optional(),
});

const parameters = z.object({
  inline_query_id: z.string().default(""),
  results: json(z.array(article)),
  cache_time: z.coerce.number().default(300),
  is_personal: z.coerce.boolean().default(false),
  next_offset: z.string().default(""),
  button: json(z.looseObject({ text: z.string(), start_parameter: z.string().optional() })).optional(),
});

/** The method `answerInlineQuery`. */
export function answerInlineQuery({ inlineQueries }: ServerState, given: Parameters): true {
  readInlineList(given);
  inlineQueries.answer(readAs(parameters, given).inline_query_id);
  return true;
}

/**
 * Reads the parameters of `answerInlineQuery`.
 * @throws Refusal for more than 50 results, ids that are missing, too long or twice there, and messages that cannot be sent
 */
export function readInlineList(given: Parameters): InlineList {
  const read = readAs(parameters, given);
  if (read.results.length > MOST_RESULTS) throw badRequest("RESULTS_TOO_MUCH");
  if (Buffer.byteLength(read.next_offset) > LONGEST_ID_BYTES) throw badRequest("NEXT_OFFSET_INVALID");
  const ids = new Set(read.results.map(({ id }) => id));
  if (ids.size < read.results.length) throw badRequest("RESULT_ID_DUPLICATE");
  if (read.button?.start_parameter !== undefined && !/^[\w-]{1,64}$/.test(read.button.start_parameter))
    throw badRequest("START_PARAM_INVALID");
  return {
    results: read.results.map(readResult),
    nextOffset: read.next_offset,
    cacheTime: read.cache_time,
    isPersonal: read.is_personal,
    button: read.button,
  };
}

function readResult(result: z.infer<typeof article>): InlineResult {
  const { type, id, title, description, input_message_content: content } = result;
  if (type !== "article") throw notEmulated(`inline results of the type ${type}`);
  if (id === "" || Buffer.byteLength(id) > LONGEST_ID_BYTES) throw badRequest("RESULT_ID_INVALID");
  if (title === undefined) throw badRequest("can't parse inline query result: Can't find field \"title\"");
  if (title === "") throw badRequest("ARTICLE_TITLE_EMPTY");
  if (content?.message_text === undefined)
    throw badRequest("can't parse inline query result: Can't find field \"message_text\"");
  return {
    id,
    title,
    description,
    content: formatText({ ...content, text: content.message_text }),
    keyboard: readInlineKeyboard(result.reply_markup),
  };
}
