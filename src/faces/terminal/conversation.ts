import { type Answer, rankedOf } from "../../model/answer.ts";
import { type Engine, threadAfter } from "../../model/asking.ts";
import type { Language } from "../../model/corpus.ts";
import { findSource } from "../card/find-source.ts";
import { type FormattedText, join, plain } from "../card/formatted-text.ts";
import { articlePages, renderArticlePage } from "../card/render-article.ts";
import { renderAskedFacts } from "../card/render-asked-facts.ts";
import { renderContext, SENTENCES_AROUND } from "../card/render-context.ts";
import { renderResults, SENTENCES_TO_ASK_FOR } from "../card/render-results.ts";
import { renderSentence } from "../card/render-sentence.ts";
import { countSourcePages, renderSources } from "../card/render-sources.ts";
import { renderAbout, renderHelp, renderWelcome } from "../card/render-welcome.ts";
import { LOCALES, type Locale, localeOfQuestion } from "../texts/locale.ts";
import { readLanguage } from "../texts/read-language.ts";
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

/** Starts a conversation. Its commands are those of `terminal-commands`; any other line is a message. */
export function startConversation(engine: Engine, greeting: Locale): Conversation {
  let locale = greeting;
  let answer: Answer | null = null;
  let thread: readonly string[] = [];
  let page = 0;
  /** Chosen with /lang; null: the language of the question, as in its surroundings. */
  let chosen: Locale | null = null;
  const localeOf = (language: Language): Locale => chosen ?? localeOfQuestion(language, greeting);

  function ask(question: string): FormattedText {
    const reply = engine.reply(question, { limit: SENTENCES_TO_ASK_FOR, thread });
    locale = chosen ?? localeOfReply(reply, greeting, locale);
    if (reply.kind === "last-answer" && reply.part === "further") return more();
    const found = newAnswer(reply);
    if (found !== null) {
      answer = found;
      page = 0;
    }
    thread = threadAfter(thread, reply);
    return renderReply(reply, engine, locale, { localeOf, facts: "/facts" });
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

  function sources(argument: string): FormattedText {
    const { holdings } = engine;
    const asked = Math.trunc(Number(argument)) || 1;
    return renderSources(holdings, Math.min(Math.max(asked, 1), countSourcePages(holdings)), locale);
  }

  function source(argument: string): FormattedText {
    const [id = "", number = "1"] = argument.split(/\s+/u);
    const found = findSource(engine, id);
    if (found?.kind === "article") {
      const last = articlePages(found.article).length;
      return renderArticlePage(found.article, Math.min(Math.max(Math.trunc(Number(number)) || 1, 1), last), { locale });
    }
    const cited = found === null ? null : engine.context(found.sentence, 0);
    const sentence = cited?.sentences[0]?.text;
    if (cited === null || sentence === undefined)
      return plain(speakIn(locale)(id === "" ? "name-a-source" : "no-such-source"));
    return renderSentence({ sentence, value: null, citation: cited.citation }, { locale });
  }

  function language(argument: string): FormattedText {
    const wanted = readLanguage(argument);
    if (wanted === undefined)
      return plain([speakIn(locale)("choose-language"), LOCALES.map(nameOf).join(" · ")].join("\n"));
    chosen = wanted;
    locale = wanted ?? greeting;
    return plain(speakIn(locale)("language-set"));
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
      const [command = "", ...words] = line.trim().split(/\s+/u);
      const argument = words.join(" ");
      if (!command.startsWith("/")) return ask(line.trim());
      switch (command.toLowerCase()) {
        case "/quit":
          return null;
        case "/help":
          return join([renderHelp(engine, locale), speakIn(locale)("terminal-commands")], "\n\n");
        case "/context":
          return context(Number(argument || "1"));
        case "/more":
          return more();
        case "/facts":
          return renderAskedFacts(engine, argument, { locale });
        case "/sources":
          return sources(argument);
        case "/source":
          return source(argument);
        case "/lang":
          return language(argument);
        case "/about":
          return renderAbout(engine, locale);
        default:
          return plain(speakIn(locale)("unknown-command"));
      }
    },
  };
}

function nameOf(locale: Locale): string {
  return speakIn(locale)("language-name");
}
