import type { CorpusIndex } from "../index/corpus-index.ts";
import { type Citation, type Sentence, sentenceId } from "../model.ts";
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
  const paragraphNumber = index.paragraphOf[number] ?? -1;
  const articleNumber = index.articleOf[paragraphNumber] ?? -1;
  const article = index.articles[articleNumber];
  const paragraph = paragraphNumber - (index.articleStarts[articleNumber] ?? 0);
  const place = number - (index.paragraphStarts[paragraphNumber] ?? 0);
  const sentence = article?.paragraphs[paragraph]?.sentences[place];
  if (article === undefined || sentence === undefined) throw new RangeError(`the index has no sentence ${number}`);
  return {
    sentence,
    citation: {
      id: sentenceId(article.id, paragraph + 1, place + 1),
      title: article.title,
      kicker: article.kicker,
      subtitle: article.subtitle,
      dateline: article.dateline,
      byline: article.byline,
      publication: article.publication,
      date: article.date,
      page: article.page,
      note: article.note,
      paragraph: paragraph + 1,
      sentence: place + 1,
      file: article.file,
      raw: sentence.raw,
      alsoIn: article.alsoIn,
      times: resolveTimes(sentence.text, article.date),
    },
  };
}
