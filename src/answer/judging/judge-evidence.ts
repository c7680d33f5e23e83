import type { Outcome } from "../../model/answer.ts";
import { asksWhether } from "../../question/asked/asked-whether.ts";
import type { Evidence } from "../../ranking/evidence.ts";
import { likelihoodOf } from "../../ranking/likelihood.ts";
import type { LikelySentence, Ranking } from "../../ranking/rank-sentences.ts";
import { coverage, focusCoverage, inheritedCoverage } from "../../ranking/signals/coverage.ts";
import { closeMeaning } from "../../ranking/signals/meanings.ts";
import { saidOtherwise } from "../../ranking/signals/other-words.ts";
import { PART_OF_PLACE, placeAgreement } from "../../ranking/signals/place.ts";
import { nobodyDied } from "../short-answer/nobody-died.ts";
import { mayAnswer } from "./rules.ts";
import { mustOffer } from "./told-figures.ts";

/** Share of the question, 0 to 1, from which a sentence that says so much answers. */
const SAYS_ALL = 0.55;
/** A bare topic, or whether something is so, is told of, in part, by a sentence that says so much of it. */
const SAYS_PART = 0.47;
/** A sentence that says less answers all the same when it is likelier right than not. */
export const LIKELY = 0.5;
/** One that is less likely is no whole answer, however much of the question it says. */
const SURE = 0.2;
/**
 * A sentence with a smaller chance is a near miss. Of a figure more is asked than of what is told in words: there are many
 * figures, and one of another thing misleads; and of what is asked by yes or no, which a sentence beside the matter seems to
 * answer too. Set where both few right sentences and many near misses are withheld, by trees
 * that were not learnt from the questions (docs/experiments.md).
 */
export const UNLIKELY = { words: 0.06, figure: 0.1, whether: 0.16 };

/** A word in Latin letters with a capital: a name that was not found, so that the sentence may speak of another. */
const LATIN_NAME = /^\p{Lu}\p{Ll}/u;

const inheritedWords = inheritedCoverage("words");
const wordsAtFocus = focusCoverage("words");

/** What the best sentence answers, and how likely it is that it does, 0 to 1, when the corpus answers every other question. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly likelihood: number;
}

/** Whether the best sentence answers the question, a part of it, or nothing. */
export function judgeEvidence({ evidence, sentences: [best], lead }: Ranking): Judgement {
  if (best === undefined) return { outcome: "no-evidence", likelihood: 0 };
  const likelihood = likelihoodOf(best, lead);
  return { outcome: judgeBest(evidence, best, likelihood), likelihood };
}

function judgeBest(evidence: Evidence, best: LikelySentence, likelihood: number): Outcome {
  if (!mayAnswer(evidence, best.row)) return "no-evidence";
  const said = support(evidence, best.row);
  if (isWhether(evidence)) return judgeWhether(evidence, best, likelihood, said);
  if (isBareTopic(evidence)) {
    if (said < SAYS_PART && likelihood < LIKELY) return "no-evidence";
    return said >= SAYS_ALL && answersWhole(evidence, best.row) ? "answered" : "partial";
  }
  if (!isBelieved(evidence, likelihood)) return "no-evidence";
  const isWhole = likelihood >= LIKELY || (said >= SAYS_ALL && likelihood >= SURE);
  return isWhole && answersWhole(evidence, best.row) ? "answered" : "partial";
}

/** Whether something is so is answered in part by what says much of it, and by nobody's death, however unlikely. */
function judgeWhether(evidence: Evidence, best: LikelySentence, likelihood: number, said: number): Outcome {
  const isTold = likelihood >= UNLIKELY.whether || said >= SAYS_PART || nobodyDied(evidence, best.row) !== null;
  if (!isTold) return "no-evidence";
  return likelihood >= LIKELY && answersWhole(evidence, best.row) ? "answered" : "partial";
}

function isBelieved(evidence: Evidence, likelihood: number): boolean {
  const isFigure = mustOffer(evidence) && evidence.question.expected.kind !== "policy";
  return likelihood >= (isFigure ? UNLIKELY.figure : UNLIKELY.words);
}

/** A bare topic asks nothing that could be answered wrongly. */
function isBareTopic(evidence: Evidence): boolean {
  return evidence.question.expected.ask === null && !isWhether(evidence);
}

function isWhether({ question }: Evidence): boolean {
  return question.expected.ask === null && asksWhether(question.text);
}

/** Whether every name of the question was found, and a figure is for the whole place asked about and not for a part of it. */
function answersWhole(evidence: Evidence, row: number): boolean {
  if (evidence.question.missing.some((word) => LATIN_NAME.test(word))) return false;
  const agreement = placeAgreement.compute(evidence, row);
  return !mustOffer(evidence) || agreement <= 0 || agreement > PART_OF_PLACE;
}

/**
 * How much of the question a sentence says: the mean of the share that it says or inherits, and of the share of the words
 * around the asking words that it says itself; in a bare topic only the first counts. Or the share that it says in other
 * words, of an English question in words of close meaning, where that is more.
 */
function support(evidence: Evidence, row: number): number {
  const said = coverage(evidence.words, evidence.words.sentence, row) + inheritedWords.compute(evidence, row);
  if (isBareTopic(evidence)) return said;
  const alone = (said + wordsAtFocus.compute(evidence, row)) / 2;
  return Math.max(alone, closeMeaning.compute(evidence, row), saidOtherwise.compute(evidence, row));
}
