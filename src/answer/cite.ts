import type { CorpusIndex } from "../index/corpus-index.ts";
import { placeOfSentence } from "../index/sentence-place.ts";
import type { Citation } from "../model/citation.ts";
import { type Sentence, sentenceId } from "../model/corpus.ts";
import { resolveTimes } from "../text/relative-time.ts";

/** The sentence of that number with what it was taken from. */
export interface CitedSentence {
  readonly sentence: Sentence;
  readonly citation: Citation;
}

/**
 * Looks a sentence up by its number in the index.
 * @throws RangeError when the index has no such sentence
 */
export function cite(index: CorpusIndex, number: number): CitedSentence {
  const place = placeOfSentence(index, number);
  const article = place === null ? undefined : index.articles[place.article];
  const sentence = place === null ? undefined : article?.paragraphs[place.paragraph]?.sentences[place.sentence];
  if (place === null || article === undefined || sentence === undefined)
    throw new RangeError(`the index has no sentence ${number}`);
  return {
    sentence,
    citation: {
      id: sentenceId(article.id, place.paragraph + 1, place.sentence + 1),
      title: article.title,
      kicker: article.kicker,
      subtitle: article.subtitle,
      dateline: article.dateline,
      byline: article.byline,
      publication: article.publication,
      date: article.date,
      page: article.page,
      note: article.note,
      paragraph: place.paragraph + 1,
      sentence: place.sentence + 1,
      file: article.file,
      raw: sentence.raw,
      alsoIn: article.alsoIn,
      times: resolveTimes(sentence.text, article.date),
    },
  };
}
