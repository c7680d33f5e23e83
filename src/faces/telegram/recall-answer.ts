import type { Message, UserFromGetMe } from "grammy/types";
import { type Answer, wholeQuestion } from "../../model/answer.ts";
import type { Engine } from "../../model/asking.ts";
import type { SentenceId } from "../../model/corpus.ts";
import { sentencesOnCard } from "../card/render-answer.ts";
import { SENTENCES_TO_ASK_FOR } from "../card/render-results.ts";
import type { Conversations } from "./conversations.ts";
import { recoverQuestion } from "./read-request.ts";

/**
 * Answers again the question that a card answers: as the follow-up it was, where the conversation is remembered, else by
 * what stands underlined on the card of a follow-up or in the message that the card replies to.
 * @param best the first sentence of the card's answer
 * @returns null when the question is gone or is answered otherwise by now: changed, or the corpus was
 */
export function recallAnswer(
  engine: Engine,
  conversations: Conversations,
  card: Message | undefined,
  me: UserFromGetMe,
  best: SentenceId,
): Answer | null {
  const understoodAs = card === undefined ? null : questionOnCard(card);
  const asked = recoverQuestion(card?.reply_to_message, me);
  const question = understoodAs ?? asked;
  if (question === null) return null;
  const thread = card === undefined ? [] : conversations.upTo(card.chat.id, card.message_id);
  const again = asked === null ? null : askAgain(engine, asked, thread);
  if (again !== null && sentencesOnCard(again)[0]?.citation.id === best) return { ...again, understoodAs };
  const answer = engine.ask(question, { limit: SENTENCES_TO_ASK_FOR });
  return sentencesOnCard(answer)[0]?.citation.id === best ? { ...answer, understoodAs } : null;
}

/** The answer to a message in the thread that ends with its question; null where there was none before it. */
function askAgain(engine: Engine, message: string, thread: readonly string[]): Answer | null {
  if (thread.length < 2) return null;
  const reply = engine.reply(message, { limit: SENTENCES_TO_ASK_FOR, thread: thread.slice(0, -1) });
  const answers = reply.kind === "answers" ? reply.answers : [];
  return answers.find((answer) => wholeQuestion(answer) === thread.at(-1)) ?? null;
}

/** The question that stands underlined on a card; null when none does. */
export function questionOnCard({ text = "", entities = [] }: Message): string | null {
  const underlined = entities.find(({ type }) => type === "underline");
  return underlined === undefined ? null : text.slice(underlined.offset, underlined.offset + underlined.length);
}
