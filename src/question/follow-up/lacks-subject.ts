import { tagWords } from "../../text/segment.ts";
import type { QuestionParts } from "./question-parts.ts";

/** Whether a question begins with its verb or its asking words, so that who or where is left to the question before it. */
export function lacksSubject({ text, ask, language }: QuestionParts): boolean {
  if (language === "en") return ask?.start === 0;
  const start = /^(?:一共|总共|共|又|也|还|目前|现在|\s)*/u.exec(text)?.[0].length ?? 0;
  if (ask !== null && ask.start <= start + 1) return true;
  const [first, second] = tagWords(text.slice(start));
  return first !== undefined && (first.tag === "v" || /^[了着过]$/u.test(second?.word ?? ""));
}
