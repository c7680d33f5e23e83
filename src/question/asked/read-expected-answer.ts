import type { Language } from "../../model/corpus.ts";
import type { ExpectedAnswer } from "../analysed-question.ts";
import { CHINESE_PATTERNS } from "./chinese-patterns.ts";
import { ENGLISH_PATTERNS } from "./english-patterns.ts";

/** Reads off the asking words of a normalised question what would answer it; the first pattern that matches decides. */
export function readExpectedAnswer(question: string, language: Language): ExpectedAnswer {
  for (const { kind, pattern, measure } of language === "zh" ? CHINESE_PATTERNS : ENGLISH_PATTERNS) {
    const match = pattern.exec(question);
    if (match === null) continue;
    return {
      kind,
      measure: match.groups?.measure ?? measure ?? null,
      ask: { start: match.index, end: match.index + match[0].length },
    };
  }
  return { kind: "any", measure: null, ask: null };
}
