import { LRUCache } from "lru-cache";
import type { CorpusIndex } from "../index/corpus-index.ts";
import { readTagged } from "../index/word-tags.ts";
import type { Place } from "../model/corpus.ts";
import type { ExpectedKind } from "../question/analysed-question.ts";
import { findPlaces } from "../question/place-scope.ts";
import type { RegionNames } from "../question/region.ts";
import { normaliseText } from "../text/normalise.ts";
import { type Quantity, readQuantities } from "../text/read-quantities.ts";
import { remember } from "../text/remember.ts";
import type { TaggedWord } from "../text/segment.ts";
import { type AnswerCandidate, findByKind } from "./find-answers.ts";

/** Reads from sentences what does not depend on the question, each once as long as it is remembered. */
export interface SentenceReader {
  quantities(sentence: number): readonly Quantity[];
  /** Spans that could answer a question of that kind, figures aside. */
  spans(sentence: number, kind: ExpectedKind): readonly AnswerCandidate[];
  places(sentence: number): readonly Place[];
  /** Places named in the headline and kicker of an article. */
  headPlaces(article: number): readonly Place[];
  /** All places that an article names, in its headlines or its sentences. */
  articlePlaces(article: number): readonly Place[];
  /** The places of its dateline, where it was written. */
  datelinePlaces(article: number): readonly Place[];
  /** Reads all of a sentence that questions ask for most. */
  readAhead(sentence: number): void;
}

/** The kinds whose spans take the longest to find. */
const READ_AHEAD: readonly ExpectedKind[] = ["person", "place", "organization", "list", "name"];

/** So many readings of sentences are remembered. */
export const REMEMBERED_SENTENCES = 20_000;

/** Makes the reader of an index. */
export function createSentenceReader(index: CorpusIndex, names: RegionNames): SentenceReader {
  const text = (sentence: number): string => index.texts[sentence] ?? "";
  const tagged = (sentence: number): readonly TaggedWord[] => readTagged(index.tagged, sentence, text(sentence));
  const reader: Omit<SentenceReader, "readAhead"> = {
    quantities: keep((sentence) => readQuantities(text(sentence))),
    spans: rememberByKind((sentence, kind) => findByKind(text(sentence), kind, names, () => tagged(sentence))),
    places: keep((sentence) => findPlaces(text(sentence), names)),
    headPlaces: keep((number) => {
      const article = index.articles[number];
      return findPlaces(normaliseText(`${article?.kicker ?? ""}\n${article?.title ?? ""}`), names);
    }),
    articlePlaces: keep((number) => {
      const { articles, articleStarts, paragraphStarts, texts } = index;
      const article = articles[number];
      const heads = [article?.kicker, article?.title, article?.subtitle];
      const subheads = article?.subheads.map((subhead) => subhead.text) ?? [];
      const first = paragraphStarts[articleStarts[number] ?? 0] ?? 0;
      const end = paragraphStarts[articleStarts[number + 1] ?? 0] ?? 0;
      const told = [...heads, ...subheads].map((line) => normaliseText(line ?? ""));
      return findPlaces([...told, ...texts.slice(first, end)].join("\n"), names);
    }),
    datelinePlaces: keep((number) => findPlaces(normaliseText(index.articles[number]?.dateline ?? ""), names)),
  };
  return {
    ...reader,
    readAhead(sentence) {
      reader.quantities(sentence);
      reader.places(sentence);
      for (const kind of READ_AHEAD) reader.spans(sentence, kind);
    },
  };
}

function keep<T extends object>(read: (number: number) => T): (number: number) => T {
  return remember<T>(read, new LRUCache<number, T>({ max: REMEMBERED_SENTENCES }));
}

function rememberByKind<T extends object>(
  read: (number: number, kind: ExpectedKind) => T,
): (number: number, kind: ExpectedKind) => T {
  const readers = new Map<ExpectedKind, (number: number) => T>();
  return (number, kind) => {
    const reader = readers.get(kind) ?? keep((sentence: number) => read(sentence, kind));
    readers.set(kind, reader);
    return reader(number);
  };
}
