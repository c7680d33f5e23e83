import type { User } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Ports } from "../../src/faces/telegram/ports.ts";
import type { Engine } from "../../src/model/asking.ts";
import type { AnyChat, ChatMessage } from "../bot-api/chats.ts";
import { type BotApi, startBotApi } from "../bot-api/start-bot-api.ts";
import { source } from "./card/invent-answer.ts";
import { newPorts } from "./new-store.ts";
import { echo, type RunningBot, startBot } from "./telegram-echo.ts";

/** The echo with twenty reports, of which only the first can be opened. */
const library: Engine = {
  ...echo,
  holdings: {
    sources: Array.from({ length: 20 }, (_, i) => source(i + 1, i === 1 ? { date: "2020-08-14" } : {})),
    datelines: [
      { place: "甲县", reports: 12 },
      { place: "乙县", reports: 8 },
    ],
    days: { first: "2020-08-14", last: "2020-08-15" },
  },
};

let api: BotApi;
let bot: RunningBot;
let ports: Ports;
let from: User;
let chat: AnyChat;

beforeEach(async () => {
  api = await startBotApi();
  ports = newPorts();
  bot = await startBot(api, library, ports);
  from = api.user({ language_code: "en" });
  chat = api.privateChat(from);
});

afterEach(async () => {
  await bot.stop();
  expect(bot.log()).toBe("");
  await api.close();
});

async function say(text: string): Promise<ChatMessage> {
  api.say({ chat, from, text });
  return await api.waitForMessage(chat);
}

async function press(message: ChatMessage, label: string): Promise<ChatMessage> {
  const query = api.press({ message, label, from });
  const [shown] = await Promise.all([api.waitForMessage(chat), api.waitForAnswer(query)]);
  return shown;
}

const labels = ({ reply_markup }: ChatMessage) => reply_markup?.inline_keyboard.flat().map(({ text }) => text);

describe("/sources", () => {
  it("tells how many articles there are, from where and when, and lists them page by page", async () => {
    const first = await say("/sources");
    expect(first.text?.split("\n").slice(0, 6)).toEqual([
      "20 articles (page 1 of 3)",
      "Filed from: 甲县 12, 乙县 8",
      "Published: 2020-08-14 to 2020-08-15",
      "",
      "1. 《甲县修路忙》 · 甲县 · a1",
      "2. 《甲县修路忙》 · 甲县 · 2020-08-14 · a2",
    ]);
    expect(labels(first)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "Forward ›"]);
    const third = await press(await press(first, "Forward ›"), "Forward ›");
    expect(labels(third)).toEqual(["17", "18", "19", "20", "‹ Back"]);
    expect(third.message_id).toBe(first.message_id);
  });

  it("has expired when its message is gone", async () => {
    const list = await say("/sources");
    api.erase(list);
    const query = api.press({ message: list, data: "2:s:e:2", from });
    expect((await api.waitForAnswer(query)).parameters.text).toContain("expired");
  });

  it.each([
    ["3", 3],
    ["0", 1],
    ["99", 3],
    ["-1", 1],
    ["1e9", 1],
  ])("%s opens page %i", async (argument, page) => {
    expect((await say(`/sources ${argument}`)).text).toContain(`(page ${page} of 3)`);
  });

  it("opens an article below the list", async () => {
    const list = await say("/sources");
    const article = await press(list, "1");
    expect(article.text).toMatch(/^甲县修路忙\n\n句1。.*句9。\n/u);
    expect(article.reply_to_message?.message_id).toBe(list.message_id);
    const query = api.press({ message: list, label: "2", from });
    expect((await api.waitForAnswer(query)).parameters.text).toContain("expired");
  });
});

describe("/source", () => {
  it("shows the article or the sentence with an id, to read on from", async () => {
    expect((await say("/source a1")).text).toMatch(/^甲县修路忙\n\n句1。.*句9。\n/u);
    const sentence = await say("/source a1.1.2");
    expect(sentence.text).toMatch(/^句2。\n\n《甲县修路忙》/u);
    expect(labels(sentence)).toEqual(["Context", "Raw text", "Copy citation"]);
    expect((await press(sentence, "Context")).text).toMatch(/^句1。句2。/u);
  });

  it("says what it wants, and what there is not", async () => {
    expect((await say("/source")).text).toContain("after /source");
    expect((await say("/source b9")).text).toContain("no such article or sentence");
    expect((await say("/source a1.1.10")).text).toContain("no such article or sentence");
  });
});

