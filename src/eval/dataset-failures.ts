import type { RankedSentence } from "../model/answer.ts";
import { classifyMiss, type Failure, showRanked, showUnranked } from "./failures.ts";
import type { Dataset } from "./read-dataset.ts";

/** Tells of each ranking whether, and how, it failed to put a right sentence first. */
export type FailureFinder = (
  query: { readonly id: string; readonly text: string },
  ranked: readonly RankedSentence[],
) => Failure | null;

/** Makes a finder for one set. A question that the set has no right sentence for cannot fail. */
export function createFailureFinder({ corpus, rowIds, qrels }: Dataset): FailureFinder {
  const texts = new Map<string, string>();
  const ids = [...rowIds.values()];
  const sentences = corpus.articles.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
  for (const [row, { text }] of sentences.entries()) texts.set(ids[row] ?? "", text);

  return ({ id, text }, ranked) => {
    const relevant = qrels.get(id);
    if (relevant === undefined) return null;
    const right = ranked.find(({ citation }) => relevant.has(rowIds.get(citation.id) ?? ""));
    if (right?.rank === 1) return null;
    const [first] = ranked;
    const [missing = ""] = relevant;
    return {
      kind: classifyMiss(first, right),
      id,
      question: text,
      expected: right === undefined ? showUnranked(texts.get(missing) ?? "") : showRanked(right),
      got: first === undefined ? null : showRanked(first),
    };
  };
}
