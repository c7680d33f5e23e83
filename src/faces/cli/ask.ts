import { openEngine } from "../../engine.ts";
import type { Engine, Reply } from "../../model.ts";
import { type FormattedText, plain } from "../card/formatted-text.ts";
import { renderAnswers } from "../card/render-answers.ts";
import { renderPart } from "../card/render-part.ts";
import { renderSmallTalk } from "../card/render-small-talk.ts";
import { formatAnsi } from "../terminal/format-ansi.ts";
import { greetingLocale, wantsStyles } from "../terminal/settings.ts";
import { type Locale, localeOfQuestion } from "../texts/locale.ts";
import { speakIn } from "../texts/speak.ts";
import { replyToJson } from "./answer-json.ts";
import { readStdinLines } from "./read-stdin-lines.ts";
import { UsageError } from "./usage-error.ts";

export interface AskOptions {
  readonly json: boolean;
  readonly chat: boolean;
  readonly corpus: string;
  readonly limit: number;
}

/** Runs `wenzheng ask`: one question, or with `-` those on standard input. */
export async function runAsk(question: string, options: AskOptions): Promise<void> {
  if (question !== "-" && options.chat)
    throw new UsageError("--chat goes with - : the questions come from standard input");
  if (question.trim() === "") throw new UsageError("write a question after ask, or - to read them from standard input");
  const engine = await openEngine(options.corpus);
  if (question === "-") await askLines(engine, options);
  else print(engine, engine.reply(question, options.limit), options.json);
}

/** Each line is a question of its own; in a chat it may carry on the one before, until an empty line. */
async function askLines(engine: Engine, { json, chat, limit }: AskOptions): Promise<void> {
  let previous = "";
  for await (const line of readStdinLines()) {
    if (line.trim() === "") {
      previous = "";
      continue;
    }
    const reply = engine.reply(line, limit, previous);
    if (chat && reply.kind === "answers") {
      const last = reply.answers.at(-1) ?? reply.answers[0];
      previous = last.understoodAs ?? last.question;
    }
    print(engine, reply, json);
  }
}

function print(engine: Engine, reply: Reply, json: boolean): void {
  if (json) {
    console.log(JSON.stringify(replyToJson(reply)));
    return;
  }
  const reader = greetingLocale(process.env);
  console.log(`${formatAnsi(render(engine, reply, reader), { styles: wantsStyles(process.stdout, process.env) })}
`);
}

function render(engine: Engine, reply: Reply, reader: Locale): FormattedText {
  switch (reply.kind) {
    case "answers":
      return renderAnswers(reply.answers, ({ language }) => ({ locale: localeOfQuestion(language, reader) }));
    case "small-talk":
      return renderSmallTalk(
        reply.says,
        engine,
        reply.language === null ? reader : localeOfQuestion(reply.language, reader),
      );
    case "last-answer":
      return renderPart(reply, engine, { locale: localeOfQuestion(reply.answer.language, reader) });
    case "nothing-to-show":
      return plain(speakIn(localeOfQuestion(reply.language, reader))("ask-first"));
  }
}