describe("a link to the bot", () => {
  it("opens the sentence that a citation links to", async () => {
    const card = await say("有多少");
    const link = card.entities?.find(({ type }) => type === "text_link");
    const url = link !== undefined && "url" in link ? link.url : "";
    expect(url).toBe(`https://t.me/${api.bot.username}?start=s_a1-1-1`);
    expect((await say(`/start ${new URL(url).searchParams.get("start")}`)).text).toMatch(/^句1。\n\n《甲县修路忙》/u);
  });

  it("says when there is no such sentence, and helps where it leads to the help", async () => {
    expect((await say("/start s_a1-1-99")).text).toContain("leads to no sentence");
    expect((await say("/start anything")).text).toContain("leads to no sentence");
    expect((await say("/start help")).text).toContain("It quotes and never makes anything up");
  });
});

describe("/lang", () => {
  it("sets the language that the bot speaks with a person, everywhere and after a restart", async () => {
    const asked = await say("/lang");
    expect(labels(asked)).toEqual(["简体中文", "繁體中文", "English", "As my app"]);
    const query = api.press({ message: asked, label: "繁體中文", from });
    expect((await api.waitForAnswer(query)).parameters.text).toBe("現在用繁體中文。");
    await bot.stop();
    bot = await startBot(api, library, ports);
    expect((await say("/about")).text).toContain("問政");
    const card = await say("how many");
    expect(card.text).toContain("記者 张三");
    expect(card.text).toContain("<how many>1");
    chat = api.group();
    expect((await say("/about")).text).toContain("問政");
  });

  it("takes the language written after it, and follows the app again", async () => {
    expect((await say("/lang zh")).text).toBe("现在用简体中文。");
    expect((await say("/lang zh-TW")).text).toBe("現在用繁體中文。");
    expect((await say("/lang 简体中文")).text).toBe("现在用简体中文。");
    expect((await say("/lang 繁體中文")).text).toBe("現在用繁體中文。");
    expect((await say("/lang English")).text).toBe("I speak English with you now.");
    await say("/lang zh-TW");
    expect((await say("/lang auto")).text).toBe("I speak English with you now.");
    expect((await say("/lang klingon")).text).toContain("Which language");
  });

  it("is set for the group by admins who write in its name, and not for those of other groups", async () => {
    const anonymous = { ...api.user({ language_code: "en" }), is_bot: true };
    const [group, other] = [api.group(), api.group()];
    const sayAs = async (as: typeof group, text: string): Promise<string | undefined> => {
      api.say({ chat: as, from: anonymous, as, text });
      return (await api.waitForMessage(as)).text;
    };
    expect(await sayAs(group, "/lang zh")).toBe("现在用简体中文。");
    expect(await sayAs(group, "/about")).toContain("问政");
    expect(await sayAs(other, "/about")).toContain("Wenzheng answers");
  });

  it("without a choice speaks the language of the question, in the characters of the app", async () => {
    expect((await say("有多少")).text).toContain("记者 张三");
    expect((await say("how many")).text).toContain("reporter 张三");
    from = api.user({ language_code: "zh-hant" });
    chat = api.privateChat(from);
    expect((await say("有多少")).text).toContain("記者 张三");
    expect((await say("/help")).text).toContain("只引用原句，不編造");
  });
});

describe("/help and /about", () => {
  it("tell how to ask, in groups and anywhere, and what the program is", async () => {
    const help = await say("/help");
    expect(help.text).toContain(`mention @${api.bot.username}`);
    expect(help.text).toContain(`In any chat: type @${api.bot.username}`);
    expect(help.text).toContain("/sources");
    const about = await say("/about");
    expect(about.text).toContain("It has read 1 article, 1 paragraph, 9 sentences.");
    expect(about.text).toContain("MIT");
  });
});
