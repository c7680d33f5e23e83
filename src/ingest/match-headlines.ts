import { type HeadlineLine, type HeadlinePile, isInParts, isSubtitle, isTitleOfTwo } from "./group-headlines.ts";
import { measureAffinity } from "./measure-affinity.ts";

/** Lines that are one headline, and the body it was given to; `body` is null when it fits none. */
export interface HeadlineMatch {
  readonly lines: readonly HeadlineLine[];
  readonly body: number | null;
  /** True when another body was nearly as good. */
  readonly uncertain: boolean;
}

/** A body as far as headlines are concerned. */
export interface HeadlineTarget {
  readonly text: string;
  /** How much ties it to the body before; null when nothing does. */
  readonly bond: number | null;
}

/** What has been decided so far, the last decision first. */
interface State {
  readonly score: number;
  readonly match: HeadlineMatch | null;
  readonly before: State | null;
  /** The bodies taken so far, a bit each: those up to the thirtieth, and the others of the stretch. */
  readonly low: number;
  readonly high: number;
}

/** How much standing just before or after a body is worth, once the page shows its habit. */
interface Habit {
  readonly before: number;
  readonly after: number;
}

const BEAM = 12;
const CHOICES = 4;
/** A kicker, a title of two lines, a subtitle. */
const MOST_LINES = 4;
const NO_BODY = -2;
/** What it is worth to leave a line between paragraphs a subhead. */
const SUBHEAD = 1.95;
/** What it costs to make an article of a body that may be a part of the one before, at least and by what ties them. */
const SOFT_BODY = 0.56;
/** What the forms of a headline without a subtitle are worth: a title of two lines, a kicker in words and its title. */
const TITLE_OF_TWO = -0.4;
const PLAIN_KICKER = 1.35;
const BOND = 2;
const OTHERS_SHARE = 0.43;
/** A match is uncertain when another body scores this share of it, or when it scores less than a few shared words do. */
const NEARLY = 0.8;
const LEAST_CERTAIN = 1.5;
const UNKNOWN_HABIT: Habit = { before: 0.75, after: 0.75 };
const STRONGEST_HABIT = 3.8;

/** A page has fewer articles; a file of many pages is matched in stretches, so that time stays linear. */
const HALF = 30;
const STRETCH = 2 * HALF;

/**
 * Gives each body its headline: by the words they share, rare ones counting more, and by where it stands. A pile of lines
 * is cut into headlines of one to three lines at the same time. No body gets two.
 */
export function matchHeadlines(
  piles: readonly HeadlinePile[],
  bodies: readonly HeadlineTarget[],
): readonly HeadlineMatch[] {
  if (bodies.length <= STRETCH) return matchStretch(piles, bodies);
  const matches: HeadlineMatch[] = [];
  for (let start = 0; start < bodies.length; start += STRETCH) {
    const end = start + STRETCH;
    const last = end >= bodies.length;
    const inside = (body: number | null): number | null =>
      body !== null && body >= start && body < end ? body - start : null;
    const own = piles
      .filter(({ position }) => position >= start + (start === 0 ? 0 : 1) && (position <= end || last))
      .map((pile) => ({ ...pile, before: inside(pile.before), after: inside(pile.after) }));
    for (const match of matchStretch(own, bodies.slice(start, end))) {
      matches.push({ ...match, body: match.body === null ? null : match.body + start });
    }
  }
  return matches;
}

function matchStretch(piles: readonly HeadlinePile[], bodies: readonly HeadlineTarget[]): readonly HeadlineMatch[] {
  const affinity = measureAffinity(
    piles.flatMap((pile) => pile.lines.map(({ line }) => line.glyphs)),
    bodies.map(({ text }) => text),
  );
  const first = search(piles, bodies, affinity, UNKNOWN_HABIT);
  return search(piles, bodies, affinity, readHabit(piles, first));
}

