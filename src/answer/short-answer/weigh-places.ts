import type { Span } from "../../model/corpus.ts";
import { readLevelsAsked } from "../../question/asked/asked-level.ts";
import { ENGLISH_LEAST, ENGLISH_MOST, LEAST, MOST } from "../../text/extremes.ts";
import { readPlaceFigures } from "../../text/place-figures.ts";

/** What each place of a sentence counts as an answer, by what the sentence says of it and by what sort of place it is. */
export function weighPlaces(question: string, text: string, places: readonly Span[]): (place: Span) => number {
  const levels = readLevelsAsked(question);
  const byExtreme = weighByExtreme(question, text, places);
  return (place) => byExtreme(place) * fitAsPlace(text.slice(place.start, place.end), question, levels);
}

/** 用电最少的是哪个县: by so much a place counts more in the part of a row that says the same of it. */
const OF_THE_EXTREME = 20;
interface Extreme {
  readonly asked: RegExp;
  readonly told: RegExp;
  readonly before: RegExp;
  /** Which of two figures is the further out. */
  readonly isBefore: (one: number, other: number) => boolean;
}

const EXTREMES: readonly Extreme[] = [
  {
    asked: new RegExp(`${MOST}|\\b(?:${ENGLISH_MOST})\\b`, "u"),
    ...toldBy(MOST),
    isBefore: (one, other) => one > other,
  },
  {
    asked: new RegExp(`${LEAST}|\\b(?:${ENGLISH_LEAST})\\b`, "u"),
    ...toldBy(LEAST),
    isBefore: (one, other) => one < other,
  },
];

/** 槲洑县|最长, and 最长的是|槲洑县. */
function toldBy(extreme: string): { readonly told: RegExp; readonly before: RegExp } {
  return { told: new RegExp(extreme, "u"), before: new RegExp(`(?:${extreme})[^,;]{0,6}(?:是|为|在|属)$`, "u") };
}

/** For each place whether its part of the sentence, up to the next place, says of it what is asked. */
function weighByExtreme(question: string, text: string, places: readonly Span[]): (place: Span) => number {
  const extreme = EXTREMES.find(({ asked }) => asked.test(question));
  if (extreme === undefined) return () => 1;
  const row = readPlaceFigures(text);
  const [first, ...others] = row;
  // Where the sentence does not say which it is, the figures of the row do.
  if (first !== undefined && !extreme.told.test(text)) {
    const best = others.reduce((found, one) => (extreme.isBefore(one.value, found.value) ? one : found), first);
    return ({ start, end }) => (start < best.end && best.start < end ? OF_THE_EXTREME : 1);
  }
  return ({ start, end }) => {
    const next = places.reduce((first, one) => (one.start >= end ? Math.min(first, one.start) : first), text.length);
    const part = text.slice(end, next).split(";")[0] ?? "";
    return extreme.before.test(text.slice(0, start)) || (extreme.told.test(part) && !extreme.before.test(part))
      ? OF_THE_EXTREME
      : 1;
  };
}

/** 经开区要当哪里的门户: 拉萨|经开区 is what is asked about. */
const ASKED_ABOUT = 0.4;
const OF_PLACE = /^\p{Script=Han}{2}(?<kind>\p{Script=Han}{3,})$/u;

function isAskedAbout(place: string, question: string): boolean {
  const kind = OF_PLACE.exec(place)?.groups?.kind;
  return (
    kind !== undefined && question.includes(kind) && !/哪一?(?:个|些|座|家)?$/u.test(question.split(kind)[0] ?? "")
  );
}

const LEVEL = /[省州市县区镇乡村旗]$/u;

/** How well a name fits as the place that is asked for: 日喀则市|江孜县 is in a county, where the city is asked for. */
function fitAsPlace(name: string, question: string, levels: readonly string[]): number {
  const level = LEVEL.exec(name)?.[0];
  const isOfOther = levels.length > 0 && level !== undefined && !levels.includes(level);
  return isOfOther || isAskedAbout(name, question) ? ASKED_ABOUT : 1;
}
