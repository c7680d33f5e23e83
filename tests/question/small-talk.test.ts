import { describe, expect, it } from "vitest";
import type { SmallTalk } from "../../src/model/asking.ts";
import { languageOfSmallTalk, readSmallTalk } from "../../src/question/small-talk.ts";

const SAID: readonly (readonly [SmallTalk, readonly string[]])[] = [
  [
    "greeting",
    [
      "你好",
      "您好！",
      "大家好～",
      "早上好",
      "在吗",
      "在吗？",
      "有人吗",
      "嗨👋",
      "哈喽",
      "hi",
      "Hello!",
      "hey there",
      "good morning",
      "are you there?",
      "བཀྲ་ཤིས་བདེ་ལེགས།",
    ],
  ],
  [
    "who-are-you",
    [
      "你是谁",
      "你是誰？",
      "你好，你是谁",
      "你叫什么名字",
      "你是机器人吗？",
      "介绍一下你自己",
      "who are you?",
      "What's your name",
      "are you a bot",
    ],
  ],
  [
    "how-to-ask",
    [
      "你能做什么",
      "你能做什麼？",
      "你会什么",
      "你可以帮我做什么",
      "怎么用",
      "怎麼用",
      "这个机器人怎么用？",
      "帮助",
      "幫助",
      "help",
      "Help me please",
      "what can you do?",
      "how does this work",
      "how do I use this bot",
    ],
  ],
  [
    "thanks",
    [
      "谢谢",
      "謝謝你！",
      "好的，谢谢你！",
      "ok thanks",
      "多谢🙏",
      "辛苦了",
      "Thank you very much!",
      "thanks for your help",
    ],
  ],
  ["farewell", ["再见", "再見！", "拜拜", "好的，再见", "bye", "Good night"]],
  [
    "agreement",
    [
      "好的",
      "嗯嗯",
      "哈哈",
      "哈哈哈😂",
      "太好了",
      "ok",
      "OK👌",
      "知道了",
      "明白了，好的",
      "原来如此",
      "不错",
      "很好！",
      "👍",
      "❤️",
      "。。。",
      "got it",
      "haha",
      "no problem",
      "wow, great!",
    ],
  ],
  [
    "objection",
    [
      "不对",
      "不對！",
      "不是",
      "答错了",
      "答非所问",
      "你说得不对",
      "no",
      "that's wrong",
      "That’s not what I asked",
      "？？？",
    ],
  ],
];

describe("small talk", () => {
  it.each(SAID.flatMap(([kind, messages]) => messages.map((message) => [message, kind] as const)))(
    "%s says %s",
    (message, kind) => {
      expect(readSmallTalk(message)).toBe(kind);
    },
  );

  it.each([
    "你好，昌都有多少个站点",
    "谢谢你们的扶贫项目有哪些",
    "好的，那八宿呢？",
    "好人好事有哪些",
    "好的做法",
    "你好县有多少人",
    "不对，我问的是八宿",
    "不是昌都，是八宿",
    "再见了哪些人",
    "帮助了多少家企业",
    "谁说的",
    "是谁",
    "对口支援",
    "行政村",
    "喂牛",
    "大牛",
    "早稻",
    "可以做什么",
    "有什么功能",
    "明白纸是什么",
    "感谢信",
    "哈达",
    "嗯曲",
    "123",
    "2019",
    "thanks to whom was it built",
    "help for farmers",
    "hi-tech companies",
    "good roads",
    "ok, and Basu?",
    "No. 1 middle school",
    "how many stations",
    "what can you do about roads",
    "who are you talking about",
    "",
    "  ",
  ])("%j is none", (message) => {
    expect(readSmallTalk(message)).toBeNull();
  });

  it("is in no language where anyone may have said it", () => {
    expect(["👍", "ok", "Thanks!", "好的", "how are you"].map(languageOfSmallTalk)).toEqual([
      null,
      null,
      null,
      "zh",
      "en",
    ]);
  });
});
