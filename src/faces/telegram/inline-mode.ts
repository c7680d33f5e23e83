import { Composer, type Context } from "grammy";
import type { InlineQueryResultArticle, InlineQueryResultsButton } from "grammy/types";
import type { Answer, RankedSentence } from "../../model/answer.ts";
import type { Engine } from "../../model/asking.ts";
import type { CardStyle } from "../card/card-style.ts";
import { cutPlain, excerpt } from "../card/cut-text.ts";
import { renderCitationLine } from "../card/render-citation.ts";
import { renderFoundSentence } from "../card/render-sentence.ts";
import { languageOf } from "../texts/locale.ts";
import { speakIn } from "../texts/speak.ts";
import { quotedSentenceKeyboard } from "./card-keyboards.ts";
import { chatStyle } from "./chat-style.ts";
import { HELP_PAYLOAD } from "./commands/start.ts";
import type { Readers } from "./readers.ts";
import { messageContent } from "./send-card.ts";

/** Sentences a page of the list holds; Telegram takes 50. */
const PAGE_SIZE = 20;
const MOST_RESULTS = 100;
/** Seconds for which Telegram may give the same list to the same person without asking. */
const KEPT_FOR = 60;
/** Telegram's limit for the id of a result, in bytes. */
const LONGEST_ID = 64;
/** Lengths in UTF-16 units: what a list has room for. */
const LONGEST_TITLE = 60;
const LONGEST_DESCRIPTION = 120;

/** Lists the sentences that answer what is typed after the bot's name, anywhere; nothing typed lists the examples. */
export function answerInline(engine: Engine, readers: Readers): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("inline_query", async (ctx) => {
    const { query, offset } = ctx.inlineQuery;
    const question = query.trim();
    if (question === "") {
      const examples = exampleResults(engine, chatStyle(ctx, await readers.locale(ctx)));
      await ctx.answerInlineQuery(examples, { cache_time: KEPT_FOR, is_personal: true });
      return;
    }
    const start = readOffset(offset);
    // Each page is cut from the same list: one of another length may be in another order.
    const answer = engine.ask(question, { limit: MOST_RESULTS });
    const style = chatStyle(ctx, await readers.localeOfAnswer(ctx, answer.language));
    const results = answer.answers.slice(start, start + PAGE_SIZE);
    await ctx.answerInlineQuery(
      results.map((found) => sentenceResult(answer, found, style)),
      {
        cache_time: KEPT_FOR,
        is_personal: true,
        next_offset: answer.answers.length > start + PAGE_SIZE ? String(start + PAGE_SIZE) : "",
        ...(answer.outcome === "no-evidence" ? { button: noEvidenceButton(style) } : {}),
      },
    );
  });
  return composer;
}

/** Where a page of the list starts; what is no number that a list gave starts at the beginning. */
function readOffset(offset: string): number {
  return /^\d{1,2}$/u.test(offset) ? Number(offset) : 0;
}

function exampleResults(engine: Engine, style: CardStyle): readonly InlineQueryResultArticle[] {
  return engine.examples[languageOf(style.locale)].slice(0, PAGE_SIZE).flatMap((question, i) => {
    const answer = engine.ask(question);
    const [best] = answer.answers;
    if (best === undefined) return [];
    return [
      { ...sentenceResult(answer, best, style), id: `example-${i + 1}`, title: cutPlain(question, LONGEST_TITLE) },
    ];
  });
}

function sentenceResult(answer: Answer, found: RankedSentence, style: CardStyle): InlineQueryResultArticle {
  const { rank, sentence, value, citation } = found;
  const { text: passage } = excerpt(sentence, value, LONGEST_DESCRIPTION);
  const source = renderCitationLine(citation, style).text;
  return {
    type: "article",
    id: Buffer.byteLength(citation.id) <= LONGEST_ID ? citation.id : `rank-${rank}`,
    title: cutPlain(value?.text ?? citation.title, LONGEST_TITLE),
    description: `${passage}\n${source}`,
    input_message_content: messageContent(renderFoundSentence(answer, found, style)),
    reply_markup: quotedSentenceKeyboard(citation, style),
  };
}

/** Says above an empty list that the corpus does not say, and leads to the help. */
function noEvidenceButton({ locale }: CardStyle): InlineQueryResultsButton {
  return { text: speakIn(locale)("no-evidence"), start_parameter: HELP_PAYLOAD };
}
