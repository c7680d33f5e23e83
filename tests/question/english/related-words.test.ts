import { describe, expect, it } from "vitest";
import { relatedWords } from "../../../src/question/english/related-words.ts";

describe("words of the same stem", () => {
  it.each([
    ["merger", "merge"],
    ["disobedience", "disobey"],
    ["settlement", "settle"],
    ["classification", "classify"],
    ["happiness", "happy"],
    ["legality", "legal"],
    ["nonviolent", "violent"],
  ])("leads from %s to %s", (derived, stem) => {
    expect(relatedWords(derived)).toContain(stem);
  });

  it("leaves short words alone that only end so", () => {
    expect(relatedWords("fly")).toEqual([]);
  });
});
