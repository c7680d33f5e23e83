import { MARKS } from "../../index/sentence-marks.ts";
import { EXPECTED_KINDS, type ExpectedKind } from "../../question/analysed-question.ts";
import { type Signal, sentenceNumberOf } from "../evidence.ts";
import { quantityKindOf } from "../fit-figures.ts";

/** How often a mark or cue of {@link MARKS} stands in the sentence. What counts for which question is learnt. */
export const MAKEUP: readonly Signal[] = MARKS.map(({ name }, mark) => ({
  name: `marks: ${name}`,
  compute: (evidence, row) => evidence.index.marks[sentenceNumberOf(evidence, row) * MARKS.length + mark] ?? 0,
}));

/** 1 for a sentence with a digit where a figure is asked for: at a glance, as figures are not read for every candidate. */
export const holdsDigit: Signal = holds(
  "digits",
  "a digit where a figure is asked for",
  (kind) => quantityKindOf(kind) !== null,
);

/** 1 for a sentence with a year where a date is asked for. */
export const holdsYear: Signal = holds("years", "a year where a date is asked for", (kind) => kind === "date");

function holds(mark: string, name: string, isAsked: (kind: ExpectedKind) => boolean): Signal {
  const column = MARKS.findIndex((one) => one.name === mark);
  return {
    name,
    compute: (evidence, row) =>
      isAsked(evidence.question.expected.kind) &&
      (evidence.index.marks[sentenceNumberOf(evidence, row) * MARKS.length + column] ?? 0) > 0
        ? 1
        : 0,
  };
}

/** The kind of answer asked for, as a number: the same for all sentences, it tells what else to look at. */
export const kindAsked: Signal = {
  name: "kind asked for",
  compute: ({ question }) => EXPECTED_KINDS.indexOf(question.expected.kind),
};

/** Length of the question in UTF-16 units. */
export const questionLength: Signal = {
  name: "length of the question",
  compute: ({ question }) => question.text.length,
};

/** 1 for an English question. */
export const englishQuestion: Signal = {
  name: "English question",
  compute: ({ question }) => (question.language === "en" ? 1 : 0),
};
