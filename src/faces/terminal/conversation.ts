import { type Answer, type Engine, rankedOf, threadAfter } from "../../model.ts";
import { type FormattedText, join, plain } from "../card/formatted-text.ts";
import { renderContext, SENTENCES_AROUND } from "../card/render-context.ts";
import { renderResults, SENTENCES_TO_ASK_FOR } from "../card/render-results.ts";
import { renderHelp, renderWelcome } from "../card/render-welcome.ts";
import type { Locale } from "../texts/locale.ts";
import { speakIn } from "../texts/speak.ts";
import { localeOfReply, newAnswer, renderReply } from "./render-reply.ts";

/** One asker's questions and commands, in order. */
export interface Conversation {
  /** The locale of the last answer, or of the greeting. */
  readonly locale: Locale;
  greet(): FormattedText;
  /** The reply to a line; null when the asker takes leave. */
  reply(line: string): FormattedText | null;
}

/** Starts a conversation. `/context N`, `/more`, `/help` and `/quit` are its commands; any other line is a message. */
export function startConversation(engine: Engine, greeting: Locale): Conversation {
  let locale = greeting;
  let answer: Answer | null = null;
  let thread: readonly string[] = [];
  let page = 0;

  function ask(question: string): FormattedText {
    const reply = engine.reply(question, { limit: SENTENCES_TO_ASK_FOR, thread });
    locale = localeOfReply(reply, greeting, locale);
    if (reply.kind === "last-answer" && reply.part === "further") return more();
    const found = newAnswer(reply);
    if (found !== null) {
      answer = found;
      page = 0;
    }
    thread = threadAfter(thread, reply);
    return renderReply(reply, engine, locale, greeting);
  }

  function context(rank: number): FormattedText {
    const speak = speakIn(locale);
    if (answer === null) return plain(speak("ask-first"));
    const ranked = rankedOf(answer);
    const chosen = ranked.find((sentence) => sentence.rank === rank);
    if (chosen === undefined) return plain(speak("no-such-sentence", { count: ranked.length }));
    const found = engine.context(chosen.citation.id, SENTENCES_AROUND);
    return found === null ? plain(speak("context-gone")) : renderContext(found, { locale });
  }

  function more(): FormattedText {
    if (answer === null) return plain(speakIn(locale)("ask-first"));
    page++;
    return renderResults(answer, page, { locale });
  }

  return {
    get locale() {
      return locale;
    },
    greet() {
      const speak = speakIn(locale);
      return join([renderWelcome(engine, locale), speak("terminal-commands"), speak("telegram-setup")], "\n\n");
    },
    reply(line) {
      const [command = "", argument = "1"] = line.trim().split(/\s+/u);
      if (!command.startsWith("/")) return ask(line.trim());
      switch (command.toLowerCase()) {
        case "/quit":
          return null;
        case "/help":
          return join([renderHelp(engine, locale), speakIn(locale)("terminal-commands")], "\n\n");
        case "/context":
          return context(Number(argument));
        case "/more":
          return more();
        default:
          return plain(speakIn(locale)("unknown-command"));
      }
    },
  };
}
