import { afterAll, beforeAll, expect, it } from "vitest";
import { SHIPPED_CORPUS } from "../../src/config.ts";
import { openEngine } from "../../src/engine.ts";
import type { AnyChat, ChatMessage } from "../bot-api/chats.ts";
import { type BotApi, startBotApi } from "../bot-api/start-bot-api.ts";
import { type RunningBot, startBot } from "./telegram-echo.ts";

let api: BotApi;
let bot: RunningBot;

beforeAll(async () => {
  api = await startBotApi();
  bot = await startBot(api, await openEngine(SHIPPED_CORPUS));
}, 60_000);

afterAll(async () => {
  await bot.stop();
  expect(bot.log()).toBe("");
  await api.close();
});

async function say(text: string, language: string): Promise<ChatMessage> {
  const from = api.user({ language_code: language });
  const chat: AnyChat = api.privateChat(from);
  api.say({ chat, from, text });
  return await api.waitForMessage(chat);
}

function boldParts({ text = "", entities = [] }: ChatMessage): readonly string[] {
  return entities
    .filter(({ type }) => type === "bold")
    .map(({ offset, length }) => text.slice(offset, offset + length));
}

it("lists the figures of a place and what lies in it, each in bold with its place and where it stands", async () => {
  const card = await say("/facts 昌都 服务站", "zh-hans");
  expect(card.text).toMatch(/^昌都市：\d+个数字（第1页，共1页）\n\n/u);
  expect(boldParts(card)).toContain("116个");
  expect(card.text).toMatch(/ · 芒康县.*\n {3}《.+》.* · 第\d+段第\d+句/u);
});

it("takes a place by any of its names, and the number at the end for the page", async () => {
  const first = await say("/facts Qamdo", "en");
  const second = await say("/facts Qamdo 2", "en");
  expect(first.text).toMatch(/^昌都市: \d+ figures \(page 1 of \d+\)/u);
  expect(second.text).toMatch(/^昌都市: \d+ figures \(page 2 of \d+\)/u);
  expect(second.text).not.toContain((first.text ?? "").split("\n\n")[1]);
});

it("takes what is no place for what is counted, and says so when the corpus has neither", async () => {
  expect(boldParts(await say("/facts 服务站", "zh-hans"))).toContain("116个");
  expect((await say("/facts Markhan", "en")).text).toMatch(/^The corpus has no figures for Markhan\.\nDid you mean: /u);
  expect((await say("/facts 昌都 飞船", "zh-hans")).text).toMatch(
    /^语料里有昌都市的\d+个数字，其中没有与“飞船”相符的；全部数字：\/facts 昌都市$/u,
  );
  expect((await say("/facts", "en")).text).toContain("/facts PLACE WORD");
});
