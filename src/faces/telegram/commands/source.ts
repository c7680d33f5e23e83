import { Composer, type Context } from "grammy";
import type { Engine } from "../../../model/asking.ts";
import type { SentenceId } from "../../../model/corpus.ts";
import type { CardStyle } from "../../card/card-style.ts";
import { type FoundSource, findSource } from "../../card/find-source.ts";
import { plain } from "../../card/formatted-text.ts";
import { renderArticlePage } from "../../card/render-article.ts";
import { renderSentence } from "../../card/render-sentence.ts";
import { speakIn } from "../../texts/speak.ts";
import { articleKeyboard, sentenceKeyboard } from "../card-keyboards.ts";
import { chatStyle } from "../chat-style.ts";
import type { Readers } from "../readers.ts";
import { sendCard } from "../send-card.ts";

type MessageContext = Context & { readonly message: NonNullable<Context["message"]> };

/** /source ID: the sentence with that id, or the whole article with it. */
export function showSource(engine: Engine, readers: Readers): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("message").command("source", async (ctx) => {
    const locale = await readers.locale(ctx);
    const style = chatStyle(ctx, locale);
    const id = ctx.match.trim();
    const found = findSource(engine, id);
    const sent = found !== null && (await sendSource(ctx, engine, found, style));
    if (sent) return;
    await sendCard(ctx, plain(speakIn(locale)(id === "" ? "name-a-source" : "no-such-source")), ctx.message.message_id);
  });
  return composer;
}

/** Sends a cited sentence below a message; false when the corpus does not have it. */
export async function sendSentence(
  ctx: MessageContext,
  engine: Engine,
  id: SentenceId,
  style: CardStyle,
): Promise<boolean> {
  const found = engine.context(id, 0);
  const cited = found?.sentences[0];
  if (found === null || cited === undefined) return false;
  const { citation } = found;
  const card = renderSentence({ sentence: cited.text, value: null, citation }, style);
  await sendCard(ctx, card, ctx.message.message_id, sentenceKeyboard(citation, style));
  return true;
}

async function sendSource(ctx: MessageContext, engine: Engine, found: FoundSource, style: CardStyle): Promise<boolean> {
  if (found.kind === "sentence") return await sendSentence(ctx, engine, found.sentence, style);
  const { article } = found;
  await sendCard(ctx, renderArticlePage(article, 1, style), ctx.message.message_id, articleKeyboard(article, 1, style));
  return true;
}
