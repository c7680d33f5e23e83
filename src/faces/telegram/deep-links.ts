import { articleId, type SentenceId, sentenceId } from "../../model.ts";

/** Telegram's limit for what a link gives to the bot, in characters; they are letters, digits, _ and -. */
const LONGEST_PAYLOAD = 64;

const SENTENCE = /^s_([\w-]{1,40})-(\d{1,6})-(\d{1,6})$/u;

/** The address that opens a cited sentence in the bot; null for an id that such an address cannot hold. */
export function linkToSentence(username: string, sentence: SentenceId): string | null {
  const payload = `s_${sentence.replaceAll(".", "-")}`;
  return payload.length <= LONGEST_PAYLOAD && SENTENCE.test(payload)
    ? `https://t.me/${username}?start=${payload}`
    : null;
}

/** Reads what a link gave to the bot; null when it is no sentence. */
export function readStartPayload(payload: string): SentenceId | null {
  const [, article, paragraph, sentence] = SENTENCE.exec(payload) ?? [];
  if (article === undefined) return null;
  return sentenceId(articleId(article), Number(paragraph), Number(sentence));
}
