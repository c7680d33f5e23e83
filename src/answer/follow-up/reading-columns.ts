import { type Answer, type RankedSentence, rankedOf } from "../../model/answer.ts";
import { articleOfSentence } from "../../model/corpus.ts";
import type { FollowUp } from "../../question/carry-on.ts";
import { findNamedPlaces } from "../../question/find-named.ts";
import type { QuestionParts } from "../../question/follow-up/question-parts.ts";
import { WAYS, type Way } from "../../question/follow-up/ways-to-read.ts";
import type { RegionNames } from "../../question/region.ts";
import { logOddsOf } from "../../ranking/log-odds.ts";
import { sharesPair } from "../../text/shares-pair.ts";

/** Where a reading of a follow-up is asked: of all articles, of that of the last answer, or of that of an answer before it. */
const PLACES = ["anywhere", "here", "earlier"] as const;
export type Where = (typeof PLACES)[number];

/** An answer, and how likely its first sentence is right, 0 to 1. */
export interface JudgedAnswer {
  readonly answer: Answer;
  readonly likelihood: number;
}

/** What a follow-up is read beside. */
export interface Beside {
  /** The answers to the questions before, the last one last; at least one. */
  readonly answers: readonly Answer[];
  readonly before: QuestionParts;
  readonly asked: QuestionParts;
  /** What the follow-up is taken for by what it is parallel to; null for a question of its own. */
  readonly followUp: FollowUp | null;
  readonly names: RegionNames;
  readonly ask: (understoodAs: string | null) => JudgedAnswer;
}

/** A way to read a follow-up, asked and answered. */
export interface AnsweredReading {
  readonly way: Way;
  readonly order: number;
  readonly where: Where;
  readonly understoodAs: string | null;
  readonly judged: JudgedAnswer;
}

/** What the columns of a reading are told by. */
interface Seen {
  readonly reading: AnsweredReading;
  readonly answer: Answer;
  /** The first sentence of the reading, and the one after it. */
  readonly best: RankedSentence;
  readonly second: RankedSentence | undefined;
  /** The first sentence of the last answer, and those of all answers before. */
  readonly told: RankedSentence | undefined;
  readonly earlier: readonly RankedSentence[];
  /** Words of the question before that the follow-up does not say. */
  readonly matter: readonly string[];
  /** All readings of the follow-up, this one included. */
  readonly readings: readonly AnsweredReading[];
  readonly beside: Beside;
}

interface Column {
  readonly name: string;
  readonly of: (seen: Seen) => number;
}

/** How far a sentence is before the next where there is none. */
const LEAD_OF_THE_ONLY = 3;

/** Begins or ends as what carries on. */
const LED = /^(?:那|and |还有|so )|呢[?？]?$/iu;

