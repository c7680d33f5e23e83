import type { Caveat, ComparedPlace, Comparison } from "../../model/facts.ts";
import { speakIn } from "../texts/speak.ts";
import type { CardStyle } from "./card-style.ts";
import { cutPlain } from "./cut-text.ts";
import { type FormattedText, join, mark, type Piece } from "./formatted-text.ts";
import { renderShortCitation } from "./render-citation.ts";

/** Places shown; with their citations they fit on a card. */
const MOST_ROWS = 10;
/** Length of what is counted and of a list in a caveat, in UTF-16 units. */
const LONGEST_INDICATOR = 40;
const LONGEST_LIST = 120;

/** Figures compared: a line a place with its figure in bold and its citation, how they were reckoned, and what to mind. */
export function renderComparison(comparison: Comparison, style: CardStyle): FormattedText {
  const speak = speakIn(style.locale);
  const shown = comparison.rows.slice(0, MOST_ROWS);
  const further = comparison.rows.length - shown.length;
  const reckoned =
    comparison.outcome === "compared"
      ? speak(`reckoned-${comparison.kind}`, { arithmetic: comparison.arithmetic, unit: comparison.unit })
      : speak(`incomparable-${comparison.reason}`);
  return join(
    [
      ...shown.flatMap((row) => renderRow(row, style)),
      ...(further > 0 ? [speak("more-rows", { count: further })] : []),
      reckoned,
      ...comparison.caveats.map((caveat) => {
        const list = cutPlain(listOf(caveat).join(speak("comma")), LONGEST_LIST);
        return mark(speak(`caveat-${caveat.kind}`, { list }), "italic");
      }),
    ],
    "\n",
  );
}

function renderRow({ place, facts }: ComparedPlace, style: CardStyle): readonly Piece[] {
  const comma = speakIn(style.locale)("comma");
  const figures = facts.flatMap(({ text, indicator }, i) => [
    ...(i === 0 ? [] : [comma]),
    mark(text, "bold"),
    ` ${cutPlain(indicator, LONGEST_INDICATOR)}`,
  ]);
  const [first] = facts;
  return [
    join([`${place} · `, ...figures]),
    ...(first === undefined ? [] : [join(["   ", renderShortCitation(first.citation, style)])]),
  ];
}

function listOf(caveat: Caveat): readonly string[] {
  switch (caveat.kind) {
    case "indicators-differ":
      return caveat.indicators;
    case "units-differ":
      return caveat.units;
    case "times-differ":
      return caveat.times;
    case "rough":
    case "other-times":
    case "disputed":
      return caveat.figures;
    case "missing":
      return caveat.places;
  }
}
