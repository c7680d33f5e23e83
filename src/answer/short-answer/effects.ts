import type { Span } from "../../model/corpus.ts";

/** What something is good for is asked: 有什么好处, 能帮上什么忙, 有什么作用. */
const ASKS_EFFECT =
  /(?:有|带来|产生|得到)了?(?:什么|啥|哪些|何)(?:样的)?(?:帮助|好处|作用|用处|用|意义|影响|效果)|(?:帮助|好处|作用|用处|意义|效果)(?:是|有)(?:什么|哪些|啥)|帮上?(?:什么|啥)忙|起到?(?:什么|啥)作用/u;
/** What came of something is asked: 改革完成以后带来了哪些变化, 效果如何. */
const ASKS_OUTCOME =
  /(?:有|带来|发生|取得|出现)了?(?:什么|啥|哪些|何)(?:样的)?(?:变化|成效|成果|效果|改变|结果)|(?:效果|成效|结果)(?:如何|怎么?样|好不好)/u;
/** Deeds by which papers tell of it. */
const EFFECT =
  /(?:帮助|推动|促进|提升|提高|增强|改善|有助于|有利于|方便了?|带动|确保|保障|解决了?|缓解|减轻|使|让)(?=\p{Script=Han}{3})/gu;
const MARK = /[,;:。]/u;

/**
 * The effects a normalised sentence tells of, each from its deed to the next mark, where the question asks for one; what came
 * of something is all that stands after it is said to be done (机构改革顺利完成,|职能进一步优化,服务能力提升).
 */
export function findEffects(question: string, text: string): readonly Span[] {
  if (ASKS_OUTCOME.test(question)) return findOutcomes(text);
  if (!ASKS_EFFECT.test(question)) return [];
  const spans: Span[] = [];
  for (const { index } of text.matchAll(EFFECT)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue;
    const length = text.slice(index).search(MARK);
    const end = length === -1 ? text.length : index + length;
    spans.push({ start: index, end });
  }
  return spans;
}

/** What is done is said at the end of a clause: 改革顺利完成, 项目已投用. */
const DONE =
  /(?:完成|完工|建成|竣工|实施|推行|推广|投用|投入使用|开通|运行|施行|改造|启动|落地)(?:后|以后|之后|以来)?,/gu;

function findOutcomes(text: string): readonly Span[] {
  const done = [...text.matchAll(DONE)].at(-1);
  if (done === undefined) return [];
  const start = done.index + done[0].length;
  const end = text.replace(/[。!?]?[”」』]?$/u, "").length;
  return end - start >= 4 ? [{ start, end }] : [];
}
