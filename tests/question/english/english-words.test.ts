import { describe, expect, it } from "vitest";
import { englishWords } from "../../../src/question/english/english-words.ts";

describe("the words of an English text", () => {
  it.each([
    ["Tibet's e-commerce stations", ["Tibet", "e-commerce", "stations"]],
    ["innovation-and-entrepreneurship carriers", ["innovation", "and", "entrepreneurship", "carriers"]],
    ["on 3rd-and-9", ["on", "3rd-and-9"]],
  ])("are parted at what joins two of them: %s", (text, words) => {
    expect(englishWords(text).map((word) => word.text)).toEqual(words);
  });

  it("stand where they stand in the text", () => {
    const text = "state-run innovation-and-entrepreneurship bases";
    for (const { text: word, start } of englishWords(text)) expect(text.slice(start, start + word.length)).toBe(word);
  });
});