/** What the choice among the readings of a follow-up goes by, in order: the trees ask for columns by their numbers. */
export const READING_COLUMNS: readonly Column[] = [
  ...WAYS.map((way) => ({ name: way, of: ({ reading }: Seen) => Number(reading.way === way) })),
  ...PLACES.map((where) => ({ name: where, of: ({ reading }: Seen) => Number(reading.where === where) })),
  { name: "order", of: ({ reading }) => reading.order },
  { name: "score", of: ({ best }) => best.score },
  {
    name: "margin",
    of: ({ best, second }) => (second === undefined ? LEAD_OF_THE_ONLY : best.score - second.score),
  },
  { name: "likelihood", of: ({ reading }) => logOddsOf(reading.judged.likelihood) },
  { name: "answered", of: ({ answer }) => Number(answer.outcome === "answered") },
  { name: "partial", of: ({ answer }) => Number(answer.outcome === "partial") },
  { name: "has value", of: ({ best }) => Number(best.value !== null) },
  { name: "same article", of: (seen) => Number(stepFrom(seen) !== null) },
  { name: "same paragraph", of: (seen) => Number(stepFrom(seen)?.paragraphs === 0) },
  { name: "same sentence", of: (seen) => Number(isStep(stepFrom(seen), 0)) },
  { name: "next sentence", of: (seen) => Number(isStep(stepFrom(seen), 1)) },
  { name: "later", of: (seen) => Number(isLater(stepFrom(seen))) },
  { name: "next paragraph", of: (seen) => Number(stepFrom(seen)?.paragraphs === 1) },
  {
    name: "earlier article",
    of: ({ best, earlier }) => Number(earlier.some((one) => articleOf(one) === articleOf(best))),
  },
  {
    name: "earlier sentence",
    of: ({ best, earlier }) => Number(earlier.some(({ citation }) => citation.id === best.citation.id)),
  },
  { name: "says the follow-up", of: ({ best, beside }) => shareSaid(beside.asked.content, best.sentence) },
  {
    name: "says it with the headline",
    of: ({ best, beside }) => shareSaid(beside.asked.content, best.sentence + best.citation.title),
  },
  { name: "says the matter", of: ({ best, matter }) => shareSaid(matter, best.sentence) },
  { name: "place", of: ({ best, beside }) => placeSaid(best.sentence, beside) },
  { name: "missing", of: ({ answer }) => answer.missing.length / Math.max(1, answer.searchedFor.length) },
  {
    name: "agreement",
    of: ({ best, readings }) =>
      share(readings, ({ judged }) => Number(rankedOf(judged.answer)[0]?.citation.id === best.citation.id)),
  },
  {
    name: "reciprocal rank",
    of: ({ best, readings }) => share(readings, ({ judged }) => reciprocalRank(judged.answer, best)),
  },
  {
    name: "same value",
    of: ({ best, told }) => Number(best.value !== null && best.value.text === told?.value?.text),
  },
  { name: "length", of: ({ beside }) => beside.asked.text.length },
  { name: "words", of: ({ beside }) => beside.asked.content.length },
  { name: "names a place", of: ({ beside }) => Number(beside.asked.places.length > 0) },
  { name: "asks", of: ({ beside }) => Number(beside.asked.ask !== null) },
  { name: "English", of: ({ beside }) => Number(beside.asked.language === "en") },
  { name: "led", of: ({ beside }) => Number(LED.test(beside.asked.text)) },
  { name: "carries on", of: ({ beside }) => Number(beside.followUp !== null) },
  { name: "may stand alone", of: ({ beside }) => Number(beside.followUp?.mayStandAlone ?? true) },
  { name: "answered before", of: ({ beside }) => Number(isAnswered(beside.answers.at(-1))) },
  { name: "thread", of: ({ beside }) => beside.answers.length },
];

/**
 * A reading by each of {@link READING_COLUMNS}.
 * @param best its first sentence
 * @param readings all readings of the follow-up
 */
export function measureReading(
  reading: AnsweredReading,
  best: RankedSentence,
  readings: readonly AnsweredReading[],
  beside: Beside,
): Float32Array {
  const { answers, asked, before } = beside;
  const { answer } = reading.judged;
  const last = answers.at(-1);
  const seen: Seen = {
    reading,
    answer,
    best,
    second: rankedOf(answer)[1],
    told: last === undefined ? undefined : rankedOf(last)[0],
    earlier: answers.flatMap((one) => rankedOf(one).slice(0, 1)),
    matter: before.content.filter((word) => !asked.content.includes(word)),
    readings,
    beside,
  };
  return Float32Array.from(READING_COLUMNS, ({ of }) => of(seen));
}

function articleOf({ citation: { id } }: RankedSentence): string {
  return articleOfSentence(id);
}

/** How far on a sentence stands in an article, in paragraphs and in sentences as they are counted in each. */
interface Step {
  readonly paragraphs: number;
  readonly sentences: number;
}

/** From the sentence told before to the reading's; null where they are not of one article. */
function stepFrom({ best, told }: Seen): Step | null {
  if (told === undefined || articleOf(told) !== articleOf(best)) return null;
  return {
    paragraphs: best.citation.paragraph - told.citation.paragraph,
    sentences: best.citation.sentence - told.citation.sentence,
  };
}

function isStep(step: Step | null, sentences: number): boolean {
  return step?.paragraphs === 0 && step.sentences === sentences;
}

function isLater(step: Step | null): boolean {
  return step !== null && (step.paragraphs > 0 || (step.paragraphs === 0 && step.sentences > 0));
}

function isAnswered(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.outcome !== "no-evidence";
}

function shareSaid(words: readonly string[], text: string): number {
  return words.length === 0 ? -1 : share(words, (word) => Number(sharesPair(word, text)));
}

/** 1 where the sentence names the place asked about, -1 where it names others alone. */
function placeSaid(sentence: string, { asked, before, names }: Beside): number {
  const wanted = asked.places.length > 0 ? asked.places : before.places;
  if (wanted.length === 0) return 0;
  const named = findNamedPlaces(sentence, names);
  if (named.length === 0) return 0;
  return named.some(({ place }) => wanted.some((one) => one.place.name === place.name)) ? 1 : -1;
}

function reciprocalRank(answer: Answer, { citation: { id } }: RankedSentence): number {
  const at = rankedOf(answer).findIndex(({ citation }) => citation.id === id);
  return at === -1 ? 0 : 1 / (at + 1);
}

function share<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0) / Math.max(1, all.length);
}
