import { type Context, GrammyError } from "grammy";
import type { InlineKeyboardMarkup, MessageEntity } from "grammy/types";
import type { FormattedText, MarkStyle } from "../card/formatted-text.ts";

const ENTITY_TYPES = { bold: "bold", italic: "italic", quote: "blockquote" } as const satisfies Record<
  MarkStyle,
  MessageEntity["type"]
>;

/** Sends a card as a reply to a message of the same chat, in its thread. */
export async function sendCard(
  ctx: Context,
  card: FormattedText,
  replyTo: number,
  keyboard: InlineKeyboardMarkup = { inline_keyboard: [] },
): Promise<void> {
  await ctx.reply(card.text, {
    ...formatting(card),
    ...(keyboard.inline_keyboard.length === 0 ? {} : { reply_markup: keyboard }),
    reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
  });
}

/** Puts a card in place of the one whose button was pressed. */
export async function editCard(ctx: Context, card: FormattedText, keyboard: InlineKeyboardMarkup): Promise<void> {
  try {
    await ctx.editMessageText(card.text, { ...formatting(card), reply_markup: keyboard });
  } catch (error) {
    // A button pressed twice asks for what is there already.
    if (error instanceof GrammyError && error.description.includes("message is not modified")) return;
    throw error;
  }
}

/** A line of the bot's own as a card. */
export function plain(text: string): FormattedText {
  return { text, marks: [] };
}

function formatting({ marks }: FormattedText) {
  const entities: MessageEntity[] = marks.map(({ start, end, style }) => ({
    type: ENTITY_TYPES[style],
    offset: start,
    length: end - start,
  }));
  return { entities, link_preview_options: { is_disabled: true } };
}
