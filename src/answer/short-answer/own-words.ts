import type { Span } from "../../model/corpus.ts";
import { chineseNames } from "../../question/region.ts";
import { type Evidence, sentenceOf } from "../../ranking/evidence.ts";
import { findRewordedPositions } from "../../ranking/match-other-words.ts";
import { findTermPositions } from "../../ranking/term-positions.ts";

const MARK = /[,;。:、()]/u;
const MARK_OR_DIGIT = /[,;。:、()\d]/u;
const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/gu;

/** What a figure has to itself: the text between it and the mark or figure before it, and up to the next after it. */
interface OwnWords {
  readonly before: Span;
  readonly after: Span;
}

/**
 * How well the words that figures of a sentence have to themselves agree with the question, of several figures for one
 * (县域物流配送中心2个、乡镇公共服务中心24个): √((1 + s) / ((1 + o) (1 + b) (1 + a))), where s characters that no other figure
 * has stand in the question and o do not, and b before and a after the figure are no part of what the question says in these
 * or other words. The form and the roots are what a listwise softmax over 1,044 sentences came to (docs/experiments.md).
 * @param figures the figures, in the order they stand in
 * @returns a factor for each
 */
export function weighOwnWords(evidence: Evidence, row: number, figures: readonly Span[]): readonly number[] {
  if (figures.length < 2) return figures.map(() => 1);
  const text = sentenceOf(evidence, row);
  const quantities = evidence.reader.quantities(evidence.rows.sentences[row] ?? 0);
  const said = saidIn(evidence, row, text);
  const words = figures.map((figure) => withoutTopic(ownWords(text, figure, quantities), text, said));
  const characters = words.map(
    ({ before, after }) =>
      new Set((text.slice(before.start, before.end) + text.slice(after.start, after.end)).match(HAN)),
  );
  const isAsked = charactersAsked(evidence);
  return words.map(({ before, after }, at) => {
    const own = [...(characters[at] ?? [])].filter(
      (character) => !characters.some((others, other) => other !== at && others.has(character)),
    );
    const asked = own.filter(isAsked).length;
    const unsaid = (1 + countUnsaid(text, before, said)) * (1 + countUnsaid(text, after, said));
    return Math.sqrt((1 + asked) / ((1 + own.length - asked) * unsaid));
  });
}

/** 缸坊巷市场的|熟食摊位每月680元,蔬菜摊位每月420元: what the question says at the beginning, every figure is told of. */
function withoutTopic({ before, after }: OwnWords, text: string, said: Uint8Array): OwnWords {
  if (before.start > 0) return { before, after };
  let start = 0;
  while (start < before.end && said[start] === 1) start++;
  if (text.charAt(start) !== "的") return { before, after };
  return { before: { start: start + 1, end: before.end }, after };
}

function ownWords(text: string, { start, end }: Span, quantities: readonly Span[]): OwnWords {
  let from = start;
  while (from > 0 && !MARK.test(text.charAt(from - 1))) from--;
  for (const quantity of quantities) if (quantity.end <= start && quantity.end > from) from = quantity.end;
  const length = text.slice(end).search(MARK_OR_DIGIT);
  return {
    before: { start: from, end: start },
    after: { start: end, end: length === -1 ? text.length : end + length },
  };
}

/** Which characters of a sentence are part of what the question says, in its words or others. */
function saidIn(evidence: Evidence, row: number, text: string): Uint8Array {
  const { question, bigrams, otherWords, rows } = evidence;
  const said = new Uint8Array(text.length);
  const inOtherWords = otherWords().saidBy(rows.sentences[row] ?? 0);
  for (const { start, end } of findTermPositions(text, question.bigrams, bigrams.weights)) said.fill(1, start, end);
  for (const { start, end } of findRewordedPositions(text, inOtherWords, question, bigrams.weights))
    said.fill(1, start, end);
  return said;
}

function countUnsaid(text: string, { start, end }: Span, said: Uint8Array): number {
  let unsaid = 0;
  for (let at = start; at < end; at++) if (said[at] === 0 && LETTER.test(text.charAt(at))) unsaid++;
  return unsaid;
}

/** Whether a character stands in the question, or in what an English one may mean. */
function charactersAsked({ question }: Evidence): (character: string) => boolean {
  const { text, english, places } = question;
  const all = [text, ...english.flatMap(({ ways }) => ways.map(({ term }) => term)), ...places.flatMap(chineseNames)];
  const asked = new Set(all.join(""));
  return (character) => asked.has(character);
}
