import type { User } from "grammy/types";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bad, button, callMethod } from "./call-method.ts";
import { type BotApi, startBotApi } from "./start-bot-api.ts";

let api: BotApi;
let user: User;

beforeAll(async () => {
  api = await startBotApi({ queryLifetime: 1000 });
  user = api.user();
});

afterAll(async () => {
  await api.close();
});

describe("the Bot API refuses lists of inline results", () => {
  const result = (id: string, look: object = {}) => ({
    type: "article",
    id,
    title: "答",
    input_message_content: { message_text: "答" },
    ...look,
  });
  const list = (results: readonly object[], parameters: object = {}) =>
    callMethod(api, "answerInlineQuery", {
      inline_query_id: api.type({ from: user, query: "村" }).id,
      results,
      ...parameters,
    });
  const numbered = (count: number) => Array.from({ length: count }, (_, i) => result(String(i)));

  test("of more than 50", async () => {
    expect(await list(numbered(50), { next_offset: "50" })).toEqual({ ok: true, result: true });
    expect(await list(numbered(51))).toEqual(bad("RESULTS_TOO_MUCH"));
  });

  test.each([
    ["ids that are the same", [result("1"), result("1")], "RESULT_ID_DUPLICATE"],
    ["an id of more than 64 bytes", [result("村".repeat(22))], "RESULT_ID_INVALID"],
    ["no id", [result("")], "RESULT_ID_INVALID"],
    ["an empty title", [result("1", { title: "" })], "ARTICLE_TITLE_EMPTY"],
    [
      "no message",
      [result("1", { input_message_content: {} })],
      "can't parse inline query result: Can't find field \"message_text\"",
    ],
    ["an empty message", [result("1", { input_message_content: { message_text: " " } })], "message text is empty"],
    [
      "a message of 4097 characters",
      [result("1", { input_message_content: { message_text: "村".repeat(4097) } })],
      "message is too long",
    ],
    [
      "a mark outside the message",
      [
        result("1", {
          input_message_content: { message_text: "答", entities: [{ type: "bold", offset: 0, length: 2 }] },
        }),
      ],
      "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 2",
    ],
    [
      "a button with too much data",
      [result("1", button({ text: "一", callback_data: "条".repeat(22) }))],
      "BUTTON_DATA_INVALID",
    ],
  ])("with %s", async (_what, results, reason) => {
    expect(await list(results)).toEqual(bad(reason));
  });

  test("with an offset or a start parameter that is too long", async () => {
    expect(await list([], { next_offset: "9".repeat(65) })).toEqual(bad("NEXT_OFFSET_INVALID"));
    const above = (start_parameter: string) => list([], { button: { text: "帮助", start_parameter } });
    expect(await above("help")).toMatchObject({ ok: true });
    expect(await above("h".repeat(65))).toEqual(bad("START_PARAM_INVALID"));
    expect(await above("帮助")).toEqual(bad("START_PARAM_INVALID"));
  });

  test("for a query unknown, answered already or too late", async () => {
    const query = api.type({ from: user, query: "村" });
    const answer = (inline_query_id: string) => callMethod(api, "answerInlineQuery", { inline_query_id, results: [] });
    const tooOld = bad("query is too old and response timeout expired or query ID is invalid");
    expect(await answer(query.id)).toEqual({ ok: true, result: true });
    expect(await answer(query.id)).toEqual(tooOld);
    expect(await answer("1")).toEqual(tooOld);
    const late = api.type({ from: user, query: "村" });
    await new Promise((resolve) => setTimeout(resolve, 1050));
    expect(await answer(late.id)).toEqual(tooOld);
  });
});
