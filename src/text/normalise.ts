import { endianness } from "node:os";
import { Converter } from "opencc-js/t2cn";

/** Text made comparable, with the way back to the text it was made from. */
export interface Normalised {
  readonly text: string;
  /** Offset in the original text (UTF-16 units) of offset `i` of the normalised text, `0 <= i <= text.length`. */
  readonly toOriginal: (offset: number) => number;
}

const toSimplified = Converter({ from: "tw", to: "cn" });
const identity = (offset: number): number => offset;

/** What a character is made. */
interface Folded {
  readonly text: string;
  /** Whether what it is made has another simplified form. */
  readonly traditional: boolean;
}

const foldedCharacters = new Map<string, Folded>();

function foldCharacter(character: string): Folded {
  let folded = foldedCharacters.get(character);
  if (folded === undefined) {
    const text = character.normalize("NFKC").toLowerCase();
    folded = { text, traditional: toSimplified(text) !== text };
    foldedCharacters.set(character, folded);
  }
  return folded;
}

/**
 * Folds what does not matter when texts are compared: width and compatibility forms (NFKC), case, traditional
 * characters. Neither step preserves length, so offsets are mapped. Characters are folded one by one: a base letter and
 * its combining mark stay two characters, which no Chinese newspaper minds. A text without a traditional character is
 * simplified already: by phrases alone, 打坏 would become 打坯.
 */
export function normalise(original: string): Normalised {
  const { text, toOriginal, traditional } = fold(original);
  return { text: traditional ? simplify(text) : text, toOriginal };
}

/** What becomes of a UTF-16 unit by itself; 0 where it was not looked at yet. */
const ONE_FOR_ONE = 1;
const ONE_FOR_ONE_TRADITIONAL = 2;
const OTHERWISE = 3;
const fates = new Uint8Array(0x1_0000);
/** The unit that each unit becomes, where it becomes one. */
const unitsAfter = new Uint16Array(0x1_0000);

function fateOf(unit: number): number {
  const known = fates[unit] ?? 0;
  if (known !== 0) return known;
  const { text, traditional } = foldCharacter(String.fromCharCode(unit));
  const becomesOne = text.length === 1 && !isSurrogate(unit);
  const fate = becomesOne ? (traditional ? ONE_FOR_ONE_TRADITIONAL : ONE_FOR_ONE) : OTHERWISE;
  fates[unit] = fate;
  unitsAfter[unit] = text.charCodeAt(0);
  return fate;
}

/** Half of a character: only both halves together tell what becomes of it. */
function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

interface FoldedText extends Normalised {
  /** Whether a character of it has another simplified form. */
  readonly traditional: boolean;
}

/** Longer texts are not put together in one call. */
const LONGEST_AT_ONCE = 4096;
const unitsFolded = new Uint16Array(LONGEST_AT_ONCE);
const utf16 = new TextDecoder(endianness() === "LE" ? "utf-16le" : "utf-16be", { ignoreBOM: true });

/** In most texts each unit becomes one, which takes no characters apart and keeps every offset. */
function fold(original: string): FoldedText {
  if (original.length > LONGEST_AT_ONCE) return foldCharacters(original);
  let traditional = false;
  let changes = false;
  for (let at = 0; at < original.length; at++) {
    const unit = original.charCodeAt(at);
    const fate = fateOf(unit);
    if (fate === OTHERWISE) return foldCharacters(original);
    traditional ||= fate === ONE_FOR_ONE_TRADITIONAL;
    const after = unitsAfter[unit] ?? unit;
    changes ||= after !== unit;
    unitsFolded[at] = after;
  }
  const text = changes ? utf16.decode(unitsFolded.subarray(0, original.length)) : original;
  return { text, toOriginal: identity, traditional };
}

function foldCharacters(original: string): FoldedText {
  let folded = "";
  let traditional = false;
  let origins: number[] | null = null;
  let at = 0;
  for (const character of original) {
    const { text: replacement, traditional: simplifies } = foldCharacter(character);
    traditional ||= simplifies;
    if (origins === null && replacement.length !== character.length) {
      origins = Array.from({ length: folded.length }, (_, offset) => offset);
    }
    if (origins !== null) for (let i = 0; i < replacement.length; i++) origins.push(at);
    folded += replacement;
    at += character.length;
  }
  if (origins === null) return { text: folded, toOriginal: identity, traditional };
  const map = origins;
  return { text: folded, toOriginal: (offset) => map[offset] ?? original.length, traditional };
}

/** The normalised text alone, where no way back is needed. */
export function normaliseText(original: string): string {
  return normalise(original).text;
}

/** White space beside a Chinese character: Chinese is written without, so it parts nothing. */
const GAP = /(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu;

/**
 * Normalises a sentence of a source: as {@link normalise}, and without the white space that extraction or a compositor
 * left beside Chinese characters.
 */
export function normaliseSource(original: string): Normalised {
  return closeGaps(normalise(original));
}

/**
 * The way back of {@link normaliseSource} alone, which takes no simplifying: that keeps every offset, and a Chinese
 * character stays one.
 */
export function sourceOffsets(original: string): Normalised["toOriginal"] {
  return closeGaps(fold(original)).toOriginal;
}

function closeGaps({ text, toOriginal }: Normalised): Normalised {
  if (!text.includes(" ")) return { text, toOriginal };
  const kept: number[] = [];
  let from = 0;
  for (const gap of text.matchAll(GAP)) {
    for (let at = from; at < gap.index; at++) kept.push(at);
    from = gap.index + gap[0].length;
  }
  for (let at = from; at <= text.length; at++) kept.push(at);
  const closed = text.replace(GAP, "");
  return { text: closed, toOriginal: (offset) => toOriginal(kept[offset] ?? text.length) };
}

/** Simplifies a text; where a phrase would change its length, character by character, keeping those that would. */
function simplify(text: string): string {
  const whole = toSimplified(text);
  if (whole.length === text.length) return whole;
  let simplified = "";
  for (const character of text) {
    const replacement = toSimplified(character);
    simplified += replacement.length === character.length ? replacement : character;
  }
  return simplified;
}
