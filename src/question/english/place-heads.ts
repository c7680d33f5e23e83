import type { EnglishWord } from "./english-words.ts";

/** Who heads a county, a town …, by the word for what kind of place it is. */
const OFFICES: Readonly<Record<string, readonly string[]>> = {
  county: ["县长"],
  district: ["区长"],
  city: ["市长"],
  prefecture: ["州长", "专员"],
  township: ["乡长"],
  town: ["镇长", "乡长"],
  village: ["村主任", "村委会主任", "村长", "村支书"],
};
const HEAD = /^(?:head|chief|magistrate|leader)$/iu;
/** Words at most of a place's name before its kind. */
const LONGEST_NAME = 3;

/** Words of a question that name the office, and the names that sources have for it. */
export interface PlaceHead {
  readonly length: number;
  readonly offices: readonly string[];
}

/** Reads "county head" and "head of Luyuan County" at a word of a question: the dictionaries know a head, and no 县长. */
export function readPlaceHead(words: readonly EnglishWord[], at: number): PlaceHead | null {
  const kind = words[at]?.text.toLowerCase() ?? "";
  const before = OFFICES[kind];
  if (before !== undefined && HEAD.test(words[at + 1]?.text ?? "")) return { length: 2, offices: before };
  if (!HEAD.test(words[at]?.text ?? "") || words[at + 1]?.text !== "of") return null;
  for (const { text } of words.slice(at + 2, at + 3 + LONGEST_NAME)) {
    const offices = OFFICES[text.toLowerCase()];
    if (offices !== undefined) return { length: 1, offices };
    if (!/^(?:the$|\p{Lu})/u.test(text)) return null;
  }
  return null;
}
