import { type Evidence, sentenceOf, sentencesBefore } from "./evidence.ts";
import { perQuestion } from "./per-question.ts";

/** Halves and quarters of a year, and what else names them. */
const PARTS: readonly (readonly [RegExp, RegExp])[] = [
  [/上半年|\bfirst half\b/u, /上半年|1[至到—~-]6月|[前头]6个月|半年/u],
  [/下半年|\bsecond half\b/u, /下半年|7[至到—~-]12月|后6个月|后半年/u],
  [/(?<!前)(?:第?一|首)季度|\bfirst quarter\b/u, /(?:第?一|首|1)季度|1[至到—~-]3月|[前头]3个月/u],
  [/(?<!前)第?二季度|\bsecond quarter\b/u, /第?[二2]季度|4[至到—~-]6月/u],
  [/(?<!前)第?三季度|\bthird quarter\b/u, /第?[三3]季度|7[至到—~-]9月/u],
  [/(?<!前)第?四季度|\bfourth quarter\b/u, /第?[四4]季度|10[至到—~-]12月/u],
  [/前三季度/u, /前三?3?个?季度|1[至到—~-]9月|[前头]9个月/u],
];

/** A whole year, or a part of one, that what follows is told of; 比2024年多 only compares with it. */
const PERIOD =
  /(?<![比较与同和])(?:全年|(?:去年|前年|上年|\d{4}年)(?!同期|底|末|初|以来|\d{1,2}月|起)|[上下]半年|第?[一二三四]季度|前[一二三]个?季度|\d{1,2}[至到—~-]\d{1,2}月)(?:上半年|下半年|第?[一二三四]季度|前三季度)?/gu;

const partAsked = perQuestion(
  ({ question }: Evidence): RegExp | null => PARTS.find(([part]) => part.test(question.text))?.[1] ?? null,
);

/** Whether the question asks about a half or quarter of a year. */
export function asksForPart(evidence: Evidence): boolean {
  return partAsked(evidence) !== null;
}

/**
 * Whether a figure is told of the half or quarter asked about: the sentence names it, or no other period stands last in its
 * paragraph before it.
 */
export function isOfAskedPart(evidence: Evidence, row: number): boolean {
  const asked = partAsked(evidence);
  if (asked === null) return true;
  const sentence = sentenceOf(evidence, row);
  if (asked.test(sentence)) return true;
  const last = [...[...sentencesBefore(evidence, row), sentence].join("\n").matchAll(PERIOD)].at(-1)?.[0];
  return last === undefined || asked.test(last);
}
