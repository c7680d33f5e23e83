import type { User } from "grammy/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AnyChat, ChatMessage } from "../bot-api/chats.ts";
import type { Saying } from "../bot-api/people.ts";
import { type BotApi, startBotApi } from "../bot-api/start-bot-api.ts";
import { type RunningBot, startBot } from "./telegram-echo.ts";

let api: BotApi;
let bot: RunningBot;
let from: User;

beforeEach(async () => {
  api = await startBotApi({ bot: { username: "Wenzheng_Bot" } });
  bot = await startBot(api);
  from = api.user({ language_code: "en" });
});

afterEach(async () => {
  await bot.stop();
  await api.close();
});

/** What the bot understood the question to be: the echo engine puts it between < and >. */
function understood(answer: ChatMessage): string | undefined {
  return /^<(.*)>1$/mu.exec(answer.text ?? "")?.[1];
}

async function ask(saying: Omit<Saying, "from"> & { readonly from?: User }): Promise<ChatMessage> {
  api.say({ from, ...saying });
  return await api.waitForMessage(saying.chat);
}

/** The bot must not have said anything by the time it answers a question asked afterwards. */
async function expectSilence(chat: AnyChat): Promise<void> {
  const answer = await ask({ chat, text: "/ask last" });
  expect(understood(answer)).toBe("last");
}

describe("in a private chat", () => {
  it("takes any text for a question and answers below it, formatted by entities, without link previews", async () => {
    const chat = api.privateChat(from);
    const question = api.say({ chat, from, text: "有多少" });
    const answer = await api.waitForMessage(chat);
    expect(answer.reply_to_message?.message_id).toBe(question.message_id);
    expect(answer.text).toMatch(/^有多少\n\n<有多少>1\n/u);
    expect(answer.entities?.slice(0, 3)).toEqual([
      { type: "bold", offset: 0, length: 3 },
      { type: "blockquote", offset: 5, length: 6 },
      { type: "bold", offset: 6, length: 3 },
    ]);
    const { parameters } = await api.waitForCall("sendMessage");
    expect(parameters).not.toHaveProperty("parse_mode");
    expect(parameters).toMatchObject({ link_preview_options: { is_disabled: true } });
  });

  it("takes the command and its own name out of the question", async () => {
    const chat = api.privateChat(from);
    expect(understood(await ask({ chat, text: "/ask 有多少" }))).toBe("有多少");
    expect(understood(await ask({ chat, text: "@wenzheng_bot 有多少" }))).toBe("有多少");
  });

  it("refuses a question of more than 500 characters, counted as people count", async () => {
    const chat = api.privateChat(from);
    expect(understood(await ask({ chat, text: "𠮷".repeat(500) }))).toBe("𠮷".repeat(500));
    expect((await ask({ chat, text: "𠮷".repeat(501) })).text).toContain("within 500 characters");
  });

  it("points to /help for a command it does not have, and is silent about one for another bot", async () => {
    const chat = api.privateChat(from);
    expect((await ask({ chat, text: "/weather" })).text).toContain("/help");
    api.say({ chat, from, text: "/ask@another_bot 有多少" });
    await expectSilence(chat);
  });

  it("answers a question once, also when it is edited", async () => {
    const chat = api.privateChat(from);
    const question = api.say({ chat, from, text: "one" });
    expect(understood(await api.waitForMessage(chat))).toBe("one");
    api.edit(question, "two");
    await expectSilence(chat);
  });

  it("greets and helps in the language of the user's app", async () => {
    const english = api.privateChat(from);
    const reader = api.user({ language_code: "zh-hans" });
    const chinese = api.privateChat(reader);
    expect((await ask({ chat: english, text: "/start" })).text).toContain("It has read 1 article,");
    expect((await ask({ chat: english, text: "/help" })).text).toContain("mention @Wenzheng_Bot");
    expect((await ask({ chat: chinese, from: reader, text: "/start" })).text).toContain("现有1篇报道");
  });
});

describe("in a group", () => {
  it("is silent unless it is called", async () => {
    const chat = api.group();
    const other = api.say({ chat, from, text: "有多少" });
    api.say({ chat, from, text: "@another_bot 有多少" });
    api.say({ chat, from, text: "/ask@another_bot 有多少" });
    api.say({ chat, from, text: "/weather" });
    api.say({ chat, from, text: "有多少", replyTo: other });
    await expectSilence(chat);
  });

  it("answers when mentioned in any case, by /ask with or without its name, and when replied to", async () => {
    const chat = api.group();
    const answer = await ask({ chat, text: "请问 @WENZHENG_bot 有多少" });
    expect(understood(answer)).toBe("请问 有多少");
    expect(understood(await ask({ chat, text: "/ask one" }))).toBe("one");
    expect(understood(await ask({ chat, text: "/ask@wenzheng_bot two" }))).toBe("two");
    expect(understood(await ask({ chat, text: "three", replyTo: answer }))).toBe("three");
  });

  it("takes the message that a bare /ask replies to for the question, and else says how to ask", async () => {
    const chat = api.group();
    const question = api.say({ chat, from: api.user(), text: "有多少" });
    const answer = await ask({ chat, text: "/ask", replyTo: question });
    expect(understood(answer)).toBe("有多少");
    expect(answer.reply_to_message?.message_id).toBe(question.message_id);
    expect((await ask({ chat, text: "/ask" })).text).toContain("after /ask");
  });

  it("stays in the topic it was asked in, with the context of its answer too", async () => {
    const chat = api.group({ forum: true });
    const threadId = api.topic(chat, "村务");
    const answer = await ask({ chat, text: "/ask one", threadId });
    expect(answer.message_thread_id).toBe(threadId);
    expect((await ask({ chat, text: "/ask", threadId })).text).toContain("after /ask");
    api.press({ message: answer, label: "Context", from });
    expect((await api.waitForMessage(chat)).message_thread_id).toBe(threadId);
  });
});
