import { tagWords } from "../../text/segment.ts";
import type { RegionNames } from "../region.ts";
import { blank, type QuestionParts, takeApart } from "./question-parts.ts";

/** The question that began to ask, where the one before already leant on it: 园区占地，总投资多少？ leaves 园区占地. */
export function matterOf(text: string, names: RegionNames): string {
  const comma = Math.max(text.lastIndexOf("，"), text.lastIndexOf(", "));
  if (comma === -1) return text;
  const rest = takeApart(text.slice(0, comma), names);
  const things = rest.language === "zh" ? chineseThings(rest) : rest.content;
  const isEnough = rest.ask === null && things.length > 0;
  return isEnough ? rest.text : text;
}

/** The things that a Chinese question names. */
function chineseThings({ text, ask, time, places }: QuestionParts): readonly string[] {
  const taken = [ask, time].filter((span) => span !== null);
  return tagWords(blank(text, [...taken, ...places]))
    .filter(({ word, tag }) => /^(?:n(?!r$)|vn|j|l|i|x|eng|b)/u.test(tag) && /[\p{L}\p{N}]{2}/u.test(word))
    .map(({ word }) => word);
}