function readHabit(piles: readonly HeadlinePile[], matches: readonly HeadlineMatch[]): Habit {
  const pileOf = new Map(piles.flatMap((pile) => pile.lines.map(({ line }) => [line, pile] as const)));
  let before = 0;
  let after = 0;
  let matched = 0;
  for (const { lines, body } of matches) {
    const pile = lines[0] === undefined ? undefined : pileOf.get(lines[0].line);
    if (pile === undefined || body === null) continue;
    matched++;
    if (pile.after === body) before++;
    if (pile.before === body) after++;
  }
  const worth = (count: number): number => 0.7 + (matched === 0 ? 0 : (STRONGEST_HABIT * count) / matched);
  return { before: worth(before), after: worth(after) };
}

type Affinity = readonly ReadonlyMap<number, number>[];

function search(
  piles: readonly HeadlinePile[],
  bodies: readonly HeadlineTarget[],
  affinity: Affinity,
  habit: Habit,
): readonly HeadlineMatch[] {
  let states: readonly State[] = [{ score: 0, match: null, before: null, low: 0, high: 0 }];
  let offset = 0;
  for (const pile of piles) {
    states = searchPile(pile, states, bodies, affinity.slice(offset, offset + pile.lines.length), habit);
    offset += pile.lines.length;
  }
  return matchesOf(states[0] ?? null);
}

function searchPile(
  pile: HeadlinePile,
  initial: readonly State[],
  bodies: readonly HeadlineTarget[],
  affinity: Affinity,
  habit: Habit,
): readonly State[] {
  const count = pile.lines.length;
  const reached: State[][] = Array.from({ length: count + 1 }, () => []);
  reached[0] = [...initial];
  for (let from = 0; from < count; from++) {
    const states = reached[from] ?? [];
    for (let size = 1; size <= MOST_LINES && from + size <= count; size++) {
      const lines = pile.lines.slice(from, from + size);
      if (!mayBeOne(lines, pile.lines[from + size])) continue;
      const scores = scoreBodies(pile, from, from + size, bodies, affinity, habit);
      const choices = listChoices(lines, scores, pile.subhead ? SUBHEAD : NO_BODY);
      const next = reached[from + size];
      if (next !== undefined) for (const state of states) extend(next, state, choices);
    }
  }
  return reached[count] ?? [];
}

/** Puts a state among the best, the better first; of two as good the one that came first. */
function keep(states: State[], state: State): void {
  if (states.length === BEAM && state.score <= (states[BEAM - 1]?.score ?? 0)) return;
  let at = states.length;
  while (at > 0 && (states[at - 1]?.score ?? 0) < state.score) at--;
  states.splice(at, 0, state);
  if (states.length > BEAM) states.pop();
}

/** A reporter ends a headline; a subtitle is never the first of one. */
function mayBeOne(lines: readonly HeadlineLine[], next: HeadlineLine | undefined): boolean {
  if (lines.slice(0, -1).some((line) => line.bylines.length > 0 || (isSubtitle(line) && lines[0] !== line)))
    return false;
  const last = lines.at(-1);
  if (lines.length === MOST_LINES && (last === undefined || !isSubtitle(last))) return false;
  return next === undefined || !isSubtitle(next) || (last?.bylines.length ?? 0) > 0 || lines.length === MOST_LINES;
}

function scoreBodies(
  pile: HeadlinePile,
  from: number,
  to: number,
  bodies: readonly HeadlineTarget[],
  affinity: Affinity,
  habit: Habit,
): readonly (readonly [number, number])[] {
  const scores = new Map<number, number>();
  const add = (body: number, score: number): void => {
    scores.set(body, (scores.get(body) ?? 0) + score);
  };
  for (const line of affinity.slice(from, to)) {
    for (const [body, score] of line) add(body, score - OTHERS_SHARE * affinityBeside(line, body, bodies));
  }
  for (const [body, shared] of scores) {
    if ((bodies[body]?.bond ?? null) !== null && pile.after !== body && shared < LEAST_SHARED) scores.delete(body);
  }
  if (pile.after !== null && !pile.subhead && to === pile.lines.length) add(pile.after, habit.before);
  if (pile.before !== null && !pile.subhead && from === 0 && mayClaimAbove(pile.before, scores, bodies))
    add(pile.before, habit.after);
  for (const [body, score] of scores) {
    scores.set(body, score + worthOfForm(pile.lines.slice(from, to)) - costOfParting(bodies[body]));
  }
  return [...scores].toSorted((one, other) => other[1] - one[1]);
}

