import { type Evidence, sentenceNumberOf } from "../../ranking/evidence.ts";

/** The others are asked for: 除了甲和乙还有哪些, 另外两个是哪里, which other. */
const ASKS_OTHERS =
  /除(?:了|去)?[^,。]{2,40}(?:外|还|其余|另|剩下)|其余|另外(?:的)?[一二两三四五六七八九十几]|剩下的|\b(?:which|what|the) other\b|\b(?:besides|apart from|other than|except)\b/u;

/** Whether a sentence names something new in a row that the question has a part of, where the others are asked for. */
export function namesOthers(evidence: Evidence, row: number): boolean {
  const { question, index, reader } = evidence;
  if (!ASKS_OTHERS.test(question.text)) return true;
  const number = sentenceNumberOf(evidence, row);
  const text = index.texts[number] ?? "";
  const rowsOfItems = reader.spans(number, "list").map(({ start, end }) => text.slice(start, end).split(/[、和与及]/u));
  const isSaid = (item: string): boolean =>
    item.length > 1 && (question.text.includes(item) || endsAsSaid(item, question.text));
  const begun = rowsOfItems.filter((items) => items.some(isSaid));
  return begun.length === 0 || begun.some((items) => items.some((item) => item.length > 1 && !isSaid(item)));
}

/** 野生当归 is 当归. */
function endsAsSaid(item: string, question: string): boolean {
  return item.length > 2 && question.includes(item.slice(-2));
}
