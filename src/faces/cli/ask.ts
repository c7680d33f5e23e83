import { type Engine, type Reply, threadAfter } from "../../model/asking.ts";
import { UsageError } from "../../named-fault.ts";
import { openApproved } from "../../serving/open-approved.ts";
import { formatAnsi } from "../terminal/format-ansi.ts";
import { localeOfReply, renderReply } from "../terminal/render-reply.ts";
import { greetingLocale, wantsStyles } from "../terminal/settings.ts";
import { localeOfQuestion } from "../texts/locale.ts";
import { replyToJson } from "./answer-json.ts";
import { readStdinLines } from "./read-stdin-lines.ts";

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
  const { engine, warnings } = await openApproved(options.corpus);
  for (const warning of warnings) console.error(`wenzheng: ${warning}`);
  if (question === "-") await askLines(engine, options);
  else print(engine, engine.reply(question, { limit: options.limit }), options.json);
}

/** Each line is a question of its own; in a chat it may carry on the one before, until an empty line. */
async function askLines(engine: Engine, { json, chat, limit }: AskOptions): Promise<void> {
  let thread: readonly string[] = [];
  for await (const line of readStdinLines()) {
    if (line.trim() === "") {
      thread = [];
      continue;
    }
    const reply = engine.reply(line, { limit, thread });
    if (chat) thread = threadAfter(thread, reply);
    print(engine, reply, json);
  }
}

function print(engine: Engine, reply: Reply, json: boolean): void {
  if (json) {
    console.log(JSON.stringify(replyToJson(reply)));
    return;
  }
  const reader = greetingLocale(process.env);
  const card = renderReply(reply, engine, localeOfReply(reply, reader, reader), {
    localeOf: (language) => localeOfQuestion(language, reader),
    facts: "wenzheng facts",
  });
  console.log(`${formatAnsi(card, { styles: wantsStyles(process.stdout, process.env) })}
`);
}
