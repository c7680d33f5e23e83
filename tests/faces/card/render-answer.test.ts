import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CardStyle } from "../../../src/faces/card/card-style.ts";
import { LONGEST_CARD } from "../../../src/faces/card/fit-card.ts";
import { renderAnswer, sentencesOnCard } from "../../../src/faces/card/render-answer.ts";
import { hasResults, renderResults } from "../../../src/faces/card/render-results.ts";
import type { Answer } from "../../../src/model/answer.ts";
import type { ComparedPlace, Comparison } from "../../../src/model/facts.ts";
import { boldParts, expectSendable } from "./card-checks.ts";
import { anyAnswer, citation, ranked } from "./invent-answer.ts";

const zh: CardStyle = { locale: "zh-hans" };

const LONG = `${"路修得很长，".repeat(20)}一共300公里，${"桥也修了很多，".repeat(20)}`;

const answered: Answer = {
  question: "甲县修了多少公里路",
  understoodAs: null,
  language: "zh",
  searchedFor: ["甲县", "公里", "路"],
  missing: [],
  nearest: [],
  gloss: null,
  outcome: "answered",
  comparison: null,
  answers: [
    ranked(1, "甲县今年修路120公里。", "120公里"),
    ranked(2, LONG, "300公里"),
    ranked(3, "村里也修了路。"),
    ranked(4, "第四句。"),
  ],
};

const noEvidence: Answer = {
  ...answered,
  outcome: "no-evidence",
  missing: ["乙县"],
  answers: [],
  related: answered.answers,
  nearest: ["丙县"],
};

