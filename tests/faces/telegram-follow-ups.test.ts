import type { User } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Engine } from "../../src/model/asking.ts";
import type { Store } from "../../src/store/store.ts";
import type { AnyChat, ChatMessage } from "../bot-api/chats.ts";
import type { Saying } from "../bot-api/people.ts";
import { type BotApi, startBotApi } from "../bot-api/start-bot-api.ts";
import { newPorts, newStore } from "./new-store.ts";
import { echo, type RunningBot, startBot } from "./telegram-echo.ts";

/** Takes a question that begins with "and" for the one before it with the rest of it behind, with "all" for all before it. */
const talkative: Engine = {
  ...echo,
  ask(question, { thread = [], ...options } = {}) {
    const previous = question.startsWith("and ") ? thread.at(-1) : thread.join("/");
    const carriesOn = /^(?:and|all) /u.test(question) && previous !== undefined && previous !== "";
    const understoodAs = carriesOn ? `${previous}+${question.slice(4)}` : null;
    const answer = { ...echo.ask(understoodAs ?? question, options), question, understoodAs };
    // What is asked in a conversation is judged by it: no button must lose that.
    return answer.outcome === "no-evidence" || understoodAs === null ? answer : { ...answer, outcome: "partial" };
  },
};

let api: BotApi;
let store: Store;
let bot: RunningBot;
let from: User;
let chat: AnyChat;

beforeEach(async () => {
  api = await startBotApi();
  store = newStore();
  bot = await startBot(api, talkative, newPorts(store));
  from = api.user({ language_code: "en" });
  chat = api.privateChat(from);
});

afterEach(async () => {
  await bot.stop();
  expect(bot.log()).toBe("");
  await api.close();
});

async function ask(text: string, saying: Partial<Saying> = {}): Promise<ChatMessage> {
  api.say({ chat, from, text, ...saying });
  return await api.waitForMessage(chat);
}

/** The question that a card answers: the engine puts it between < and >. */
function answered({ text = "" }: ChatMessage): string | undefined {
  return /<(.*)>1$/mu.exec(text)?.[1];
}

async function press(message: ChatMessage, label: string): Promise<ChatMessage> {
  const query = api.press({ message, label, from });
  const [shown] = await Promise.all([api.waitForMessage(chat), api.waitForAnswer(query)]);
  return shown;
}

describe("a follow-up", () => {
  it("carries on the last question, and the card says what it was taken for, underlined", async () => {
    await ask("A");
    const card = await ask("and B");
    expect(card.text).toContain("\n\nUnderstood as: A+B\n\n");
    const underlined = card.entities?.filter(({ type }) => type === "underline");
    expect(underlined?.map(({ offset, length }) => card.text?.slice(offset, offset + length))).toEqual(["A+B"]);
    expect(answered(await ask("and C"))).toBe("A+B+C");
  });

  it("carries on the question of the card it replies to", async () => {
    const first = await ask("A");
    const second = await ask("and B");
    await ask("C");
    expect(answered(await ask("and D", { replyTo: first }))).toBe("A+D");
    expect(answered(await ask("and E", { replyTo: second }))).toBe("A+B+E");
  });

  it("may carry on several questions, up to the last one or to the card it replies to", async () => {
    await ask("A");
    const second = await ask("B");
    await ask("C");
    expect(answered(await ask("all D"))).toBe("A/B/C+D");
    expect(answered(await ask("all E", { replyTo: second }))).toBe("A/B+E");
  });

  it("goes on after a restart; once its asker is forgotten, only from a card that says its question", async () => {
    const first = await ask("A");
    const second = await ask("and B");
    await bot.stop();
    bot = await startBot(api, talkative, newPorts(store));
    expect(answered(await ask("and C"))).toBe("A+B+C");
    expect(answered(await ask("and D", { replyTo: first }))).toBe("A+D");
    await bot.idle();
    store.forget(from.id);
    expect(answered(await ask("and E", { replyTo: second }))).toBe("A+B+E");
    await bot.idle();
    store.forget(from.id);
    expect(answered(await ask("and F", { replyTo: first }))).toBe("and F");
  });

  it("carries on nobody else's question, and none of another chat or topic", async () => {
    const forum = api.group({ forum: true });
    const [one, other] = [api.topic(forum, "一"), api.topic(forum, "二")];
    chat = forum;
    await ask("/ask A", { threadId: one });
    expect(answered(await ask("/ask and B", { threadId: one, from: api.user() }))).toBe("and B");
    expect(answered(await ask("/ask and C", { threadId: other }))).toBe("and C");
    expect(answered(await ask("/ask and D", { threadId: one }))).toBe("A+D");
    chat = api.privateChat(from);
    expect(answered(await ask("and E"))).toBe("and E");
  });

  it("turns its card to further sentences and back, and takes votes, also after a restart", async () => {
    await ask("A");
    const card = await ask("and B");
    await bot.stop();
    bot = await startBot(api, talkative, newPorts(store));
    const further = await press(card, "More");
    expect(card.text).toContain("only a part");
    expect(further.text).toContain("Understood as: A+B");
    expect(further.text).toContain("2. <A+B>2");
    const back = await press(further, "‹ Back");
    expect(back.text).toBe(card.text);
    const vote = api.press({ message: back, label: "👍", from });
    expect((await api.waitForAnswer(vote)).parameters.text).toBe("Thank you, noted.");
  });
});
