import type { CorpusIndex } from "../index/corpus-index.ts";
import type { Context, SentenceId } from "../model.ts";
import { cite } from "./cite.ts";

/** Finds sentences by their ids and reads on around them, inside their article. */
export function createContextReader(index: CorpusIndex): (id: SentenceId, radius: number) => Context | null {
  const articleNumbers = new Map<string, number>(index.articles.map((article, number) => [article.id, number]));

  return (id, radius) => {
    const number = findSentence(index, articleNumbers, id);
    if (number === null) return null;
    const article = index.articleOf[index.paragraphOf[number] ?? 0] ?? 0;
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

function findSentence(index: CorpusIndex, articles: ReadonlyMap<string, number>, id: SentenceId): number | null {
  const [, articleId = "", paragraph = 0, sentence = 0] = /^(.+)\.(\d+)\.(\d+)$/u.exec(id) ?? [];
  const article = articles.get(articleId);
  if (article === undefined) return null;
  const paragraphNumber = (index.articleStarts[article] ?? 0) + Number(paragraph) - 1;
  const number = (index.paragraphStarts[paragraphNumber] ?? 0) + Number(sentence) - 1;
  const isThere =
    index.articleOf[paragraphNumber] === article &&
    index.paragraphOf[number] === paragraphNumber &&
    Number(sentence) > 0;
  return isThere ? number : null;
}
