import type { Place, Span, Term } from "../model/corpus.ts";
import { normaliseText } from "../text/normalise.ts";
import { englishWords } from "./english/english-words.ts";
import { PhraseIndex } from "./phrase-index.ts";

/** What a phrase of a question or a source names. */
export type Named = { readonly kind: "place"; readonly place: Place } | { readonly kind: "term"; readonly term: Term };

/** The names of a region, to be found in Chinese text and in English words. */
export interface RegionNames {
  /** Phrases over the characters of a normalised text. */
  readonly chinese: PhraseIndex<Named>;
  /** Phrases over the folded words of an English text. */
  readonly english: PhraseIndex<Named>;
}

/** Indexes the places and terms of a region under all their names; places come before terms of the same name. */
export function indexRegionNames(places: readonly Place[], terms: readonly Term[]): RegionNames {
  const chinese = new PhraseIndex<Named>();
  const english = new PhraseIndex<Named>();
  for (const place of places) {
    const named: Named = { kind: "place", place };
    for (const name of [...chineseNames(place), ...shortLocalNames(place)])
      chinese.add([...normaliseText(name)], named);
    for (const name of place.romanisations)
      english.add(
        englishWords(name).map((word) => foldEnglish(word.text)),
        named,
      );
  }
  for (const term of terms) {
    const named: Named = { kind: "term", term };
    for (const name of [term.name, ...term.synonyms]) chinese.add([...normaliseText(name)], named);
    for (const name of term.english)
      english.add(
        englishWords(name).map((word) => foldEnglish(word.text)),
        named,
      );
  }
  return { chinese, english };
}

/** What a normalised text names of a region, and where: offsets in UTF-16 units, as strings count. */
export function findNamed(text: string, { chinese }: RegionNames): readonly (Span & { readonly value: Named })[] {
  const characters = [...text];
  const offsets = [0];
  for (const character of characters) offsets.push((offsets.at(-1) ?? 0) + character.length);
  return chinese.find(characters).map(({ value, start, length }) => ({
    value,
    start: offsets[start] ?? 0,
    end: offsets[start + length] ?? text.length,
  }));
}

/** Every way a Chinese text names a place. */
export function chineseNames(place: Place): readonly string[] {
  return [place.name, ...place.aliases, ...place.selfNames, ...(place.localName === null ? [] : [place.localName])];
}

/** Whether a normalised text names a place. */
export function isNamedIn(place: Place, text: string): boolean {
  return chineseNames(place).some((name) => text.includes(name));
}

/** Tibetan words for the kinds of places, at the end of a name: city, county, district, prefecture. */
const LOCAL_KIND = /་(?:གྲོང་ཁྱེར|རྫོང|ཆུས|ས་ཁུལ|རང་སྐྱོང་ལྗོངས)$/u;

/** The name in the local script as people write it: without its last mark, and without the kind of place. */
function shortLocalNames({ localName }: Place): readonly string[] {
  if (localName === null) return [];
  const plain = localName.replace(/[\s་།]+$/u, "");
  return [plain, plain.replace(LOCAL_KIND, "")];
}

/** An English word made comparable: lower case, no accents, no plural ending. */
export function foldEnglish(word: string): string {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  if (/ies$/u.test(plain) && plain.length > 4) return `${plain.slice(0, -3)}y`;
  return /[^su]s$/u.test(plain) && plain.length > 3 ? plain.slice(0, -1) : plain;
}
