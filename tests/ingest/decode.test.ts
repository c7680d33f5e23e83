import { describe, expect, it } from "vitest";
import { DecodingError, decode } from "../../src/ingest/decode.ts";

const TEXT = "本报讯 桥通了，全长3.5公里。\r\n";

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe("decoding a file", () => {
  it("reads UTF-8 and keeps a byte order mark as one character, for offsets to count in the file as it came", () => {
    expect(decode(Buffer.from(TEXT))).toBe(TEXT);
    expect(decode(Buffer.from(`\uFEFF${TEXT}`))).toBe(`\uFEFF${TEXT}`);
  });

  it("reads UTF-16 of either order when it is marked", () => {
    expect(decode(utf16(`\uFEFF${TEXT}`, true))).toBe(`\uFEFF${TEXT}`);
    expect(decode(utf16(`\uFEFF${TEXT}`, false))).toBe(`\uFEFF${TEXT}`);
  });

  it("reads the national encoding of old archives", () => {
    const bytes = Uint8Array.from([0xc7, 0xc5, 0xcd, 0xa8, 0xc1, 0xcb, 0xa1, 0xa3]);
    expect(decode(bytes)).toBe("桥通了。");
  });

  it("names the line of the first bad byte in what is UTF-8 otherwise", () => {
    const good = Buffer.from(TEXT.repeat(20));
    const bytes = Buffer.concat([good, Uint8Array.from([0xe6, 0x41]), good]);
    expect(() => decode(bytes)).toThrow(/UTF-8 but for a bad byte, the first in line 21/u);
  });

  it("says so when an earlier program lost characters", () => {
    expect(() => decode(Buffer.from(`${TEXT}石\uFFFD\uFFFD通车`))).toThrow(/2 characters that .* lost .* line 2/u);
  });

  it.each([
    ["zero bytes", Uint8Array.from([0x25, 0x00, 0x01, 0x02])],
    ["control characters", Uint8Array.from([0x01, 0x02, 0x03, 0x41, 0x42])],
    ["no encoding known", Uint8Array.from([0xff, 0xff, 0xff, 0x41])],
  ])("refuses %s", (_, bytes) => {
    expect(() => decode(bytes)).toThrow(DecodingError);
  });
});
