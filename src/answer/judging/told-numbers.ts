import { type Evidence, sentenceOf } from "../../ranking/evidence.ts";

/** What is one of several by its number: 2号线, 第三届, 7号楼, 二期工程, 第二名. */
const NUMBERED =
  /第?(?<number>\d+|[一二三四五六七八九十]+)(?<unit>号线|号楼|号院|号井|号桥|标段|届|号机组|级(?=医院|医疗|响应|公路|资质|台阶|梯度)|期(?![间望待限盼刊货]))|第(?<rank>\d+|[一二三四五六七八九十]+)(?<of>[名位批轮])/gu;
/** Ranks and editions that have words of their own. */
const BY_WORD: readonly (readonly [RegExp, string, string])[] = [
  [/冠军|夺冠|夺魁|头名/u, "1", "名"],
  [/亚军/u, "2", "名"],
  [/季军/u, "3", "名"],
  [/首届/u, "1", "届"],
  [/上一?届/u, "上", "届"],
  [/[本这]届/u, "本", "届"],
  [/下一?届/u, "下", "届"],
];
/** 比上届增加: what is only compared with. */
const COMPARED = /[比较]上一?届/gu;
const DIGITS = "一二三四五六七八九十";

/** One of several of a kind. */
interface Numbered {
  readonly number: string;
  readonly unit: string;
}

function readNumbered(text: string): readonly Numbered[] {
  const byNumber = [...text.matchAll(NUMBERED)].map(({ groups }) => {
    const number = groups?.number ?? groups?.rank ?? "";
    const digit = number.length === 1 ? DIGITS.indexOf(number) : -1;
    return { number: digit === -1 ? number : String(digit + 1), unit: groups?.unit ?? groups?.of ?? "" };
  });
  const byWord = BY_WORD.filter(([word]) => word.test(text)).map(([, number, unit]) => ({ number, unit }));
  return [...byNumber, ...byWord];
}

/**
 * Whether a sentence does not speak of another of a numbered kind only: of line 2 where line 1 is asked about, of this
 * edition where the last is. One that names none goes on about what was named before.
 */
export function isOfSameNumber(evidence: Evidence, row: number): boolean {
  const asked = readNumbered(evidence.question.text);
  if (asked.length === 0) return true;
  const told = readNumbered(sentenceOf(evidence, row).replace(COMPARED, ""));
  return asked.every((one) => {
    const sameKind = told.filter((other) => other.unit === one.unit);
    return sameKind.length === 0 || sameKind.some((other) => other.number === one.number);
  });
}
