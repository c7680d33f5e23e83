import type { FactRow, FactTable } from "../../model/facts.ts";
import { speakIn } from "../texts/speak.ts";
import type { CardStyle } from "./card-style.ts";
import { cutPlain } from "./cut-text.ts";
import { type Block, block, fitCard } from "./fit-card.ts";
import { type FormattedText, join, mark } from "./formatted-text.ts";
import { renderShortCitation } from "./render-citation.ts";
import { listWords } from "./render-reading.ts";

/** Figures on a page; with their citations they fit on a card. */
const FIGURES_A_PAGE = 12;
/** Length of what is counted, of a time and of the figures elsewhere, in UTF-16 units. */
const LONGEST_PART = 40;

/** How many pages the figures fill, at least one. */
export function countFactPages({ rows }: FactTable): number {
  return Math.max(1, Math.ceil(rows.length / FIGURES_A_PAGE));
}

/**
 * Figures as a card: a line each with what it counts, the figure in bold, place and time, and below it where it stands
 * and who says the same or otherwise.
 * @param asked the name that was asked for, as it was written
 * @param page counts from 1
 */
export function renderFacts(table: FactTable, asked: string, page: number, style: CardStyle): FormattedText {
  const speak = speakIn(style.locale);
  const { rows, place, nearest, unmatched } = table;
  if (unmatched !== null && place !== null) {
    const { word, figures } = unmatched;
    return join([speak("no-facts-of-word", { place, word: listWords([word], style.locale), figures })]);
  }
  if (rows.length === 0) {
    const why = [
      speak("no-facts", { asked: listWords([place ?? asked], style.locale) }),
      ...(nearest.length === 0 ? [] : [speak("nearest-names", { names: listWords(nearest, style.locale) })]),
    ];
    return join([why.join("\n")]);
  }
  const shown = rows.slice((page - 1) * FIGURES_A_PAGE, page * FIGURES_A_PAGE);
  const head = speak("facts-head", { place: place ?? asked, figures: rows.length, page, pages: countFactPages(table) });
  return fitCard([block(head), ...shown.map((row) => factBlock(row, style))]);
}

function factBlock({ indicator, text, place, time, citation, elsewhere }: FactRow, style: CardStyle): Block {
  const { locale } = style;
  const around = [place, time].flatMap((part) => (part === null ? [] : [cutPlain(part, LONGEST_PART)]));
  const counted = indicator === "" ? [] : [`${cutPlain(indicator, LONGEST_PART)} `];
  const others = elsewhere.map((other) => `${other.agrees ? "=" : "≠"} ${other.text}`);
  return block(
    join(
      [
        join([...counted, mark(text, "bold"), ...around.map((part) => ` · ${part}`)]),
        join(["   ", renderShortCitation(citation, style)]),
        ...(others.length === 0 ? [] : [`   ${cutPlain(others.join(speakIn(locale)("comma")), LONGEST_PART)}`]),
      ],
      "\n",
    ),
  );
}
