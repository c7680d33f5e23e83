import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { Answer, Context, Language, RankedSentence } from "../../model.ts";
import { sentencesOnCard } from "../card/render-answer.ts";
import { hasResults, resultsOnPage } from "../card/render-results.ts";
import { WORDING } from "../card/wording.ts";
import { type Press, writePress } from "./callback-data.ts";
import { TELEGRAM_WORDING } from "./wording.ts";

/** How many sentences each step of a context shows on each side. */
export const CONTEXT_RADII: readonly number[] = [3, 8, 20];

const BUTTONS_IN_A_ROW = 3;

/** Below an answer: the context of its first sentence, and further sentences. */
export function answerKeyboard(answer: Answer): InlineKeyboardMarkup {
  const { contextButton, moreButton } = WORDING[answer.language];
  const best = sentencesOnCard(answer)[0];
  return keyboard([
    [
      ...(best === undefined ? [] : contextOf(best, contextButton, answer.language)),
      ...(hasResults(answer, 1) ? button(moreButton, { kind: "page", page: 1 }) : []),
    ],
  ]);
}

/** Below a page of further sentences: the context of each, the page before (the answer is page 0) and the one after. */
export function resultsKeyboard(answer: Answer, page: number): InlineKeyboardMarkup {
  const { contextButton } = WORDING[answer.language];
  const { back, forward } = TELEGRAM_WORDING[answer.language];
  const contexts = resultsOnPage(answer, page).flatMap((result) =>
    contextOf(result, `${contextButton} ${result.rank}`, answer.language),
  );
  return keyboard([
    contexts.slice(0, BUTTONS_IN_A_ROW),
    contexts.slice(BUTTONS_IN_A_ROW),
    [
      ...button(back, { kind: "page", page: page - 1 }),
      ...(hasResults(answer, page + 1) ? button(forward, { kind: "page", page: page + 1 }) : []),
    ],
  ]);
}

/** Below a context: a wider one, while the article goes on and there is a next step. */
export function contextKeyboard({ citation, more }: Context, step: number, language: Language): InlineKeyboardMarkup {
  const goesOn = (more.before || more.after) && step + 1 < CONTEXT_RADII.length;
  const wider = { kind: "context", language, step: step + 1, sentence: citation.id } as const;
  return keyboard([goesOn ? button(TELEGRAM_WORDING[language].wider, wider) : []]);
}

function contextOf({ citation }: RankedSentence, label: string, language: Language): InlineKeyboardButton[] {
  return button(label, { kind: "context", language, step: 0, sentence: citation.id });
}

function button(text: string, press: Press): InlineKeyboardButton[] {
  const data = writePress(press);
  return data === null ? [] : [{ text, callback_data: data }];
}

function keyboard(rows: InlineKeyboardButton[][]): InlineKeyboardMarkup {
  return { inline_keyboard: rows.filter((row) => row.length > 0) };
}
