import { once } from "node:events";
import type { InlineQuery, UserFromGetMe } from "grammy/types";
import { type AnyChat, type ChatMessage, Chats } from "./chats.ts";
import { type Fault, Faults } from "./faults.ts";
import { Files } from "./files.ts";
import { type InlineList, readInlineList } from "./inline-list.ts";
import { Journal } from "./journal.ts";
import { OpenQueries } from "./open-queries.ts";
import { People } from "./people.ts";
import { type Call, createBotApiServer } from "./serve.ts";
import type { ServerState } from "./server-state.ts";
import { type ButtonPress, UpdateQueue } from "./update-queue.ts";

export interface BotApiOptions {
  readonly token?: string;
  readonly bot?: Partial<UserFromGetMe>;
  /** Privacy mode: in groups the bot gets only commands and replies to it. */
  readonly privacy?: boolean;
  /** Milliseconds within which the bot must answer a press on a button, or an inline query. */
  readonly queryLifetime?: number;
}

const PATIENCE = 20_000;

/** The emulated Telegram: what people do on it, what the bot did on it, and what is to go wrong. */
export class BotApi extends People {
  /** The `apiRoot` for the bot. */
  readonly root: string;
  readonly token: string;
  readonly bot: UserFromGetMe;
  readonly close: () => Promise<void>;
  readonly #state: ServerState;
  readonly #calls: Journal<Call>;
  readonly #faults: Faults;

  constructor(parts: {
    readonly root: string;
    readonly token: string;
    readonly state: ServerState;
    readonly calls: Journal<Call>;
    readonly faults: Faults;
    readonly close: () => Promise<void>;
  }) {
    super(parts.state);
    this.root = parts.root;
    this.token = parts.token;
    this.bot = parts.state.bot;
    this.close = parts.close;
    this.#state = parts.state;
    this.#calls = parts.calls;
    this.#faults = parts.faults;
  }

  /** The calls of the bot so far, refused ones included, in the order they ended. */
  calls(method?: string): readonly Call[] {
    return this.#calls.entries.filter((call) => method === undefined || call.method === method);
  }

  /** Calls `listener` with every message that the bot sends or edits from now on; the function returned ends that. */
  onSent(listener: (message: ChatMessage) => void): () => void {
    return this.#state.chats.onSaid(listener);
  }

  /** What is in a file that was sent. */
  fileContent(document: { readonly file_id: string } | undefined): Buffer {
    const file = this.#state.files.find(document?.file_id ?? "");
    if (file === undefined) throw new Error("there is no such file");
    return file.content;
  }

  /** All messages of a chat as they stand now. */
  messages(chat: AnyChat): readonly ChatMessage[] {
    return [...this.#state.chats.room(chat).messages.values()];
  }

  /**
   * The next message of the bot, sent or edited, past or to come, that no earlier call has returned.
   * @throws Error after `timeout` milliseconds, showing the bot's last messages
   */
  async waitForMessage(
    chat: AnyChat,
    wanted: (message: ChatMessage) => boolean = () => true,
    timeout = PATIENCE,
  ): Promise<ChatMessage> {
    return await this.#state.chats.room(chat).said.next(wanted, timeout, `such message in chat ${chat.id}`);
  }

  /** The next call of a method, past or to come, that no earlier call has returned; as `waitForMessage`. */
  async waitForCall(method: string, wanted: (call: Call) => boolean = () => true, timeout = PATIENCE): Promise<Call> {
    return await this.#calls.next((call) => call.method === method && wanted(call), timeout, `such call of ${method}`);
  }

  /** The bot's answer to a press on a button. */
  async waitForAnswer(press: ButtonPress, timeout = PATIENCE): Promise<Call> {
    return await this.waitForCall(
      "answerCallbackQuery",
      ({ parameters }) => parameters.callback_query_id === press.id,
      timeout,
    );
  }

  /** The list that the bot answers an inline query with. */
  async waitForList(query: InlineQuery, timeout = PATIENCE): Promise<InlineList> {
    const { parameters } = await this.waitForCall(
      "answerInlineQuery",
      (call) => call.parameters.inline_query_id === query.id && call.answer?.ok === true,
      timeout,
    );
    return readInlineList(parameters);
  }

  /** Resolves when the bot has confirmed every update so far; grammY's own polling does so after handling them. */
  async confirmed(timeout = PATIENCE): Promise<void> {
    await this.#state.updates.confirmed(timeout);
  }

  /** The updates that the bot has not confirmed, as they would be sent to it. */
  pendingUpdates(): readonly { readonly update_id: number }[] {
    return this.#state.updates.waiting();
  }

  /**
   * Calls the bot's webhook with every update so far, in order, as a server before the bot would pass them on. The first
   * that is not answered with 200 ends it; it and those after it are sent again by the next call, as Telegram does.
   * @param address where the bot listens
   * @returns the statuses of the calls, 502 where nothing listened
   */
  async callWebhook(address: string): Promise<readonly number[]> {
    const { url, secret_token = "" } = this.calls("setWebhook").at(-1)?.parameters ?? {};
    if (typeof url !== "string" || url === "") throw new Error("the bot has set no webhook");
    const statuses: number[] = [];
    for (const update of this.#state.updates.waiting()) {
      const status = await fetch(new URL(new URL(url).pathname, address), {
        method: "POST",
        headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": String(secret_token) },
        body: JSON.stringify(update),
      }).then(
        (response) => response.status,
        () => 502,
      );
      statuses.push(status);
      if (status !== 200) break;
      this.#state.updates.confirm(update.update_id + 1);
    }
    return statuses;
  }

  /** Makes the next calls of a method go wrong. */
  fail(method: string, fault: Fault, times = 1): void {
    this.#faults.plan(method, fault, times);
  }
}

/** Starts a Bot API for one bot on a free port of this machine. */
export async function startBotApi({
  token = "700000001:AAtest-token_for_the_emulator",
  bot = {},
  privacy = false,
  queryLifetime = 30_000,
}: BotApiOptions = {}): Promise<BotApi> {
  const state: ServerState = {
    bot: { ...defaultBot(token, privacy), ...bot },
    chats: new Chats(),
    updates: new UpdateQueue(),
    queries: new OpenQueries(queryLifetime),
    inlineQueries: new OpenQueries(queryLifetime),
    files: new Files(),
    commands: new Map(),
    webhook: "",
  };
  const calls = new Journal<Call>();
  const faults = new Faults();
  const server = createBotApiServer({ token, state, faults, calls });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the emulator has no port");
  const close = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  };
  return new BotApi({ root: `http://127.0.0.1:${address.port}`, token, state, calls, faults, close });
}

function defaultBot(token: string, privacy: boolean): UserFromGetMe {
  return {
    id: Number(token.split(":")[0]),
    is_bot: true,
    first_name: "Test bot",
    username: "wenzheng_test_bot",
    can_join_groups: true,
    can_read_all_group_messages: !privacy,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}
