import type { CorpusIndex } from "../index/corpus-index.ts";
import { chineseNames } from "../question/region.ts";
import type { Quantity } from "../text/read-quantities.ts";
import { type Evidence, sentenceNumberOf, sentenceOf } from "./evidence.ts";
import type { AnswerCandidate } from "./find-answers.ts";
import { quantityKindOf } from "./fit-figures.ts";
import type { JudgedRow } from "./judged-row.ts";
import { perQuestion } from "./per-question.ts";

/** Among so many sentences of the next paragraph a row may go on from one before. */
const REACH = 3;
/** The best so many sentences may have a row after them. */
const LOOKED_AT = 3;
/** A row has at least so many figures in one unit. */
const LEAST_PARTS = 3;
const LEAST_FIT = 0.5;
/** What may stand between an item of a row and its figure: 粮食|完成|367万吨. */
const LINK = "[^,;。:、\\d]{0,6}";

/**
 * Newspapers tell of what first and then how much of it each place or thing had (全市用电…。分县区看,甲县61亿,乙县52亿): where the
 * question asks for one of such a row, the row takes the score of the sentence that it goes on from.
 * @param judged rows best first
 */
export function liftRows<T extends JudgedRow>(evidence: Evidence, judged: readonly T[]): readonly T[] {
  if (quantityKindOf(evidence.question.expected.kind) === null) return judged;
  const items = itemsAsked(evidence);
  if (items.length === 0) return judged;
  for (const told of judged.slice(0, LOOKED_AT)) {
    const row = rowAfter(evidence, told.row, items);
    if (row === null) continue;
    const own = judged.find((one) => one.row === row);
    if (own !== undefined && own.score >= told.score) return judged;
    const lifted = { ...told, row };
    return judged.filter((one) => one.row !== row).flatMap((one) => (one === told ? [lifted, one] : [one]));
  }
  return judged;
}

/** What the question names that may be one of a row: its places and nouns. */
const itemsAsked = perQuestion(({ question }: Evidence): readonly string[] => {
  const nouns = question.tagged.filter(({ word, tag }) => /^n/u.test(tag) && word.length > 1).map(({ word }) => word);
  const places = question.places.filter(({ kind }) => kind !== "region").flatMap(chineseNames);
  return [...new Set([...places, ...nouns])].filter((item) => /^\p{Script=Han}+$/u.test(item));
});

/** The row of the candidates that goes on from another and tells one of the items in a unit of it; null where none does. */
function rowAfter(evidence: Evidence, row: number, items: readonly string[]): number | null {
  const { index, rows } = evidence;
  const sentence = sentenceNumberOf(evidence, row);
  const told = sentenceOf(evidence, row);
  const open = items.filter((item) => !told.includes(item));
  if (open.length === 0) return null;
  const last = endOfReach(index, sentence);
  for (let next = sentence + 1; next <= last; next++) {
    const text = index.texts[next] ?? "";
    const named = open.filter((item) => text.includes(item));
    if (named.length === 0) continue;
    const units = new Set(figuresOf(evidence, sentence).map(({ unit }) => unit));
    const figures = figuresOf(evidence, next);
    const item = figures.find(
      ({ start, unit }) =>
        units.has(unit) && named.some((name) => new RegExp(`${name}${LINK}$`, "u").test(text.slice(0, start))),
    );
    if (item === undefined || figures.filter(({ unit }) => unit === item.unit).length < LEAST_PARTS) continue;
    const found = rows.sentences.indexOf(next);
    const isAnswer = ({ start, fit }: AnswerCandidate): boolean => start === item.start && fit >= LEAST_FIT;
    return found !== -1 && evidence.answers(found).some(isAnswer) ? found : null;
  }
  return null;
}

/** The last sentence that may go on from one: of its paragraph, or among the first of the next in its article. */
function endOfReach({ articleOf, articleStarts, paragraphOf, paragraphStarts }: CorpusIndex, sentence: number): number {
  const paragraph = paragraphOf[sentence] ?? 0;
  const isLast = paragraph + 1 >= (articleStarts[(articleOf[paragraph] ?? 0) + 1] ?? 0);
  const next = paragraphStarts[paragraph + 1] ?? 0;
  if (isLast) return next - 1;
  return Math.min(next + REACH, paragraphStarts[paragraph + 2] ?? 0) - 1;
}

function figuresOf({ reader }: Evidence, sentence: number): readonly Quantity[] {
  return reader.quantities(sentence).filter(({ kind }) => kind !== "date");
}
