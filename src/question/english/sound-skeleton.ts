/**
 * The sounds of a name in order, as classes that survive transliteration into Chinese: P (b p), T (d t), K (g k q), F,
 * W (v w), S (s x sh z), J (j zh y, g before e), C (ch q), H, M, N (also ng), L (l r), and vowels a, e (also i), o (also u).
 */
export type SoundSkeleton = string;

const GRAPHEMES: readonly (readonly [RegExp, string])[] = [
  [/tch|ch/y, "C"],
  [/sch|sh|th/y, "S"],
  [/ph|ff?/y, "F"],
  [/ck|qu?|cc|kk?/y, "K"],
  [/dge?|j/y, "J"],
  [/ght?/y, "T"],
  [/wh|ww?|vv?/y, "W"],
  [/^kn|^gn|nn?g?(?![aeiouy])|nn?/y, "N"],
  [/^wr|rr?|ll?/y, "L"],
  [/c(?=[eiy])|ss?|zz?/y, "S"],
  [/c/y, "K"],
  [/x/y, "KS"],
  [/g(?=[eiy])/y, "J"],
  [/gg?/y, "K"],
  [/bb?|pp?/y, "P"],
  [/dd?|tt?/y, "T"],
  [/mm?/y, "M"],
  [/h/y, "H"],
  [/^y/y, "J"],
  [/a[aeiou]*/y, "a"],
  [/[ei][aeiouy]*(?!$)|y|i$|ee$|ie$/y, "e"],
  [/[ou][aeiou]*/y, "o"],
];

/** The skeleton of a name in Latin letters. */
export function skeletonOfLatin(name: string): SoundSkeleton {
  const letters = name
    .normalize("NFD")
    .replace(/[^a-z]/giu, "")
    .toLowerCase();
  let skeleton = "";
  let at = 0;
  while (at < letters.length) {
    const found = matchGrapheme(letters, at);
    skeleton += found?.sound ?? "";
    at += found?.length ?? 1;
  }
  return skeleton;
}

function matchGrapheme(letters: string, at: number): { readonly sound: string; readonly length: number } | null {
  for (const [pattern, sound] of GRAPHEMES) {
    pattern.lastIndex = at;
    const match = pattern.exec(letters);
    if (match !== null) return { sound, length: match[0].length };
  }
  return null;
}

const INITIALS: readonly (readonly [RegExp, string])[] = [
  [/^zh|^j/u, "J"],
  [/^ch|^q/u, "C"],
  [/^sh|^[sxzc]/u, "S"],
  [/^[bp]/u, "P"],
  [/^[dt]/u, "T"],
  [/^[gk]/u, "K"],
  [/^f/u, "F"],
  [/^w/u, "W"],
  [/^h/u, "H"],
  [/^m/u, "M"],
  [/^n/u, "N"],
  [/^[lr]/u, "L"],
  [/^er$/u, "L"],
  [/^y/u, "J"],
];

const FINALS: readonly (readonly [RegExp, string])[] = [
  [/^er$/u, ""],
  [/a/u, "a"],
  [/[ei]/u, "e"],
  [/[ouvü]/u, "o"],
];

/** The skeleton of a Chinese name from the pinyin of its characters, without tones. */
export function skeletonOfPinyin(syllables: readonly string[]): SoundSkeleton {
  let skeleton = "";
  for (const syllable of syllables) {
    skeleton += INITIALS.find(([pattern]) => pattern.test(syllable))?.[1] ?? "";
    skeleton += FINALS.find(([pattern]) => pattern.test(syllable))?.[1] ?? "";
    if (/n(?:g)?$/u.test(syllable)) skeleton += "N";
  }
  return skeleton;
}

/** What it costs to hear one class for another; 1 for all that is not listed. */
const CONFUSIONS: Readonly<Record<string, number>> = {
  FW: 0.4,
  FH: 0.5,
  FP: 0.6,
  HK: 0.5,
  HW: 0.6,
  CJ: 0.4,
  CS: 0.4,
  CK: 0.6,
  CT: 0.6,
  JS: 0.5,
  JK: 0.5,
  JT: 0.7,
  ST: 0.6,
  MN: 0.4,
  ae: 0.2,
  ao: 0.2,
  eo: 0.25,
  Wo: 0.4,
  Je: 0.3,
  PW: 0.6,
  LN: 0.8,
};
/** What it costs to leave a class out: r and l are often silent or written out, n is often doubled. */
const OMISSIONS: Readonly<Record<string, number>> = {
  L: 0.4,
  N: 0.5,
  H: 0.4,
  a: 0.15,
  e: 0.1,
  o: 0.15,
  T: 0.7,
  K: 0.7,
  J: 0.5,
};

function confusion(a: string, b: string): number {
  if (a === b) return 0;
  return CONFUSIONS[a < b ? a + b : b + a] ?? 1;
}

/** How alike two skeletons sound, 0 to 1: a weighted edit distance over the length of the longer one. */
export function likenessOfSound(a: SoundSkeleton, b: SoundSkeleton): number {
  let previous = [0];
  for (const sound of b) previous.push((previous.at(-1) ?? 0) + (OMISSIONS[sound] ?? 1));
  for (const left of a) {
    const current = [(previous[0] ?? 0) + (OMISSIONS[left] ?? 1)];
    for (let j = 0; j < b.length; j++) {
      const right = b.charAt(j);
      current.push(
        Math.min(
          (previous[j] ?? 0) + confusion(left, right),
          (previous[j + 1] ?? 0) + (OMISSIONS[left] ?? 1),
          (current[j] ?? 0) + (OMISSIONS[right] ?? 1),
        ),
      );
    }
    previous = current;
  }
  return 1 - (previous.at(-1) ?? 0) / Math.max(a.length, b.length, 1);
}
