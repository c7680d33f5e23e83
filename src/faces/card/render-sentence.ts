import type { Answer, RankedSentence } from "../../model/answer.ts";
import { speakIn } from "../texts/speak.ts";
import type { CardStyle } from "./card-style.ts";
import { cutPlain } from "./cut-text.ts";
import { type Block, block, fitCard } from "./fit-card.ts";
import { type FormattedText, mark, markSpan } from "./formatted-text.ts";
import { renderCitation } from "./render-citation.ts";
import { renderQuestion } from "./render-reading.ts";

/** The longest short answer set above its sentence, in UTF-16 units. */
const LONGEST_VALUE = 200;

/** A cited sentence, with the short answer in it, if any. */
export type CitedSentence = Pick<RankedSentence, "sentence" | "value" | "citation">;

/** One cited sentence as a card. */
export function renderSentence(cited: CitedSentence, style: CardStyle): FormattedText {
  return fitCard([...sentenceBlocks(cited), block(renderCitation(cited.citation, style))]);
}

/** One sentence of an answer as a card that stands by itself, with the question that it was found by. */
export function renderFoundSentence(
  { question, outcome }: Pick<Answer, "question" | "outcome">,
  found: CitedSentence,
  style: CardStyle,
): FormattedText {
  return fitCard([
    ...(outcome === "partial" ? [block(mark(speakIn(style.locale)("partial"), "italic"))] : []),
    ...sentenceBlocks(found),
    block(renderCitation(found.citation, style)),
    block(renderQuestion("question-asked", question, style.locale)),
  ]);
}

/**
 * The short answer in bold, then the whole sentence, quoted, its value in bold. Below a comparison, which has the short
 * answers, the sentence alone, and only as far as there is room.
 */
export function sentenceBlocks(
  { sentence, value }: Pick<CitedSentence, "sentence" | "value">,
  standing: "whole" | "below a comparison" = "whole",
): readonly Block[] {
  const quoted = mark(value === null ? sentence : markSpan(sentence, value, "bold"), "quote");
  const alone = value === null || value.text === sentence || standing === "below a comparison";
  return [
    ...(alone ? [] : [block(mark(cutPlain(value.text, LONGEST_VALUE), "bold"))]),
    { content: quoted, essential: standing === "whole" },
  ];
}
