import type { Engine } from "../../model/asking.ts";
import { type Locale, languageOf } from "../texts/locale.ts";
import { speakIn } from "../texts/speak.ts";
import { type FormattedText, join } from "./formatted-text.ts";

/** What the program is, how much it has read, and questions to begin with. */
export function renderWelcome(engine: Pick<Engine, "size" | "examples">, locale: Locale): FormattedText {
  const speak = speakIn(locale);
  return join([`${speak("purpose")}\n${speak("size", { ...engine.size })}`, ...renderExamples(engine, locale)], "\n\n");
}

/** What the program does and how to ask it. */
export function renderHelp(engine: Pick<Engine, "examples">, locale: Locale): FormattedText {
  const speak = speakIn(locale);
  const help = [speak("purpose"), speak("how-to-ask"), speak("promise")].join("\n");
  return join([help, ...renderExamples(engine, locale)], "\n\n");
}

/** What the program is and how much it has read. */
export function renderAbout({ size }: Pick<Engine, "size">, locale: Locale): FormattedText {
  const speak = speakIn(locale);
  return join([speak("purpose"), speak("size", { ...size }), speak("promise"), speak("about")], "\n");
}

function renderExamples({ examples }: Pick<Engine, "examples">, locale: Locale): readonly string[] {
  const questions = examples[languageOf(locale)].map((question) => `· ${question}`);
  return questions.length === 0 ? [] : [[speakIn(locale)("examples-head"), ...questions].join("\n")];
}
