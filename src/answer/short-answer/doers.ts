import type { Span } from "../../model/corpus.ts";

/** What is done, or paid, by whom stands between 由 and it: 由|市级财政|承担, 由|铁路建设集团|承建. */
const BY_WHOM =
  /由(?!于|此|来)(?<who>[^,;。由:]{2,20}?)(?:各?出|承担|支付|负责|组织|实施|承建|承办|主办|协办|捐赠|捐出|提供|建设|运营|管理|维护|配送|派|推选|牵头|制作|设计|研发|投资|担任|发起|主持|执教|领投|承保|投保|领衔|赞助|资助|托管|作曲|作词|编剧|主讲|评定|认定|颁发|授予|审批|施工)(?!集团|有限|股份|公司|控股|工程|[一二三四五六七八九十]*局)/gu;
const ASKS_DOER =
  /谁|哪(?:一)?[家个](?:单位|公司|机构|部门|企业|组织|集团)?|什么单位|从哪(?:里|儿)?[出来]|\bwh(?:o|ich|at)\b.*\b(?:pay|paid|fund|build|built|run|made|make|donate|organi[sz]e|operate)|\bwho\b|\bby whom\b/u;

/** Finds by whom a normalised sentence says that something is done or paid, where that is asked for. */
export function findDoers(question: string, text: string): readonly Span[] {
  if (!ASKS_DOER.test(question)) return [];
  return [...text.matchAll(BY_WHOM)].map(({ index, groups }) => ({
    start: index + 1,
    end: index + 1 + (groups?.who ?? "").length,
  }));
}
