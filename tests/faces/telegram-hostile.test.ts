import { fileURLToPath } from "node:url";
import type { MessageEntity, Update, User } from "grammy/types";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { SHIPPED_CORPUS } from "../../src/config.ts";
import { openEngine } from "../../src/engine.ts";
import type { Ports } from "../../src/faces/telegram/ports.ts";
import type { Engine } from "../../src/model/asking.ts";
import { articleId, sentenceId } from "../../src/model/corpus.ts";
import type { AnyChat, ChatMessage } from "../bot-api/chats.ts";
import type { Saying } from "../bot-api/people.ts";
import { type BotApi, startBotApi } from "../bot-api/start-bot-api.ts";
import { citation, ranked, source } from "./card/invent-answer.ts";
import { ABSURD_ARGUMENTS, FORGED_DATA, HOSTILE_TEXTS } from "./hostile-texts.ts";
import { newPorts } from "./new-store.ts";
import { echo, type RunningBot, startBot } from "./telegram-echo.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let api: BotApi;
let bot: RunningBot;
let from: User;
let chat: AnyChat;
/** What was written to the ports. */
const written: unknown[] = [];

function listeningPorts(): Ports {
  const ports = newPorts();
  const note = async (...what: readonly unknown[]): Promise<void> => {
    written.push(what);
  };
  return { ...ports, settings: { ...ports.settings, setLocale: note, setMuted: note }, recordVote: note };
}

async function run(engine: Engine): Promise<void> {
  api = await startBotApi();
  bot = await startBot(api, engine, listeningPorts());
  from = api.user({ language_code: "en" });
  chat = api.privateChat(from);
}

/** After every case: nothing was changed, nothing failed. */
afterEach(() => {
  expect(written.splice(0)).toEqual([]);
  expect(bot.log()).not.toMatch(/"level":[456]0/u);
});

/** In the end: Telegram has refused nothing that the bot wanted to send. */
async function end(): Promise<void> {
  await bot.stop();
  const refused = api
    .calls()
    .filter(({ method, answer }) => method !== "getUpdates" && answer?.ok === false && !isTooLate(answer.description));
  await api.close();
  expect(refused).toEqual([]);
}

function isTooLate(description: string): boolean {
  return description.includes("query is too old");
}

async function reply(text: string, saying: Partial<Saying> = {}): Promise<ChatMessage> {
  const asked = api.say({ chat, from, text, ...saying });
  const answer = await api.waitForMessage(chat, (message) => message.message_id > asked.message_id, 10_000);
  expectHarmless(answer.text);
  return answer;
}

/** A text that gives nothing away about the machine, and turns no text around it. */
function expectHarmless(text = ""): void {
  for (const secret of [ROOT, api.token, process.execPath]) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/\[object |node_modules|\.ts:\d|\p{Bidi_Control}/u);
}

describe("a question that means harm gets an ordinary card or hint, when it is", () => {
  beforeAll(async () => await run(await openEngine(SHIPPED_CORPUS)), 60_000);
  afterAll(end);

  it.each(HOSTILE_TEXTS)("%s", async (_what, text) => {
    const before = api.messages(chat).length;
    await reply(text);
    expect(api.messages(chat)).toHaveLength(before + 2);
  });

  it("pressed for more and for its context, whatever it was", async () => {
    for (const text of ["昌都\u202e有多少<b>村</b>", "昌都😀有多少{ $x }村"]) {
      const card = await reply(text);
      for (const label of ["Context", "上下文", "More", "更多"]) {
        if (card.reply_markup?.inline_keyboard.flat().some((button) => button.text === label) !== true) continue;
        await api.waitForAnswer(api.press({ message: card, label, from }));
      }
    }
  });

  it.each(HOSTILE_TEXTS.filter((_, i) => i % 4 === 0))("typed after the bot's name: %s", async (_what, text) => {
    const { results } = await api.waitForList(api.type({ from, query: text.slice(0, 256).replace(/\p{Cs}/gu, "") }));
    for (const { title, description, content } of results) expectHarmless(`${title}${description}${content.text}`);
  });
});

