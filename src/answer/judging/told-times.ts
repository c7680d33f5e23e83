import type { Evidence } from "../../ranking/evidence.ts";
import { resolveTimes } from "../../text/relative-time.ts";

const TIME = /\d{4}年?(?=\D|$)|去年|前年|明年|后年|上个?月|昨[天日]|明[天日]/gu;

const ASKS_HOUR = /几点|\bwhat time\b/u;
const SAYS_HOUR = /\d[时点:]|[早晚上下凌中][晨午间上]/u;

/** A question for a time of the day is answered by one. */
export function tellsTheHour({ index, question, rows }: Evidence, row: number): boolean {
  return !ASKS_HOUR.test(question.text) || SAYS_HOUR.test(index.texts[rows.sentences[row] ?? 0] ?? "");
}

/** A question about a year or day is answered by a text that names or means it, in the sentence, its paragraph or its headline. */
export function speaksOfTheTime({ index, question, rows }: Evidence, row: number): boolean {
  const asked = [...question.text.matchAll(TIME)].map(([time]) => time.replace("年", ""));
  if (asked.length === 0) return true;
  const paragraph = index.paragraphOf[rows.sentences[row] ?? 0] ?? 0;
  const sentences = index.texts.slice(index.paragraphStarts[paragraph], index.paragraphStarts[paragraph + 1]);
  const article = index.articles[index.articleOf[paragraph] ?? 0];
  const said = [...sentences, article?.title ?? ""].join("\n");
  const meant = resolveTimes(said, article?.date ?? null).map(({ from }) => from);
  const told = [said, article?.date ?? "", ...meant].join("\n");
  return asked.every((time) => told.includes(time));
}

/** A deed that the question asks the time of, at its end: 哪一年|成立的. */
const TIMED_DEED =
  /(?:哪一?年|哪一?天|什么时候|何时|几月份?|哪个月)(?:才|就|能|可以|正式|会|要)?(?<deed>\p{Script=Han}{2})(?:的|完)?[?吗呢啊呀]*$/u;
/** Deeds that newspapers tell in many words. */
const ANY_DEED = /开始|启动|举办|举行|开展|进行|发生|开的|办的|做的|搞的|的事|的吗/u;

/** Whether a sentence tells of the deed that the question asks the time of: a date by itself is no answer. */
export function tellsWhenThat({ question, index, rows }: Evidence, row: number): boolean {
  const deed = TIMED_DEED.exec(question.text)?.groups?.deed;
  if (deed === undefined || ANY_DEED.test(deed)) return true;
  const text = index.texts[rows.sentences[row] ?? 0] ?? "";
  const others = question.otherWords.filter(({ term }) => deed.includes(term) || term.includes(deed));
  return [deed, ...others.flatMap(({ alike, telling }) => [...alike, ...telling])].some((word) => text.includes(word));
}
