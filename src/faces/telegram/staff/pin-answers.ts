import { Composer, type Context } from "grammy";
import type { Message } from "grammy/types";
import type { SentenceId } from "../../../model/corpus.ts";
import { type ApprovalOutcome, approveAnswer, withdrawAnswer } from "../../../serving/approve-answer.ts";
import { plain } from "../../card/formatted-text.ts";
import { type Speak, speakIn } from "../../texts/speak.ts";
import { readPress } from "../callback-data.ts";
import { describeError } from "../describe-error.ts";
import { LONGEST_QUESTION } from "../read-request.ts";
import { questionOnCard } from "../recall-answer.ts";
import { sendCard } from "../send-card.ts";
import type { Desk } from "./staff-desk.ts";

const ARROW = /\s*(?:→|->|=>)\s*/u;

/**
 * Answers /pin, which approves a sentence as the answer to a question, and /unpin. In reply to a card the sentence is the
 * card's first one, or the one quoted, and the question the card's own unless another is written. Behind a second arrow, or
 * in words that are less than the sentence, the short answer is given.
 */
export function pinAnswers({ corpus, store, readers, conversations, log }: Desk): Composer<Context> {
  const composer = new Composer<Context>();
  const messages = composer.on("message");
  messages.command("pin", async (ctx) => {
    const speak = speakIn(await readers.locale(ctx));
    const say = async (text: string): Promise<void> => {
      await sendCard(ctx, plain(text), ctx.message.message_id);
    };
    const { reply_to_message: card, quote } = ctx.message;
    const [written = "", ...rest] = ctx.match.trim().split(ARROW);
    const parts = rest.filter((part) => part !== "");
    const named = parts.length === 0 && quote !== undefined ? [quote.text] : parts;
    const shown = card === undefined ? null : sentenceOnCard(card);
    if ((named.length === 0 && shown === null) || [...written].length > LONGEST_QUESTION)
      return say(speak("how-to-pin"));
    const question = written === "" && card !== undefined ? questionOf(card) : written;
    if (question === null) return say(speak("no-question-on-card"));
    if (question === "") return say(speak("how-to-pin"));
    const approval = await approveAnswer(corpus, store, ctx.from.id, { question, named, shown });
    if (approval.kind !== "approved" && approval.kind !== "not-recorded") return say(explain(approval, speak));
    const { sentence, value, title } = approval;
    const done =
      value === null
        ? speak("pinned-without-value", { question, sentence, title })
        : speak("pinned", { question, value, sentence, title });
    if (approval.kind === "approved") return say(done);
    logFailure(approval.cause);
    return say(`${done}\n${speak("pinned-not-recorded")}`);
  });
  messages.command("unpin", async (ctx) => {
    const speak = speakIn(await readers.locale(ctx));
    const { reply_to_message: card } = ctx.message;
    const written = ctx.match.trim();
    const question = written === "" && card !== undefined ? (questionOf(card) ?? "") : written;
    const say = async (text: string): Promise<void> => {
      await sendCard(ctx, plain(text), ctx.message.message_id);
    };
    if (question === "") return say(speak("not-pinned"));
    const withdrawal = await withdrawAnswer(corpus, store, ctx.from.id, question);
    if (withdrawal.kind === "not-approved") return say(speak("not-pinned"));
    const done = speak("unpinned", { question });
    if (withdrawal.kind === "withdrawn") return say(done);
    logFailure(withdrawal.cause);
    return say(`${done}\n${speak("unpinned-not-recorded")}`);
  });
  return composer;

  /** Why the questions of the corpus could not be changed is for the operator: it names folders. */
  function logFailure(cause: unknown): void {
    log.error({ cause: describeError(cause) }, "the questions of the corpus could not be changed");
  }

  /** Telegram does not show what a card replies to where the card is itself replied to. */
  function questionOf(card: Message): string | null {
    return questionOnCard(card) ?? conversations.ofCard(card.chat.id, card.message_id);
  }
}

/** What is wrong with how an answer was named. */
function explain(
  refused: Exclude<ApprovalOutcome, { readonly kind: "approved" | "not-recorded" }>,
  speak: Speak,
): string {
  switch (refused.kind) {
    case "no-sentence":
      return speak("no-sentence-to-pin");
    case "several-sentences":
      return speak("several-sentences-to-pin");
    case "value-not-there":
      return speak("value-not-there", { value: refused.value, sentence: refused.text });
  }
}

/** The first sentence of a card, by the button below it that shows its context. */
function sentenceOnCard(card: Message): SentenceId | null {
  for (const button of card.reply_markup?.inline_keyboard.flat() ?? []) {
    const press = "callback_data" in button ? readPress(button.callback_data) : null;
    if (press?.kind === "context") return press.sentence;
  }
  return null;
}
