import { parseSentenceId, type SentenceId } from "../../model/corpus.ts";

/** Telegram's limit for what a link gives to the bot, in characters; they are letters, digits, _ and -. */
const LONGEST_PAYLOAD = 64;

/** The id of a sentence with - for its points. */
const SENTENCE = /^s_([\w-]+)-(\d+)-(\d+)$/u;

/** The address that opens a cited sentence in the bot; null for an id that such an address cannot hold. */
export function linkToSentence(username: string, sentence: SentenceId): string | null {
  const named = parseSentenceId(sentence);
  if (named === null) return null;
  const payload = `s_${[named.article, named.paragraph, named.sentence].join("-")}`;
  return payload.length <= LONGEST_PAYLOAD && SENTENCE.test(payload)
    ? `https://t.me/${username}?start=${payload}`
    : null;
}

/** Reads what a link gave to the bot; null when it is no sentence. */
export function readStartPayload(payload: string): SentenceId | null {
  const [, ...named] = SENTENCE.exec(payload) ?? [];
  return parseSentenceId(named.join("."))?.id ?? null;
}
