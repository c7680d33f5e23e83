import { LRUCache } from "lru-cache";
import type { Citation } from "../model/citation.ts";
import type { Article, Place } from "../model/corpus.ts";
import type { Fact } from "../model/facts.ts";
import type { RegionNames } from "../question/region.ts";
import { indicatorKey } from "./indicator-key.ts";
import { findPlaceRows, type PlaceRow } from "./place-rows.ts";
import { type ArticleFacts, type FactKnowledge, readFacts } from "./read-facts.ts";
import type { NamedPlace } from "./track-places.ts";

/** A fact with what it is compared by. */
export interface BookedFact extends Fact {
  readonly where: NamedPlace | null;
  /** The indicator made comparable. */
  readonly key: string;
  /** What leads up to the figure in its sentence, from the figure before it; with what stands before a colon. */
  readonly lead: string;
}

/** Every fact of a corpus, in reading order. */
export interface FactBook {
  readonly facts: readonly BookedFact[];
  /** Places that the corpus names together and counts. */
  readonly lists: readonly (readonly Place[])[];
  readonly rows: readonly PlaceRow[];
}

/** What a book is read with. */
export interface BookKnowledge {
  readonly names: RegionNames;
  /** The facts of an article by its number, as {@link prepareArticleFacts} reads them. */
  readonly factsOfArticle: (number: number) => ArticleFacts;
  /** Cites a sentence by where it stands: article, paragraph and sentence, each from 0. */
  readonly cite: (article: number, paragraph: number, sentence: number) => Citation;
}

/** So many articles' facts are remembered. */
export const REMEMBERED_ARTICLES = 500;

/** Prepares reading the facts of one article after another, by their numbers, each once as long as it is remembered. */
export function prepareArticleFacts(
  articles: readonly Article[],
  knowledge: FactKnowledge,
): (number: number) => ArticleFacts {
  const known = new LRUCache<number, ArticleFacts>({ max: REMEMBERED_ARTICLES });
  return (number) => {
    const article = articles[number];
    if (article === undefined) return { facts: [], lists: [] };
    const facts = known.get(number) ?? readFacts(article, knowledge);
    known.set(number, facts);
    return facts;
  };
}

/** Prepares the book of a corpus. It is read when it is first opened, once: a program that is only asked never reads it. */
export function prepareFactBook(articles: readonly Article[], knowledge: BookKnowledge): () => FactBook {
  let book: FactBook | null = null;
  return () => {
    book ??= readBook(articles, knowledge);
    return book;
  };
}

function readBook(articles: readonly Article[], { names, factsOfArticle, cite }: BookKnowledge): FactBook {
  const facts: BookedFact[] = [];
  const lists: (readonly Place[])[] = [];
  for (const [number, article] of articles.entries()) {
    const read = factsOfArticle(number);
    for (const [i, { paragraph, sentence, place, ...fact }] of read.facts.entries()) {
      const text = article.paragraphs[paragraph]?.sentences[sentence]?.text ?? "";
      const last = read.facts[i - 1];
      const from = last?.paragraph === paragraph && last.sentence === sentence ? Math.min(last.end, fact.start) : 0;
      facts.push({
        ...fact,
        place: place?.name ?? null,
        where: place,
        key: indicatorKey(fact.indicator, names),
        lead: leadUpTo(text, from, fact.start),
        sentence: text,
        citation: cite(number, paragraph, sentence),
      });
    }
    lists.push(...read.lists.map(({ places }) => places));
  }
  return { facts, lists, rows: findPlaceRows(facts) };
}

function leadUpTo(text: string, from: number, start: number): string {
  const colon = text.slice(0, start).search(/[:：]/u);
  const announced = colon > 0 && colon < from ? text.slice(0, colon) : "";
  return announced + text.slice(from, start);
}
