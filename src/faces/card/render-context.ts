import type { Context } from "../../model/asking.ts";
import type { CardStyle } from "./card-style.ts";
import { fitCard, LONGEST_CARD } from "./fit-card.ts";
import type { FormattedText } from "./formatted-text.ts";
import { renderCitation } from "./render-citation.ts";
import { BETWEEN_PARAGRAPHS, renderPassage } from "./render-passage.ts";

/** Sentences shown on each side of a cited one. */
export const SENTENCES_AROUND = 3;

/** A cited sentence, in bold, among its neighbours, with … where the article goes on, and its citation. */
export function renderContext({ citation, sentences, more }: Context, style: CardStyle): FormattedText {
  const source = renderCitation(citation, style);
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
