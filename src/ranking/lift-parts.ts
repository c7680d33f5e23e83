import { stripAskingWords } from "../question/strip-asking-words.ts";
import { tellsOfPart } from "../text/ellipsis.ts";
import { type Evidence, sentenceNumberOf, sentenceOf } from "./evidence.ts";
import { quantityKindOf } from "./fit-figures.ts";
import type { JudgedRow } from "./judged-row.ts";

/** How much less the part may score than the whole. */
const MARGIN = 3;
/** Characters in a row that only the sentence on the part has of the question. */
const LONGEST_SHARED = 4;

/**
 * 给91家作坊做了体检。其中,23家作坊做的是全面体检: a sentence that goes on with 其中, in the same paragraph or the next, tells of a
 * part of what the one before it tells, and leaves the rest of the question to that. Where a figure is asked for and the part
 * alone is said in the question's very words, it takes the score of the whole.
 * @param judged rows best first
 */
export function liftParts<T extends JudgedRow>(evidence: Evidence, judged: readonly T[]): readonly T[] {
  const [best] = judged;
  const { question, rows } = evidence;
  if (best === undefined || quantityKindOf(question.expected.kind) === null) return judged;
  const next = sentenceNumberOf(evidence, best.row) + 1;
  const part = judged.find(
    ({ row }) => sentenceNumberOf(evidence, row) === next && rows.articles[row] === rows.articles[best.row],
  );
  if (part === undefined || best.score - part.score > MARGIN) return judged;
  const text = sentenceOf(evidence, part.row);
  if (!tellsOfPart(text)) return judged;
  const whole = sentenceOf(evidence, best.row);
  const isOwn = phrasesOf(question.text).some((phrase) => text.includes(phrase) && !whole.includes(phrase));
  return isOwn ? [{ ...best, row: part.row }, ...judged.filter((one) => one !== part)] : judged;
}

/** The stretches of so many Chinese characters in a row of a question, asking words aside. */
function phrasesOf(question: string): readonly string[] {
  const runs = stripAskingWords(question).match(/\p{Script=Han}+/gu) ?? [];
  return runs.flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - LONGEST_SHARED + 1) }, (_, at) => run.slice(at, at + LONGEST_SHARED)),
  );
}
