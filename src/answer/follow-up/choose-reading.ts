import type { Outcome } from "../../model/answer.ts";
import type { Way } from "../../question/follow-up/ways-to-read.ts";
import { plantForest, scoreByForest } from "../../ranking/decision-trees.ts";
import { chanceOf } from "../../ranking/log-odds.ts";
import { BELIEF_TREES } from "./belief-trees.ts";
import type { FollowUpReading } from "./read-follow-up.ts";
import { READING_COLUMNS } from "./reading-columns.ts";
import { READING_TREES } from "./reading-trees.ts";

const CHOICE = plantForest(READING_TREES);
const BELIEF = plantForest(BELIEF_TREES);

/** From this chance of being right the first sentence of a reading answers, from the other it answers in part. */
export const ANSWERS = 0.5;
export const ANSWERS_IN_PART = 0.4;

/** What a follow-up is taken for, and what its first sentence is believed to answer; null where it is judged by itself. */
export interface ChosenReading {
  readonly understoodAs: string | null;
  readonly outcome: Outcome | null;
}

/**
 * The reading of a follow-up whose first sentence is likeliest right, and how far that is believed. Learnt from
 * conversations (`npm run train:follow-ups`), as trees over what is known of each reading and of how it stands to what was
 * said before; null without readings.
 */
export function chooseReading(readings: readonly FollowUpReading[]): ChosenReading | null {
  const width = READING_COLUMNS.length;
  const values = new Float32Array(readings.length * width);
  for (const [at, { columns }] of readings.entries()) values.set(columns, at * width);
  const best = likeliest(readings, scoreByForest(CHOICE, values, width));
  if (best === null) return null;
  const { reading, columns } = best;
  // The same of another place is asked in full, and judged by itself as a first question is.
  if (reading.way === "same") return { understoodAs: reading.understoodAs, outcome: null };
  const chance = reading.namesUnknown ? 0 : chanceOf(scoreByForest(BELIEF, columns, columns.length)[0] ?? 0);
  const outcome = chance >= ANSWERS ? "answered" : chance >= ANSWERS_IN_PART ? "partial" : "no-evidence";
  return { understoodAs: saidBest(reading, readings).understoodAs, outcome };
}

/** How a reading is best said, where several show the same sentence and short answer. */
const SAID_BEST: readonly Way[] = ["carried", "anew", "place", "thing", "answer", "joined", "first"];

/** Of the readings that show the same, the one that a person would most likely have asked; a question of its own stays one. */
function saidBest(chosen: FollowUpReading, readings: readonly FollowUpReading[]): FollowUpReading {
  if (chosen.understoodAs === null) return chosen;
  const same = readings.filter(
    ({ way, best }) =>
      way !== "alone" && best.citation.id === chosen.best.citation.id && best.value?.text === chosen.best.value?.text,
  );
  const rank = ({ way, where }: FollowUpReading): number => 2 * SAID_BEST.indexOf(way) + Number(where !== "anywhere");
  return same.reduce((best, other) => (rank(other) < rank(best) ? other : best), same[0] ?? chosen);
}

/** A lead counts up to this. */
const FAR = 5;

/** A reading, its score, and its lead before the next that shows another sentence. */
interface Scored {
  readonly reading: FollowUpReading;
  readonly score: number;
  readonly lead: number;
}

/** What the chosen reading is believed by, in order: the trees ask for columns by their numbers. */
const BELIEF_COLUMNS: readonly { readonly name: string; readonly of: (chosen: Scored) => number }[] = [
  ...READING_COLUMNS.map(({ name }, column) => ({ name, of: ({ reading }: Scored) => reading.columns[column] ?? 0 })),
  { name: "score of the reading", of: ({ score }) => score },
  { name: "lead of the reading", of: ({ lead }) => lead },
];

/** The reading of the highest score, and what it is believed by. */
export interface LikeliestReading {
  readonly at: number;
  readonly reading: FollowUpReading;
  readonly columns: Float32Array;
}

/** The reading of the highest score; of equals the first. Null without readings. */
export function likeliest(readings: readonly FollowUpReading[], scores: ArrayLike<number>): LikeliestReading | null {
  let at = -1;
  for (const number of readings.keys()) if (at === -1 || (scores[number] ?? 0) > (scores[at] ?? 0)) at = number;
  const reading = readings[at];
  if (reading === undefined) return null;
  const score = scores[at] ?? 0;
  const others = [...readings.keys()].filter((other) => readings[other]?.best.citation.id !== reading.best.citation.id);
  const next = others.reduce((highest, other) => Math.max(highest, scores[other] ?? 0), score - FAR);
  const chosen = { reading, score, lead: score - next };
  return { at, reading, columns: Float32Array.from(BELIEF_COLUMNS, ({ of }) => of(chosen)) };
}
