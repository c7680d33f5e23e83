import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise, normaliseText } from "../../src/text/normalise.ts";
import { bigramTerms } from "../../src/text/terms.ts";

describe("normalising", () => {
  it.each([
    ["昌都市有多少個村級電商服務站點", "昌都市有多少个村级电商服务站点"],
    ["ＡＰＰ　３００", "app 300"],
    ["（记者）", "(记者)"],
    ["㎡", "m2"],
  ])("makes %s comparable", (text, normalised) => {
    expect(normaliseText(text)).toBe(normalised);
  });

  it("finds the way back from any offset to the character it came from", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("電", "站", "㎡", "ﬁ", "½", "Ａ", "b", " ", "😀", "個") }),
        (original) => {
          const { text, toOriginal } = normalise(original);
          let last = 0;
          for (let offset = 0; offset <= text.length; offset++) {
            expect(toOriginal(offset)).toBeGreaterThanOrEqual(last);
            expect(toOriginal(offset)).toBeLessThanOrEqual(original.length);
            last = toOriginal(offset);
          }
          expect(toOriginal(text.length)).toBe(original.length);
        },
      ),
    );
  });

  it("leads from a word of the normalised text to the word as it stood", () => {
    const original = "共６㎡，覆蓋率達４１％。";
    const { text, toOriginal } = normalise(original);
    const start = text.indexOf("41%");
    expect(original.slice(toOriginal(start), toOriginal(start + 3))).toBe("４１％");
  });
});

describe("pairs of characters", () => {
  it("cuts Chinese into pairs and keeps numbers and Latin words whole, side by side or not", () => {
    expect(bigramTerms("50多万亩app下载3.5次")).toEqual(["50", "多万", "万亩", "app", "下载", "3.5", "次"]);
  });
});
