import type { Locale } from "../texts/locale.ts";
import { speakIn } from "../texts/speak.ts";
import { type FormattedText, plain } from "./formatted-text.ts";
import { listWords } from "./render-reading.ts";

/** That the corpus tells nothing of a place, or that one must be named (null), and places it tells of. */
export function renderNothingTold(place: string | null, told: readonly string[], locale: Locale): FormattedText {
  const speak = speakIn(locale);
  return plain(
    [
      place === null ? speak("which-place") : speak("place-not-told", { place: listWords([place], locale) }),
      ...(told.length === 0 ? [] : [speak("told-places", { places: listWords(told, locale) })]),
    ].join("\n"),
  );
}
