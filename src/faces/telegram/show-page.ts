import type { Context, Filter } from "grammy";
import type { Engine } from "../../model.ts";
import { renderAnswer } from "../card/render-answer.ts";
import { hasResults, renderResults, SENTENCES_TO_ASK_FOR } from "../card/render-results.ts";
import type { Press } from "./callback-data.ts";
import { answerKeyboard, resultsKeyboard } from "./card-keyboards.ts";
import { recoverQuestion } from "./read-request.ts";
import { editCard } from "./send-card.ts";

/**
 * Turns a card to a page of further sentences; page 0 is the answer. The question is read again from the message that
 * the card replies to, so nothing has to be remembered.
 * @returns false when that message is gone or there is no such page
 */
export async function showPage(
  ctx: Filter<Context, "callback_query">,
  engine: Engine,
  { page }: Extract<Press, { readonly kind: "page" }>,
): Promise<boolean> {
  const question = recoverQuestion(ctx.callbackQuery.message?.reply_to_message, ctx.me);
  if (question === null) return false;
  const answer = engine.ask(question, SENTENCES_TO_ASK_FOR);
  if (page === 0) {
    await editCard(ctx, renderAnswer(answer), answerKeyboard(answer));
    return true;
  }
  if (!hasResults(answer, page)) return false;
  await editCard(ctx, renderResults(answer, page), resultsKeyboard(answer, page));
  return true;
}
