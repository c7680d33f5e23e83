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
/** Who leads the party there. */
const SECRETARIES: Readonly<Record<string, readonly string[]>> = {
  county: ["县委书记"],
  district: ["区委书记"],
  city: ["市委书记"],
  prefecture: ["州委书记"],
  township: ["乡党委书记"],
  town: ["镇党委书记", "乡党委书记"],
  village: ["村党支部书记", "村支书"],
};
const HEAD = /^(?:head|chief|magistrate|leader|mayor)$/iu;
const SECRETARY = /^secretary$/iu;
/** Who heads Luyuan County asks for its head. */
const HEADS = /^(?:heads|leads|runs|governs)$/iu;
const WHO = /^who$/iu;
const MAYOR = /^mayor$/iu;
/** Words at most of a place's name before its kind. */
const LONGEST_NAME = 3;

/** Words of a question that name the office, and the names that sources have for it. */
export interface PlaceHead {
  readonly length: number;
  readonly offices: readonly string[];
}

/** Reads "county head", "head of Luyuan County" and "who heads" it at a word of a question: the dictionaries know a head, and no 县长. */
export function readPlaceHead(words: readonly EnglishWord[], at: number): PlaceHead | null {
  const text = words[at]?.text ?? "";
  const next = words[at + 1]?.text ?? "";
  const before = OFFICES[text.toLowerCase()];
  if (before !== undefined && HEAD.test(next)) return { length: 2, offices: before };
  if (HEADS.test(text) && WHO.test(words[at - 1]?.text ?? "")) return headOf(OFFICES, words.slice(at + 1));
  if (SECRETARY.test(text) && next === "of") return headOf(SECRETARIES, words.slice(at + 2));
  if (!HEAD.test(text) || next !== "of") return null;
  return headOf(OFFICES, words.slice(at + 2)) ?? (MAYOR.test(text) ? { length: 1, offices: ["市长"] } : null);
}

/** The office by the kind of the place that is named there. */
function headOf(offices: Readonly<Record<string, readonly string[]>>, words: readonly EnglishWord[]): PlaceHead | null {
  for (const { text } of words.slice(0, 1 + LONGEST_NAME)) {
    const named = offices[text.toLowerCase()];
    if (named !== undefined) return { length: 1, offices: named };
    if (!/^(?:the$|\p{Lu})/u.test(text)) return null;
  }
  return null;
}
