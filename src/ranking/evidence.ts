import type { CorpusIndex } from "../index/corpus-index.ts";
import type { AnalysedQuestion } from "../question/analysed-question.ts";
import { type AnswerCandidate, findAnswers } from "./find-answers.ts";
import { type CandidateRows, type FieldMatch, matchTerms } from "./match-terms.ts";
import { findTermPositions, type TermPosition } from "./term-positions.ts";

/** All that signals may look at: the question, the candidates, and where the question's terms stand in them. */
export interface Evidence {
  readonly index: CorpusIndex;
  readonly question: AnalysedQuestion;
  readonly rows: CandidateRows;
  readonly words: FieldMatch;
  readonly bigrams: FieldMatch;
  /** Bigrams of the question that the corpus knows. */
  readonly bigramIds: ReadonlySet<number>;
  /** Spans of the sentence that are of the kind asked for. */
  answers(row: number): readonly AnswerCandidate[];
  /** Places of the question's bigrams in the sentence. */
  positions(row: number): readonly TermPosition[];
}

/** One reason to believe that a sentence answers. Pure; larger speaks for the sentence unless the weight is negative. */
export interface Signal {
  readonly name: string;
  /** @param row row of the sentence among the candidates */
  compute(evidence: Evidence, row: number): number;
}

/** Gathers the evidence for one question; what only some rows need is worked out when it is asked for, once. */
export function gatherEvidence(index: CorpusIndex, question: AnalysedQuestion, rows: CandidateRows): Evidence {
  const words = matchTerms(index.words, question.words, rows);
  const bigrams = matchTerms(index.bigrams, question.bigrams, rows);
  const text = (row: number): string => index.texts[rows.sentences[row] ?? 0] ?? "";
  const vocabulary = index.bigrams.sentences.vocabulary;
  return {
    index,
    question,
    rows,
    words,
    bigrams,
    bigramIds: new Set(
      question.bigrams.flatMap((term) => term.alternatives.map(({ term: bigram }) => vocabulary.id(bigram) ?? -1)),
    ),
    answers: remember((row) => findAnswers(text(row), question)),
    positions: remember((row) => findTermPositions(text(row), question.bigrams, bigrams.weights)),
  };
}

function remember<T>(compute: (row: number) => T): (row: number) => T {
  const known = new Map<number, T>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const value = compute(row);
    known.set(row, value);
    return value;
  };
}
