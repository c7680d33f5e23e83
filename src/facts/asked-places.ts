import type { Place } from "../model/corpus.ts";
import type { PlaceLevel } from "../question/asked/asked-level.ts";

/** What the gazetteer calls a place of a level. */
const KIND_OF_LEVEL: Readonly<Record<PlaceLevel, Place["kind"]>> = {
  省: "region",
  州: "prefecture",
  市: "prefecture",
  县: "county",
  区: "county",
  旗: "county",
  镇: "town",
  乡: "town",
  村: "town",
};
const LEVELS = Object.keys(KIND_OF_LEVEL).join("");

/** Words for several levels, or for none by its name; 地方 is as a rule a county. */
const KIND_OF_WORD: Readonly<Record<string, Place["kind"]>> = {
  县区: "county",
  区县: "county",
  市县: "county",
  县市: "county",
  地市: "prefecture",
  地区: "prefecture",
  乡镇: "town",
  地方: "county",
};
const KIND_OF_ENGLISH: readonly (readonly [RegExp, Place["kind"]])[] = [
  [/^(?:count(?:y|ies)|districts?|places?|areas?)$/u, "county"],
  [/^(?:cit(?:y|ies)|prefectures?)$/u, "prefecture"],
  [/^(?:town(?:ship)?s?|villages?)$/u, "town"],
];
const ENGLISH_KIND = "count(?:y|ies)|districts?|cit(?:y|ies)|prefectures?|town(?:ship)?s?|villages?|places?|areas?";

/** Sites that a question may ask for by another word than their names end with. */
const OTHER_WORDS: Readonly<Record<string, string>> = { 港口: "港" };

/** The words by which places of a sort are asked for (哪个县, which port), as patterns. */
export interface PlaceWords {
  readonly chinese: string;
  readonly english: string;
  /** Those of the English words that name a level, which compare nothing wherever they stand. */
  readonly englishLevels: string;
}

/** The words for the levels of places, and for the sites of which a gazetteer has several: 港 of 甲港 and 乙港. */
export function wordsForPlaces(places: readonly Place[]): PlaceWords {
  const sites = places.filter(({ kind }) => kind === "site");
  const ends = shared(sites.flatMap(({ name }) => [name.slice(-2), name.slice(-1)]));
  const others = Object.keys(OTHER_WORDS).filter((word) => ends.includes(OTHER_WORDS[word] ?? ""));
  const english = shared(sites.flatMap(({ romanisations }) => [...new Set(romanisations.map(lastWord))]));
  return {
    chinese: [
      ...Object.keys(KIND_OF_WORD),
      ...others,
      ...ends.filter((end) => !LEVELS.includes(end)),
      `[${LEVELS}]`,
    ].join("|"),
    english: [ENGLISH_KIND, ...english.map((word) => `${word}s?`)].join("|"),
    englishLevels: ENGLISH_KIND,
  };
}

/** The places of a gazetteer that a word asks for: of 县 those so named where there are several, else those of that kind. */
export function placesAskedFor(word: string, places: readonly Place[]): readonly Place[] {
  const kind = kindOf(word);
  const ofKind = places.filter((place) => place.kind === (kind ?? "site"));
  const singular = word.replace(/s$/u, "");
  const ending = OTHER_WORDS[word] ?? word;
  const soNamed = ofKind.filter(
    ({ name, romanisations }) =>
      name.endsWith(ending) || (kind === null && romanisations.map(lastWord).includes(singular)),
  );
  return kind === null || soNamed.length > 1 ? soNamed : ofKind;
}

function kindOf(word: string): Place["kind"] | null {
  const level = KIND_OF_WORD[word] ?? Object.entries(KIND_OF_LEVEL).find(([name]) => name === word)?.[1];
  return level ?? KIND_OF_ENGLISH.find(([names]) => names.test(word))?.[1] ?? null;
}

function lastWord(name: string): string {
  return name.toLowerCase().split(/\s+/u).at(-1) ?? "";
}

/** Those words that more than one name ends with. */
function shared(ends: readonly string[]): readonly string[] {
  return [...new Set(ends.filter((end, i) => /^[\p{Script=Han}a-z]+$/u.test(end) && ends.indexOf(end) !== i))];
}
