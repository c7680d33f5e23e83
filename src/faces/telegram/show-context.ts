import type { Context, Filter } from "grammy";
import type { Engine } from "../../model/asking.ts";
import { articlePages, renderArticlePage } from "../card/render-article.ts";
import { renderContext, SENTENCES_AROUND } from "../card/render-context.ts";
import type { PressOf } from "./callback-data.ts";
import { articleKeyboard, contextKeyboard } from "./card-keyboards.ts";
import { chatStyle } from "./chat-style.ts";
import { editCard, sendCard } from "./send-card.ts";

type PressContext = Filter<Context, "callback_query">;

const WHOLE_ARTICLE = Number.POSITIVE_INFINITY;

/**
 * Sends the sentences around a cited one below the card.
 * @returns false when the card or the sentence is gone
 */
export async function showContext(
  ctx: PressContext,
  engine: Engine,
  { sentence, locale }: PressOf<"context">,
): Promise<boolean> {
  const { message } = ctx.callbackQuery;
  const context = engine.context(sentence, SENTENCES_AROUND);
  const whole = engine.context(sentence, WHOLE_ARTICLE);
  if (message === undefined || context === null || whole === null) return false;
  const style = chatStyle(ctx, locale);
  await sendCard(ctx, renderContext(context, style), message.message_id, contextKeyboard(context, whole, style));
  return true;
}

/**
 * Shows a page of the whole article in place of the card, or below a list of articles.
 * @returns false when the card, the sentence or the page is gone
 */
export async function showArticle(
  ctx: PressContext,
  engine: Engine,
  { kind, sentence, page, locale }: PressOf<"article" | "open">,
): Promise<boolean> {
  const { message } = ctx.callbackQuery;
  const article = engine.context(sentence, WHOLE_ARTICLE);
  if (message === undefined || article === null || page < 1 || page > articlePages(article).length) return false;
  // Telegram dates a message that it no longer has 0; it can be replied below, not edited.
  if (kind === "article" && message.date === 0) return false;
  const style = chatStyle(ctx, locale);
  const card = renderArticlePage(article, page, style);
  const buttons = articleKeyboard(article, page, style);
  if (kind === "open") await sendCard(ctx, card, message.message_id, buttons);
  else await editCard(ctx, card, buttons);
  return true;
}
