/** Characters as wide as they are high: Chinese with its punctuation, and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const QUOTES = /[“”‘’…—]/u;
const NARROW = /[iljtfrI.,:;'|!()[\]‹›·\s]/u;
const BROAD = /[mwMWOQG@%]/u;
const CAPITAL = /[A-Z]/u;

/** Whether a character takes a whole square. */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}

/**
 * The width of a text in a common sans-serif face, in em, estimated. What is drawn is stretched to it, so that pictures
 * look alike with whatever fonts they are seen.
 */
export function measureText(text: string): number {
  let width = 0;
  for (const character of text) width += measureCharacter(character);
  return width;
}

/** The cells that a text takes in a terminal. */
export function countCells(text: string): number {
  let cells = 0;
  for (const character of text) cells += isWide(character) || QUOTES.test(character) ? 2 : 1;
  return cells;
}

function measureCharacter(character: string): number {
  if (isWide(character)) return 1;
  if (QUOTES.test(character)) return 0.6;
  if (NARROW.test(character)) return 0.31;
  if (BROAD.test(character)) return 0.86;
  return CAPITAL.test(character) ? 0.68 : 0.56;
}
