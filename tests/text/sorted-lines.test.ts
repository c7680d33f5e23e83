import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLine, linesFrom } from "../../src/text/sorted-lines.ts";

const key = fc.string({ unit: fc.constantFrom(..."ab 词典é"), minLength: 1, maxLength: 5 });
const entries = fc.dictionary(key, fc.string({ unit: fc.constantFrom(..."xy值"), maxLength: 3 }), { maxKeys: 12 });

function written(values: Readonly<Record<string, string>>): Buffer {
  const lines = Object.entries(values).map(([word, value]) => Buffer.from(`${word}\t${value}\n`));
  return Buffer.concat(lines.sort(Buffer.compare));
}

describe("sorted lines", () => {
  it("give the value of each key, and none for what is no key", () => {
    fc.assert(
      fc.property(entries, key, (values, other) => {
        const bytes = written(values);
        for (const [word, value] of Object.entries(values)) expect(findLine(bytes, word)).toBe(value);
        expect(findLine(bytes, other)).toBe(values[other] ?? null);
      }),
    );
  });

  it("give the values of all keys with the same beginning, and none when there are too many", () => {
    fc.assert(
      fc.property(entries, key, (values, prefix) => {
        const expected = Object.entries(values).filter(([word]) => word.startsWith(prefix));
        const found = linesFrom(written(values), prefix, 3);
        expect(found.toSorted()).toEqual(expected.length > 3 ? [] : expected.map(([, value]) => value).sort());
      }),
    );
  });
});
