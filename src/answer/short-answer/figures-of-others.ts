import type { Span } from "../../model/corpus.ts";
import { type AnalysedQuestion, CONTENT_WEIGHT } from "../../question/analysed-question.ts";
import { sharesPair } from "../../text/shares-pair.ts";

/** What a figure is worth that is told of others than those the question names, and one of a part where the whole is asked for. */
const OF_OTHERS = 0.1;
const OF_PART = 0.3;

/**
 * How much less a figure is worth for being told of something else: of those named after a share, of how long a sentence is
 * suspended, of a part of what is asked for.
 * @param figures all figures of the sentence that could answer
 */
export function ofOthers(question: AnalysedQuestion, text: string, figure: Span, figures: readonly Span[]): number {
  const isOfOthers =
    tellsOfOthers(question.text, text.slice(figure.end)) || isSuspended(question.text, text.slice(0, figure.start));
  return (isOfOthers ? OF_OTHERS : 1) * (isPartOnly(question, text, figure, figures) ? OF_PART : 1);
}

/** 六成|以上是本地人, 35%|为女性: whom a share is told of. */
const WHOM = /^(?:以上|左右|多)?(?:都|均)?(?:是|为|系)(?<whom>\p{Script=Han}{2,4})/u;

function tellsOfOthers(question: string, after: string): boolean {
  const whom = WHOM.exec(after)?.groups?.whom;
  return whom !== undefined && !sharesPair(whom, question);
}

/** 有期徒刑一年,缓刑|二年: how long somebody is sent to prison for is told by the first. */
const SUSPENDED = /缓刑(?:考验期)?$/u;

function isSuspended(question: string, before: string): boolean {
  return SUSPENDED.test(before) && !question.includes("缓");
}

const ASKS_ALL = /总(?:面积|产量|数|量|额|人数|长|投资)|一共|总共|合计/u;
const LINKS_ITEM = /[其中的为有达是约共]/u;

/** 载体有138家,其中国家级载体|18家: whether a part is told that the question says nothing of, or all that it says stands before it. */
function isPartOnly(
  { text: asked, language, words }: AnalysedQuestion,
  text: string,
  { start, end }: Span,
  figures: readonly Span[],
): boolean {
  const whole = text.lastIndexOf("其中", start);
  if (whole === -1 || language === "en" || asked.includes("其中") || /[;。]/u.test(text.slice(whole, start)))
    return false;
  const unit = unitOf(text.slice(start, end));
  if (!figures.some((one) => one.end <= whole && unitOf(text.slice(one.start, one.end)) === unit)) return false;
  const item =
    text
      .slice(whole, start)
      .split(/[、,]/u)
      .at(-1)
      ?.match(/\p{Script=Han}/gu) ?? [];
  const own = item.filter((character) => !LINKS_ITEM.test(character));
  const all = ASKS_ALL.exec(asked)?.[0];
  if (all !== undefined && !own.some((character) => asked.includes(character) && !all.includes(character))) return true;
  if (own.every((character) => asked.includes(character))) return false;
  if (!own.some((character) => asked.includes(character))) return true;
  const before = text.slice(0, whole);
  return words.every(({ parts, weight }) => weight < CONTENT_WEIGHT || parts.some(({ term }) => before.includes(term)));
}

/** What a figure is counted in: 家 of 138家. */
export function unitOf(figure: string): string {
  return /[^\d.,万亿千百多余]*$/u.exec(figure)?.[0] ?? "";
}
