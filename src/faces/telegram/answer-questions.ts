import { Composer, type Context } from "grammy";
import type { Message } from "grammy/types";
import type { Answer, Engine } from "../../model.ts";
import { plain } from "../card/formatted-text.ts";
import { renderAnswer } from "../card/render-answer.ts";
import { renderPart } from "../card/render-part.ts";
import { SENTENCES_TO_ASK_FOR } from "../card/render-results.ts";
import { renderSmallTalk } from "../card/render-small-talk.ts";
import type { Locale } from "../texts/locale.ts";
import { speakIn } from "../texts/speak.ts";
import { answerKeyboard, partKeyboard } from "./card-keyboards.ts";
import { chatStyle } from "./chat-style.ts";
import type { Asking, Conversations } from "./conversations.ts";
import { LONGEST_QUESTION, type Request, readRequest } from "./read-request.ts";
import { type Readers, readerId } from "./readers.ts";
import { questionOnCard } from "./recall-answer.ts";
import { sendCard } from "./send-card.ts";

/** Told of an answer before it is sent. */
export type AnsweredListener = (answer: Answer, ctx: Context) => void;

/** Answers the messages that ask something, replies to small talk, shows parts of the last answer, and tells how to ask where one holds no text. */
export function answerQuestions(
  engine: Engine,
  readers: Readers,
  conversations: Conversations,
  onAnswered?: AnsweredListener,
): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("message", async (ctx) => {
    const request = readRequest(ctx.message, ctx.me);
    if (request.kind === "question") {
      const { question, asked } = request;
      const asking = { chat: ctx.chat.id, person: readerId(ctx), topic: topicOf(ctx.message) };
      const reply = engine.reply(question, SENTENCES_TO_ASK_FOR, questionBefore(conversations, asking, ctx.message));
      if (reply.kind === "small-talk") {
        const { says, language } = reply;
        const locale = await (language === null ? readers.locale(ctx) : readers.localeOfAnswer(ctx, language));
        await sendCard(ctx, renderSmallTalk(says, engine, locale), asked.message_id);
        return;
      }
      if (reply.kind === "nothing-to-show") {
        const locale = await readers.localeOfAnswer(ctx, reply.language);
        await sendCard(ctx, plain(speakIn(locale)("ask-first")), asked.message_id);
        return;
      }
      if (reply.kind === "last-answer") {
        const { answer } = reply;
        const style = chatStyle(ctx, await readers.localeOfAnswer(ctx, answer.language));
        const buttons = partKeyboard(reply, engine, style);
        const card = await sendCard(ctx, renderPart(reply, engine, style), asked.message_id, buttons);
        conversations.keep(asking, card.message_id, answer.understoodAs ?? answer.question);
        return;
      }
      const { answers } = reply;
      for (const answer of answers) {
        const whole = answer.understoodAs ?? answer.question;
        onAnswered?.(answer, ctx);
        // Of several questions in a message each card carries its own, which its buttons go by.
        const shown = answers.length > 1 ? { ...answer, understoodAs: whole } : answer;
        const style = chatStyle(ctx, await readers.localeOfAnswer(ctx, answer.language));
        const card = await sendCard(ctx, renderAnswer(shown, style), asked.message_id, answerKeyboard(answer, style));
        conversations.keep(asking, card.message_id, whole);
      }
      return;
    }
    const hint = hintFor(request.kind, await readers.locale(ctx));
    if (hint !== null) await sendCard(ctx, plain(hint), ctx.message.message_id);
  });
  return composer;
}

/** The topic of a forum; elsewhere the number of a thread is that of the message it began with. */
function topicOf({ is_topic_message: inTopic, message_thread_id: thread }: Message): number | undefined {
  return inTopic ? thread : undefined;
}

/** The question that a message may carry on: that of the card it replies to, else the last one of its writer there. */
function questionBefore(conversations: Conversations, asking: Asking, { reply_to_message: card }: Message): string {
  const ofCard =
    card === undefined ? null : (questionOnCard(card) ?? conversations.ofCard(asking.chat, card.message_id));
  return ofCard ?? conversations.last(asking);
}

function hintFor(kind: Exclude<Request["kind"], "question">, locale: Locale): string | null {
  const speak = speakIn(locale);
  switch (kind) {
    case "too-long":
      return speak("too-long", { characters: LONGEST_QUESTION });
    case "nothing-asked":
      return speak("ask-something");
    case "no-text":
      return speak("text-only");
    case "unknown-command":
      return speak("unknown-command");
    case "none":
      return null;
  }
}
