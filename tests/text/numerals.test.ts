import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseChineseNumeral } from "../../src/text/numerals.ts";

const DIGITS = [..."零一二三四五六七八九"];

/** Writes a number below 10,000 the long way: 3050 is 三千零五十. */
function writeBelowTenThousand(number: number): string {
  let written = "";
  let gap = false;
  for (const [unit, size] of [
    ["千", 1000],
    ["百", 100],
    ["十", 10],
    ["", 1],
  ] as const) {
    const digit = Math.floor(number / size) % 10;
    if (digit === 0) gap = written !== "";
    else {
      written += `${gap ? "零" : ""}${DIGITS[digit]}${unit}`;
      gap = false;
    }
  }
  return written;
}

function write(number: number): string {
  if (number >= 1e8)
    return `${write(Math.floor(number / 1e8))}亿${number % 1e8 === 0 ? "" : writeRest(number % 1e8, 1e7)}`;
  if (number >= 1e4)
    return `${write(Math.floor(number / 1e4))}万${number % 1e4 === 0 ? "" : writeRest(number % 1e4, 1e3)}`;
  return writeBelowTenThousand(number);
}

function writeRest(number: number, leading: number): string {
  return `${number < leading ? "零" : ""}${write(number)}`;
}

describe("Chinese numerals", () => {
  it("gives back every number that is written out", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (number) => {
        expect(parseChineseNumeral(write(number))).toBe(number);
      }),
    );
  });

  it.each([
    ["十五", 15],
    ["一百二", 120],
    ["两亿三千万", 230_000_000],
    ["三万五", 35_000],
    ["二〇二〇", 2020],
    ["零", 0],
  ])("reads %s", (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });

  it.each(["", "万", "三三百", "人", "3百"])("does not read %o", (text) => {
    expect(parseChineseNumeral(text)).toBeNull();
  });
});
