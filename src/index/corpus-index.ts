import type { CorpusSize } from "../model/asking.ts";
import type { Article, Corpus } from "../model/corpus.ts";
import { normaliseSource } from "../text/normalise.ts";
import { bigramTerms, wordTerms } from "../text/terms.ts";
import type { WordVectors } from "../text/word-vectors.ts";
import type { Background } from "./background.ts";
import { buildCandidateIndex, type CandidateIndex } from "./candidate-index.ts";
import { addUpMeanings, findMeanings, type Meanings } from "./meanings.ts";
import { countMarks } from "./sentence-marks.ts";
import { findHolders, type TermHolders } from "./term-holders.ts";
import { documentFrequencies, type TermSequences, TermSequencesBuilder, type Vocabulary } from "./term-sequences.ts";
import { type WordTags, WordTagsBuilder } from "./word-tags.ts";

/** One way of cutting the corpus into terms, with what ranking needs to know of it. */
export interface Field {
  /** Terms of each sentence. Sentences stand in reading order, so a paragraph or an article is a slice. */
  readonly sentences: TermSequences;
  /** Terms of the headline, kicker, subtitle and subheads of each article; same vocabulary. */
  readonly heads: TermSequences;
  /** In how many sentences each term stands. */
  readonly frequencies: Uint32Array;
  /** How common each term is in Chinese at large: the share of sentences that hold it. */
  readonly atLarge: Float64Array;
  /** Which paragraphs each term stands in. */
  readonly holders: TermHolders;
  /** Mean terms a sentence. */
  readonly meanLength: number;
}

/**
 * A corpus made searchable. Sentences, paragraphs and articles are numbered in reading order; tables are typed arrays,
 * nothing is kept an object a sentence.
 */
export interface CorpusIndex {
  readonly articles: readonly Article[];
  readonly size: CorpusSize;
  /** Normalised text of each sentence. */
  readonly texts: readonly string[];
  /** Normalised headline, kicker, subtitle and subheads of each article, a line each. */
  readonly headTexts: readonly string[];
  /** Words of each sentence with their parts of speech. */
  readonly tagged: WordTags;
  /** How often each of `MARKS` stands in each sentence. */
  readonly marks: Uint8ClampedArray;
  /** Paragraph of each sentence. */
  readonly paragraphOf: Uint32Array;
  /** First sentence of each paragraph, and one past the last. */
  readonly paragraphStarts: Uint32Array;
  /** Article of each paragraph. */
  readonly articleOf: Uint32Array;
  /** First paragraph of each article, and one past the last. */
  readonly articleStarts: Uint32Array;
  readonly words: Field;
  readonly bigrams: Field;
  /** In how many sentences each UTF-16 unit stands. */
  readonly characterFrequencies: Uint32Array;
  readonly candidates: CandidateIndex;
  /** What the terms of `words` mean. */
  readonly meanings: Meanings;
  /** What each sentence means. */
  readonly sentenceMeanings: Meanings;
  readonly background: Background;
}

/** Whether a normalised term stands in the corpus, as a word or as characters in a row. */
export function holdsTerm({ words, bigrams }: CorpusIndex, term: string): boolean {
  const known = ({ sentences }: Field, part: string): boolean => sentences.vocabulary.id(part) !== undefined;
  return known(words, term) || bigramTerms(term).every((bigram) => known(bigrams, bigram));
}

/** Builds the index of a corpus in one pass. */
export function buildCorpusIndex(corpus: Corpus, background: Background, vectors: WordVectors): CorpusIndex {
  const words = new FieldBuilder(wordTerms);
  const bigrams = new FieldBuilder(bigramTerms);
  const tagged = new WordTagsBuilder(words.vocabulary);
  const texts: string[] = [];
  const headTexts: string[] = [];
  const paragraphOf: number[] = [];
  const paragraphStarts: number[] = [0];
  const articleOf: number[] = [];
  const articleStarts: number[] = [0];
  const paragraphTerms: string[][] = [];

  for (const [articleNumber, article] of corpus.articles.entries()) {
    const head = normaliseSource(headText(article)).text;
    headTexts.push(head);
    words.appendHead(head);
    bigrams.appendHead(head);
    for (const paragraph of article.paragraphs) {
      const terms: string[] = [];
      for (const sentence of paragraph.sentences) {
        const text = normaliseSource(sentence.text).text;
        texts.push(text);
        paragraphOf.push(articleOf.length);
        terms.push(...words.appendSentence(text), ...bigrams.appendSentence(text));
        tagged.append(text);
      }
      paragraphTerms.push(terms);
      paragraphStarts.push(texts.length);
      articleOf.push(articleNumber);
    }
    articleStarts.push(articleOf.length);
  }

  const starts = Uint32Array.from(paragraphStarts);
  const builtWords = words.build(starts, background);
  const wordTags = tagged.build();
  const meanings = findMeanings(builtWords.sentences.vocabulary, vectors);
  const captions = corpus.articles.filter(({ kind }) => kind === "caption").length;
  return {
    articles: corpus.articles,
    size: {
      articles: corpus.articles.length - captions,
      captions,
      paragraphs: articleOf.length,
      sentences: texts.length,
    },
    texts,
    headTexts,
    tagged: wordTags,
    marks: countMarks(texts),
    paragraphOf: Uint32Array.from(paragraphOf),
    paragraphStarts: starts,
    articleOf: Uint32Array.from(articleOf),
    articleStarts: Uint32Array.from(articleStarts),
    words: builtWords,
    bigrams: bigrams.build(starts, background),
    characterFrequencies: countCharacters(texts),
    meanings,
    sentenceMeanings: addUpMeanings(wordTags, meanings, builtWords.frequencies),
    candidates: buildCandidateIndex(paragraphTerms),
    background,
  };
}

function countCharacters(texts: readonly string[]): Uint32Array {
  const frequencies = new Uint32Array(0x1_0000);
  const lastText = new Int32Array(0x1_0000).fill(-1);
  for (const [number, text] of texts.entries()) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (lastText[unit] === number) continue;
      lastText[unit] = number;
      frequencies[unit] = (frequencies[unit] ?? 0) + 1;
    }
  }
  return frequencies;
}

function headText(article: Article): string {
  return [article.kicker, article.title, article.subtitle, ...article.subheads.map((subhead) => subhead.text)]
    .filter((line) => line !== null)
    .join("\n");
}

class FieldBuilder {
  readonly #cut: (text: string) => string[];
  readonly #sentences = new TermSequencesBuilder();
  readonly #heads: TermSequencesBuilder;

  constructor(cut: (text: string) => string[]) {
    this.#cut = cut;
    this.#heads = new TermSequencesBuilder(this.#sentences.vocabulary);
  }

  get vocabulary(): Vocabulary {
    return this.#sentences.vocabulary;
  }

  appendSentence(text: string): readonly string[] {
    const terms = this.#cut(text);
    this.#sentences.append(terms);
    return terms;
  }

  appendHead(text: string): void {
    this.#heads.append(this.#cut(text));
  }

  build(paragraphStarts: Uint32Array, background: Background): Field {
    const sentences = this.#sentences.build();
    return {
      sentences,
      heads: this.#heads.build(),
      frequencies: documentFrequencies(sentences),
      atLarge: Float64Array.from(sentences.vocabulary.terms(), (term) => background.share(term)),
      holders: findHolders(sentences, paragraphStarts),
      meanLength: sentences.terms.length / Math.max(1, sentences.starts.length - 1),
    };
  }
}
