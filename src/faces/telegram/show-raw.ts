import type { Context, Filter } from "grammy";
import type { Engine } from "../../model/asking.ts";
import { renderRaw } from "../card/render-raw.ts";
import type { PressOf } from "./callback-data.ts";
import type { Ports } from "./ports.ts";
import { sendCard } from "./send-card.ts";

/**
 * Sends a cited sentence as it stands in its file below the card.
 * @returns false when the card, the sentence or its place in the file is gone
 */
export async function showRaw(
  ctx: Filter<Context, "callback_query">,
  engine: Engine,
  readRaw: Ports["readRaw"],
  { sentence, locale }: PressOf<"raw">,
): Promise<boolean> {
  const { message } = ctx.callbackQuery;
  const found = engine.context(sentence, 0);
  const cited = found?.sentences[0];
  if (message === undefined || found === null || cited === undefined) return false;
  const raw = await readRaw(found.citation, cited.text);
  if (raw === null) return false;
  await sendCard(ctx, renderRaw(found.citation, raw, locale), message.message_id);
  return true;
}
