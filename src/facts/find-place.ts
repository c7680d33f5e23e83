import { distance } from "fastest-levenshtein";
import { pinyin } from "pinyin-pro";
import type { Place } from "../model/corpus.ts";
import { foldPinyin, plainU } from "../question/english/fold-pinyin.ts";
import { chineseNames, foldEnglish } from "../question/region.ts";
import { normaliseText } from "../text/normalise.ts";

/** Finds places by a name that stands alone. */
export interface PlaceFinder {
  /** The place of that name: Chinese in either script, a romanisation, or pinyin, with or without County and the like. */
  find(name: string): Place | null;
  /** Full names of the known places nearest to a name, nearest first. */
  nearest(name: string): readonly string[];
}

const MOST_NEAREST = 3;
/** Share of a name that may be wrong for a known one to be offered. */
const MOST_WRONG = 0.34;
const KIND_WORDS = /(?:county|city|prefecture|district|town|township|region|xian|shi|qu|zhen|xiang)$/u;
const KIND_CHARACTERS = /(?:市|县|区|地区|乡|镇|自治区|省)$/u;

/** Prepares finding the places of a gazetteer; the sounds of their names are worked out when they are first needed. */
export function createPlaceFinder(places: readonly Place[]): PlaceFinder {
  let names: ReadonlyMap<string, Place> | null = null;
  const open = (): ReadonlyMap<string, Place> => {
    names ??= indexNames(places);
    return names;
  };
  return {
    find(name) {
      const known = open();
      for (const form of formsOf(name)) {
        const place = known.get(form);
        if (place !== undefined) return place;
      }
      return null;
    },
    nearest(name) {
      const forms = formsOf(name);
      const slips = new Map<string, number>();
      for (const [known, place] of open()) {
        for (const form of [...forms, ...(isChinese(name) ? [sound(name)] : [])]) {
          if (isChinese(form) !== isChinese(known)) continue;
          const wrong = distance(form, known) / Math.max(form.length, known.length, 1);
          if (wrong <= MOST_WRONG) slips.set(place.name, Math.min(wrong, slips.get(place.name) ?? 1));
        }
      }
      return [...slips]
        .sort(([, a], [, b]) => a - b)
        .slice(0, MOST_NEAREST)
        .map(([found]) => found);
    },
  };
}

function indexNames(places: readonly Place[]): ReadonlyMap<string, Place> {
  const names = new Map<string, Place>();
  const add = (name: string, place: Place): void => {
    if (name !== "" && !names.has(name)) names.set(name, place);
  };
  for (const place of places) for (const name of chineseNames(place)) add(normaliseText(name), place);
  for (const place of places) for (const name of place.romanisations) add(fold(name), place);
  for (const place of places) for (const name of [place.name, ...place.aliases]) add(sound(name), place);
  return names;
}

/** A name as typed, then without the word for its kind. */
function formsOf(name: string): readonly string[] {
  const plain = normaliseText(name.trim());
  const folded = isChinese(plain) ? plain : fold(name);
  const bare = folded.replace(isChinese(plain) ? KIND_CHARACTERS : KIND_WORDS, "");
  return bare.length > 1 && bare !== folded ? [folded, bare] : [folded];
}

function fold(name: string): string {
  return plainU(foldEnglish(name).replace(/[^\p{L}\p{N}]/gu, ""));
}

function sound(name: string): string {
  return foldPinyin(pinyin(normaliseText(name), { toneType: "none", type: "array", v: true }).join(""));
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
