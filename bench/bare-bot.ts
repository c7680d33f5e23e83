/** A program that answers every message at once and without thinking; the yardstick of `load.ts`. */
import { Api } from "grammy";

const [root = "", token = ""] = process.argv.slice(2);
const api = new Api(token, { apiRoot: root });
let offset = 0;
for (;;) {
  for (const { update_id, message } of await api.getUpdates({ offset, timeout: 30 })) {
    offset = update_id + 1;
    if (message === undefined) continue;
    const reply = { reply_parameters: { message_id: message.message_id } };
    api.sendMessage(message.chat.id, message.text ?? "", reply).catch((error: unknown) => console.error(error));
  }
}
