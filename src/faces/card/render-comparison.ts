import type { Caveat, ComparedPlace, Comparison, Language } from "../../model.ts";
import { cutPlain } from "./cut-text.ts";
import { type FormattedText, join, mark, type Piece } from "./formatted-text.ts";
import { renderShortCitation } from "./render-citation.ts";
import { WORDING } from "./wording.ts";

/** Places shown; with their citations they fit on a card. */
const MOST_ROWS = 10;
/** Length of what is counted and of a list in a caveat, in UTF-16 units. */
const LONGEST_INDICATOR = 40;
const LONGEST_LIST = 120;

/** Figures compared: a line a place with its figure in bold and its citation, how they were reckoned, and what to mind. */
export function renderComparison(comparison: Comparison, language: Language): FormattedText {
  const words = WORDING[language];
  const shown = comparison.rows.slice(0, MOST_ROWS);
  const reckoned =
    comparison.outcome === "compared"
      ? `${words.reckoning[comparison.kind]}${comparison.arithmetic} ${comparison.unit}`
      : words.incomparable[comparison.reason];
  return join(
    [
      ...shown.flatMap((row) => renderRow(row, language)),
      ...(comparison.rows.length > shown.length ? [words.moreRows(comparison.rows.length - shown.length)] : []),
      reckoned,
      ...comparison.caveats.map((caveat) => mark(words.caveat(describe(caveat, words.comma)), "italic")),
    ],
    "\n",
  );
}

function renderRow({ place, facts }: ComparedPlace, language: Language): readonly Piece[] {
  const { comma } = WORDING[language];
  const figures = facts.flatMap(({ text, indicator }, i) => [
    ...(i === 0 ? [] : [comma]),
    mark(text, "bold"),
    ` ${cutPlain(indicator, LONGEST_INDICATOR)}`,
  ]);
  const [first] = facts;
  return [
    join([`${place} · `, ...figures]),
    ...(first === undefined ? [] : [`   ${renderShortCitation(first.citation, language)}`]),
  ];
}

/** A caveat with its list ready to be shown. */
function describe(caveat: Caveat, comma: string): { readonly kind: Caveat["kind"]; readonly list: string } {
  return { kind: caveat.kind, list: cutPlain(listOf(caveat).join(comma), LONGEST_LIST) };
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
    case "disputed":
      return caveat.figures;
    case "missing":
      return caveat.places;
  }
}
