import type { Answer } from "../../model/answer.ts";
import type { Engine, Reply } from "../../model/asking.ts";
import type { Language } from "../../model/corpus.ts";
import { type FormattedText, plain } from "../card/formatted-text.ts";
import { renderOverview } from "../card/render-answer.ts";
import { renderAnswers } from "../card/render-answers.ts";
import { renderNothingTold } from "../card/render-nothing-told.ts";
import { renderPart } from "../card/render-part.ts";
import { renderSmallTalk } from "../card/render-small-talk.ts";
import { renderSources } from "../card/render-sources.ts";
import { type Locale, localeOfQuestion } from "../texts/locale.ts";
import { speakIn } from "../texts/speak.ts";

/** The answer that the next message goes on with; null where the reply has none of its own. */
export function newAnswer(reply: Reply): Answer | null {
  switch (reply.kind) {
    case "answers":
      // Of several questions the last one is gone on with.
      return reply.answers.at(-1) ?? reply.answers[0];
    case "overview":
      return reply.answer;
    default:
      return null;
  }
}

/**
 * The locale to write a reply in.
 * @param reader that of the reader's surroundings
 * @param last that of the reply before
 */
export function localeOfReply(reply: Reply, reader: Locale, last: Locale): Locale {
  const answer = newAnswer(reply) ?? (reply.kind === "last-answer" ? reply.answer : null);
  const language = "language" in reply ? reply.language : (answer?.language ?? null);
  return language === null ? last : localeOfQuestion(language, reader);
}

/**
 * A reply as a terminal shows it.
 * @param locale that of the reply
 * @param localeOf that of an answer to a question in a language, for several answers, each in its own
 * @param facts the command that lists the figures of a place
 */
export function renderReply(
  reply: Reply,
  engine: Engine,
  locale: Locale,
  { localeOf, facts }: { readonly localeOf: (language: Language) => Locale; readonly facts: string },
): FormattedText {
  switch (reply.kind) {
    case "answers":
      return renderAnswers(reply.answers, ({ language }) => ({ locale: localeOf(language) }));
    case "overview":
      return renderOverview(reply.answer, `${facts} ${reply.place}`, { locale });
    case "last-answer":
      return renderPart(reply, engine, { locale });
    case "small-talk":
      return renderSmallTalk(reply.says, engine, locale);
    case "nothing-told":
      return renderNothingTold(reply.place, reply.told, locale);
    case "articles":
      return renderSources(engine.holdings, 1, locale);
    case "nothing-to-show":
      return plain(speakIn(locale)("ask-first"));
  }
}
