import { squeeze } from "../text/squeeze.ts";

/** What kind of character a UTF-16 unit is. Told by its number, for pages are read a character at a time. */

/** White space as regular expressions know it (\s). */
export function isWhite(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  if (code >= 0x3001 && code < 0xfeff) return false;
  return (
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  );
}

/** What ends a line: \n, \r and the separators of Unicode. */
export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The text without any white space; most lines have none, which is seen sooner than it is taken out. */
export function withoutWhite(text: string): string {
  for (let at = 0; at < text.length; at++) if (isWhite(text.charCodeAt(at))) return squeeze(text);
  return text;
}

/** Chinese characters and their punctuation; halves of surrogate pairs count, rare characters being made of them. */
export function isFullWidth(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0x2010 && code <= 0x2027) ||
    code === 0xb7 ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xffef)
  );
}
