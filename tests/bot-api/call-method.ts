import type { BotApi } from "./start-bot-api.ts";

/** Calls a method over HTTP without a client in between; what the server answers. */
export async function callMethod(api: BotApi, method: string, parameters: object, token = api.token): Promise<unknown> {
  const response = await fetch(`${api.root}/bot${token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(parameters),
  });
  return await response.json();
}

/** The answer to a call that is refused. */
export function refused(code: number, description: string): object {
  return { ok: false, error_code: code, description };
}

/** The answer to a call with wrong parameters. */
export function bad(reason: string): object {
  return refused(400, `Bad Request: ${reason}`);
}

/** A keyboard of one button. */
export function button(look: object): { readonly reply_markup: object } {
  return { reply_markup: { inline_keyboard: [[look]] } };
}
