import type { CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { Answer, RankedSentence } from "../../model/answer.ts";
import type { AnswerPart, Context, Engine } from "../../model/asking.ts";
import type { Citation } from "../../model/citation.ts";
import type { CardStyle } from "../card/card-style.ts";
import { sentencesOnCard } from "../card/render-answer.ts";
import { articlePages, pageOfCited } from "../card/render-article.ts";
import { citationToCopy } from "../card/render-citation.ts";
import { SENTENCES_AROUND } from "../card/render-context.ts";
import { hasResults, resultsOnPage } from "../card/render-results.ts";
import { speakIn } from "../texts/speak.ts";
import { type Press, writePress } from "./callback-data.ts";

const BUTTONS_IN_A_ROW = 3;

/** Below an answer: around its first sentence, further ones, the sentence as printed, its citation, and votes. */
export function answerKeyboard(answer: Answer, style: CardStyle): InlineKeyboardMarkup {
  const { locale } = style;
  const [best] = sentencesOnCard(answer);
  if (best === undefined) return keyboard([]);
  const sentence = best.citation.id;
  const more = { kind: "results", locale, page: 1, sentence } as const;
  const [context = [], copy = []] = sentenceRows(best.citation, style);
  return keyboard([
    [...context, ...(hasResults(answer, 1) ? button(speakIn(locale)("more-button"), more) : [])],
    [...copy, ...button("👍", { kind: "up", locale, sentence }), ...button("👎", { kind: "down", locale, sentence })],
  ]);
}

/** Below one cited sentence: around it, as printed, and its citation. */
export function sentenceKeyboard(citation: Citation, style: CardStyle): InlineKeyboardMarkup {
  return keyboard(sentenceRows(citation, style));
}

/** Below a sentence that was sent to a chat the bot may not be in: its surroundings, in the bot, and its citation. */
export function quotedSentenceKeyboard(citation: Citation, style: CardStyle): InlineKeyboardMarkup {
  const url = style.linkTo?.(citation.id) ?? null;
  const context = url === null ? [] : [{ text: speakIn(style.locale)("context-button"), url }];
  return keyboard([[...context, ...copyButton(citation, style)]]);
}

/** Below a page of further sentences: the context of each, the page before (the answer is page 0) and the one after. */
export function resultsKeyboard(answer: Answer, page: number, { locale }: CardStyle): InlineKeyboardMarkup {
  const speak = speakIn(locale);
  const [best] = sentencesOnCard(answer);
  if (best === undefined) return keyboard([]);
  const turnTo = (to: number) => ({ kind: "results", locale, page: to, sentence: best.citation.id }) as const;
  const contexts = resultsOnPage(answer, page).flatMap(({ rank, citation }: RankedSentence) =>
    button(`${speak("context-button")} ${rank}`, { kind: "context", locale, sentence: citation.id }),
  );
  return keyboard([
    contexts.slice(0, BUTTONS_IN_A_ROW),
    contexts.slice(BUTTONS_IN_A_ROW),
    [
      ...button(speak("back"), turnTo(page - 1)),
      ...(hasResults(answer, page + 1) ? button(speak("forward"), turnTo(page + 1)) : []),
    ],
  ]);
}

/** Below a context: the whole article, opened where the sentence stands, unless the context is all of it. */
export function contextKeyboard({ citation, more }: Context, whole: Context, style: CardStyle): InlineKeyboardMarkup {
  const { locale } = style;
  const article = { kind: "article", locale, page: pageOfCited(whole), sentence: citation.id } as const;
  const goesOn = more.before || more.after;
  return keyboard([goesOn ? button(speakIn(locale)("whole-article"), article) : [], copyButton(citation, style)]);
}

/** Below a part of an answer that was asked for in words. */
export function partKeyboard(
  { part, answer }: { readonly part: AnswerPart; readonly answer: Answer },
  engine: Pick<Engine, "context">,
  style: CardStyle,
): InlineKeyboardMarkup {
  const [best] = sentencesOnCard(answer);
  if (best === undefined) return keyboard([]);
  const { citation } = best;
  if (part === "further") return hasResults(answer, 1) ? resultsKeyboard(answer, 1, style) : keyboard([]);
  if (part !== "context") return sentenceKeyboard(citation, style);
  const context = engine.context(citation.id, SENTENCES_AROUND);
  const whole = engine.context(citation.id, Number.POSITIVE_INFINITY);
  return context === null || whole === null ? keyboard([]) : contextKeyboard(context, whole, style);
}

/** Below a page of a whole article: the page before and the one after. */
export function articleKeyboard(article: Context, page: number, { locale }: CardStyle): InlineKeyboardMarkup {
  const speak = speakIn(locale);
  const turnTo = (to: number) => ({ kind: "article", locale, page: to, sentence: article.citation.id }) as const;
  const pages = articlePages(article).length;
  return keyboard([
    [
      ...(page > 1 ? button(speak("back"), turnTo(page - 1)) : []),
      ...(page < pages ? button(speak("forward"), turnTo(page + 1)) : []),
    ],
  ]);
}

/** A button that asks the bot for something; none when its data would be too long. */
export function button(text: string, press: Press): InlineKeyboardButton[] {
  const data = writePress(press);
  return data === null ? [] : [{ text, callback_data: data }];
}

/** A keyboard without its empty rows. */
export function keyboard(rows: readonly (readonly InlineKeyboardButton[])[]): InlineKeyboardMarkup {
  return { inline_keyboard: rows.filter((row) => row.length > 0).map((row) => [...row]) };
}

/** A button that copies a citation. */
function copyButton(citation: Citation, style: CardStyle): InlineKeyboardButton[] {
  const text: CopyTextButton = { text: citationToCopy(citation, style) };
  return [{ text: speakIn(style.locale)("copy-button"), copy_text: text }];
}

function sentenceRows(citation: Citation, style: CardStyle): readonly (readonly InlineKeyboardButton[])[] {
  const { locale } = style;
  const speak = speakIn(locale);
  const sentence = citation.id;
  return [
    [
      ...button(speak("context-button"), { kind: "context", locale, sentence }),
      ...button(speak("raw-button"), { kind: "raw", locale, sentence }),
    ],
    copyButton(citation, style),
  ];
}
