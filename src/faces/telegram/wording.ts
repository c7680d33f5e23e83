import type { Language } from "../../model.ts";

/** The commands of the bot, as its menu lists them. */
type CommandName = "ask" | "start" | "help";

/** What the bot says that no other face has to. */
interface TelegramWording {
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly inGroups: (username: string) => string;
  readonly askSomething: string;
  readonly textOnly: string;
  readonly tooLong: (characters: number) => string;
  readonly expired: string;
  readonly wider: string;
  readonly back: string;
  readonly forward: string;
}

/** The bot's own lines in each language. */
export const TELEGRAM_WORDING = {
  zh: {
    commands: { ask: "提问：/ask 加问题", start: "认识问政", help: "怎样提问" },
    inGroups: (username) => `在群里：提到 @${username}、回复它的消息，或用 /ask 提问。`,
    askSomething: "请把问题写在 /ask 后面，或用 /ask 回复写着问题的那条消息。",
    textOnly: "只能回答文字问题，请把问题写成文字。",
    tooLong: (characters) => `问题太长了，请写在${characters}字以内。`,
    expired: "这个按钮已失效，请重新提问。",
    wider: "更大范围",
    back: "‹ 上一页",
    forward: "下一页 ›",
  },
  en: {
    commands: { ask: "Ask: /ask and the question", start: "What this bot does", help: "How to ask" },
    inGroups: (username) => `In groups: mention @${username}, reply to one of its messages, or use /ask.`,
    askSomething: "Write the question after /ask, or reply with /ask to the message that holds it.",
    textOnly: "Only questions in writing can be answered; please write yours.",
    tooLong: (characters) => `This question is too long; please keep it within ${characters} characters.`,
    expired: "This button has expired; please ask again.",
    wider: "Wider",
    back: "‹ Back",
    forward: "Forward ›",
  },
} as const satisfies Record<Language, TelegramWording>;
