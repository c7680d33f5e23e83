import type { Answer, Engine, Language } from "../../model.ts";
import { type FormattedText, join } from "../card/formatted-text.ts";
import { renderAnswers } from "../card/render-answers.ts";
import { renderContext } from "../card/render-context.ts";
import { renderResults, SENTENCES_TO_ASK_FOR } from "../card/render-results.ts";
import { renderHelp, renderWelcome } from "../card/render-welcome.ts";
import { WORDING } from "../card/wording.ts";

/** Sentences shown on each side of a cited one. */
const CONTEXT_RADIUS = 3;

/** One asker's questions and commands, in order. */
export interface Conversation {
  /** The language of the last question, or of the greeting. */
  readonly language: Language;
  greet(): FormattedText;
  /** The reply to a line; null when the asker takes leave. */
  reply(line: string): FormattedText | null;
}

/** Starts a conversation. `/context N`, `/more`, `/help` and `/quit` are its commands; any other line is a question. */
export function startConversation(engine: Engine, greetingLanguage: Language): Conversation {
  let language = greetingLanguage;
  let answer: Answer | null = null;
  let page = 0;

  const say = (text: string): FormattedText => ({ text, marks: [] });
  const words = () => WORDING[language];

  function ask(question: string): FormattedText {
    const previous = answer === null ? "" : (answer.understoodAs ?? answer.question);
    const answers = engine.askAll(question, SENTENCES_TO_ASK_FOR, previous);
    // Of several questions the last one is gone on with, by /context and /more as by a follow-up.
    answer = answers.at(-1) ?? answers[0];
    ({ language } = answer);
    page = 0;
    return renderAnswers(answers);
  }

  function context(rank: number): FormattedText {
    if (answer === null) return say(words().askFirst);
    const ranked = answer.outcome === "no-evidence" ? answer.related : answer.answers;
    const chosen = ranked.find((sentence) => sentence.rank === rank);
    if (chosen === undefined) return say(words().noSuchSentence(ranked.length));
    const found = engine.context(chosen.citation.id, CONTEXT_RADIUS);
    return found === null ? say(words().contextGone) : renderContext(found, language);
  }

  function more(): FormattedText {
    if (answer === null) return say(words().askFirst);
    page++;
    return renderResults(answer, page);
  }

  return {
    get language() {
      return language;
    },
    greet() {
      const { terminalCommands, telegramSetup } = words();
      return join([renderWelcome(engine, language), terminalCommands, telegramSetup], "\n\n");
    },
    reply(line) {
      const [command = "", argument = "1"] = line.trim().split(/\s+/u);
      if (!command.startsWith("/")) return ask(line.trim());
      switch (command.toLowerCase()) {
        case "/quit":
          return null;
        case "/help":
          return join([renderHelp(engine, language), words().terminalCommands], "\n\n");
        case "/context":
          return context(Number(argument));
        case "/more":
          return more();
        default:
          return say(words().unknownCommand);
      }
    },
  };
}
