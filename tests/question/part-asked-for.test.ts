import { describe, expect, it } from "vitest";
import { type PartAskedFor, readPartAskedFor } from "../../src/question/part-asked-for.ts";

const ASKED: readonly (readonly [PartAskedFor, readonly string[]])[] = [
  ["speaker", ["谁说的", "誰說的？", "这话谁说的", "这是谁说的呀", "who said that?", "Says who?"]],
  [
    "source",
    [
      "原文在哪",
      "原文",
      "出处",
      "出處呢",
      "来源是什么",
      "來源是什麼？",
      "好的，出处呢？",
      "数据来源",
      "这是哪里来的",
      "哪篇文章说的",
      "出自哪篇报道",
      "source?",
      "sources",
      "what's the source",
      "Where is that from?",
      "which paper",
      "show me the original",
    ],
  ],
  [
    "reporter",
    [
      "记者是谁",
      "記者是誰",
      "谁写的",
      "这篇报道是谁写的？",
      "哪位记者写的",
      "who wrote it",
      "Who wrote this article?",
      "who is the reporter",
    ],
  ],
  [
    "date",
    [
      "哪天的报纸",
      "什么时候登的",
      "什麼時候登的？",
      "这篇报道什么时候发表的",
      "见报日期",
      "when was it published?",
      "publication date",
    ],
  ],
  ["context", ["上下文", "看看上下文", "前后说了什么", "context", "show me the context"]],
  [
    "further",
    ["还有吗", "還有嗎？", "还有呢", "更多", "再来几条", "下一页", "more", "More please", "anything else?", "第二个呢"],
  ],
];

describe("a part of the last answer", () => {
  it.each(ASKED.flatMap(([part, messages]) => messages.map((message) => [message, part] as const)))(
    "%s asks for the %s",
    (message, part) => {
      expect(readPartAskedFor(message)).toBe(part);
    },
  );

  it.each([
    "记者是谁写的那篇关于八宿的报道",
    "八宿的报道是谁写的",
    "还有哪些县",
    "还有吗哪吒",
    "谁说的电商最好",
    "水的来源是什么",
    "什么时候发放的",
    "什么时候建的",
    "那第二名是谁",
    "哪里来的",
    "更多的企业去了哪里",
    "who wrote the book",
    "more stations than Basu?",
    "when was it built",
    "what is the source of income",
    "谁",
    "",
  ])("%j asks for something else", (message) => {
    expect(readPartAskedFor(message)).toBeNull();
  });
});
