import type { Answer } from "../../model/answer.ts";
import type { AnswerPart, Engine } from "../../model/asking.ts";
import { speakIn } from "../texts/speak.ts";
import type { CardStyle } from "./card-style.ts";
import { type FormattedText, plain } from "./formatted-text.ts";
import { sentencesOnCard } from "./render-answer.ts";
import { renderCited } from "./render-cited.ts";
import { renderContext, SENTENCES_AROUND } from "./render-context.ts";
import { renderResults } from "./render-results.ts";

/** The part of an answer that was asked for: its source, what stands around its first sentence, the first further ones. */
export function renderPart(
  { part, answer }: { readonly part: AnswerPart; readonly answer: Answer },
  engine: Pick<Engine, "context">,
  style: CardStyle,
): FormattedText {
  switch (part) {
    case "further":
      return renderResults(answer, 1, style);
    case "context": {
      const [best] = sentencesOnCard(answer);
      const context = best === undefined ? null : engine.context(best.citation.id, SENTENCES_AROUND);
      return context === null ? plain(speakIn(style.locale)("context-gone")) : renderContext(context, style);
    }
    default:
      return renderCited(answer, part, style);
  }
}
