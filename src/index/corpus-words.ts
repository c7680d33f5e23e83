import { yearOfDay } from "../text/relative-time.ts";
import { findNamedYears } from "../text/told-years.ts";
import { type CorpusIndex, holdsTerm } from "./corpus-index.ts";

/** What the words of a corpus are, as far as questions need to know: what `CorpusWords` of `question/knowledge.ts` asks for. */
export function wordsOf(index: CorpusIndex) {
  const words = index.words.sentences.vocabulary;
  let years: ReadonlySet<string> | null = null;
  const isYearMeant = (term: string): boolean => {
    if (!/^\d{4}$/u.test(term)) return false;
    years ??= yearsMeantIn(index);
    return years.has(term);
  };
  return {
    hasWord: (word: string) => words.id(word) !== undefined,
    holds: (term: string) => holdsTerm(index, term) || isYearMeant(term),
    words: () => words.terms(),
    texts: () => index.texts,
    isCommon: (word: string) => index.background.share(word) > 0,
    frequency: (word: string) => index.words.frequencies[words.id(word) ?? -1] ?? 0,
  };
}

/** The years, by their numbers, that articles of a known day are of and that their sentences mean by 去年 and the like. */
function yearsMeantIn({ articles, articleOf, paragraphOf, texts }: CorpusIndex): ReadonlySet<string> {
  const dates = articles.map(({ date }) => date);
  const meant = texts.flatMap((text, sentence) => {
    const date = dates[articleOf[paragraphOf[sentence] ?? 0] ?? 0] ?? null;
    return date === null ? [] : findNamedYears(text, date).map(({ year }) => year);
  });
  return new Set([...dates.flatMap((date) => (date === null ? [] : [yearOfDay(date)])), ...meant]);
}
