import type { Span } from "../../model.ts";

/** What something is good for is asked: 有什么好处, 能帮上什么忙, 有什么作用. */
const ASKS_EFFECT =
  /有(?:什么|啥|哪些|何)(?:帮助|好处|作用|用处|用|意义|影响|效果)|(?:帮助|好处|作用|用处|意义|效果)(?:是|有)(?:什么|哪些|啥)|帮上?(?:什么|啥)忙|起到?(?:什么|啥)作用/u;
/** Deeds by which papers tell of it. */
const EFFECT =
  /(?:帮助|推动|促进|提升|提高|增强|改善|有助于|有利于|方便了?|带动|确保|保障|解决了?|缓解|减轻|使|让)(?=\p{Script=Han}{3})/gu;
const MARK = /[,;:。]/u;

/** The effects a normalised sentence tells of, each from its deed to the next mark, where the question asks for one. */
export function findEffects(question: string, text: string): readonly Span[] {
  if (!ASKS_EFFECT.test(question)) return [];
  const spans: Span[] = [];
  for (const { index } of text.matchAll(EFFECT)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue;
    const length = text.slice(index).search(MARK);
    spans.push({ start: index, end: length === -1 ? text.length : index + length });
  }
  return spans;
}
