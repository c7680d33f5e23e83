import { endsInNoun } from "./asked/ending-nouns.ts";

/** A message that asks, or is a sentence, is no row of key words. */
const ASKS_OR_TELLS = /多少|几|谁|哪|什么|啥|怎|咋|何|吗|么|呢|吧|是|有|了|[,。?;:“《]/u;
const TIME = "(?:今年|去年|前年|现在|目前|上半年|下半年|\\d{4}年?)";
/** 橘子产量|今年, 企业 家数|2019 */
const TIME_LAST = new RegExp(`^(?<what>.{3,20}?) ?(?<time>${TIME})$`, "u");

/**
 * Clerks type key words in any order (2019 科技贡献率 农牧业, 橘子产量今年): puts the one that names what is asked for last, where it is
 * looked for. Any other question stays as it is.
 * @param question a normalised question in Chinese
 */
export function orderKeyWords(question: string): string {
  const words = question.trim();
  if (words === "" || ASKS_OR_TELLS.test(words) || endsInNoun(words)) return question;
  const { what, time } = TIME_LAST.exec(words)?.groups ?? {};
  if (what !== undefined && time !== undefined && endsInNoun(`${time}${what}`)) return `${time}${what}`;
  const all = words.split(/\s+/u);
  for (const [at, word] of all.entries()) {
    const reordered = [...all.slice(0, at), ...all.slice(at + 1), word].join(" ");
    if (endsInNoun(reordered)) return reordered;
  }
  return question;
}
