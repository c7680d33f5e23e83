import type { User } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_LIMIT, type Engine } from "../../src/model/asking.ts";
import type { InlineList } from "../bot-api/inline-list.ts";
import { type BotApi, startBotApi } from "../bot-api/start-bot-api.ts";
import { citation, ranked } from "./card/invent-answer.ts";
import { echo, type RunningBot, startBot } from "./telegram-echo.ts";

/** Answers "many" with 45 sentences, "part" in part and "nothing" with nothing; its example is "many". */
const library: Engine = {
  ...echo,
  examples: { zh: ["有多少", "nothing"], en: ["many"] },
  ask(question, { limit = DEFAULT_LIMIT } = {}) {
    const answer = echo.ask(question, { limit });
    if (question === "nothing") return { ...answer, outcome: "no-evidence", answers: [], related: [], nearest: [] };
    if (question === "part")
      return { ...answer, outcome: "partial", comparison: null, answers: answer.answers.slice(0, 1) };
    if (question !== "many") return answer;
    const answers = Array.from({ length: Math.min(limit, 45) }, (_, i) => ({
      ...ranked(i + 1, `many roads ${i + 1}`),
      citation: citation({ id: `a1.1.${i + 1}` as ReturnType<typeof citation>["id"] }),
    }));
    return { ...answer, outcome: "answered", comparison: null, answers };
  },
};

let api: BotApi;
let bot: RunningBot;
let from: User;

beforeEach(async () => {
  api = await startBotApi();
  bot = await startBot(api, library);
  from = api.user({ language_code: "en" });
});

afterEach(async () => {
  await bot.stop();
  expect(bot.log()).toBe("");
  await api.close();
});

async function list(query: string, offset = ""): Promise<InlineList> {
  return await api.waitForList(api.type({ from, query, offset }));
}

describe("typing a question after the bot's name, anywhere,", () => {
  it("lists the sentences that answer it: the short answer, the sentence, where it stands", async () => {
    const { results, isPersonal, cacheTime } = await list("有多少");
    expect(results).toHaveLength(9);
    expect(results[0]).toMatchObject({
      id: "a1.1.1",
      title: "有多少",
      description: "<有多少>1\n《甲县修路忙》 · 甲县 · 第3段第2句",
    });
    expect({ isPersonal, cacheTime }).toEqual({ isPersonal: true, cacheTime: 60 });
  });

  it("gives the list page by page, each sentence once", async () => {
    const first = await list("many");
    const second = await list("many", first.nextOffset);
    const third = await list("many", second.nextOffset);
    expect([first, second, third].map(({ results }) => results.length)).toEqual([20, 20, 5]);
    expect(third.nextOffset).toBe("");
    const ids = [first, second, third].flatMap(({ results }) => results.map(({ id }) => id));
    expect(new Set(ids).size).toBe(45);
  });

  it("heads a sentence without a figure with its article's headline", async () => {
    const { results } = await list("many");
    expect(results[0]?.title).toBe("甲县修路忙");
    expect(results[0]?.description).toMatch(/^many roads 1\n/u);
  });

  it("sends the chosen sentence as a card with its question, a way to read on and its citation", async () => {
    const chat = api.group();
    const card = api.choose({ chat, from, list: await list("有多少"), id: "a1.1.2" });
    expect(card.text).toMatch(
      /^有多少\n\n<有多少>2\n\n《甲县修路忙》.*\n第3段第2句 · articles\/roads\.md\n\n问：有多少$/u,
    );
    expect(card.entities?.map(({ type }) => type)).toEqual(["bold", "blockquote", "bold", "text_link", "underline"]);
    expect(card.reply_markup?.inline_keyboard.flat()).toMatchObject([
      { url: `https://t.me/${api.bot.username}?start=s_a1-1-2` },
      { copy_text: {} },
    ]);
  });

  it("is not taken for a question to the bot once the card is sent", async () => {
    const chat = api.privateChat(from);
    api.choose({ chat, from, list: await list("有多少"), id: "a1.1.1" });
    api.say({ chat, from, text: "last" });
    expect((await api.waitForMessage(chat)).text).toContain("<last>1");
  });

  it("says what is answered only in part, and that the corpus does not say", async () => {
    const part = await list("part");
    expect(part.results[0]?.content.text).toMatch(/^This may cover only a part of the question\.\n\n/u);
    const nothing = await list("nothing");
    expect(nothing.results).toEqual([]);
    expect(nothing.button).toEqual({ text: "The corpus does not say.", start_parameter: "help" });
  });
});

describe("typing nothing", () => {
  it("lists the examples that the corpus answers, in the reader's language", async () => {
    expect((await list("  ")).results.map(({ title }) => title)).toEqual(["many"]);
    from = api.user({ language_code: "zh-hant" });
    const { results } = await list("");
    expect(results.map(({ title, description }) => [title, description])).toEqual([
      ["有多少", "<有多少>1\n《甲县修路忙》 · 甲县 · 第3段第2句"],
    ]);
    expect(results[0]?.content.text).toContain("記者 张三");
  });
});

describe("an inline query", () => {
  it("with an offset that no list gave starts at the beginning", async () => {
    for (const offset of ["-1", "999", "../..", "20; drop"]) {
      expect((await list("many", offset)).results[0]?.id).toBe("a1.1.1");
    }
    expect((await list("many", "99")).results).toEqual([]);
  });
});
