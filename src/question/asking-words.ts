import type { Language } from "../model/corpus.ts";
import type { ExpectedKind } from "./analysed-question.ts";

/** How each kind of answer is asked for when a whole question has to be put together from a part of one. */
export const ASKING_WORDS = {
  count: { zh: "有多少", en: "how many" },
  money: { zh: "多少钱", en: "how much money" },
  percent: { zh: "百分之多少", en: "what percentage" },
  date: { zh: "什么时候", en: "when" },
  duration: { zh: "多久", en: "how long" },
  person: { zh: "谁", en: "who" },
  place: { zh: "在哪里", en: "where" },
  organization: { zh: "哪个单位", en: "which organization" },
  policy: { zh: "什么政策", en: "which policy" },
  name: { zh: "叫什么", en: "what is the name of" },
  list: { zh: "有哪些", en: "which" },
  reason: { zh: "为什么", en: "why" },
  definition: { zh: "什么是", en: "what is" },
  any: { zh: "怎么样", en: "what about" },
} as const satisfies Record<ExpectedKind, Record<Language, string>>;
