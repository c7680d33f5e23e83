import type { Evidence, Signal } from "../evidence.ts";

interface ClauseShares {
  readonly best: number;
  readonly bestPair: number;
  readonly densest: number;
}

const MARK = /[,;:。]/u;
/** A clause of a word or two is not dense by holding one of the question's. */
const SHORTEST = 4;

/** Share of the question that is found in either clause. */
function weigh({ characters: { weights, ideal } }: Evidence, one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (const [character, weight] of weights.entries()) {
    sum += weight * Math.max(one[character] ?? 0, other[character] ?? 0);
  }
  return ideal === 0 ? 0 : sum / ideal;
}

function clauseShares(evidence: Evidence, row: number): ClauseShares {
  return evidence.once(`clauses ${row}`, () => {
    const sentence = evidence.index.texts[evidence.rows.sentences[row] ?? 0] ?? "";
    const clauses = sentence
      .split(MARK)
      .filter((text) => text !== "")
      .map((text) => ({ length: text.length, found: evidence.characters.foundIn(text) }));
    let best = 0;
    let bestPair = 0;
    let densest = 0;
    for (const [at, { length, found }] of clauses.entries()) {
      const own = weigh(evidence, found, found);
      best = Math.max(best, own);
      bestPair = Math.max(bestPair, weigh(evidence, found, clauses[at + 1]?.found ?? found));
      densest = Math.max(densest, own / Math.sqrt(length + SHORTEST));
    }
    return { best, bestPair, densest };
  });
}

/** The largest share of the question's characters that stands between two marks. */
export const bestClause: Signal = {
  name: "characters in a clause",
  compute: (evidence, row) => clauseShares(evidence, row).best,
};

/** The largest share in two clauses that follow each other. */
export const bestClauses: Signal = {
  name: "characters in two clauses",
  compute: (evidence, row) => clauseShares(evidence, row).bestPair,
};

/** The largest share for the root of the clause's length. */
export const densestClause: Signal = {
  name: "characters in a clause, for its length",
  compute: (evidence, row) => clauseShares(evidence, row).densest,
};
