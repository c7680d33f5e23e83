import type { Context, ContextSentence } from "../../model/asking.ts";
import { type FormattedText, join, mark } from "./formatted-text.ts";

/** What stands between two paragraphs of a card. */
export const BETWEEN_PARAGRAPHS = "\n\n";

/** Sentences of an article in their paragraphs, the cited one in bold, with … where the article goes on. */
export function renderPassage(sentences: readonly ContextSentence[], more: Context["more"]): FormattedText {
  const passage = sentences.flatMap(({ text, paragraph, cited }, i) => {
    const before = sentences[i - 1];
    const gap = before === undefined || before.paragraph === paragraph ? "" : BETWEEN_PARAGRAPHS;
    return [gap, cited ? mark(text, "bold") : text];
  });
  return join([more.before ? "…" : "", ...passage, more.after ? "…" : ""]);
}
