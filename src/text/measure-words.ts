/** Measure words that count the same things, row by row. */
const SITES = ["个", "家", "处", "座", "所", "间"];
const PEOPLE = ["人", "名", "位"];
const ITEMS = ["项", "条"];
const EVENTS = ["场", "次", "期", "场次"];
const SAME: readonly (readonly string[])[] = [SITES, PEOPLE, ITEMS, EVENTS];

/** Measure words by one of which may be answered what is asked in another (几位: 5名), though 户 is no 家 and 种 no 项. */
const ANSWERING: readonly (readonly string[])[] = [
  [...SITES, "站", "户"],
  [...PEOPLE, "个", "人次", "口"],
  [...ITEMS, "个", "件", "种", "类", "款", "样", "品种"],
  [...EVENTS, "起", "届", "回"],
  ["枚", "块", "面", "个"],
  ["只", "个", "头", "匹", "羽", "尾"],
  ["辆", "台", "部"],
  ["台", "例"],
  ["支", "把", "根"],
  // 多少支服务队: 31个
  ["支", "个"],
  ["张", "床", "个"],
  ["起", "件", "宗", "例"],
  ["度", "摄氏度", "°c", "千瓦时"],
  ["棵", "株", "个"],
  ["批", "批次", "个"],
  ["册", "本", "部", "套", "种"],
  ["艘", "条", "只"],
  ["栋", "幢", "座", "个"],
  ["套", "户", "间"],
  ["趟", "班", "次", "列", "班次", "车次", "架次"],
  ["笔", "单", "件", "个", "起"],
  ["口", "眼", "个"],
  ["篇", "首", "幅", "件", "部"],
  ["架", "台", "部"],
];

/** Whether figures in these units may be compared as they are. */
export function sameUnit(a: string, b: string): boolean {
  return a === b || SAME.some((units) => units.includes(a) && units.includes(b));
}

/** The measure words that may answer a question asked in one, row by row with it; none of one that stands for itself. */
export function answeringMeasures(measure: string): readonly (readonly string[])[] {
  return ANSWERING.filter((units) => units.includes(measure));
}
