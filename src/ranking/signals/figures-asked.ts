import { type Evidence, type Signal, sentenceOf } from "../evidence.ts";
import { perQuestion } from "../per-question.ts";

/** A number of the question with the character after it: 第49届 is 49 and 届. */
interface SaidFigure {
  readonly digits: string;
  /** What it counts, empty where no Chinese character follows. */
  readonly unit: string;
}

const FIGURE = /(?<digits>\d+(?:\.\d+)?)(?<unit>\p{Script=Han}?)/gu;
const DIGIT = /\d/u;

const saidFigures = perQuestion(({ question }: Evidence): readonly SaidFigure[] =>
  [...question.text.matchAll(FIGURE)].map(({ groups }) => ({
    digits: groups?.digits ?? "",
    unit: groups?.unit ?? "",
  })),
);

/** Whether a number stands in the text and is no part of a longer one. */
function standsIn(text: string, figure: string): boolean {
  for (let at = text.indexOf(figure); at !== -1; at = text.indexOf(figure, at + 1)) {
    const endsInDigit = DIGIT.test(figure.charAt(figure.length - 1));
    if (DIGIT.test(text.charAt(at - 1)) || (endsInDigit && DIGIT.test(text.charAt(at + figure.length)))) continue;
    return true;
  }
  return false;
}

/** Share of the question's numbers that the sentence says with what they count; -1 when the question has none. */
export const sameFigures: Signal = {
  name: "same figures",
  compute(evidence, row) {
    const figures = saidFigures(evidence);
    if (figures.length === 0) return -1;
    const text = sentenceOf(evidence, row);
    return figures.filter(({ digits, unit }) => standsIn(text, digits + unit)).length / figures.length;
  },
};

/** Share of the question's numbers in whose place the sentence says another: 第33届 where 第49届 is asked about. */
export const otherFigures: Signal = {
  name: "other figures",
  compute(evidence, row) {
    const figures = saidFigures(evidence);
    if (figures.length === 0) return 0;
    const text = sentenceOf(evidence, row);
    const others = figures.filter(({ digits, unit }) => {
      if (unit === "" || standsIn(text, digits)) return false;
      for (let at = text.indexOf(unit); at !== -1; at = text.indexOf(unit, at + 1)) {
        if (DIGIT.test(text.charAt(at - 1))) return true;
      }
      return false;
    });
    return others.length / figures.length;
  },
};
