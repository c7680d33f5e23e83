import type { Message, UserFromGetMe } from "grammy/types";
import type { Answer, Engine, SentenceId } from "../../model.ts";
import { sentencesOnCard } from "../card/render-answer.ts";
import { SENTENCES_TO_ASK_FOR } from "../card/render-results.ts";
import { recoverQuestion } from "./read-request.ts";

/**
 * Answers again the question that a card answers, so that its buttons work without anything being remembered. The
 * question stands underlined on the card of a follow-up, else in the message that the card replies to.
 * @param best the first sentence of the card's answer
 * @returns null when the question is gone or is answered otherwise by now: changed, or the corpus was
 */
export function recallAnswer(
  engine: Engine,
  card: Message | undefined,
  me: UserFromGetMe,
  best: SentenceId,
): Answer | null {
  const understoodAs = card === undefined ? null : questionOnCard(card);
  const question = understoodAs ?? recoverQuestion(card?.reply_to_message, me);
  if (question === null) return null;
  const answer = engine.ask(question, SENTENCES_TO_ASK_FOR);
  return sentencesOnCard(answer)[0]?.citation.id === best ? { ...answer, understoodAs } : null;
}

/** The question that stands underlined on a card; null when none does. */
export function questionOnCard({ text = "", entities = [] }: Message): string | null {
  const underlined = entities.find(({ type }) => type === "underline");
  return underlined === undefined ? null : text.slice(underlined.offset, underlined.offset + underlined.length);
}
