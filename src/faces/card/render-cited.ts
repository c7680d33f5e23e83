import type { Answer } from "../../model/answer.ts";
import { speakIn } from "../texts/speak.ts";
import type { CardStyle } from "./card-style.ts";
import { block, fitCard } from "./fit-card.ts";
import type { FormattedText } from "./formatted-text.ts";
import { sentencesOnCard } from "./render-answer.ts";
import { renderCitation } from "./render-citation.ts";
import { sentenceBlocks } from "./render-sentence.ts";

/** The first sentence of an answer with its whole citation; first that the reporter or the date asked for is not given. */
export function renderCited(answer: Answer, asked: "source" | "reporter" | "date", style: CardStyle): FormattedText {
  const speak = speakIn(style.locale);
  return fitCard(
    sentencesOnCard(answer)
      .slice(0, 1)
      .flatMap((best) => [
        ...(asked === "reporter" && best.citation.byline === null ? [block(speak("reporter-unknown"))] : []),
        ...(asked === "date" && best.citation.date === null ? [block(speak("date-unknown"))] : []),
        ...(answer.outcome === "no-evidence" ? [block(speak("related"))] : []),
        ...sentenceBlocks(best),
        block(renderCitation(best.citation, style)),
      ]),
  );
}
