import type { FollowUp } from "../carry-on.ts";
import type { RegionNames } from "../region.ts";
import { speakPlainly } from "../speak-plainly.ts";
import { readCorrection } from "./correction.ts";
import { matterOf } from "./matter.ts";
import { type QuestionParts, takeApart } from "./question-parts.ts";
import { askAnew, QUESTION_END } from "./rewrite-question.ts";
import { withAsking } from "./with-asking.ts";

/**
 * How a follow-up may be meant: `same` as the question before, of another place (那八宿呢), and nothing else; `alone` as it
 * is put; `carried` in the place of what it is parallel to in the question before;
 * `anew` with the matter of the question before, as a whole question; `joined` put behind the question before, or behind the
 * `first` that is remembered; behind the `answer` before, the `place` or the `thing` of the question before.
 */
export const WAYS = ["same", "alone", "carried", "anew", "joined", "first", "answer", "place", "thing"] as const;
export type Way = (typeof WAYS)[number];

/** A follow-up as a whole question. */
export interface WayToRead {
  readonly way: Way;
  /** 0 for the likeliest of several of one way. */
  readonly order: number;
  readonly asked: string;
}

/** What a follow-up may lean on. */
export interface LeansOn {
  /** The questions before, without the headlines that they may begin with, the last one last; at least one. */
  readonly thread: readonly [string, ...string[]];
  /** The short answer to the last of them. */
  readonly answer: string | null;
  /** What the follow-up is taken for by what it is parallel to; null for a question of its own. */
  readonly followUp: FollowUp | null;
}

const HAS_PART = /占(?:了)?多少(?=[?？]?$)/u;
/** A short answer that is a name, and no figure. */
const NAME = /^[^\d]{2,20}$/u;

/** The ways a follow-up may be meant, likeliest first within each way; none of a question of its own. */
export function waysToRead(
  question: string,
  { thread, answer, followUp }: LeansOn,
  names: RegionNames,
): readonly WayToRead[] {
  const spoken = speakPlainly(question).trim();
  // What is corrected is said as a follow-up: 我问的是八宿 is 八宿呢.
  const plain = readCorrection(spoken)?.asFollowUp ?? spoken;
  const asked = takeApart(withAsking(plain), names);
  const last = speakPlainly(thread.at(-1) ?? thread[0]).trim();
  const before = takeApart(last, names);
  const whole = askAnew(takeApart(matterOf(last, names), names), asked);
  const anew = [whole, ...(HAS_PART.test(asked.text) ? [whole.replace(HAS_PART, "有多少")] : [])];
  const of = (way: Way, readings: readonly string[]): readonly WayToRead[] =>
    readings.map((reading, order) => ({ way, order, asked: reading }));
  if (followUp !== null && !followUp.mayStandAlone && asked.places.length > 0 && asked.content.length === 0)
    return of("same", followUp.readings);
  if (followUp === null && isOfItsOwn(asked, before)) return [];
  return [
    ...of("alone", [question, ...(asked.text === plain ? [] : [asked.text])]),
    ...of("carried", followUp?.readings ?? []),
    ...of("anew", anew),
    ...of("joined", [join(last, plain, before)]),
    ...of("first", thread.length > 1 ? [join(speakPlainly(thread[0]).trim(), plain, before)] : []),
    ...of(
      "answer",
      answer !== null && NAME.test(answer) && !plain.includes(answer) ? [behind(answer, plain, before)] : [],
    ),
    ...of("place", asked.places.length === 0 ? saidPlace(before).map((said) => behind(said, plain, before)) : []),
    ...of(
      "thing",
      before.thing === null ? [] : [behind(before.text.slice(before.thing.start, before.thing.end), plain, before)],
    ),
  ];
}

/** A question that names its place and so many words more leans on nothing; one in another language none that names any. */
const WORDS_OF_ITS_OWN = 3;

function isOfItsOwn({ places, content, ask, language }: QuestionParts, before: QuestionParts): boolean {
  if (places.length === 0 || ask === null) return false;
  return content.length >= (language === before.language ? WORDS_OF_ITS_OWN : 1);
}

function join(before: string, question: string, { language }: QuestionParts): string {
  return `${before.replace(QUESTION_END, "")}${language === "zh" ? "，" : ", "}${question}`;
}

function behind(name: string, question: string, { language }: QuestionParts): string {
  return language === "zh" ? name + question : `${name}, ${question}`;
}

function saidPlace({ text, places: [place] }: QuestionParts): readonly string[] {
  return place === undefined ? [] : [text.slice(place.start, place.end)];
}
