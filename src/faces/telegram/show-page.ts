import type { Context, Filter } from "grammy";
import type { Engine } from "../../model/asking.ts";
import { renderAnswer } from "../card/render-answer.ts";
import { hasResults, renderResults } from "../card/render-results.ts";
import type { PressOf } from "./callback-data.ts";
import { answerKeyboard, resultsKeyboard } from "./card-keyboards.ts";
import { chatStyle } from "./chat-style.ts";
import type { Conversations } from "./conversations.ts";
import { recallAnswer } from "./recall-answer.ts";
import { editCard } from "./send-card.ts";

/**
 * Turns a card to a page of further sentences; page 0 is the answer.
 * @returns false when its question is gone, is answered otherwise by now, or has no such page
 */
export async function showPage(
  ctx: Filter<Context, "callback_query">,
  engine: Engine,
  conversations: Conversations,
  { locale, page, sentence }: PressOf<"results">,
): Promise<boolean> {
  const answer = recallAnswer(engine, conversations, ctx.callbackQuery.message, ctx.me, sentence);
  if (answer === null) return false;
  const style = chatStyle(ctx, locale);
  if (page === 0) {
    await editCard(ctx, renderAnswer(answer, style), answerKeyboard(answer, style));
    return true;
  }
  if (!hasResults(answer, page)) return false;
  await editCard(ctx, renderResults(answer, page, style), resultsKeyboard(answer, page, style));
  return true;
}
