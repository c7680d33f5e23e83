import { type Evidence, leadOf, paragraphOf, type Signal, sentenceNumberOf } from "../evidence.ts";
import { perRow } from "../per-question.ts";

/** First sentence of the paragraph a row stands in, and one past its last. */
export function paragraphRange(evidence: Evidence, row: number): { readonly start: number; readonly end: number } {
  const { index } = evidence;
  const paragraph = paragraphOf(evidence, row);
  return { start: index.paragraphStarts[paragraph] ?? 0, end: index.paragraphStarts[paragraph + 1] ?? 0 };
}

/** Weight of the question's characters for which `counts` gives how much they count, as a share of all. */
export function share({ characters }: Evidence, counts: (character: number) => number): number {
  const { weights, ideal } = characters;
  let sum = 0;
  for (let character = 0; character < weights.length; character++) {
    sum += (weights[character] ?? 0) * counts(character);
  }
  return ideal === 0 ? 0 : sum / ideal;
}

/**
 * Share of the question's characters, by rarity, that either of two texts has.
 * @param one how much each character counts as found in a text
 */
export function shareOfEither({ characters }: Evidence, one: Float32Array, other: Float32Array): number {
  const { weights, ideal } = characters;
  let sum = 0;
  for (let character = 0; character < weights.length; character++) {
    sum += (weights[character] ?? 0) * Math.max(one[character] ?? 0, other[character] ?? 0);
  }
  return ideal === 0 ? 0 : sum / ideal;
}

/** Share of the question's characters, by rarity, in a sentence. */
export function shareIn(evidence: Evidence, sentence: number): number {
  return shareInEither(evidence, sentence, sentence);
}

/** The same in either of two sentences. */
function shareInEither(evidence: Evidence, sentence: number, other: number): number {
  const { characters } = evidence;
  return shareOfEither(evidence, characters.found(sentence), characters.found(other));
}

/** What a sentence is read together with. */
type Share = (evidence: Evidence, sentence: number, start: number) => number;
const CONTEXTS = {
  sentence: (evidence, sentence) => shareIn(evidence, sentence),
  "sentence and the one before": (evidence, sentence, start) =>
    shareInEither(evidence, sentence, Math.max(start, sentence - 1)),
  "sentence and the first": (evidence, sentence, start) => shareInEither(evidence, sentence, start),
} as const satisfies Record<string, Share>;

/** Share of the question's characters, by rarity, in a sentence or in it and others of its paragraph. */
export function charactersIn(context: keyof typeof CONTEXTS): Signal {
  const share: Share = CONTEXTS[context];
  return {
    name: `characters in ${context}`,
    compute(evidence, row) {
      return share(evidence, sentenceNumberOf(evidence, row), paragraphRange(evidence, row).start);
    },
  };
}

/** As the share in the sentence, a character weighing ln((N + 1) / n) when n of the N sentences of the paragraph hold it. */
export const rareCharacters: Signal = {
  name: "characters rare in the paragraph",
  compute(evidence, row) {
    const { start, end } = paragraphRange(evidence, row);
    const found = evidence.characters.found(sentenceNumberOf(evidence, row));
    const holders = holdersIn(evidence, paragraphOf(evidence, row));
    return share(evidence, (character) => {
      const own = found[character] ?? 0;
      return own === 0 ? 0 : own * Math.log((end - start + 1) / (holders[character] ?? 0));
    });
  },
};

/** What is said above a paragraph and at its beginning. */
interface Above {
  /** How far the headline or the first sentence of the article says each character of the question. */
  readonly article: Float32Array;
  /** How far those or the first sentence of the paragraph do. */
  readonly paragraph: Float32Array;
}

/** By the number of the paragraph. */
const aboveParagraph = perRow((evidence: Evidence, paragraph): Above => {
  const { index, characters } = evidence;
  const number = index.articleOf[paragraph] ?? 0;
  const head = index.headTexts[number] ?? "";
  const article = new Float32Array(characters.weights.length);
  characters.findIn(head, 0, head.length, article);
  raise(article, characters.found(index.paragraphStarts[leadOf(evidence, number)] ?? 0));
  const both = article.slice();
  raise(both, characters.found(index.paragraphStarts[paragraph] ?? 0));
  return { article, paragraph: both };
});

/** Raises each value to that of `others` where that is higher. */
function raise(values: Float32Array, others: Float32Array): void {
  for (let at = 0; at < values.length; at++) values[at] = Math.max(values[at] ?? 0, others[at] ?? 0);
}

/**
 * Share of the question's characters in the sentence, the headline, or the first sentence of the article or paragraph: a
 * report names its subject once, above all, and a sentence far below goes on about it.
 */
export const withAllAbove: Signal = {
  name: "characters in sentence, headline and first sentences",
  compute(evidence, row) {
    const { paragraph } = aboveParagraph(evidence, paragraphOf(evidence, row));
    const own = evidence.characters.found(sentenceNumberOf(evidence, row));
    return share(evidence, (character) => Math.max(own[character] ?? 0, paragraph[character] ?? 0));
  },
};

/** Share of the question's characters that the sentence says and neither headline nor the article's first sentence does. */
export const beyondTheHead: Signal = {
  name: "characters beyond headline and first sentence",
  compute(evidence, row) {
    const { article } = aboveParagraph(evidence, paragraphOf(evidence, row));
    const own = evidence.characters.found(sentenceNumberOf(evidence, row));
    return share(evidence, (character) => Math.max(0, (own[character] ?? 0) - (article[character] ?? 0)));
  },
};

/** How many of the sentences of a paragraph, given by its number, hold each character of the question. */
const holdersIn = perRow(({ characters, index }: Evidence, paragraph): Float32Array => {
  const end = index.paragraphStarts[paragraph + 1] ?? 0;
  const holders = new Float32Array(characters.weights.length);
  for (let sentence = index.paragraphStarts[paragraph] ?? 0; sentence < end; sentence++) {
    const found = characters.found(sentence);
    for (let character = 0; character < holders.length; character++) {
      holders[character] = (holders[character] ?? 0) + (found[character] ?? 0);
    }
  }
  return holders;
});

/** How much of what the first sentence of the paragraph leaves out the sentence says; -1 for the first itself. */
export const takenUp: Signal = {
  name: "characters taken up after the first sentence",
  compute(evidence, row) {
    const sentence = sentenceNumberOf(evidence, row);
    const { start } = paragraphRange(evidence, row);
    if (sentence === start) return -1;
    const first = evidence.characters.found(start);
    const left = share(evidence, (character) => 1 - (first[character] ?? 0));
    if (left === 0) return 0;
    const found = evidence.characters.found(sentence);
    return share(evidence, (character) => Math.max(0, (found[character] ?? 0) - (first[character] ?? 0))) / left;
  },
};