describe("harm that is not in the question", () => {
  beforeAll(async () => await run(echo));
  afterAll(end);

  it.each(FORGED_DATA)("a button that the bot did not make has expired: %j", async (data) => {
    const card = await reply("有多少");
    const before = api.messages(chat);
    const { parameters } = await api.waitForAnswer(api.press({ message: card, data, from }));
    expect(parameters.text).toContain("expired");
    expect(api.messages(chat)).toEqual(before);
  });

  it.each(ABSURD_ARGUMENTS)("an id that there is not is said to be none: %j", async (argument) => {
    expect((await reply(`/source ${argument}`)).text).toContain("no such article or sentence");
    expect((await reply(`/start ${argument}`)).text).toContain("leads to no sentence");
    expect((await reply(`/sources ${argument}`)).text).toContain("(page 1 of 1)");
    expect((await reply(`/lang ${argument}`)).text).toContain("Which language");
  });

  it.each(ABSURD_ARGUMENTS)("an offset that no list gave starts at the beginning: %j", async (offset) => {
    const { results } = await api.waitForList(api.type({ from, query: "有多少", offset: offset.slice(0, 64) }));
    expect(results[0]?.id).toBe("a1.1.1");
  });

  const mention = (): MessageEntity => ({ type: "mention", offset: 0, length: api.bot.username.length + 1 });
  const bombs: readonly (readonly [string, () => readonly MessageEntity[]])[] = [
    ["a thousand mentions on one place", () => Array.from({ length: 1000 }, mention)],
    ["a mark far outside", () => [{ type: "mention", offset: 1e9, length: 1e9 }]],
    ["a mark before the text", () => [{ type: "mention", offset: -50, length: 60 }]],
    ["a mark of no length", () => [{ type: "bot_command", offset: 0, length: 0 }]],
    ["a mark that ends before it begins", () => [{ type: "mention", offset: 5, length: -5 }]],
    ["a command over the whole text", () => [{ type: "bot_command", offset: 0, length: 4096 }]],
    ["marks in the wrong order", () => [{ type: "bold", offset: 4, length: 1 }, mention()]],
    ["a mark that splits an emoji", () => [{ type: "mention", offset: 1, length: 1 }]],
    ["a mention of itself by id", () => [{ type: "text_mention", offset: 0, length: 2, user: api.bot }]],
  ];
  it.each(bombs)("entities with %s are survived", async (_what, entities) => {
    const group = api.group();
    api.say({ chat: group, from, text: `😀@${api.bot.username} 有多少`, entities: entities() });
    const last = api.say({ chat: group, from, text: "/ask last" });
    const answer = await api.waitForMessage(
      group,
      ({ reply_to_message: asked }) => asked?.message_id === last.message_id,
    );
    expect(answer.text).toContain("<last>1");
  });

  it.each([
    ["markup", "<b>Tashi</b>*_`["],
    ["a direction", "\u202eihsaT"],
    ["nothing to see", "\u3164"],
    ["4,000 characters", "T".repeat(4000)],
    ["a command", "/start @all"],
  ])("a person whose name is %s is answered like others", async (_what, name) => {
    const person = api.user({ first_name: name, last_name: name, username: "x", language_code: name });
    const place = api.privateChat(person);
    api.say({ chat: place, from: person, text: "/ask one" });
    expect((await api.waitForMessage(place)).text).toMatch(/^one\n\n<one>1\n\n《甲县修路忙》/u);
  });

  it("a button under somebody else's list or card can be pressed by anyone and changes only what they see", async () => {
    const card = await reply("有多少");
    const stranger = api.user({ language_code: "en" });
    const { parameters } = await api.waitForAnswer(api.press({ message: card, label: "上下文", from: stranger }));
    expect(parameters.text).toBeUndefined();
    await api.waitForMessage(chat);
  });
});

describe("updates of odd shapes are survived", () => {
  beforeAll(async () => await run(echo));
  afterAll(end);

  const user = { id: 5, is_bot: false, first_name: "x" };
  const press = { id: "1", from: user, chat_instance: "1" };
  const message = { message_id: 1, date: 0, chat: { id: 5, type: "private", first_name: "x" } } as const;
  const shapes: readonly (readonly [string, Omit<Update, "update_id">])[] = [
    ["a press on a game", { callback_query: { ...press, game_short_name: "x" } }],
    ["a press on an inline message", { callback_query: { ...press, inline_message_id: "x", data: "2:c:s:a1.1.1" } }],
    ["a vote on an inline message", { callback_query: { ...press, inline_message_id: "x", data: "2:u:s:a1.1.1" } }],
    [
      "a page of sources on an inline message",
      { callback_query: { ...press, inline_message_id: "x", data: "2:s:s:1" } },
    ],
    [
      "a post of a channel",
      {
        channel_post: {
          ...message,
          chat: { id: -9, type: "channel", title: "x" },
          text: "/ask x",
          sender_chat: { id: -9, type: "channel", title: "x" },
        },
      },
    ],
    ["an edit", { edited_message: { ...message, from: user, edit_date: 0, text: "/ask x" } }],
    ["a message without anything", { message: { ...message, from: user } }],
    [
      "a kind of update that it does not know",
      { poll_answer: { poll_id: "1", option_ids: [], option_persistent_ids: [] } },
    ],
  ];
  it.each(shapes)("%s", async (what, content) => {
    const before = api.calls("sendMessage").length;
    await bot.handle({ update_id: shapes.findIndex(([name]) => name === what), ...content });
    expect(api.calls("sendMessage")).toHaveLength(before);
  });
});

describe("a source that means harm is quoted as it is, on a card that can be sent", () => {
  const worst = "<b>*_`[\u202e路😀{ $x }\u0000".repeat(300);
  const library: Engine = {
    ...echo,
    holdings: {
      sources: Array.from({ length: 8 }, (_, i) =>
        source(i + 1, { title: worst, dateline: worst, publication: worst }),
      ),
      datelines: Array.from({ length: 30 }, () => ({ place: worst, reports: 1 })),
      days: null,
    },
    ask: (question, options) => ({
      ...echo.ask(question, options),
      searchedFor: [worst],
      missing: [worst],
      outcome: "partial",
      comparison: null,
      answers: [1, 2, 3, 4, 5, 6, 7].map((rank) => ({
        ...ranked(rank, worst, "路😀"),
        citation: citation({
          id: sentenceId(articleId("a1"), 1, rank),
          title: worst,
          dateline: worst,
          byline: worst,
          publication: worst,
          file: worst,
          note: worst,
        }),
      })),
    }),
  };
  beforeAll(async () => await run(library));
  afterAll(end);

  it("as an answer, in a list, among the sources and in a group", async () => {
    const said = async (text: string, place: AnyChat = chat): Promise<ChatMessage> => {
      api.say({ chat: place, from, text });
      return await api.waitForMessage(place);
    };
    const card = await said("one");
    expect(card.text).toContain(worst.slice(0, 300));
    await api.waitForAnswer(api.press({ message: card, label: "More", from }));
    expect((await api.waitForMessage(chat)).text).toContain("page 1 of 2");
    expect((await said("/sources")).text).toContain("8 articles");
    expect((await said("/ask one", api.group())).text).toContain("路😀");
    expect((await api.waitForList(api.type({ from, query: "one" }))).results).toHaveLength(7);
  });
});
