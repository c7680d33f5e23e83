import type { CorpusIndex } from "../index/corpus-index.ts";
import { sentenceAt } from "../index/sentence-place.ts";
import type { Context } from "../model/asking.ts";
import { parseSentenceId, type SentenceId } from "../model/corpus.ts";
import { cite } from "./cite.ts";

/** Finds sentences by their ids and reads on around them, inside their article. */
export function createContextReader(index: CorpusIndex): (id: SentenceId, radius: number) => Context | null {
  const articleNumbers = new Map<string, number>(index.articles.map((article, number) => [article.id, number]));

  return (id, radius) => {
    const named = parseSentenceId(id);
    const article = named === null ? undefined : articleNumbers.get(named.article);
    if (named === null || article === undefined) return null;
    const number = sentenceAt(index, { article, paragraph: named.paragraph - 1, sentence: named.sentence - 1 });
    if (number === null) return null;
    const first = index.paragraphStarts[index.articleStarts[article] ?? 0] ?? 0;
    const end = index.paragraphStarts[index.articleStarts[article + 1] ?? 0] ?? 0;
    const from = Math.max(first, number - radius);
    const to = Math.min(end, number + radius + 1);
    return {
      citation: cite(index, number).citation,
      sentences: Array.from({ length: to - from }, (_, i) => {
        const { sentence, citation } = cite(index, from + i);
        return { id: citation.id, text: sentence.text, paragraph: citation.paragraph, cited: from + i === number };
      }),
      more: { before: from > first, after: to < end },
    };
  };
}
