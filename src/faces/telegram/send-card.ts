import { type Context, GrammyError } from "grammy";
import type { InlineKeyboardMarkup, InputTextMessageContent, Message, MessageEntity } from "grammy/types";
import type { FormattedText, Mark, PlainStyle } from "../card/formatted-text.ts";

const ENTITY_TYPES = {
  bold: "bold",
  italic: "italic",
  underline: "underline",
  quote: "blockquote",
  verbatim: "pre",
} as const satisfies Record<PlainStyle, MessageEntity["type"]>;

/** Sends a card as a reply to a message of the same chat, in its thread; the message that it became. */
export async function sendCard(
  ctx: Context,
  card: FormattedText,
  replyTo: number,
  keyboard: InlineKeyboardMarkup = { inline_keyboard: [] },
): Promise<Message> {
  return await ctx.reply(card.text, {
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

function entitiesOf({ marks }: FormattedText): MessageEntity[] {
  return marks.map(toEntity);
}

/** A card as the message that choosing it in a list sends. */
export function messageContent(card: FormattedText): InputTextMessageContent {
  return { message_text: card.text, ...formatting(card) };
}

function formatting(card: FormattedText) {
  return { entities: entitiesOf(card), link_preview_options: { is_disabled: true } };
}

function toEntity(mark: Mark): MessageEntity {
  const range = { offset: mark.start, length: mark.end - mark.start };
  return mark.style === "link"
    ? { type: "text_link", url: mark.url, ...range }
    : { type: ENTITY_TYPES[mark.style], ...range };
}
