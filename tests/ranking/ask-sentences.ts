import { openLanguageData, prepareRetrieval } from "../../src/engine.ts";
import type { Evidence, Signal } from "../../src/ranking/evidence.ts";
import { gatherCandidates } from "../../src/ranking/rank-sentences.ts";
import { inventArticle } from "../invent-corpus.ts";

/** A small corpus, asked. */
export interface AskedSentences {
  ask(question: string): Evidence;
}

/** Makes one paragraph searchable. */
export function askSentences(title: string, sentences: readonly string[]): Promise<AskedSentences> {
  return askParagraphs(title, [sentences]);
}

/** Makes one article searchable. */
export async function askParagraphs(
  title: string,
  paragraphs: readonly (readonly string[])[],
): Promise<AskedSentences> {
  const articles = [inventArticle("a1", title, paragraphs)];
  const { index, region, analyse } = prepareRetrieval(
    { articles, places: [], terms: [], examples: { zh: [], en: [] } },
    await openLanguageData(),
  );
  return { ask: (question) => gatherCandidates(index, region, analyse(question)) };
}

/** What a signal says of a sentence, by the sentence's place in the corpus. */
export function measureOf(signal: Signal, evidence: Evidence, sentence: number): number {
  return signal.compute(evidence, evidence.rows.sentences.indexOf(sentence));
}
