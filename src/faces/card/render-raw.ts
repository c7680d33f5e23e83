import type { Citation } from "../../model/citation.ts";
import type { Locale } from "../texts/locale.ts";
import { speakIn } from "../texts/speak.ts";
import { cutPlain } from "./cut-text.ts";
import { block, fitCard } from "./fit-card.ts";
import { type FormattedText, mark } from "./formatted-text.ts";

/** The longest file name, in UTF-16 units. */
const LONGEST_NAME = 200;

/** A sentence as it stands in its file, line breaks and spaces and all; `raw` is the text at the place cited. */
export function renderRaw({ file, raw: place }: Citation, raw: string, locale: Locale): FormattedText {
  const name = cutPlain(file, LONGEST_NAME);
  return fitCard([
    block(speakIn(locale)("raw-head", { file: name, from: place.start, to: place.end })),
    { content: mark(raw, "verbatim"), essential: true },
  ]);
}
