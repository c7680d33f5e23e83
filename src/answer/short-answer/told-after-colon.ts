import type { Span } from "../../model/corpus.ts";

/** 办法是"先割后淹":, 县里打算做三件事:, 损失小主要靠三条: what says that reasons, ways or measures follow. */
const ANNOUNCED =
  /(?:办法|法子|措施|举措|做法|路子|经验|规矩|原因|理由|好处|要求|[两三四五六七八九几]+(?:[件条样个点步招项块关处]|方面))(?:事情?|原因|措施|办法|要求|好处)?(?:是|有|为)?(?:“[^”]*”)?[^,;。:]{0,6}:“?(?<rest>[^。:]{6,})/u;

/** 退养殖、截污水|,其中截污水的作用最大 */
const OF_ONE_OF_THEM = /,其中[^;]*$/u;

/** What a normalised sentence tells after a colon, where it has announced reasons, ways or measures; null where it has not. */
export function toldAfterColon(text: string): Span | null {
  const match = ANNOUNCED.exec(text);
  const rest = match?.groups?.rest;
  if (match === null || rest === undefined) return null;
  const start = match.index + match[0].length - rest.length;
  const end = start + rest.length - (OF_ONE_OF_THEM.exec(rest)?.[0].length ?? 0);
  return { start, end: rest.endsWith("”") ? end - 1 : end };
}