/** A body that may be a part of the one before is no headline's for standing above it: they must share words. */
function mayClaimAbove(body: number, scores: ReadonlyMap<number, number>, bodies: readonly HeadlineTarget[]): boolean {
  return (bodies[body]?.bond ?? null) === null || scores.has(body);
}

/** How much of a headline a body that may be a part of another one must share with it, when it does not stand before it. */
const LEAST_SHARED = 2;

/** How much of a headline returns in the bodies that may be of one article with a body: what is theirs as well tells nothing. */
function affinityBeside(line: ReadonlyMap<number, number>, body: number, bodies: readonly HeadlineTarget[]): number {
  const before = (bodies[body]?.bond ?? null) === null ? 0 : (line.get(body - 1) ?? 0);
  const after = (bodies[body + 1]?.bond ?? null) === null ? 0 : (line.get(body + 1) ?? 0);
  return Math.max(before, after);
}

function costOfParting(target: HeadlineTarget | undefined): number {
  const bond = target?.bond ?? null;
  return bond === null ? 0 : SOFT_BODY + BOND * bond;
}

/** Kicker and headline, headline and subtitle are more likely one headline than two. */
function worthOfForm(lines: readonly HeadlineLine[]): number {
  const [first, second, third, fourth] = lines;
  if (first === undefined || second === undefined) return 0;
  const last = fourth ?? third ?? second;
  const withSubtitle = isSubtitle(last);
  const withKicker = isInParts(first.line) && !isInParts(second.line);
  if (isInParts(second.line) && !isInParts(first.line) && !withSubtitle)
    return second.line.width > first.line.width ? -1 : -4;
  if (fourth !== undefined)
    return withSubtitle && third !== undefined && isTitleOfTwo(second.line, third.line) ? 1 : -6;
  if (third !== undefined) {
    if (withSubtitle) return 1.5;
    return withKicker && isTitleOfTwo(second.line, third.line) ? 1 : -1;
  }
  if (!withSubtitle && second.line.width < first.line.width * 0.75) return -2.7;
  return withSubtitle ? 2 : withKicker ? 1.5 : isTitleOfTwo(first.line, second.line) ? TITLE_OF_TWO : PLAIN_KICKER;
}

/** What can be done with lines taken as one headline, the best first, the last to give them to no body. */
interface Choices {
  readonly bodies: readonly {
    readonly score: number;
    readonly match: HeadlineMatch;
    readonly low: number;
    readonly high: number;
  }[];
  readonly none: { readonly score: number; readonly match: HeadlineMatch };
}

function listChoices(
  lines: readonly HeadlineLine[],
  scores: readonly (readonly [number, number])[],
  untaken: number,
): Choices {
  const bodies = scores.map(([body, score], at) => {
    const rival = scores[at === 0 ? 1 : 0]?.[1] ?? 0;
    const uncertain = rival > score * NEARLY || score < LEAST_CERTAIN;
    const low = body < HALF ? 1 << body : 0;
    const high = body < HALF ? 0 : 1 << (body - HALF);
    return { score, match: { lines, body, uncertain }, low, high };
  });
  return { bodies, none: { score: untaken, match: { lines, body: null, uncertain: false } } };
}

function extend(reached: State[], state: State, { bodies, none }: Choices): void {
  let chosen = 0;
  for (const { score, match, low, high } of bodies) {
    if ((state.low & low) !== 0 || (state.high & high) !== 0) continue;
    keep(reached, { score: state.score + score, match, before: state, low: state.low | low, high: state.high | high });
    if (++chosen === CHOICES) break;
  }
  const { low, high } = state;
  keep(reached, { score: state.score + none.score, match: none.match, before: state, low, high });
}

function matchesOf(state: State | null): readonly HeadlineMatch[] {
  const matches: HeadlineMatch[] = [];
  for (let at = state; at !== null; at = at.before) if (at.match !== null) matches.push(at.match);
  return matches.reverse();
}
