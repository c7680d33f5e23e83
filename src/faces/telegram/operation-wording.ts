import type { Language } from "../../model.ts";

/** What the bot says about being run: limits, rights, what it keeps. */
interface OperationWording {
  readonly slowDown: string;
  readonly notAllowed: string;
  readonly forgotten: (entries: number) => string;
}

export const OPERATION_WORDING = {
  zh: {
    slowDown: "您问得太快了，请稍等一分钟再问。",
    notAllowed: "抱歉，这个机器人只对指定的用户和群开放。",
    forgotten: (entries) =>
      entries === 0 ? "没有保存过您的任何信息。" : `已删除为您保存的${entries}条信息（设置、评价、提问）。`,
  },
  en: {
    slowDown: "That was a lot of questions; please wait a minute.",
    notAllowed: "Sorry, this bot answers only the users and groups it was set up for.",
    forgotten: (entries) =>
      entries === 0
        ? "Nothing was kept of you."
        : `Deleted what was kept of you: ${entries} entries (settings, votes, questions).`,
  },
} as const satisfies Record<Language, OperationWording>;