describe("the card of an answer", () => {
  it("opens with the short answer and the source sentence, then says where it stands, what was searched for, and what is next", () => {
    expect(renderAnswer(answered, zh).text).toMatchInlineSnapshot(`
      "120公里

      甲县今年修路120公里。

      《甲县修路忙》 · 甲县 · 记者 张三
      第3段第2句 · articles/roads.md

      查找：甲县、公里、路

      其他相关句子
      2. …修得很长，路修得很长，路修得很长，路修得很长，路修得很长，路修得很长，一共300公里，桥也修了很多，桥也修了很多，桥也修了很多，桥也修了很多，桥也修了很多，桥…
      《甲县修路忙》 · 第3段第2句
      3. 村里也修了路。
      《甲县修路忙》 · 第3段第2句"
    `);
  });

  it("says what this year means in a paper of that day, and which other pages print the report", () => {
    const cited = citation({
      date: "2020-07-15",
      alsoIn: [{ file: "b.txt", publication: "东川日报", date: "2020-07-16", page: "02" }],
      times: [
        { text: "今年", from: "2020-01-01", to: "2020-12-31" },
        { text: "昨天", from: "2020-07-14", to: "2020-07-14" },
      ],
    });
    const best = { ...ranked(1, "甲县今年修路120公里。", "120公里"), citation: cited };
    const { text } = renderAnswer({ ...answered, answers: [best] }, zh);
    expect(text).toContain("时间：今年=2020、昨天=2020-07-14");
    expect(text).toContain("又载：东川日报 2020-07-16 第02版");
  });

  it("asks whether a known name was meant, above an answer to a part of the question too", () => {
    const { text } = renderAnswer({ ...answered, outcome: "partial", missing: ["乙县"], nearest: ["丙县"] }, zh);
    expect(text).toMatch(/^以下句子可能只涉及.*乙县\n您要问的是不是：丙县？\n/u);
  });

  it("says below the sentence, in italics, what the figure counts", () => {
    const { text, marks } = renderAnswer(
      { ...answered, language: "en", gloss: "kilometres of road" },
      { locale: "en" },
    );
    const italic = marks.filter(({ style }) => style === "italic").map(({ start, end }) => text.slice(start, end));
    expect(italic).toEqual(["gloss: kilometres of road"]);
  });

  it("shows the value in bold, alone, in the quoted sentence and in those that follow", () => {
    const card = renderAnswer(answered, zh);
    expect(boldParts(card)).toEqual(["120公里", "120公里", "300公里"]);
    expect(card.marks).toContainEqual({ style: "quote", start: 7, end: 7 + "甲县今年修路120公里。".length });
  });

  it("does not say twice what is a short answer and a whole sentence at once, nor a short answer that is none", () => {
    const whole = { ...answered, answers: [ranked(1, "修路120公里。", "修路120公里。")] };
    expect(renderAnswer(whole, zh).text).toMatch(/^修路120公里。\n\n《/u);
    const none = { ...answered, answers: [ranked(1, "修了路。")] };
    expect(renderAnswer(none, zh).text).toMatch(/^修了路。\n\n《/u);
  });

  it("is in short where many people read: the answer, where it stands in a line, what must be known about it", () => {
    const followUp = { ...answered, understoodAs: "甲县呢" };
    expect(renderAnswer(followUp, { ...zh, short: true }).text.split("\n\n")).toEqual([
      "120公里",
      "甲县今年修路120公里。",
      "《甲县修路忙》 · 甲县 · 第3段第2句",
      "理解为：甲县呢",
    ]);
    const noted = { ...answered, answers: [{ ...ranked(1, "修了。"), citation: citation({ note: "转述。" }) }] };
    expect(renderAnswer(noted, { ...zh, short: true }).text).toMatch(/ · 第3段第2句\n注：转述$/u);
  });

  it("leads from the place of the sentence to the sentence, where the face has addresses", () => {
    const { text, marks } = renderAnswer(answered, { ...zh, linkTo: (id) => `https://example.org/${id}` });
    const start = text.indexOf("第3段第2句");
    expect(marks).toContainEqual({ style: "link", url: "https://example.org/a1.3.2", start, end: start + 6 });
  });

  it("speaks in the characters of its reader, and never changes those of the sentence", () => {
    const { text } = renderAnswer(answered, { locale: "zh-hant" });
    expect(text).toContain("甲县今年修路120公里。");
    expect(text).toContain("記者 张三");
  });

  it("names the paper, the day, the page and the note's first clause where they are known", () => {
    const known = { publication: "甲县日报", date: "2020-08-14", page: "04", note: "转述，非原文；数字照原文。" };
    const { text } = renderAnswer(
      { ...answered, answers: [{ ...ranked(1, "修了。"), citation: citation(known) }] },
      zh,
    );
    expect(text).toContain("《甲县修路忙》 · 甲县 · 记者 张三 · 甲县日报 2020-08-14 第04版\n");
    expect(text).toContain("\n注：转述，非原文\n");
  });

  it("speaks English and leaves the sentence in the original", () => {
    const { text } = renderAnswer(answered, { locale: "en" });
    expect(text).toMatch(/^120公里\n\n甲县今年修路120公里。\n/u);
    expect(text).toContain("reporter 张三\n¶ 3, sentence 2 · articles/roads.md");
    expect(text).toContain("Searched for: 甲县, 公里, 路");
  });

  it("says which question a follow-up was taken for", () => {
    const { text } = renderAnswer({ ...answered, question: "那乙县呢", understoodAs: "乙县修了多少公里路" }, zh);
    expect(text).toContain("\n\n理解为：乙县修了多少公里路\n查找：");
  });

  it("says before a partial answer what it does not cover", () => {
    const { text } = renderAnswer({ ...answered, outcome: "partial", missing: ["桥梁", "隧道"] }, zh);
    expect(text.split("\n\n").slice(0, 2)).toEqual([
      "以下句子可能只涉及问题的一部分；语料里没有出现：桥梁、隧道",
      "120公里",
    ]);
  });

  it("says first that the corpus does not say, and calls the nearest sentences no answer", () => {
    expect(renderAnswer(noEvidence, zh).text).toMatchInlineSnapshot(`
      "语料里没有答案。
      语料里没有出现：乙县
      您要问的是不是：丙县？

      查找：甲县、公里、路

      最接近的句子（不是答案）
      1. 甲县今年修路120公里。
      《甲县修路忙》 · 第3段第2句
      2. …修得很长，路修得很长，路修得很长，路修得很长，路修得很长，路修得很长，一共300公里，桥也修了很多，桥也修了很多，桥也修了很多，桥也修了很多，桥也修了很多，桥…
      《甲县修路忙》 · 第3段第2句"
    `);
  });

  it("cuts what stands below before the sentence, and the sentence only when it alone is too long", () => {
    const longest = "路".repeat(LONGEST_CARD);
    expect(renderAnswer({ ...answered, answers: [ranked(1, longest)] }, zh).text).toBe(longest);
    expect(renderAnswer({ ...answered, answers: [ranked(1, `${longest}桥`)] }, zh).text).toBe(`${longest.slice(1)}…`);
  });

  it("is one message whatever the texts, and keeps its sentence whole", () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const card = renderAnswer(answer, zh);
        expectSendable(card);
        const [best] = answer.answers;
        if (best === undefined || best.sentence.length > LONGEST_CARD) return;
        if (answer.outcome !== "no-evidence" && answer.comparison !== null) return;
        expect(card.text).toContain(best.sentence);
        if (best.value === null && answer.outcome === "answered")
          expect(card.text.startsWith(best.sentence)).toBe(true);
        if (best.value !== null) expect(boldParts(card)).toContain(best.value.text);
      }),
    );
  });
});

