import { type Answer, type RankedSentence, rankedOf } from "../model/answer.ts";
import type { Engine } from "../model/asking.ts";
import { parseSentenceId, sentenceId } from "../model/corpus.ts";

/**
 * Answers who reported something: the article that tells of it begins with its reporter, whom its citation names.
 * @param told the answer to what the report is about
 * @returns the first sentence of that article, then the others; no evidence where the article names no reporter
 */
export function tellReporter(question: string, told: Answer, context: Engine["context"]): Answer {
  const ranked = rankedOf(told);
  const [best] = ranked;
  if (best === undefined) return { ...told, question };
  const opening = openingOf(best, context);
  const others = ranked.filter(({ citation }) => citation.id !== opening.citation.id);
  const inOrder = [opening, ...others]
    .slice(0, ranked.length)
    .map((one, place) => ({ ...one, value: null, rank: place + 1 }));
  const base = { ...told, question, gloss: null };
  return base.outcome === "no-evidence" || opening.citation.byline === null
    ? { ...base, outcome: "no-evidence", answers: [], related: inOrder }
    : { ...base, comparison: null, answers: inOrder };
}

/** The first sentence of an article, with the score of the one that it was found by. */
function openingOf(best: RankedSentence, context: Engine["context"]): RankedSentence {
  const named = parseSentenceId(best.citation.id);
  const opening = named === null ? null : context(sentenceId(named.article, 1, 1), 0);
  const sentence = opening?.sentences[0];
  return opening === null || sentence === undefined
    ? best
    : { ...best, sentence: sentence.text, citation: opening.citation };
}
