import { pinyin } from "pinyin-pro";
import { foldPinyin } from "./fold-pinyin.ts";

/** Words of the corpus by their sound, so that a name written in Latin letters finds its characters. */
export interface RomanisedNames {
  /** Words that sound like the letters given (any case, no tones): luobu → 罗布. */
  lookUp(letters: string): readonly string[];
}

/** Reads the pinyin of Chinese words when the first name is looked up, not before. */
export function romaniseNames(words: () => Iterable<string>): RomanisedNames {
  let bySound: Map<string, string[]> | null = null;
  return {
    lookUp(letters) {
      bySound ??= indexBySound(words());
      return bySound.get(foldPinyin(letters)) ?? [];
    },
  };
}

function indexBySound(words: Iterable<string>): Map<string, string[]> {
  const bySound = new Map<string, string[]>();
  for (const word of words) {
    if (!/^\p{Script=Han}{2,5}$/u.test(word)) continue;
    const sound = foldPinyin(pinyin(word, { toneType: "none", v: true }));
    const same = bySound.get(sound);
    if (same === undefined) bySound.set(sound, [word]);
    else same.push(word);
  }
  return bySound;
}
