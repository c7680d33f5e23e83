import type { MatchedFigure } from "../../facts/match-figures.ts";
import type { AnswerSpan } from "../../model/citation.ts";
import type { Span } from "../../model/corpus.ts";
import { asksForChange } from "../../question/asked/asked-change.ts";
import { outrightAsked } from "../../question/asked/asked-outright.ts";
import { type Evidence, sentenceOf } from "../../ranking/evidence.ts";
import { quantityKindOf } from "../../ranking/fit-figures.ts";
import { characterLengthAt } from "../../text/character-length.ts";
import { sourceOffsets } from "../../text/normalise.ts";
import type { Candidate } from "./candidate.ts";
import { withItsUnit, withOtherEnd } from "./figure-with-unit.ts";
import { nobodyDied } from "./nobody-died.ts";
import { weighFigures } from "./weigh-figures.ts";
import { weighNames } from "./weigh-names.ts";

/** A figure that is a fact of the sentence counts e to the power of so much of its match more. */
const OF_MATCH = 1.5;
/** A fact that matches at least so well may answer though its figure does not fit: 覆盖35%的行政村, asked how many. */
const LEAST_MATCH = 0.4;
const UNFIT = 0.05;

/**
 * The short answer inside a sentence: of the spans that are named by the thing asked for or are of its kind, the one the
 * question's terms stand nearest to; of figures the one whose fact matches counts more.
 * @param row row of the sentence among the candidates
 * @param sentence the sentence as it stands
 * @param facts the facts of the sentence as it stands, matched with the question, where it asks for a figure
 * @returns the span in the sentence as it stands, null when it offers none
 */
export function findValue(
  evidence: Evidence,
  row: number,
  sentence: string,
  facts: readonly MatchedFigure[] = [],
): AnswerSpan | null {
  const nobody = nobodyDied(evidence, row);
  if (nobody !== null) return inOriginal(nobody, sentence);
  const outright = outrightIn(evidence, row);
  if (outright !== null) return inOriginal(outright, sentence);
  const isFigure = quantityKindOf(evidence.question.expected.kind) !== null;
  const candidates = isFigure ? weighFigures(evidence, row) : weighNames(evidence, row);
  if (facts.length === 0 || asksForChange(evidence.question.text)) {
    return spanOf(largest(candidates), isFigure, evidence, row, sentence);
  }
  return weighedByFacts(candidates, isFigure, evidence, row, sentence, facts);
}

/** What is told by its form alone, where that is asked for: the one that most characters of the question stand before, from mark to mark. */
function outrightIn(evidence: Evidence, row: number): Span | null {
  const { text: question } = evidence.question;
  const find = outrightAsked(question);
  if (find === null) return null;
  const text = sentenceOf(evidence, row);
  return largest(
    find(text).map(({ start, end }) => {
      const own =
        text
          .slice(0, start)
          .split(/[,;。:、]/u)
          .at(-1) ?? "";
      return { start, end, worth: [...new Set(own)].filter((character) => question.includes(character)).length };
    }),
  );
}

interface Weighed {
  readonly span: AnswerSpan;
  readonly worth: number;
}

function weighedByFacts(
  candidates: readonly Candidate[],
  isFigure: boolean,
  evidence: Evidence,
  row: number,
  sentence: string,
  facts: readonly MatchedFigure[],
): AnswerSpan | null {
  const told = new Set<MatchedFigure>();
  const weighed: Weighed[] = candidates.flatMap((candidate) => {
    const span = spanOf(candidate, isFigure, evidence, row, sentence);
    if (span === null) return [];
    const matching = facts.filter(({ fact }) => fact.start < span.end && span.start < fact.end);
    for (const one of matching) told.add(one);
    const match = Math.max(0, ...matching.map((one) => one.match));
    return [{ span, worth: candidate.worth * Math.exp(OF_MATCH * match) }];
  });
  for (const one of facts) {
    if (told.has(one) || one.match < LEAST_MATCH) continue;
    const { text, start, end } = one.fact;
    weighed.push({ span: { text, start, end }, worth: UNFIT * Math.exp(OF_MATCH * one.match) });
  }
  return largest(weighed)?.span ?? null;
}

function spanOf(
  candidate: Candidate | null,
  isFigure: boolean,
  evidence: Evidence,
  row: number,
  sentence: string,
): AnswerSpan | null {
  if (candidate === null) return null;
  const text = sentenceOf(evidence, row);
  const unit = isFigure ? withItsUnit(candidate, text, evidence.question.text) : candidate;
  const whole = isFigure ? withOtherEnd(unit, evidence.answers(row), text, evidence.question.text) : unit;
  return inOriginal(whole, sentence);
}

/** Whether a sentence has a short answer that is no figure. */
export function offersName(evidence: Evidence, row: number): boolean {
  return weighNames(evidence, row).length > 0;
}

/** The first of those worth most; null of none. */
function largest<T extends { readonly worth: number }>(weighed: readonly T[]): T | null {
  return weighed.reduce<T | null>((best, one) => (best === null || one.worth > best.worth ? one : best), null);
}

function inOriginal({ start, end }: Span, sentence: string): AnswerSpan {
  const toOriginal = sourceOffsets(sentence);
  const from = toOriginal(start);
  // One past the last character of the span, so that a gap after it stays outside.
  const last = toOriginal(end - 1);
  const to = last + characterLengthAt(sentence, last);
  return { start: from, end: to, text: sentence.slice(from, to) };
}
