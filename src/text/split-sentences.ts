import type { Span } from "../model/corpus.ts";

const CLOSER_OF: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "「": "」",
  "『": "』",
  "（": "）",
  "(": ")",
  "[": "]",
  "【": "】",
  "《": "》",
  "〈": "〉",
};
const CLOSERS = new Set(Object.values(CLOSER_OF));
const TITLE_MARKS = new Set(["《", "〈"]);
const FULL_WIDTH_ENDS = new Set(["。", "！", "？", "｡"]);

/** A quotation or bracket up to this long is not taken apart: 30 characters are a slogan, more are speech. */
const SHORT_ENCLOSURE = 30;

/** No text opens more inside each other; what was opened before so many was never closed. Keeps time linear. */
const DEEPEST = 32;

/** What goes on after a closed quotation: 的, a comma, a conjunction. Such a quotation ended no sentence; 为此 begins one. */
const GOES_ON =
  /^\s*(?:[，、；：,;:。！？的地得等与和及或是]|为(?=主|题|目标|口号|宗旨|核心|理念)|这(?![天年里时些次让是家座所条项批位名处片支]|一[天年刻次切]))/u;

const ABBREVIATION =
  /(?:^|[\s("'“（])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|No|Co|Ltd|Inc|vs|etc|e\.g|i\.e|(?:[A-Z]\.)+[A-Z])$/u;

/**
 * The sentences of a paragraph, in order, without the white space around them; between them there is nothing else.
 * A sentence ends with 。！？ and what closes after it, not with ； nor with ……, nor inside 《》 or a short quotation or
 * bracket; a quotation that ends with its own 。 is a sentence, and who said it is the next. Half-width stops end a
 * sentence before a space and a capital letter.
 */
export function splitSentences(text: string): Span[] {
  const enclosed = markEnclosed(text);
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (isHan(text.charCodeAt(at)) || !endsSentence(text, at)) continue;
    const stops = skipWhile(text, at + 1, (next) => FULL_WIDTH_ENDS.has(next) || next === "!" || next === "?");
    const end = skipWhile(text, stops, (next) => CLOSERS.has(next) || next === '"');
    at = end - 1;
    if (enclosed[at] === 1 || (end > stops && GOES_ON.test(text.slice(end, end + 8)))) continue;
    pushTrimmed(spans, text, start, end);
    start = end;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

/** Most characters are; none of them ends or encloses anything. */
function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

function endsSentence(text: string, at: number): boolean {
  const character = text[at] ?? "";
  if (FULL_WIDTH_ENDS.has(character)) return true;
  if (character === "…") return endsQuotation(text, at);
  if (character === "．") return !/[0-9０-９A-Za-z]/u.test(text[at - 1] ?? "") && at > 0;
  if (character !== "." && character !== "!" && character !== "?") return false;
  const after = text.slice(at + 1, at + 12);
  const beforeNext = /^["'”’)）\]]*(?:$|\s+["'“‘(（]?(?:\p{Lu}|\p{Script=Han}|\d))/u.test(after);
  if (character !== ".") return beforeNext || /^["”’)）\]]*\p{Script=Han}/u.test(after);
  return (
    beforeNext &&
    /[A-Za-z0-9)\]%"”’]/u.test(text[at - 1] ?? "") &&
    !ABBREVIATION.test(text.slice(Math.max(0, at - 12), at))
  );
}

/** An ellipsis ends a sentence only as the last thing said: ……”. */
function endsQuotation(text: string, at: number): boolean {
  return text[at - 1] === "…" && (text[at + 1] === "”" || text[at + 1] === "』" || text[at + 1] === "」");
}

function skipWhile(text: string, from: number, holds: (character: string) => boolean): number {
  let at = from;
  while (at < text.length && holds(text.charAt(at))) at++;
  return at;
}

/** 1 for each UTF-16 unit that opens or closes anything: nearly no character of a text does. */
const ENCLOSING = new Uint8Array(0x1_0000);
for (const mark of [...Object.keys(CLOSER_OF), ...CLOSERS]) ENCLOSING[mark.charCodeAt(0)] = 1;

/** 1 for each character inside a closed enclosure that must stay whole; the closing mark of a quotation or bracket is outside. */
function markEnclosed(text: string): Uint8Array {
  const enclosed = new Uint8Array(text.length);
  const open: { readonly at: number; readonly mark: string }[] = [];
  for (let at = 0; at < text.length; at++) {
    if (ENCLOSING[text.charCodeAt(at)] === 0) continue;
    const character = text.charAt(at);
    if (CLOSER_OF[character] !== undefined) {
      if (open.length === DEEPEST) open.shift();
      open.push({ at, mark: character });
    } else if (CLOSERS.has(character)) {
      const match = open.findLastIndex(({ mark }) => CLOSER_OF[mark] === character);
      const opening = open[match];
      if (opening === undefined) continue;
      open.length = match;
      const title = TITLE_MARKS.has(opening.mark);
      if (title || at - opening.at <= SHORT_ENCLOSURE) enclosed.fill(1, opening.at, title ? at + 1 : at);
    }
  }
  return enclosed;
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  const start = skipWhile(text, from, (character) => /\s/u.test(character));
  let end = to;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  if (end > start) spans.push({ start, end });
}
