import type { User } from "grammy/types";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SHIPPED_CORPUS } from "../../src/config.ts";
import { openEngine } from "../../src/engine.ts";
import type { Engine } from "../../src/model/asking.ts";
import type { AnyChat, ChatMessage } from "../bot-api/chats.ts";
import type { Saying } from "../bot-api/people.ts";
import { type BotApi, startBotApi } from "../bot-api/start-bot-api.ts";
import { type RunningBot, startBot } from "./telegram-echo.ts";

const QUESTION = "昌都有多少个电商站点？";

let engine: Engine;
let api: BotApi;
let bot: RunningBot;
let from: User;
let chat: AnyChat;

beforeAll(async () => {
  engine = await openEngine(SHIPPED_CORPUS);
});

beforeEach(async () => {
  api = await startBotApi();
  bot = await startBot(api, engine);
  from = api.user({ language_code: "zh-hans" });
  chat = api.privateChat(from);
});

afterEach(async () => {
  await bot.stop();
  expect(bot.log()).toBe("");
  await api.close();
});

async function say(text: string, saying: Partial<Saying> = {}): Promise<ChatMessage> {
  api.say({ chat, from, text, ...saying });
  return await api.waitForMessage(saying.chat ?? chat);
}

describe("small talk", () => {
  it.each(["你好", "你是谁？", "hi", "你能做什么", "help"])("is told by %s what to ask", async (message) => {
    const { text } = await say(message);
    expect(text).toMatch(/^问政：用报纸原句/u);
    expect(text).toContain("· 昌都市有多少个村级电商服务站点？");
  });

  it("gets one line, in the language and characters of the asker", async () => {
    expect((await say("好的，谢谢你！")).text).toBe("不客气，还想知道什么，请接着问。");
    expect((await say("👍")).text).toBe("还想知道什么，请接着问。");
    expect((await say("不对")).text).toMatch(/^请换个说法再问一次/u);
    expect((await say("thank you")).text).toMatch(/^You are welcome/u);
    const other = api.user({ language_code: "zh-tw" });
    expect((await say("謝謝", { from: other, chat: api.privateChat(other) })).text).toMatch(/^不客氣/u);
  });

  it("leaves the conversation as it was", async () => {
    await say(QUESTION);
    await say("哈哈，太好了");
    const thanks = await say("谢谢");
    expect((await say("八宿呢")).text).toContain("理解为：八宿有多少个电商站点");
    expect((await say("边坝呢", { replyTo: thanks })).text).toContain("理解为：边坝有多少个电商站点");
  });

  it("in a group is left alone unless it calls the bot", async () => {
    const group = api.group();
    api.say({ chat: group, from, text: "大家好" });
    expect((await say(`@${api.bot.username} 谢谢`, { chat: group })).text).toBe("不客气，还想知道什么，请接着问。");
  });
});

describe("a correction", () => {
  it("asks the last question of what was meant", async () => {
    await say(QUESTION);
    expect((await say("不对，我问的是八宿")).text).toContain("理解为：八宿有多少个电商站点");
    expect((await say("No, I meant Banbar")).text).toMatch(/Understood as: .*边坝/u);
  });
});

describe("asked for a part of the last answer, the bot", () => {
  const SOURCE =
    /《昌都市有序推进电商进农村工作》 · 昌都 · 记者 桑邓旺姆\n第5段第2句 · articles\/changdu-rural-ecommerce\.md/u;

  it.each(["出处", "原文在哪", "谁说的", "记者是谁"])(
    "shows on %s the first sentence with its citation",
    async (message) => {
      await say(QUESTION);
      const { text } = await say(message);
      expect(text).toMatch(SOURCE);
      expect(text).not.toContain("理解为");
    },
  );

  it("says when the source gives no date", async () => {
    await say(QUESTION);
    expect((await say("什么时候登的？")).text).toMatch(/^来源没有注明发表日期。\n\n116个\n/u);
  });

  it("shows the sentence among its neighbours, and opens the article from there", async () => {
    await say(QUESTION);
    const context = await say("上下文");
    expect(context.text).toMatch(/^…目前，向近20个村配送/u);
    api.press({ message: context, label: "全文", from });
    expect((await api.waitForMessage(chat)).text).toContain("昌都市有序推进电商进农村工作");
  });

  it("shows further sentences, whose buttons lead back to the answer", async () => {
    await say(QUESTION);
    const further = await say("还有吗");
    expect(further.text).toMatch(/^更多句子（第1页，共3页）\n\n理解为：昌都有多少个电商站点？\n\n2\. /u);
    api.press({ message: further, label: "‹ 上一页", from });
    expect((await api.waitForMessage(chat)).text).toMatch(/^116个\n/u);
  });

  it("goes on with the question afterwards, also below the card that it showed", async () => {
    await say(QUESTION);
    const source = await say("出处");
    await say("边坝呢");
    expect((await say("八宿呢", { replyTo: source })).text).toContain("理解为：八宿有多少个电商站点");
    expect((await say("出处")).text).toMatch(/^38个\n/u);
  });

  it("forgets no question over the parts that it showed", async () => {
    await say("昌都有多少个电商站点");
    await say("边坝呢");
    for (const part of ["出处", "上下文", "出处"]) await say(part);
    expect((await say("哪个多")).text).toContain("昌都");
  });

  it("asks for a question where there was none", async () => {
    expect((await say("记者是谁")).text).toBe("请先提一个问题。");
  });
});

describe("asked for all about a place, the bot", () => {
  it.each(["把边坝的数据都给我", "介绍一下边坝", "边坝的情况"])(
    "answers %s and names the list of figures",
    async (message) => {
      const { text } = await say(message);
      expect(text).toContain("边坝县的镇村级农村电商服务站已建成51个");
      expect(text).not.toMatch(/没有出现|数据|介绍一下/u);
      expect(text).toMatch(/\n\n全部数字：\/facts 边坝县$/u);
    },
  );

  it("takes the place of the question before where none is named", async () => {
    await say("八宿有多少个电商站点？");
    expect((await say("总结一下")).text).toMatch(/\/facts 八宿县$/u);
  });

  it("lists the articles", async () => {
    expect((await say("有哪些文章")).text).toMatch(/^7篇报道、3条图片说明（第1页，共2页）/u);
  });

  it("offers places that the corpus tells of where it tells nothing of the one asked about", async () => {
    const told = "语料讲到的地方，例如：八宿县、芒康县、边坝县";
    expect((await say("驼坪县的情况")).text).toMatch(new RegExp(`^语料里没有讲到驼坪县。\n${told}`, "u"));
    expect((await say("tell me about Zhag'yab")).text).toMatch(
      /^The corpus tells nothing of Zhag'yab\.\nIt tells of /u,
    );
    expect((await say("有哪些数据")).text).toMatch(new RegExp(`^请写明要了解的是哪个地方。\n${told}`, "u"));
  });

  it("still asks whether a misspelt place was meant", async () => {
    expect((await say("介绍一下八缩县")).text).toContain("您要问的是不是：八宿县？");
  });
});
