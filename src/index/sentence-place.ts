import type { CorpusIndex } from "./corpus-index.ts";

/** Where a sentence stands: the number of its article, of its paragraph in that, and its own in that; each from 0. */
export interface SentencePlace {
  readonly article: number;
  readonly paragraph: number;
  readonly sentence: number;
}

/** The place of a sentence by its number; null when the index has no such sentence. */
export function placeOfSentence(index: CorpusIndex, number: number): SentencePlace | null {
  const paragraph = index.paragraphOf[number];
  const article = paragraph === undefined ? undefined : index.articleOf[paragraph];
  if (paragraph === undefined || article === undefined) return null;
  return {
    article,
    paragraph: paragraph - (index.articleStarts[article] ?? 0),
    sentence: number - (index.paragraphStarts[paragraph] ?? 0),
  };
}

/** The number of the sentence at a place; null when there is none. */
export function sentenceAt(index: CorpusIndex, { article, paragraph, sentence }: SentencePlace): number | null {
  const paragraphNumber = (index.articleStarts[article] ?? 0) + paragraph;
  const number = (index.paragraphStarts[paragraphNumber] ?? 0) + sentence;
  const isThere =
    index.articleOf[paragraphNumber] === article && index.paragraphOf[number] === paragraphNumber && sentence >= 0;
  return isThere ? number : null;
}
