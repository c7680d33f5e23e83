/** Every text of the `.ftl` files by its name there, with its variables. */
export const MESSAGES = {
  comma: [],
  reporter: ["name"],
  page: ["page"],
  place: ["paragraph", "sentence"],
  note: ["note"],
  "understood-as": [],
  "question-asked": [],
  "searched-for": ["terms"],
  "further-sentences": [],
  partial: [],
  "partial-missing": ["words"],
  "no-evidence": [],
  "nothing-to-look-for": [],
  missing: ["words"],
  "nearest-names": ["names"],
  related: [],
  "results-page": ["page", "pages"],
  "no-more-results": [],
  "article-page": ["page", "pages"],
  "raw-head": ["file", "from", "to"],
  purpose: [],
  size: ["articles", "paragraphs", "sentences"],
  "examples-head": [],
  "how-to-ask": [],
  promise: [],
  "unknown-command": [],
  failure: [],
  "ask-first": [],
  "no-such-sentence": ["count"],
  "context-gone": [],
  "terminal-commands": [],
  "telegram-setup": [],
  "in-groups": ["username"],
  "ask-something": [],
  "text-only": [],
  "too-long": ["characters"],
  expired: [],
  "vote-taken": [],
  "context-button": [],
  "more-button": [],
  "raw-button": [],
  "copy-button": [],
  "whole-article": [],
  back: [],
  forward: [],
  "command-start": [],
  "command-help": [],
  "command-ask": [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of a text. */
export type MessageId = keyof typeof MESSAGES;

/** What a text needs besides its name: nothing, or a value for each of its variables. */
export type MessageVariables<Id extends MessageId> = (typeof MESSAGES)[Id] extends readonly []
  ? readonly []
  : readonly [variables: Readonly<Record<(typeof MESSAGES)[Id][number], string | number>>];
