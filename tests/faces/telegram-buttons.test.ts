import fc from "fast-check";
import type { User } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Press, readPress, writePress } from "../../src/faces/telegram/callback-data.ts";
import { LOCALES } from "../../src/faces/texts/locale.ts";
import { articleId, sentenceId } from "../../src/model/corpus.ts";
import type { Vote } from "../../src/store/store.ts";
import type { AnyChat, ChatMessage } from "../bot-api/chats.ts";
import { type BotApi, startBotApi } from "../bot-api/start-bot-api.ts";
import { newPorts } from "./new-store.ts";
import { echo, type RunningBot, startBot } from "./telegram-echo.ts";

let api: BotApi;
let bot: RunningBot;
let from: User;
let chat: AnyChat;
let card: ChatMessage;
let votes: Vote[];

beforeEach(async () => {
  api = await startBotApi();
  votes = [];
  bot = await startBot(api, echo, ports());
  from = api.user();
  chat = api.privateChat(from);
  api.say({ chat, from, text: "有多少" });
  card = await api.waitForMessage(chat);
});

afterEach(async () => {
  await bot.stop();
  await api.close();
});

/** Ports that keep votes in a list, and know one raw text. */
function ports() {
  return {
    ...newPorts(),
    recordVote: async (vote: Vote) => {
      votes.push(vote);
    },
    readRaw: async (_place: unknown, sentence: string) => (sentence === "句1。" ? "句 1\n。" : null),
  };
}

async function press(message: ChatMessage, label: string): Promise<ChatMessage> {
  const query = api.press({ message, label, from });
  const [shown] = await Promise.all([api.waitForMessage(chat), api.waitForAnswer(query)]);
  return shown;
}

/** What a press is told; the card must stay as it is. */
async function told(data: string, message: ChatMessage = card): Promise<unknown> {
  const before = api.messages(chat);
  const { parameters } = await api.waitForAnswer(api.press({ message, data, from }));
  expect(api.messages(chat)).toEqual(before);
  return parameters.text;
}

function labels(message: ChatMessage): readonly string[] {
  return message.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? [];
}

