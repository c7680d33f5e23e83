import { Composer, type Context, type Filter } from "grammy";
import type { InlineKeyboardMarkup } from "grammy/types";
import type { Engine, Holdings } from "../../../model/asking.ts";
import { countSourcePages, renderSources, sourcesOnPage } from "../../card/render-sources.ts";
import type { Locale } from "../../texts/locale.ts";
import { speakIn } from "../../texts/speak.ts";
import type { PressOf } from "../callback-data.ts";
import { button, keyboard } from "../card-keyboards.ts";
import type { Readers } from "../readers.ts";
import { editCard, sendCard } from "../send-card.ts";

const BUTTONS_IN_A_ROW = 4;

/** /sources: what the corpus covers, page by page; a number after it is the page to open. */
export function listSources(engine: Engine, readers: Readers): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("message").command("sources", async (ctx) => {
    const { holdings } = engine;
    const locale = await readers.locale(ctx);
    const asked = /^\d{1,6}$/u.test(ctx.match.trim()) ? Number(ctx.match) : 1;
    const page = Math.min(Math.max(asked, 1), countSourcePages(holdings));
    await sendSources(ctx, engine, page, locale, ctx.message.message_id);
  });
  return composer;
}

/** Sends a page of the list of sources, which counts from 1, below a message. */
export async function sendSources(
  ctx: Context,
  { holdings }: Pick<Engine, "holdings">,
  page: number,
  locale: Locale,
  to: number,
): Promise<void> {
  await sendCard(ctx, renderSources(holdings, page, locale), to, sourcesKeyboard(holdings, page, locale));
}

/**
 * Turns the list of sources to another page.
 * @returns false when the list is gone or has no such page
 */
export async function turnSources(
  ctx: Filter<Context, "callback_query">,
  { holdings }: Engine,
  { page, locale }: PressOf<"sources">,
): Promise<boolean> {
  // Telegram dates a message that it no longer has 0.
  const isThere = (ctx.callbackQuery.message?.date ?? 0) > 0;
  if (!isThere || page < 1 || page > countSourcePages(holdings)) return false;
  await editCard(ctx, renderSources(holdings, page, locale), sourcesKeyboard(holdings, page, locale));
  return true;
}

/** Below a page of sources: each of them, the page before and the one after. */
function sourcesKeyboard(holdings: Holdings, page: number, locale: Locale): InlineKeyboardMarkup {
  const speak = speakIn(locale);
  const sources = sourcesOnPage(holdings, page).flatMap(({ number, source }) =>
    button(String(number), { kind: "open", locale, page: 1, sentence: source.firstSentence }),
  );
  return keyboard([
    sources.slice(0, BUTTONS_IN_A_ROW),
    sources.slice(BUTTONS_IN_A_ROW),
    [
      ...(page > 1 ? button(speak("back"), { kind: "sources", locale, page: page - 1 }) : []),
      ...(page < countSourcePages(holdings)
        ? button(speak("forward"), { kind: "sources", locale, page: page + 1 })
        : []),
    ],
  ]);
}
