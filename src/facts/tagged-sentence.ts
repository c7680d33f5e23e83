import type { Span } from "../model/corpus.ts";
import { tagWords } from "../text/segment.ts";

/** A word of a stretch of text with its part of speech; the span is in the whole text. */
export interface WordAt extends Span {
  readonly word: string;
  readonly tag: string;
}

/** Words that the segmenter's dictionary gives another part of speech than newspapers use them in. */
const KNOWN_TAGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    v: "落实 选派 启动 合计 共计 突破 培育 深化 加以 挂牌 兑现 发放 组建 新建 建有 办有 设有 拥有 占 讲授 配送",
    n: "知识 线上 线下 网上 贡献率 城镇 人均 经费 科技型 明白人 项目 总产值 增加值",
    b: "相关 涉农 入驻 在建 参训 参展 受训 获奖 返乡 留守 上市 注册 贫困 脱贫 野生 规上 高校 普惠性 一次性 易地 在册 在校",
    k: "级",
    d: "首次 共 均 已 还 约 仅 再 另 分别 累计 全部",
  }).flatMap(([tag, words]) => words.split(" ").map((word) => [word, tag] as const)),
);

/** Names of an administrative level that the segmenter takes apart (自治|区级). */
const LEVELS = /自治[区州县旗]级?/gu;

/** A normalised sentence with the words of stretches of it; what lies in none is tagged when it is looked at. */
export interface TaggedSentence {
  readonly text: string;
  /** The words of each stretch, one after another from its beginning to its end. */
  readonly stretches: readonly (readonly WordAt[])[];
}

/**
 * Tags clauses of a sentence.
 * @param figures what the words before and after must not be joined with
 */
export function tagWithout(figures: readonly Span[], text: string, clauses: readonly Span[]): TaggedSentence {
  const starts = new Map(clauses.map((clause) => [clause.start, clause]));
  return { text, stretches: [...starts.values()].map((clause) => tagClause(figures, text, clause)) };
}

function tagClause(figures: readonly Span[], text: string, { start, end }: Span): readonly WordAt[] {
  let masked = text.slice(start, end);
  for (const figure of figures) {
    if (figure.start < start || figure.end > end) continue;
    masked =
      masked.slice(0, figure.start - start) + ",".repeat(figure.end - figure.start) + masked.slice(figure.end - start);
  }
  const words = tagStretch(masked, 0, masked.length);
  return words.map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
}

/**
 * A sentence whose words were tagged before, each without regard to its neighbours.
 * @param words from its beginning to its end
 */
export function withKnownTags(text: string, words: readonly WordAt[]): TaggedSentence {
  const levels = [...text.matchAll(LEVELS)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  const joined: WordAt[] = [];
  for (const word of words) {
    const level = levels.find(({ start, end }) => start <= word.start && word.end <= end);
    if (level === undefined) joined.push({ ...word, tag: KNOWN_TAGS.get(word.word) ?? word.tag });
    else if (word.start === level.start) joined.push({ ...level, word: text.slice(level.start, level.end), tag: "n" });
  }
  return { text, stretches: [joined] };
}

/** The words of a sentence from `start` to `end`: those of its stretches where they begin and end there, else tagged anew. */
export function wordsAt({ text, stretches }: TaggedSentence, start: number, end: number): readonly WordAt[] {
  const stretch = stretches.find((words) => (words[0]?.start ?? end) <= start && end <= (words.at(-1)?.end ?? start));
  const words = stretch?.filter((word) => word.start >= start && word.end <= end) ?? [];
  const isWhole = words[0]?.start === start && words.at(-1)?.end === end;
  return isWhole ? words : tagStretch(text, start, end);
}

/** Tags a text from `start` to `end`. */
export function tagStretch(text: string, start: number, end: number): readonly WordAt[] {
  const words: WordAt[] = [];
  let at = start;
  for (const level of text.slice(start, end).matchAll(LEVELS)) {
    const from = start + level.index;
    tagInto(words, text, at, from);
    at = from + level[0].length;
    words.push({ word: level[0], tag: "n", start: from, end: at });
  }
  tagInto(words, text, at, end);
  return words;
}

function tagInto(words: WordAt[], text: string, start: number, end: number): void {
  if (start >= end) return;
  let at = start;
  for (const { word, tag } of tagWords(text.slice(start, end))) {
    const from = text.indexOf(word, at);
    at = (from < 0 ? at : from) + word.length;
    words.push({ word, tag: KNOWN_TAGS.get(word) ?? tag, start: at - word.length, end: at });
  }
}
