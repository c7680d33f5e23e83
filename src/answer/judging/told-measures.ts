import type { Evidence } from "../../ranking/evidence.ts";

/** Measures by name: what is asked and by what a sentence tells it. */
const MEASURES: readonly (readonly [RegExp, RegExp])[] = [
  [/多宽|宽度|\bhow wide\b/u, /宽/u],
  [/多深|深度|\bhow deep\b/u, /深/u],
  [/(?<![量率价入额度平值分例占](?:有|是|达|到)?)多高|高度|身高|\bhow (?:high|tall)\b/u, /高|海拔/u],
  [/多重|重量|\bhow heavy\b/u, /重|吨|斤|克/u],
];

/** Whether a sentence tells the very measure that is asked for: how long a bridge is says nothing of how wide. */
export function tellsMeasure({ question, index, rows }: Evidence, row: number): boolean {
  const text = index.texts[rows.sentences[row] ?? 0] ?? "";
  return MEASURES.every(([asked, told]) => !asked.test(question.text) || told.test(text));
}
