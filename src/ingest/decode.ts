/** The bytes of a file are no text. The message says why; who knows the file adds its name. */
export class DecodingError extends Error {
  override readonly name = "DecodingError";
}

/** Share of control characters above which a file is taken for binary. */
const CONTROL_SHARE = 0.002;

/**
 * Decodes UTF-8, UTF-16 with a byte order mark, or GB18030 (GBK and GB2312 are parts of it). The text is exact: a byte
 * order mark stays in it as one character, so that offsets count in the file as it came.
 * @throws DecodingError when the bytes are binary or in another encoding
 */
export function decode(bytes: Uint8Array): string {
  const utf8 = decodeMarked(bytes) ?? tryDecode(bytes, "utf-8");
  if (utf8 === null) refuseNearlyUtf8(bytes);
  const text = utf8 ?? tryDecode(bytes, "gb18030");
  if (text === null) throw new DecodingError("is in no encoding known here; save it as UTF-8");
  refuseLost(text);
  if (looksBinary(text)) throw new DecodingError("is no text but a binary file; give the text extracted from it");
  return text;
}

/** Decodes text in the encoding it says it is in; null when there is no such encoding, or the bytes are not in it. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  const text = tryDecode(bytes, encoding);
  return text === null || looksBinary(text) || text.includes("\uFFFD\uFFFD") ? null : text;
}

/** So many characters of Chinese for one that is none tell UTF-8 with a few bad bytes from another encoding. */
const NEARLY = 50;

function refuseNearlyUtf8(bytes: Uint8Array): void {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const lost = text.match(/\uFFFD/gu)?.length ?? 0;
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (lost === 0 || looksBinary(text) || chinese < NEARLY * lost) return;
  throw new DecodingError(
    `is UTF-8 but for ${lost === 1 ? "a bad byte" : `${lost} bad bytes`}, the first in line ${lineOfFirst(text)}; mend that line and save it as UTF-8`,
  );
}

/** A text with a few lost characters is read; with more of them too much is missing. */
function refuseLost(text: string): void {
  const lost = text.match(/\uFFFD/gu)?.length ?? 0;
  if (lost <= text.length * CONTROL_SHARE || looksBinary(text)) return;
  throw new DecodingError(
    `has ${lost} characters that an earlier program lost (U+FFFD), the first in line ${lineOfFirst(text)}; save it anew as UTF-8 from where it came from`,
  );
}

function lineOfFirst(text: string): number {
  return text.slice(0, text.indexOf("\uFFFD")).split(/\r\n|\r|\n/u).length;
}

function decodeMarked(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return tryDecode(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return tryDecode(bytes, "utf-16be");
  return null;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function looksBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if ((code < 0x20 && (code < 9 || code > 13)) || code === 0x7f) controls++;
  }
  return controls > text.length * CONTROL_SHARE;
}
