import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/text/split-sentences.ts";
import { describeOnReal, REAL_PAGES } from "../real-sources.ts";

const sentences = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

const examples: readonly (readonly [string, readonly string[]])[] = [
  ["桥通了。路也通了！还等什么？", ["桥通了。", "路也通了！", "还等什么？"]],
  ["修路三条；架桥两座。", ["修路三条；架桥两座。"]],
  ["“日子越过越好。”村民老李说。", ["“日子越过越好。”", "村民老李说。"]],
  ["他问：“水从哪里来？”没有人答。", ["他问：“水从哪里来？”", "没有人答。"]],
  ["她说：“如今不积水了。”这家市场去年改造完。", ["她说：“如今不积水了。”", "这家市场去年改造完。"]],
  ["“让路！”的喊声不断。", ["“让路！”的喊声不断。"]],
  ["“谁来修？”“我们来。”两人同声说。", ["“谁来修？”", "“我们来。”", "两人同声说。"]],
  ["按照“先修路。后盖房”的次序施工。", ["按照“先修路。后盖房”的次序施工。"]],
  ["《谁的草场？》一书出版（初版。售完）了。又印一版。", ["《谁的草场？》一书出版（初版。售完）了。", "又印一版。"]],
  ["图为春耕现场（资料图片）。记者 摄", ["图为春耕现场（资料图片）。", "记者 摄"]],
  ["增长3.5%，达2.42万人。", ["增长3.5%，达2.42万人。"]],
  ["青稞、油菜……都丰收了。", ["青稞、油菜……都丰收了。"]],
  ["“这事嘛……”他没说下去。", ["“这事嘛……”", "他没说下去。"]],
  ["在N·次元空间，新APP上线。", ["在N·次元空间，新APP上线。"]],
  [
    "It opened in May. Dr. Li spoke. No. 3 won 2.5 points!",
    ["It opened in May.", "Dr. Li spoke.", "No. 3 won 2.5 points!"],
  ],
  ["引号没有收：“第一句。第二句。", ["引号没有收：“第一句。", "第二句。"]],
  ["没有句号的一行", ["没有句号的一行"]],
  ["真的？！当然。", ["真的？！", "当然。"]],
  ["  。 ", ["。"]],
  ["", []],
];

describe("splitting sentences", () => {
  it.each(examples)("%s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("takes a long quotation apart, for it is speech", () => {
    const first = "“去年我们把村口到学校的路修宽了，孩子们上学再也不用踩着泥水走了。";
    const second = "今年还要把灯装上，让晚上回家的人看得见路。”";
    expect(sentences(`${first}${second}他笑着说。`)).toEqual([first, second, "他笑着说。"]);
  });

  it("loses nothing but white space between sentences, keeps order, and gives no empty sentence", () => {
    const marks = fc.constantFrom(..."路桥水。！？；…“”‘’（）《》「」().!?\"' \nAb3，、：");
    fc.assert(
      fc.property(fc.string({ unit: marks, maxLength: 80 }), (text) => {
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });

  // Were each mark looked for to the end of the text, this would not end within the limit of a test.
  it("come to an end in a very long text, however the quotation marks stand", () => {
    for (const unit of ["“", "“路。", "（“路。”）", "路", "a. B"]) {
      const text = unit.repeat(300_000);
      expect(splitSentences(text).at(-1)?.end).toBe(text.length);
    }
  });
});

describeOnReal(REAL_PAGES, "the sentences that prove the questions of the printed page", () => {
  it("each come out as one sentence", () => {
    const gold = JSON.parse(readFileSync(`${REAL_PAGES}/page.gold.json`, "utf8")) as {
      articles: { paragraphs: string[] }[];
      captions: { text: string }[];
    };
    const texts = [...gold.articles.flatMap((article) => article.paragraphs), ...gold.captions.map(({ text }) => text)];
    const found = new Set(texts.flatMap(sentences));
    const lines = readFileSync(`${REAL_PAGES}/questions.dev.jsonl`, "utf8").trim().split("\n");
    const expected = lines.flatMap((line) => {
      const { sentence, alsoRight } = JSON.parse(line) as { sentence?: string | null; alsoRight?: string[] };
      return [...(sentence ? [sentence] : []), ...(alsoRight ?? [])];
    });
    expect(expected.length).toBeGreaterThan(50);
    expect(expected.filter((sentence) => !found.has(sentence))).toEqual([]);
  });
});
