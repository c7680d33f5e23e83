import type { Outcome, RankedSentence } from "../model/answer.ts";
import type { Comparison } from "../model/facts.ts";
import { EXTREME_SAID } from "./said-extreme.ts";

/** A sentence that compares by itself: 两县相差12公里, 甲县比乙县多. */
const COMPARES = /相差|差距|相距|距离|[比较].{1,20}[多少高低大小长短]|[高低多少大小]于|合计|共计|一共|总共/u;

/**
 * A comparison as it is to be shown beside a sentence; null where none of its figures is told and the sentence compares
 * itself, or one alone is and the sentence says which place has the most.
 * @param sentence the normalised sentence
 */
export function besideSentence(comparison: Comparison | null, sentence: string): Comparison | null {
  if (comparison === null) return null;
  const { kind, rows } = comparison;
  const saysItself =
    (rows.length === 0 && COMPARES.test(sentence)) ||
    (rows.length === 1 && (kind === "most" || kind === "least") && EXTREME_SAID[kind].test(sentence));
  return saysItself ? null : comparison;
}

/** Figures compared answer; figures that do not compare, or are not of all places or of one time, are a part of the answer. */
export function judgeComparison({ outcome, caveats }: Comparison): Outcome {
  const isWhole = caveats.every(({ kind }) => kind !== "missing" && kind !== "times-differ");
  return outcome === "compared" && isWhole ? "answered" : "partial";
}

/** Puts the sentences of the compared figures first, in the order of the comparison, each with its figure as short answer. */
export function leadWithCompared(
  sentences: readonly RankedSentence[],
  comparison: Comparison,
): readonly RankedSentence[] {
  const facts = comparison.rows.flatMap((row) => row.facts);
  const ids = [...new Set(facts.map(({ citation }) => citation.id))];
  const leading = ids.flatMap((id) => {
    const ranked = sentences.find(({ citation }) => citation.id === id);
    const fact = facts.find(({ citation }) => citation.id === id);
    if (ranked === undefined || fact === undefined) return [];
    return [{ ...ranked, value: { text: fact.text, start: fact.start, end: fact.end } }];
  });
  const rest = sentences.filter(({ citation }) => !ids.includes(citation.id));
  return [...leading, ...rest].map((sentence, i) => ({ ...sentence, rank: i + 1 }));
}
