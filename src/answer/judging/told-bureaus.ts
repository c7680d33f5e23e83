import { type Evidence, sentenceOf } from "../../ranking/evidence.ts";
import { readWithLead } from "./read-paragraph.ts";

const BUREAU = /(?<field>\p{Script=Han})\p{Script=Han}{1,5}(?:厅|局|委员会|法院|检察院)$/u;

/**
 * Whether the office asked about may be meant, where the corpus has none of its name: what 科技厅 did is not what 教育厅 did, but
 * 人社局 is 人力资源和社会保障局.
 */
export function knowsBureau(evidence: Evidence, row: number): boolean {
  const fields = evidence.question.missing.flatMap((word) => BUREAU.exec(withoutPlace(word))?.groups?.field ?? []);
  if (fields.length === 0) return true;
  const { said } = readWithLead(evidence, row);
  return fields.some((field) => new RegExp(`${field}\\p{Script=Han}{0,9}[厅局委院]`, "u").test(said));
}

/** 市|教育局 without the name of the city. */
const LEVEL = /(?:^|[,。?\s全本我])(?<level>[省市县州区])(?<office>\p{Script=Han}{1,8}?[局厅委办])/u;

/** Whether an office is that of the level asked about, where no place is named: 市教育局 is not 县教育局. */
export function isOfThatLevel(evidence: Evidence, row: number): boolean {
  const { level, office } = LEVEL.exec(evidence.question.text)?.groups ?? {};
  if (level === undefined || office === undefined || evidence.question.places.length > 0) return true;
  const told = [...sentenceOf(evidence, row).matchAll(new RegExp(`(?<level>[省市县州区])${office}`, "gu"))];
  return told.length === 0 || told.some(({ groups }) => groups?.level === level);
}

/** 自治区|教育厅 */
function withoutPlace(office: string): string {
  return office.replace(/^.*(?:自治区|[省市县区州])(?=\p{Script=Han}{2})/u, "");
}