describe("the buttons of an answer", () => {
  it("show the sentences around it below the card, then the whole article in place", async () => {
    const context = await press(card, "上下文");
    expect(context.reply_to_message?.message_id).toBe(card.message_id);
    expect(context.text).toMatch(/^句1。句2。句3。句4。…/u);
    expect(context.entities).toContainEqual({ type: "bold", offset: 0, length: 3 });
    const article = await press(context, "全文");
    expect(article.message_id).toBe(context.message_id);
    expect(article.text).toMatch(/^甲县修路忙\n\n句1。.*句9。\n/u);
    expect(article.entities).toContainEqual({ type: "bold", offset: 7, length: 3 });
    expect(labels(article)).toEqual([]);
  });

  it("turn the card to further sentences, forward and back, each with its context", async () => {
    const first = await press(card, "更多");
    expect(first.message_id).toBe(card.message_id);
    expect(first.text).toContain("2. <有多少>2");
    const second = await press(first, "下一页 ›");
    expect(second.text).toContain("9. <有多少>9");
    expect(labels(second)).toEqual(["上下文 7", "上下文 8", "上下文 9", "‹ 上一页"]);
    expect((await press(second, "上下文 9")).text).toMatch(/^…句6。句7。句8。句9。\n/u);
    const back = await press(await press(second, "‹ 上一页"), "‹ 上一页");
    expect({ text: back.text, labels: labels(back) }).toEqual({ text: card.text, labels: labels(card) });
  });

  it("show the sentence as it stands in its file", async () => {
    const raw = await press(card, "原样");
    expect(raw.text).toBe("articles/roads.md 原样，第0至1字符\n\n句 1\n。");
    expect(raw.entities).toEqual([{ type: "pre", offset: 29, length: 5 }]);
  });

  it("copy the citation, with a link that opens the sentence", () => {
    const copy = card.reply_markup?.inline_keyboard.flat().find(({ text }) => text === "复制出处");
    expect(copy).toMatchObject({
      copy_text: {
        text: `《甲县修路忙》 · 甲县 · 记者 张三 · 第3段第2句 · https://t.me/${api.bot.username}?start=s_a1-1-1`,
      },
    });
  });

  it("record what people think of the answer", async () => {
    const thanks = api.press({ message: card, label: "👎", from });
    expect((await api.waitForAnswer(thanks)).parameters.text).toBe("谢谢，已记下。");
    const other = api.user({ language_code: "en" });
    await api.waitForAnswer(api.press({ message: card, label: "👍", from: other }));
    expect(votes).toMatchObject([
      { vote: "down", question: "有多少", sentence: "a1.1.1", user: from.id },
      { vote: "up", question: "有多少", sentence: "a1.1.1", user: other.id },
    ]);
  });

  it("work after a restart", async () => {
    await bot.stop();
    bot = await startBot(api, echo, ports());
    expect((await press(card, "上下文")).text).toContain("句1。");
    expect((await press(card, "原样")).text).toContain("句 1");
    expect((await press(card, "更多")).text).toContain("2. <有多少>2");
  });

  it("find the question again in a group, without the mention", async () => {
    chat = api.group();
    api.say({ chat, from, text: `@${api.bot.username} 有多少` });
    expect((await press(await api.waitForMessage(chat), "更多")).text).toContain("2. <有多少>2");
  });

  it("may be pressed twice", async () => {
    const shown = await press(card, "更多");
    expect(await told("2:p:s:1:a1.1.1", shown)).toBeUndefined();
    expect(bot.log()).toBe("");
  });

  it("have expired when the question is gone, and with the sentence", async () => {
    for (const { message_id, ...message } of api.messages(chat)) {
      if (message.from.id === from.id) api.erase({ message_id, ...message });
    }
    expect(await told("2:p:s:1:a1.1.1")).toMatch(/已失效/u);
    expect(await told("2:u:s:a1.1.1")).toMatch(/已失效/u);
    expect(await told("2:c:s:gone.1.1")).toMatch(/已失效/u);
    expect(votes).toEqual([]);
  });

  it("have expired when the question is answered otherwise by now", async () => {
    expect(await told("2:p:s:1:a1.1.2")).toMatch(/已失效/u);
    expect(await told("2:d:s:a1.1.2")).toMatch(/已失效/u);
  });

  it("have expired when the file has changed", async () => {
    expect(await told("2:r:s:a1.1.2")).toMatch(/已失效/u);
  });

  it("have expired when the context to be widened is gone", async () => {
    const context = await press(card, "上下文");
    api.erase(context);
    expect(await told("2:a:s:1:a1.1.1", context)).toMatch(/已失效/u);
  });

  it.each([
    ["of another version", "1:p:1"],
    ["with a page that there is not", "2:p:s:9:a1.1.1"],
    ["with a page of an article that there is not", "2:a:s:2:a1.1.1"],
    ["without a sentence", "2:c:s"],
    ["in a language that there is not", "2:c:x:a1.1.1"],
    ["with anything else", "../../etc/passwd"],
  ])("have expired when forged %s", async (_, data) => {
    expect(await told(data)).toMatch(/已失效/u);
    expect(bot.log()).toBe("");
  });
});

describe("the data of a button", () => {
  const count = fc.nat(999_999);
  const article = fc.stringMatching(/^[0-9a-f]{10}$/u);
  const sentence = fc.tuple(article, count, count).map(([id, p, s]) => sentenceId(articleId(id), p, s));
  const locale = fc.constantFrom(...LOCALES);
  const page = fc.nat(9999);
  const anyPress: fc.Arbitrary<Press> = fc.oneof(
    fc.record({ kind: fc.constantFrom("context", "raw", "up", "down"), locale, sentence }),
    fc.record({ kind: fc.constantFrom("article", "open", "results"), locale, sentence, page }),
    fc.record({ kind: fc.constant("sources"), locale, page }),
    fc.record({ kind: fc.constant("language"), locale: fc.option(locale) }),
  );

  it("is read as it was written, and keeps within the 64 bytes that Telegram allows", () => {
    fc.assert(
      fc.property(anyPress, (press) => {
        const data = writePress(press);
        expect(data).not.toBeNull();
        expect(Buffer.byteLength(data ?? "")).toBeLessThanOrEqual(64);
        expect(readPress(data ?? "")).toEqual(press);
      }),
    );
  });

  it("is left out with its button when it would be too long", () => {
    const tooLong = sentenceId(articleId("很长的编号".repeat(4)), 1, 1);
    expect(writePress({ kind: "context", locale: "en", sentence: tooLong })).toBeNull();
  });
});
