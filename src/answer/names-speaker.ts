import type { Answer } from "../model/answer.ts";
import { SAYING_OR_THINKING } from "../text/speech-verbs.ts";

/** 祁牧野分析, 陶立夏在会上表示, 祁牧野这样总结. */
const SPEAKS = new RegExp(`^(?:在[^,，。]{1,10}|这样|也|则|对记者|向记者)?(?:${SAYING_OR_THINKING}|总结|称|道)`, "u");

/** Whether an answer names who said the first sentence of the answer before it. */
export function namesSpeaker(answer: Answer, before: Answer): boolean {
  const [said] = before.answers;
  const [found] = answer.answers;
  if (said === undefined || found === undefined || found.value === null) return false;
  return found.citation.id === said.citation.id && SPEAKS.test(found.sentence.slice(found.value.end));
}
