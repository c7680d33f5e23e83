import { articleId, type Language, type SentenceId, sentenceId } from "../../model.ts";

/** What a button asks for; the wider contexts of a sentence are its steps 1, 2, … */
export type Press =
  | { readonly kind: "context"; readonly language: Language; readonly step: number; readonly sentence: SentenceId }
  | { readonly kind: "page"; readonly page: number };

/** Telegram's limit for the data of a button, in bytes. */
const LONGEST_DATA = 64;

const CONTEXT = /^1:c:(zh|en):(\d):(.{1,40})\.(\d{1,6})\.(\d{1,6})$/u;
const PAGE = /^1:p:(\d{1,2})$/u;

/** Writes what a button asks for, versioned, so that it is understood after a restart; null when it is too long to be sent. */
export function writePress(press: Press): string | null {
  const data = press.kind === "context" ? `1:c:${press.language}:${press.step}:${press.sentence}` : `1:p:${press.page}`;
  return Buffer.byteLength(data) <= LONGEST_DATA ? data : null;
}

/** Reads the data of a button; null when this version did not write it. */
export function readPress(data: string): Press | null {
  const [, language, step, article, paragraph, sentence] = CONTEXT.exec(data) ?? [];
  if (article !== undefined) {
    return {
      kind: "context",
      language: language === "zh" ? "zh" : "en",
      step: Number(step),
      sentence: sentenceId(articleId(article), Number(paragraph), Number(sentence)),
    };
  }
  const [, page] = PAGE.exec(data) ?? [];
  return page === undefined ? null : { kind: "page", page: Number(page) };
}
