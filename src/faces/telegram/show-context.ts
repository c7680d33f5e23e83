import type { Context, Filter } from "grammy";
import type { Engine } from "../../model.ts";
import { renderContext } from "../card/render-context.ts";
import type { Press } from "./callback-data.ts";
import { CONTEXT_RADII, contextKeyboard } from "./card-keyboards.ts";
import { editCard, sendCard } from "./send-card.ts";

/**
 * Sends the sentences around a cited one below the card, or widens them in place.
 * @returns false when the card or the sentence is gone
 */
export async function showContext(
  ctx: Filter<Context, "callback_query">,
  engine: Engine,
  { sentence, step, language }: Extract<Press, { readonly kind: "context" }>,
): Promise<boolean> {
  const radius = CONTEXT_RADII[step];
  const message = ctx.callbackQuery.message;
  if (radius === undefined || message === undefined) return false;
  // Telegram dates a message that it no longer has 0; it can be replied below, not edited.
  if (step > 0 && message.date === 0) return false;
  const context = engine.context(sentence, radius);
  if (context === null) return false;
  const keyboard = contextKeyboard(context, step, language);
  const card = renderContext(context, language);
  if (step === 0) await sendCard(ctx, card, message.message_id, keyboard);
  else await editCard(ctx, card, keyboard);
  return true;
}
