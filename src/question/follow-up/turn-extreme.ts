import { ENGLISH_EXTREMES, MOST_OR_LEAST } from "../../text/extremes.ts";

const CHINESE_EXTREME = new RegExp(`最(?:${MOST_OR_LEAST}|[重轻好差强弱早晚远近])`, "u");
const ENGLISH_EXTREME = new RegExp(`\\b(?:${ENGLISH_EXTREMES})\\b`, "iu");
/** Asks for nothing but the other end: 哪个最少, 最少的是哪个县, which one is the least. */
const CHINESE_END =
  /^(?:哪(?:一)?[个座]?(?:县区|区县|乡镇|地方|港口?|[省市县区州乡镇村旗])?|谁)?(?<end>最[^的是哪]{1,2})的?(?:又?(?:是|在)?(?:哪(?:一)?[个座]?\p{Script=Han}{0,2}|谁))?$/u;
const ENGLISH_END =
  /^(?:(?:which|what)(?: one| \w+)? (?:is|has|had|was|does)|who has)?\s*(?:the )?(?<end>\w+)(?: one| number)?$/iu;

/**
 * The question before with the other end of its comparison, where a follow-up asks for no more than that; null where it asks
 * for something else, or the question before compares nothing.
 */
export function turnExtreme(followUp: string, previous: string): string | null {
  for (const [asksEnd, extreme] of [
    [CHINESE_END, CHINESE_EXTREME],
    [ENGLISH_END, ENGLISH_EXTREME],
  ] as const) {
    const end = asksEnd.exec(followUp)?.groups?.end;
    if (end !== undefined && extreme.test(end) && extreme.test(previous)) return previous.replace(extreme, end);
  }
  return null;
}
