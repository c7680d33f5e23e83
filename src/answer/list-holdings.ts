import type { Holdings, Source } from "../model/asking.ts";
import type { Article } from "../model/corpus.ts";
import { sentenceId } from "../model/corpus.ts";

/** What a corpus covers: its articles, the places they were filed from and the days they were published. */
export function listHoldings(articles: readonly Article[]): Holdings {
  const reports = new Map<string, number>();
  for (const { dateline } of articles) {
    if (dateline !== null) reports.set(dateline, (reports.get(dateline) ?? 0) + 1);
  }
  const days = articles.flatMap(({ date }) => date ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  return {
    sources: articles.flatMap(asSource),
    datelines: [...reports].map(([place, count]) => ({ place, reports: count })).sort((a, b) => b.reports - a.reports),
    days: first === undefined || last === undefined ? null : { first, last },
  };
}

/** An article as a source; none for one without a sentence. */
function asSource(article: Article): readonly Source[] {
  const { paragraphs, subheads: _, note: _note, file: _file, ...source } = article;
  const paragraph = paragraphs.findIndex(({ sentences }) => sentences.length > 0);
  const opening = paragraphs[paragraph]?.sentences[0]?.text;
  if (opening === undefined) return [];
  return [{ ...source, firstSentence: sentenceId(article.id, paragraph + 1, 1), opening }];
}
