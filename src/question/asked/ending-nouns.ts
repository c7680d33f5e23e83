import type { ExpectedKind } from "../analysed-question.ts";
import type { AskingPattern } from "./asking-pattern.ts";
import { PERSON_NOUN } from "./person-nouns.ts";

/** 边坝 电商 培训 人次, APP 下载量: key words stand apart, and may be Latin. */
const HAN = "[\\p{L}\\p{N} ”“」』》]";
const MARK = "[。.!]?$";
/** Such a noun is asked for with 是 as well: 参演人数是? */
const MAY_SAY_IS = "(?:是|为)?[。.!?]?$";
/** The mark is left out of what asks. */
const BEFORE_MARK = `(?=${MARK})`;

/** Nouns that a Chinese question without asking words ends in, being what it asks for (昌都电商服务站点数量。); the first that matches decides. */
export const ENDING_NOUNS: readonly AskingPattern[] = [
  asks("percent", `${HAN}{4}`, "比例|占比|比重|份额|百分比|(?<![利汇速频效功])率", MARK),
  asks(
    "money",
    `${HAN}{4}`,
    "金额|总额|面额|[产货总]值|销售额|成交额|营业额|投资额|投入额|营收|收入|(?:扶持|专项|补助|建设|项目|改造|投入|科研|奖励)(?:资金|经费)|总投资|造价|[购均单票房油粮菜水电气门]价|价格",
    MARK,
  ),
  asks("place", `${HAN}{4}的?`, "(?:具体)?(?:地点|地址|位置)", MARK),
  asks("count", `${HAN}{4}`, "(?<measure>场)次", MAY_SAY_IS),
  asks("count", `${HAN}{3}总?`, "(?<measure>人)数", MAY_SAY_IS),
  asks("count", `${HAN}{3}`, "(?<measure>人次)", MAY_SAY_IS),
  // Clerks count firms by 户, newspapers by 家.
  {
    kind: "count",
    measure: "家",
    pattern: new RegExp(`(?<=(?:公司|企业|商户|单位|合作社|机构) ?)户数${MAY_SAY_IS}`, "u"),
  },
  asks("count", `${HAN}{4}`, "(?<measure>[家户座种套项个条台辆间处名株头只所篇本件亩])数", MAY_SAY_IS),
  // 油菜 亩产 公斤: in what it is asked.
  asks("count", `${HAN}{3} `, "(?<measure>公斤|吨|亩|公顷|公里|平方米|千瓦时)", MARK),
  asks("money", `${HAN}{3} `, "[万亿]?元", MARK),
  asks("count", `${HAN}{4}`, "合计|总计|合共|共计", MAY_SAY_IS),
  asks("count", "[\\p{L}\\p{N} “”]{4}", "数量|总数|数目|个数|数", MAY_SAY_IS),
  asks("person", `(?:长|员|任|民|师|授|者|人|理|书记|教练|老板|院士|${PERSON_NOUN}) ?的?`, "姓名|名字|名单", MARK),
  asks("policy", "(?:文件|政策|办法|方案|条例|规划) ?", "名", MARK),
  asks("organization", "(?:公司|企业|机构|单位|部门|学校|医院|协会) ?", "名称?|名字|全称", MARK),
  asks("policy", "(?:文件|方案|办法|条例|规定|意见|规划|细则|制度|标准) ?的?", "名称|名字|全称", MARK),
  asks("name", `${HAN}{2}的?`, "名称|名字|全称", MARK),
  asks("organization", `${HAN}{2}的?`, "(?:投资|承建|施工|主办|承办|运营|建设|设计)(?:方|单位|企业|公司)", MARK),
  asks("reason", `${HAN}{3}的?`, "原因|理由|缘由", MARK),
  asks("date", `${HAN}{3}的?`, "日期|时间|期限|时限", MARK),
  asks("percent", `${HAN}{2}`, "[涨增降跌]幅|增速", BEFORE_MARK),
  // What is measured is no asking word: a thing is still asked about.
  asks(
    "count",
    `${HAN}{2}(?:(?:[产用箱销存流客货电水排发储藏]|下载|播放|阅读|访问|点击|浏览|交易|成交|发行|出货)量|总量|吞吐量|容量|库容|缺口|规模|面积|长度|高度|深度|里程|目标)`,
    "",
    BEFORE_MARK,
  ),
  asks("count", `${HAN}{2}`, "的?(?:具体)?数字", BEFORE_MARK),
];

/** @param after what stands before the noun at least: it says of what the noun is asked */
function asks(kind: ExpectedKind, after: string, nouns: string, end: string): AskingPattern {
  return { kind, pattern: new RegExp(`(?<=${after})(?:${nouns})${end}`, "u") };
}

/** Whether a question without asking words ends in a noun that says what it asks for. */
export function endsInNoun(question: string): boolean {
  return ENDING_NOUNS.some(({ pattern }) => pattern.test(question));
}