describe("the card of a comparison", () => {
  const row = (place: string, text: string, value: number): ComparedPlace => ({
    place,
    value,
    facts: [
      {
        text,
        start: 0,
        end: text.length,
        value,
        unit: "公里",
        hedge: null,
        indicator: "公路",
        place,
        time: null,
        sentence: `${text}公路`,
        citation: citation({ title: `${place}修路` }),
      },
    ],
  });
  const comparison: Comparison = {
    outcome: "compared",
    kind: "most",
    rows: [row("甲县", "120公里", 120), row("乙县", "90公里", 90)],
    unit: "公里",
    arithmetic: "120 > 90",
    caveats: [{ kind: "missing", places: ["丙县"] }],
  };

  it("shows a line a place with its figure in bold and its citation, then the reckoning and what to mind", () => {
    const card = renderAnswer({ ...answered, outcome: "answered", comparison }, zh);
    expect(card.text.split("\n\n")[0]).toBe(
      [
        "甲县 · 120公里 公路",
        "   《甲县修路》 · 第3段第2句",
        "乙县 · 90公里 公路",
        "   《乙县修路》 · 第3段第2句",
        "从多到少：120 > 90 公里",
        "注意：语料里没有这样的数字：丙县",
      ].join("\n"),
    );
    expect(boldParts(card).slice(0, 2)).toEqual(["120公里", "90公里"]);
  });

  it("says why figures are not compared", () => {
    const { kind, rows, caveats } = comparison;
    const card = renderAnswer(
      {
        ...answered,
        outcome: "partial",
        comparison: { outcome: "incomparable", reason: "units", kind, rows, caveats },
      },
      zh,
    );
    expect(card.text).toContain("计量单位不同，不能直接比较。");
  });
});

describe("further results", () => {
  const many: Answer = { ...answered, answers: Array.from({ length: 8 }, (_, i) => ranked(i + 1, `第${i + 1}句。`)) };
  const ranks = (page: number): readonly string[] => renderResults(many, page, zh).text.match(/^\d+(?=\.)/gmu) ?? [];

  it("come five a page, after the answer itself, until there are none", () => {
    expect([ranks(1), ranks(2), ranks(3)]).toEqual([["2", "3", "4", "5", "6"], ["7", "8"], []]);
    expect([1, 2, 3].map((page) => hasResults(many, page))).toEqual([true, true, false]);
    expect(renderResults(many, 3, zh).text).toBe("没有更多句子了。");
  });

  it("show in full what the card of the answer shows in short", () => {
    const [, second] = sentencesOnCard(answered);
    expect(renderAnswer(answered, zh).text).not.toContain(second?.sentence);
    expect(renderResults(answered, 1, zh).text).toContain(second?.sentence);
  });

  it("are still called no answer where there is none", () => {
    expect(renderResults(noEvidence, 1, zh).text).toContain("不是答案");
  });

  it("are one message a page, whatever the texts", () => {
    fc.assert(
      fc.property(anyAnswer, fc.integer({ min: 1, max: 3 }), (answer, page) => {
        expectSendable(renderResults(answer, page, zh));
      }),
    );
  });
});
