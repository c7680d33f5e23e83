import type { CorpusIndex } from "../index/corpus-index.ts";
import { sentenceAt } from "../index/sentence-place.ts";
import { type Answer, type RankedSentence, rankedOf } from "../model/answer.ts";
import { parseSentenceId } from "../model/corpus.ts";
import { cite } from "./cite.ts";

/**
 * Answers who reported something: the article that tells of it begins with its reporter, whom its citation names.
 * @param told the answer to what the report is about
 * @returns the first sentence of that article, then the others; no evidence where the article names no reporter
 */
export function tellReporter(question: string, told: Answer, index: CorpusIndex): Answer {
  const ranked = rankedOf(told);
  const [best] = ranked;
  if (best === undefined) return { ...told, question };
  const opening = openingOf(best, index);
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
function openingOf(best: RankedSentence, index: CorpusIndex): RankedSentence {
  const id = parseSentenceId(best.citation.id)?.article;
  const article = index.articles.findIndex((one) => one.id === id);
  const number = sentenceAt(index, { article, paragraph: 0, sentence: 0 });
  if (number === null) return best;
  const { sentence, citation } = cite(index, number);
  return { ...best, sentence: sentence.text, citation };
}
