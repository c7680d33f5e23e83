import { Composer, type Context } from "grammy";
import type { Message } from "grammy/types";
import { type Answer, LONGEST_THREAD, wholeQuestion } from "../../model/answer.ts";
import type { Engine, Reply } from "../../model/asking.ts";
import type { CardStyle } from "../card/card-style.ts";
import { type FormattedText, plain } from "../card/formatted-text.ts";
import { renderAnswer, renderOverview } from "../card/render-answer.ts";
import { renderNothingTold } from "../card/render-nothing-told.ts";
import { renderPart } from "../card/render-part.ts";
import { SENTENCES_TO_ASK_FOR } from "../card/render-results.ts";
import { renderSmallTalk } from "../card/render-small-talk.ts";
import type { Locale } from "../texts/locale.ts";
import { speakIn } from "../texts/speak.ts";
import { answerKeyboard, partKeyboard } from "./card-keyboards.ts";
import { chatStyle } from "./chat-style.ts";
import { sendSources } from "./commands/sources.ts";
import type { Asking, Conversations } from "./conversations.ts";
import { LONGEST_QUESTION, type Request, readRequest } from "./read-request.ts";
import { type Readers, readerId } from "./readers.ts";
import { questionOnCard } from "./recall-answer.ts";
import { sendCard } from "./send-card.ts";

/** Told of an answer once it is sent: an update whose answer is not is handled again. */
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
      const thread = threadOf(conversations, asking, ctx.message);
      const reply = engine.reply(question, { limit: SENTENCES_TO_ASK_FOR, thread });
      await send(ctx, reply, asking, asked.message_id);
      return;
    }
    const hint = hintFor(request.kind, await readers.locale(ctx));
    if (hint !== null) await sendCard(ctx, plain(hint), ctx.message.message_id);
  });
  return composer;

  async function send(ctx: Context, reply: Reply, asking: Asking, to: number): Promise<void> {
    switch (reply.kind) {
      case "answers":
        for (const answer of reply.answers) {
          const whole = wholeQuestion(answer);
          // Of several questions in a message each card carries its own, which its buttons go by.
          const shown = reply.answers.length > 1 ? { ...answer, understoodAs: whole } : answer;
          await sendAnswer(ctx, answer, asking, to, (style) => renderAnswer(shown, style));
        }
        return;
      case "overview": {
        const { answer, place } = reply;
        return await sendAnswer(ctx, answer, asking, to, (style) => renderOverview(answer, `/facts ${place}`, style));
      }
      case "last-answer": {
        const { answer } = reply;
        const style = chatStyle(ctx, await readers.localeOfAnswer(ctx, answer.language));
        const card = await sendCard(ctx, renderPart(reply, engine, style), to, partKeyboard(reply, engine, style));
        conversations.keep(asking, card.message_id, wholeQuestion(answer));
        return;
      }
      default: {
        const { language } = reply;
        const locale = await (language === null ? readers.locale(ctx) : readers.localeOfAnswer(ctx, language));
        await sendWithoutAnswer(ctx, engine, reply, locale, to);
      }
    }
  }

  async function sendAnswer(
    ctx: Context,
    answer: Answer,
    asking: Asking,
    to: number,
    render: (style: CardStyle) => FormattedText,
  ): Promise<void> {
    const style = chatStyle(ctx, await readers.localeOfAnswer(ctx, answer.language));
    const card = await sendCard(ctx, render(style), to, answerKeyboard(answer, style));
    conversations.keep(asking, card.message_id, wholeQuestion(answer));
    onAnswered?.(answer, ctx);
  }
}

type WithoutAnswer = Exclude<Reply, { readonly kind: "answers" | "overview" | "last-answer" }>;

async function sendWithoutAnswer(
  ctx: Context,
  engine: Engine,
  reply: WithoutAnswer,
  locale: Locale,
  to: number,
): Promise<void> {
  switch (reply.kind) {
    case "small-talk":
      await sendCard(ctx, renderSmallTalk(reply.says, engine, locale), to);
      return;
    case "nothing-told":
      await sendCard(ctx, renderNothingTold(reply.place, reply.told, locale), to);
      return;
    case "articles":
      await sendSources(ctx, engine, 1, locale, to);
      return;
    case "nothing-to-show":
      await sendCard(ctx, plain(speakIn(locale)("ask-first")), to);
  }
}

/** The topic of a forum; elsewhere the number of a thread is that of the message it began with. */
function topicOf({ is_topic_message: inTopic, message_thread_id: thread }: Message): number | undefined {
  return inTopic ? thread : undefined;
}

/** The questions that a message may carry on: up to that of the card it replies to, else the last ones of its writer there. */
function threadOf(
  conversations: Conversations,
  asking: Asking,
  { reply_to_message: card }: Message,
): readonly string[] {
  if (card === undefined) return conversations.last(asking);
  const thread = conversations.upTo(asking.chat, card.message_id);
  if (thread.length > 0) return thread.slice(-LONGEST_THREAD);
  const asked = questionOnCard(card);
  return asked === null ? conversations.last(asking) : [asked];
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
