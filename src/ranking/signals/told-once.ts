import type { Evidence, Signal } from "../evidence.ts";
import { perQuestion } from "../per-question.ts";
import type { SoughtTerms } from "../seek-terms.ts";
import { surpriseBeside } from "../surprise.ts";

/** What the words of a question are worth together. */
interface Worth {
  /** What each is worth beside each, as {@link surpriseBeside} gives it. */
  readonly surprise: Float64Array;
  /** What all of them say. */
  readonly ideal: number;
}

const worthOf: (evidence: Evidence) => Worth = perQuestion(({ sought, index }) => {
  const surprise = surpriseBeside(sought.words, index.articleOf.length);
  return { surprise, ideal: tell(sought.words, surprise, () => 1) };
});

/**
 * What is told of a question where `found` gives how far each term stands: each adds its rarity, or what it is worth beside
 * one that stands before it in the question, where that is less. By the chain rule of probabilities this is about how
 * surprising it is to find them all.
 */
function tell({ query, rarity }: SoughtTerms, surprise: Float64Array, found: (term: number) => number): number {
  let sum = 0;
  for (let term = 0; term < query.length; term++) {
    const share = Math.min(1, found(term));
    if (share === 0) continue;
    let worth = rarity[term] ?? 0;
    for (let other = 0; other < term; other++) {
      const beside = surprise[term * query.length + other] ?? 0;
      if (beside < worth && found(other) > 0) worth = beside;
    }
    sum += share * worth * (query[term]?.weight ?? 0);
  }
  return sum;
}

function firstRowOfParagraph({ rows }: Evidence, row: number): number {
  let first = row;
  while (rows.paragraphs[first - 1] === rows.paragraphs[row]) first--;
  return first;
}

/** The rows read together with a sentence: from the first up to the last. */
type Context = (evidence: Evidence, row: number) => readonly [first: number, last: number];

const CONTEXTS = {
  sentence: (_, row) => [row, row],
  "sentence and the one before": ({ rows }, row) => [
    rows.paragraphs[row - 1] === rows.paragraphs[row] ? row - 1 : row,
    row,
  ],
  "sentence and the next": ({ rows }, row) => [row, rows.paragraphs[row + 1] === rows.paragraphs[row] ? row + 1 : row],
  "paragraph up to the sentence": (evidence, row) => [firstRowOfParagraph(evidence, row), row],
} as const satisfies Record<string, Context>;

/**
 * What a sentence tells of the question by its words, or it and what stands around it, over what the whole question would.
 * What one word tells of another counts once: who has 超级 has 碗, so that 第49届超级碗 says little more of
 * 谁在第50届超级碗上唱国歌 than 超级 does. Above 1 where a word stands without the one that tells it.
 */
export function toldOnce(context: keyof typeof CONTEXTS): Signal {
  const rowsOf: Context = CONTEXTS[context];
  return {
    name: `told once in ${context}`,
    compute(evidence, row) {
      const { words, sought } = evidence;
      const { surprise, ideal } = worthOf(evidence);
      if (ideal === 0) return 0;
      const [first, last] = rowsOf(evidence, row);
      const found = new Float64Array(words.termCount);
      for (let at = first; at <= last; at++) {
        for (let term = 0; term < found.length; term++) {
          found[term] = Math.max(found[term] ?? 0, words.sentence.counts[at * found.length + term] ?? 0);
        }
      }
      return tell(sought.words, surprise, (term) => found[term] ?? 0) / ideal;
    },
  };
}
