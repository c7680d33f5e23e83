import type { Span } from "../../model/corpus.ts";

const ASKS_END =
  /结束|截止|截至|闭幕|为止|最晚|最迟|[到至](?:几号|哪一?天|什么时候|何时)|(?:办|开|搞|演|延续|持续)到|\b(?:until|till) (?:when|what)\b|\bwhen (?:does|do|did|will|is|was) [\w\s'’-]{1,60}\b(?:end|close|finish|over|finished|completed)\b/u;
const ASKS_BEGINNING =
  /开始|开幕|启动|[从自](?:几号|哪一?天|什么时候|何时)|\bwhen (?:does|do|did|will) [\w\s'’-]{1,60}\b(?:start|begin|open)\b/u;
/** 持续到|5月31日, 5月31日|前完工: where it ends. */
const UNTIL = /(?:[到至]|截止|截至|止于|-|—|~)$/u;
const THEN_ENDS = /^(?:底|末)?前?(?:全部|全面|全线)?(?:结束|截止|闭幕|为?止|收官|完工|竣工|落幕)/u;
/** 自|4月18日|起: where it begins. */
const FROM = /[从自]$/u;
const THEN_BEGINS = /^(?:起|开始|[到至—~-]|开幕|启动)/u;

/** What is done on a day, as questions and sentences say it after the date: 2026年10月|启用 for 什么时候能用上. */
const DEEDS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /用上|启用|投用|投入使用|投运|\b(?:come into (?:use|service)|go into (?:use|service|operation)|operational)\b/u,
    /^[^,;。\d]{0,4}(?:启用|投用|投入使用|投运|投产|开通|通车)/u,
  ],
  [
    /停产|停用|停的产|熄火|关门|关停|关的|倒闭|歇业|\b(?:closed|shut(?: down)?|ceased)\b/u,
    /^[^,;。\d]{0,3}(?:停产|停用|停运|关停|关闭|停业|停办|歇业|熄火|停炉)/u,
  ],
  [
    /动工|开工|开建|\bconstruction (?:of [\w\s'-]{1,40} )?(?:begin|began|start|started)\b|\bbreak ground\b/u,
    /^[^,;。\d]{0,3}(?:动工|开工|开建|奠基|破土)/u,
  ],
  [
    /完工|竣工|建成|落成|[弄修建盖搞]好|\b(?:finished|completed|completion)\b/u,
    /^(?:底|末)?前?[^,;。\d]{0,3}(?:完工|竣工|建成|落成|建好|交付)/u,
  ],
];

const AS_ASKED = 40;

/** How much more a date is worth that says when something ends, begins or is done, where that is asked. */
export function ofEnds(question: string, text: string, { start, end }: Span): number {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const deed = DEEDS.find(([asked]) => asked.test(question));
  if (deed?.[1].test(after) === true) return AS_ASKED;
  if (ASKS_END.test(question)) return UNTIL.test(before) || THEN_ENDS.test(after) ? AS_ASKED : 1;
  if (ASKS_BEGINNING.test(question)) return FROM.test(before) || THEN_BEGINS.test(after) ? AS_ASKED : 1;
  return 1;
}
