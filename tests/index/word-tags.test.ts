import { describe, expect, it } from "vitest";
import { Vocabulary } from "../../src/index/term-sequences.ts";
import { NO_TERM, readTagged, WordTagsBuilder } from "../../src/index/word-tags.ts";
import { tagWords } from "../../src/text/segment.ts";

describe("words tagged with the corpus", () => {
  it("are read as the segmenter tags them", () => {
    const texts = ["副局长王小军介绍,工程已经完工。", "", "全县建成116个村级服务站。"];
    const builder = new WordTagsBuilder(new Vocabulary());
    for (const text of texts) builder.append(text);
    const tagged = builder.build();
    for (const [number, text] of texts.entries()) expect(readTagged(tagged, number, text)).toEqual(tagWords(text));
  });

  it("are known by the terms they are, marks by none", () => {
    const vocabulary = new Vocabulary();
    const ids = ["工程", "完工"].map((word) => vocabulary.add(word));
    const builder = new WordTagsBuilder(vocabulary);
    builder.append("工程完工。");
    expect([...builder.build().terms]).toEqual([...ids, NO_TERM]);
  });
});
