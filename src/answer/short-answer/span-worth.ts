import type { Span } from "../../model/corpus.ts";
import { PERSON_NOUN } from "../../question/asked/person-nouns.ts";
import { chineseNames } from "../../question/region.ts";
import { askedThing, type Evidence, oppositionsAsked } from "../../ranking/evidence.ts";
import { weighByPlace } from "../../ranking/figure-places.ts";
import { saysOpposite } from "../../ranking/opposites.ts";
import { perQuestion } from "../../ranking/per-question.ts";
import type { Candidate } from "./candidate.ts";
import { weighParallels } from "./parallel-parts.ts";

/** What a span is worth before any of the question stands near it. */
const BY_ITSELF = 0.3;
/** One of a kind where several are asked for. */
const ONE_OF_SEVERAL = 0.6;
/** A span right after the place asked about: 白朗县|张继明. */
const AFTER_PLACE = 1.5;

/** Weighs spans of a sentence by how sure it is that they are what is asked for, and by the question's words near them. */
export type Weigh = (share: number) => (span: Span & { readonly fit?: number }) => Candidate;

/** Prepares weighing the spans of a sentence. */
export function weighingIn(evidence: Evidence, row: number, text: string): Weigh {
  const { question } = evidence;
  const { isSeveral, heads } = askedThing(evidence);
  const oppositions = oppositionsAsked(evidence);
  const nearness = evidence.nearness(row);
  const placeNames = question.places.flatMap(chineseNames);
  const placeWorth = weighByPlace(evidence, row);
  // 最多的企业是|衡矩公司
  const calledSo = heads.filter((head) => head.length > 1).flatMap((head) => [`${head}是`, `${head}为`]);
  const sends = sentAsked(evidence);
  const partWorth = weighParallels(evidence, text);
  return (share) =>
    ({ start, end, fit = 1 }) => {
      const isOne = isSeveral && !text.slice(start, end).includes("、");
      const isThere = placeNames.some((name) => text.slice(0, start).endsWith(name));
      const certainty =
        share *
        fit *
        (isOne ? ONE_OF_SEVERAL : 1) *
        (isOne && isAskedItself(question.text, text.slice(start, end)) ? THE_ASKED : 1) *
        (isThere ? AFTER_PLACE : 1) *
        (isSeveral && endsAsAsked(text.slice(start, end), heads[0] ?? "") ? OF_ITS_NOUN : 1) *
        (oppositions.length > 0 && saysOpposite(oppositions, text.slice(0, start).replace(/^.*[,;。]/u, ""))
          ? OPPOSITE
          : 1) *
        (calledSo.some((end) => text.slice(0, start).endsWith(end)) ? OF_ITS_NOUN : 1) *
        Math.min(1, placeWorth(text.slice(0, start))) *
        partWorth(start) *
        asDoer(question.text, text, { start, end }) *
        (sends?.test(text.slice(end)) === true ? SENDS : 1);
      return { start, end, worth: certainty * (BY_ITSELF + nearness({ start, end })) };
    };
}

/** 富锂地热区有哪些: 锂地热活动区 is what is asked for, and none of them by name. */
const THE_ASKED = 0.5;
const MOSTLY = 0.65;

function isAskedItself(question: string, name: string): boolean {
  const said = [...name].filter((character) => question.includes(character)).length;
  return said >= MOSTLY * name.length;
}

/** 哪两个园区: 综合保税区、友谊工业园 are such, 试验田、工作站 are none. */
const OF_ITS_NOUN = 2;

function endsAsAsked(row: string, head: string): boolean {
  const items = row.split(/[、和与及]/u);
  const alike = items.filter((item) => item !== "" && head.includes(item.slice(-1))).length;
  return head.length > 1 && items.length > 1 && alike * 2 > items.length;
}

/** A span after the opposite (线下销售|藏香、贝母) is worth less. */
const OPPOSITE = 0.4;

/** 专家来自哪个单位: 孵化器协会|6名专家. */
const SENT = new RegExp(`(?<who>${PERSON_NOUN})[^。]{0,4}(?:来自|是哪|属于)`, "u");
const SENDS = 2;

const sentAsked = perQuestion(({ question }: Evidence): RegExp | null => {
  const who = SENT.exec(question.text)?.groups?.who;
  return who === undefined ? null : new RegExp(`^的?(?:\\d+[余多]?)?[名位个]?[^,;。]{0,6}${who}`, "u");
});

/** 甲|联合乙举办, 由丙|承建: who does it, and who only helps. */
const MAY_ASK_DOER = /谁|哪(?:一)?[家个](?:单位|公司|机构|部门|企业|组织)?|什么单位|\b(?:who|which|what)\b/u;
const ASKS_PARTNER = /[跟与和同]|联合|合办|合作|协办|\b(?:together|jointly|with)\b/u;
const WITH_OTHERS = /^(?:,)?(?:联合|会同|携手|协同|组织)/u;
const AS_PARTNER = /(?:联合|会同|携手|协同|邀请|请来|请)$/u;
const BY = /由$/u;
const DOER = 1.6;
const PARTNER = 0.6;

/** How much likelier or less likely a name is the one that does what is asked about, by what stands around it. */
function asDoer(question: string, text: string, { start, end }: Span): number {
  if (!MAY_ASK_DOER.test(question) || ASKS_PARTNER.test(question)) return 1;
  const before = text.slice(0, start);
  if (BY.test(before) || WITH_OTHERS.test(text.slice(end))) return DOER;
  return AS_PARTNER.test(before) ? PARTNER : 1;
}
