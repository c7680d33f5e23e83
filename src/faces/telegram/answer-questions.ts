import { Composer, type Context } from "grammy";
import type { Answer, Engine, Language } from "../../model.ts";
import { renderAnswer } from "../card/render-answer.ts";
import { SENTENCES_TO_ASK_FOR } from "../card/render-results.ts";
import { WORDING } from "../card/wording.ts";
import { answerKeyboard } from "./card-keyboards.ts";
import { LONGEST_QUESTION, type Request, readRequest } from "./read-request.ts";
import { plain, sendCard } from "./send-card.ts";
import { userLanguage } from "./user-language.ts";
import { TELEGRAM_WORDING } from "./wording.ts";

/** Told of an answer before it is sent. */
export type AnsweredListener = (answer: Answer, ctx: Context) => void;

/** Answers the messages that ask something, and tells how to ask where one is meant for the bot and asks nothing. */
export function answerQuestions(engine: Engine, onAnswered?: AnsweredListener): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("message", async (ctx) => {
    const request = readRequest(ctx.message, ctx.me);
    if (request.kind === "question") {
      const answer = engine.ask(request.question, SENTENCES_TO_ASK_FOR);
      onAnswered?.(answer, ctx);
      await sendCard(ctx, renderAnswer(answer), request.asked.message_id, answerKeyboard(answer));
      return;
    }
    const hint = hintFor(request.kind, userLanguage(ctx.from));
    if (hint !== null) await sendCard(ctx, plain(hint), ctx.message.message_id);
  });
  return composer;
}

function hintFor(kind: Exclude<Request["kind"], "question">, language: Language): string | null {
  const { askSomething, textOnly, tooLong } = TELEGRAM_WORDING[language];
  const hints = {
    "too-long": tooLong(LONGEST_QUESTION),
    "nothing-asked": askSomething,
    "no-text": textOnly,
    "unknown-command": WORDING[language].unknownCommand,
    none: null,
  } as const satisfies Record<typeof kind, string | null>;
  return hints[kind];
}
