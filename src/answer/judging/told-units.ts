import { type Evidence, followsInParagraph, sentenceOf } from "../../ranking/evidence.ts";

const PER_UNIT =
  /每[个家户人亩月年天斤次名]|(?<!第|这|那|过|头|上|下)一(?:个?月|天|晚|次|学期)(?=[^,。]{0,8}(?:多少|几)(?:块?钱|元|块))|(?<!第)一(?:斤|公斤|吨|亩|户|盒|袋|瓶|箱|头|只|匹)(?=[^,。]{0,6}(?:多少|几))|(?<=(?:多少|几)(?:块?钱|元|块))一(?:斤|公斤|吨|亩|袋|盒|瓶|箱)/u;
const ASKS_MEAN = /平均|人均|户均|亩均|\baverage\b|\bper (?:capita|head|household|mu)\b/u;
const SAYS_MEAN = /每|均/u;
/** What is done or had in each: 日|处理400吨, 月|薪, 亩|产. */
const DONE_IN_EACH = "[处产薪租收入供加用耗客发运接均工]";
/** How sources name the units of 每天 and the like. */
const EACH_OF: Readonly<Record<string, string>> = { 天: "[天日]", 月: "月", 年: "年", 亩: "亩", 户: "户", 人: "人" };

/** Whether a text gives a figure for each of a unit: it says 每, or the unit with what is had of it. */
function saysEach(text: string, unit: string): boolean {
  const own = EACH_OF[unit.slice(-1)];
  return text.includes("每") || (own !== undefined && new RegExp(`${own}(?=${DONE_IN_EACH})`, "u").test(text));
}

/** 按每天一节课算: how it is reckoned, and no unit of the figure. */
const AS_RECKONED = /按(?:照)?[^,。]{2,16}(?:算|计|测算),?/u;

/** Of so many people each: 按每千人床位数算,甲区为8.4张. */
const OF_EACH_THOUSAND = /每[百千万]人/u;
/** A figure that fits so well, before those for every thousand people, may be the number. */
const FITS = 0.8;
const ASKS_OF_EACH_THOUSAND = /每[百千万]|[百千万]人|人均|平均|\bper\b|\bevery\b/u;

/** Whether no figure for every thousand people is taken for the number that is asked for. */
export function saysNoRate(evidence: Evidence, row: number): boolean {
  const { expected, text } = evidence.question;
  if (expected.kind !== "count" || ASKS_OF_EACH_THOUSAND.test(text)) return true;
  const each = sentenceOf(evidence, row).search(OF_EACH_THOUSAND);
  return each === -1 || evidence.answers(row).some(({ end, fit }) => fit >= FITS && end <= each);
}

/** A sentence with the one before it in its paragraph: 人均体育场地2.4平方米。榆汀区最高,为3.05平方米 */
function withBefore(evidence: Evidence, row: number): string {
  const before = followsInParagraph(evidence, row) ? sentenceOf(evidence, row - 1) : "";
  return before + sentenceOf(evidence, row);
}

/**
 * Whether a sentence gives a figure for one of a kind where that is asked for (每月, 一斤, average): it says 每 or 均, or one of
 * that unit.
 */
export function saysPerUnit(evidence: Evidence, row: number): boolean {
  const { question } = evidence;
  const unit = PER_UNIT.exec(question.text.replace(AS_RECKONED, ""))?.[0];
  const text = sentenceOf(evidence, row);
  if (ASKS_MEAN.test(question.text) && SAYS_MEAN.test(withBefore(evidence, row))) return true;
  if (unit !== undefined) return saysEach(text, unit) || text.includes(unit.replace("每", ""));
  // How long something takes is told of the usual case.
  return question.expected.kind === "duration" || !ASKS_MEAN.test(question.text);
}
