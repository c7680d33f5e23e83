import { type Evidence, sentenceOf } from "../../ranking/evidence.ts";
import { type Numbered, readNumbered, weighByNumber } from "../../ranking/figure-numbers.ts";
import { readWithLead } from "./read-paragraph.ts";
import { isWorthIt } from "./told-figures.ts";

/** 比上届增加: what is only compared with. */
const COMPARED = /[比较](?:\d{4}年举行的|\d{4}年的)?上一?届/gu;

/**
 * Whether a sentence does not speak of another of a numbered kind only: of line 2 where line 1 is asked about, of this
 * edition where the last is. One that names none goes on about what was named before.
 */
export function isOfSameNumber(evidence: Evidence, row: number): boolean {
  const asked = readNumbered(evidence.question.text);
  // Why the second phase is built the first may tell.
  if (asked.length === 0 || evidence.question.expected.kind === "reason") return true;
  const told = readNumbered(sentenceOf(evidence, row).replace(COMPARED, ""));
  return asked.every((one) => {
    const sameKind = told.filter((other) => other.unit === one.unit);
    if (sameKind.length === 0) return !isEdition(one) || isOfItsEdition(evidence, row, one);
    return sameKind.some((other) => other.number === one.number || isThisOne(one, other));
  });
}

function isEdition({ number, unit }: Numbered): boolean {
  return unit === "届" && /^\d{1,2}$/u.test(number);
}

/** A report on the ninth edition that does not name the eighth tells nothing of it. */
function isOfItsEdition(evidence: Evidence, row: number, asked: Numbered): boolean {
  const { said } = readWithLead(evidence, row);
  const told = readNumbered(said.replace(COMPARED, "")).filter(isEdition);
  return told.length === 0 || told.some(({ number }) => number === asked.number);
}

/** 第九届 may be 本届, and 这一届 2025届. */
function isThisOne(asked: Numbered, told: Numbered): boolean {
  return (told.number === "本" && /\d/u.test(asked.number)) || (asked.number === "本" && /^\d{4}$/u.test(told.number));
}

/** Whether a figure that could answer is told of the numbered thing asked about, not only of another of its kind. */
export function isOfItsNumber(evidence: Evidence, row: number): boolean {
  return isWorthIt(evidence, row, weighByNumber(evidence));
}
