/** Levels of places that may be asked for, as a name of one ends. */
export type PlaceLevel = "省" | "州" | "市" | "县" | "区" | "镇" | "乡" | "村" | "旗";

const ASKS_LEVEL =
  /(?:哪(?:些|一|几|[两三四五六七八九十\d]+)?[个座]?|什么)(?:(?<both>乡镇|县区)|(?<level>[省州市县区镇乡村旗]))(?![场级民医委钱力时事亲])/gu;
const ASKS_IN_ENGLISH = /\b(?:county|counties|city|cities|town(?:ship)?s?|provinces?|districts?)\b/u;

/** The levels of place that a Chinese question asks for by name, in its order: 县 and 镇 of 哪个县哪个镇. */
export function readLevelsAsked(question: string): readonly PlaceLevel[] {
  // What the pattern matches is of these levels.
  return [...question.matchAll(ASKS_LEVEL)].flatMap(({ groups }) => [
    ...(groups?.both ?? groups?.level ?? ""),
  ]) as PlaceLevel[];
}

/** Whether a county, a town or a larger place is asked for, or named as such in an English question, which no school in it is. */
export function asksForDivision(question: string): boolean {
  return readLevelsAsked(question).some((level) => level !== "村") || ASKS_IN_ENGLISH.test(question);
}
