import type { Evidence } from "../../ranking/evidence.ts";
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

/** 自治区|教育厅 */
function withoutPlace(office: string): string {
  return office.replace(/^.*(?:自治区|[省市县区州])(?=\p{Script=Han}{2})/u, "");
}
