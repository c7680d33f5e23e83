import { describe, expect, it } from "vitest";
import { readTagged, WordTagsBuilder } from "../../src/index/word-tags.ts";
import { tagWords } from "../../src/text/segment.ts";

describe("words tagged with the corpus", () => {
  it("are read as the segmenter tags them", () => {
    const texts = ["副局长王小军介绍,工程已经完工。", "", "全县建成116个村级服务站。"];
    const builder = new WordTagsBuilder();
    for (const text of texts) builder.append(text);
    const tagged = builder.build();
    for (const [number, text] of texts.entries()) expect(readTagged(tagged, number, text)).toEqual(tagWords(text));
  });
});
