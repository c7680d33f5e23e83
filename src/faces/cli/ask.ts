import { openEngine } from "../../engine.ts";
import { type Answers, type Engine, wholeQuestion } from "../../model.ts";
import { renderAnswers } from "../card/render-answers.ts";
import { formatAnsi } from "../terminal/format-ansi.ts";
import { greetingLocale, wantsStyles } from "../terminal/settings.ts";
import { localeOfQuestion } from "../texts/locale.ts";
import { answersToJson } from "./answer-json.ts";
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
  else print(engine.askAll(question, options.limit), options.json);
}

/** Each line is a question of its own; in a chat it may carry on the one before, until an empty line. */
async function askLines(engine: Engine, { json, chat, limit }: AskOptions): Promise<void> {
  let previous = "";
  for await (const line of readStdinLines()) {
    if (line.trim() === "") {
      previous = "";
      continue;
    }
    const answers = engine.askAll(line, limit, previous);
    const last = answers.at(-1) ?? answers[0];
    if (chat) previous = wholeQuestion(last);
    print(answers, json);
  }
}

function print(answers: Answers, json: boolean): void {
  if (json) {
    console.log(JSON.stringify(answersToJson(answers)));
    return;
  }
  const reader = greetingLocale(process.env);
  const cards = renderAnswers(answers, ({ language }) => ({ locale: localeOfQuestion(language, reader) }));
  console.log(`${formatAnsi(cards, { styles: wantsStyles(process.stdout, process.env) })}
`);
}
