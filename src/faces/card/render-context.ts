import type { Context, ContextSentence, Language } from "../../model.ts";
import { fitCard, LONGEST_CARD } from "./fit-card.ts";
import { type FormattedText, join, mark } from "./formatted-text.ts";
import { renderCitation } from "./render-citation.ts";

const BETWEEN_PARAGRAPHS = "\n\n";

/** A cited sentence, in bold, among its neighbours, with … where the article goes on, and its citation. */
export function renderContext({ citation, sentences, more }: Context, language: Language): FormattedText {
  const source = renderCitation(citation, language);
  const room = LONGEST_CARD - source.text.length - BETWEEN_PARAGRAPHS.length;
  let from = 0;
  let to = sentences.length;
  const cited = sentences.findIndex((sentence) => sentence.cited);
  const passage = (): FormattedText =>
    renderPassage(sentences.slice(from, to), {
      before: more.before || from > 0,
      after: more.after || to < sentences.length,
    });
  while (to - from > 1 && passage().text.length > room) {
    if (cited - from > to - 1 - cited) from++;
    else to--;
  }
  return fitCard([{ content: passage(), essential: true }, { content: source }]);
}

function renderPassage(sentences: readonly ContextSentence[], more: Context["more"]): FormattedText {
  const passage = sentences.flatMap(({ text, paragraph, cited }, i) => {
    const before = sentences[i - 1];
    const gap = before === undefined || before.paragraph === paragraph ? "" : BETWEEN_PARAGRAPHS;
    return [gap, cited ? mark(text, "bold") : text];
  });
  return join([more.before ? "…" : "", ...passage, more.after ? "…" : ""]);
}
