import type { ExpectedKind } from "../question/analysed-question.ts";
import { outrightAsked } from "../question/asked/asked-outright.ts";
import { SAYING } from "../text/speech-verbs.ts";
import { type Evidence, followsInParagraph, personAsked, sentenceOf } from "./evidence.ts";
import { asksForPart, isOfAskedPart } from "./figure-halves.ts";
import { readNumbered } from "./figure-numbers.ts";
import { isOfAskedYear } from "./figure-times.ts";
import type { JudgedRow, ScoredRow } from "./judged-row.ts";
import { findOffices } from "./names/find-offices.ts";
import { perQuestion } from "./per-question.ts";
import { OTHER_PLACE, placeAgreement } from "./signals/place.ts";

/**
 * How far behind the best a sentence may be that speaks of the right place or year, to go before one that speaks of another:
 * a report comes again each year, but of a place that nothing is told of another tells much the same.
 */
const PLACE_MARGIN = 1.5;
const YEAR_MARGIN = 4;
const NUMBER_MARGIN = 4;
/** An article names somebody often, and says once what he is. */
const OFFICE_MARGIN = 3;
/** Nothing else answers. */
const OUTRIGHT_MARGIN = 4;

/** A quotation and the sentence that only says whose it is are one to the reader. */
const QUOTE_MARGIN = 4;

/**
 * Of judged rows, best first, puts the best one of the place, the year, the half or quarter, the edition, the office and the telephone
 * number or weekday asked about first, and before who says it what is said, where it scores hardly less than the best of
 * all. What is preferred last counts most.
 */
export function preferRight(evidence: Evidence, judged: readonly JudgedRow[]): readonly JudgedRow[] {
  return [preferPlace, preferYear, preferPart, preferNumber, preferOffice, preferQuote, preferOutright].reduce(
    (rows, prefer) => prefer(evidence, rows),
    judged,
  );
}

/** Whether a sentence speaks of another place than the one asked about: it is no rival. */
export function isElsewhere(evidence: Evidence, { row }: ScoredRow): boolean {
  return placeAgreement.compute(evidence, row) <= OTHER_PLACE;
}

/** Puts the best sentence that speaks of the place asked about first, where the best of all speaks of another. */
function preferPlace(evidence: Evidence, judged: readonly JudgedRow[]): readonly JudgedRow[] {
  const [best] = judged;
  if (best === undefined || !isElsewhere(evidence, best)) return judged;
  return withFirst(judged, PLACE_MARGIN, ({ row }) => placeAgreement.compute(evidence, row) > 0);
}

/** Puts the best sentence that may be told of the year asked about first, where the best of all is told of another. */
function preferYear(evidence: Evidence, judged: readonly JudgedRow[]): readonly JudgedRow[] {
  return withFirst(judged, YEAR_MARGIN, ({ row }) => isOfAskedYear(evidence, row));
}

/** Puts the best sentence that may be told of the half or quarter asked about first. */
function preferPart(evidence: Evidence, judged: readonly JudgedRow[]): readonly JudgedRow[] {
  return asksForPart(evidence) ? withFirst(judged, YEAR_MARGIN, ({ row }) => isOfAskedPart(evidence, row)) : judged;
}

/** Puts the best sentence that says the edition, line or phase asked about first, where the best of all says another: 第49届, not 第33届. */
function preferNumber(evidence: Evidence, judged: readonly JudgedRow[]): readonly JudgedRow[] {
  const [best] = judged;
  const asked = numbersAsked(evidence);
  if (best === undefined || asked.length === 0) return judged;
  const says = (row: number, isAsked: boolean): boolean =>
    readNumbered(sentenceOf(evidence, row)).some(({ number, unit }) =>
      asked.some((one) => one.unit === unit && (one.number === number) === isAsked),
    );
  if (says(best.row, true) || !says(best.row, false)) return judged;
  return withFirst(judged, NUMBER_MARGIN, ({ row }) => says(row, true));
}

/** 上届 and 本届 are told of without their numbers, and who came first by other words. */
const numbersAsked = perQuestion(({ question }: Evidence) =>
  readNumbered(question.text).filter(({ number, unit }) => /^\d+$/u.test(number) && unit !== "名"),
);

/** Puts the best sentence that says what somebody is first, where that is asked: 站长祁牧野 for 祁牧野是谁. */
function preferOffice(evidence: Evidence, judged: readonly JudgedRow[]): readonly JudgedRow[] {
  const who = personAsked(evidence);
  return who === null
    ? judged
    : withFirst(judged, OFFICE_MARGIN, ({ row }) => findOffices(who, sentenceOf(evidence, row)).length > 0);
}

/** 村民罗布说。 */
const ONLY_SAYS_WHO = new RegExp(`^[^,;。:“”]{2,40}(?:${SAYING})(?:记者|道)?。$`, "u");
/** Kinds of answer that the sentence gives which says who somebody is. */
const TOLD_OF_SPEAKER: ReadonlySet<ExpectedKind> = new Set(["person", "organization", "place", "name"]);

/** Puts a quotation first, where the best sentence only says who said it and that is not asked: “…”|村民罗布说。 */
function preferQuote(evidence: Evidence, judged: readonly JudgedRow[]): readonly JudgedRow[] {
  const [best] = judged;
  if (best === undefined || TOLD_OF_SPEAKER.has(evidence.question.expected.kind)) return judged;
  if (personAsked(evidence) !== null || !ONLY_SAYS_WHO.test(sentenceOf(evidence, best.row))) return judged;
  return withFirst(judged, QUOTE_MARGIN, ({ row }) => isQuoteBefore(evidence, row, best.row));
}

function isQuoteBefore(evidence: Evidence, row: number, attribution: number): boolean {
  return (
    row + 1 === attribution && followsInParagraph(evidence, attribution) && sentenceOf(evidence, row).endsWith("”")
  );
}

/** Puts the best sentence that has a telephone number or a day of the week first, where one is asked for. */
function preferOutright(evidence: Evidence, judged: readonly JudgedRow[]): readonly JudgedRow[] {
  const find = outrightAsked(evidence.question.text);
  return find === null
    ? judged
    : withFirst(judged, OUTRIGHT_MARGIN, ({ row }) => find(sentenceOf(evidence, row)).length > 0);
}

/** The rows with the first of them that is as it should be put first, where it scores less than the best by less than a margin. */
function withFirst(
  judged: readonly JudgedRow[],
  margin: number,
  isRight: (row: JudgedRow) => boolean,
): readonly JudgedRow[] {
  const best = judged[0]?.score ?? 0;
  const right = judged.find((row) => best - row.score < margin && isRight(row));
  return right === undefined || right === judged[0] ? judged : [right, ...judged.filter((row) => row !== right)];
}
