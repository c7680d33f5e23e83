import type { Context, Filter } from "grammy";
import { wholeQuestion } from "../../model/answer.ts";
import type { Engine } from "../../model/asking.ts";
import type { PressOf } from "./callback-data.ts";
import type { Ports } from "./ports.ts";
import { recallAnswer } from "./recall-answer.ts";

/**
 * Records what someone thinks of an answer.
 * @returns false when its question is gone or is answered otherwise by now
 */
export async function takeVote(
  ctx: Filter<Context, "callback_query">,
  engine: Engine,
  { recordVote, conversations }: Pick<Ports, "recordVote" | "conversations">,
  { kind: vote, sentence }: PressOf<"up" | "down">,
): Promise<boolean> {
  const answer = recallAnswer(engine, conversations, ctx.callbackQuery.message, ctx.me, sentence);
  if (answer === null) return false;
  const card = ctx.callbackQuery.message;
  await recordVote({
    vote,
    question: wholeQuestion(answer),
    sentence,
    user: ctx.from.id,
    chat: card?.chat.id ?? 0,
    message: card?.message_id ?? 0,
  });
  return true;
}
