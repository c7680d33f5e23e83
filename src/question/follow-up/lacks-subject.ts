import { tagWords } from "../../text/segment.ts";
import type { QuestionParts } from "./question-parts.ts";

/** How long is|the bridge, when did|the Shifang bridge open, how long is|bridge. */
const ENGLISH_SUBJECT =
  /\b(?:is|are|was|were|do|does|did|has|have|had|can|will)\s+(?:the|a|an)\s+[a-z]|\b(?:is|are|was|were)\s+(?!it\b|there\b|that\b|this\b|they\b)[a-z]+[?.\s]*$/iu;

/** Whether a question begins with its verb or its asking words, so that who or where is left to the question before it. */
export function lacksSubject({ text, ask, language }: QuestionParts): boolean {
  if (language === "en") return ask?.start === 0 && !ENGLISH_SUBJECT.test(text);
  const start = /^(?:一共|总共|共|又|也|还|目前|现在|\s)*/u.exec(text)?.[0].length ?? 0;
  if (ask !== null && ask.start <= start + 1) return true;
  const [first, second] = tagWords(text.slice(start));
  return first !== undefined && (first.tag === "v" || /^[了着过]$/u.test(second?.word ?? ""));
}
