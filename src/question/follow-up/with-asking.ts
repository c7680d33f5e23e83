/** What is asked of a thing, and names none: 总投资多少, 局长是谁, 占全市多少, 目标是多少. */
const OF_A_THING =
  /^(?:.{0,2}(?:投资|[县区乡镇局校院站处科部厅厂队会馆社团]长|教练|支书|主任|书记|经理|董事长|理事长|负责人|领导|老板|记者|目标|计划|任务|比例|比重|份额|同比|环比|同期|增幅|降幅|增速|平均|人均|户均|总数|总量|总额|合计|原因|好处|坏处|效果|意义|影响|措施|办法|地点|地址|时间|日期|名字|名称|规模|面积|长度|资金|经费|预算|费用|成本|价格|价钱|票价|工资|收入|补贴|补助|补偿|待遇|标准|[率费额值]|单位|公司|部门|哪家|大家|他们|全[市县区省国]|情况|结果|第[一二三]|部分|其余|其他|剩余|数量|个数|上一年|前年|去年|今年|明年)|平均每.|每.)$/u;

/** 同比呢, 那平均每户呢: what is asked of a thing, put as a question. */
const ATTRIBUTE_ALONE = /^(?:那么?|还有)?(?<what>[^,，。?？呢]{2,6})呢?[?？]?$/u;

/** What one asks of them: 局长呢 who that is. */
const ASKED_OF: readonly (readonly [RegExp, string])[] = [
  [/(?:长|教练|支书|主任|书记|经理|负责人|领导|老板|记者)$/u, "是谁？"],
  [/(?:时间|日期)$/u, "是什么时候？"],
  [/(?:地[点址])$/u, "在哪里？"],
  [/(?:原因|好处|坏处|效果|意义|影响|措施|办法|情况|结果)$/u, "是什么？"],
];

/** What is asked of a thing (局长呢, 同比呢), put as a question; any other question as it is. */
export function withAsking(text: string): string {
  const what = ATTRIBUTE_ALONE.exec(text)?.groups?.what;
  if (what === undefined || !OF_A_THING.test(what)) return text;
  return `${what}${ASKED_OF.find(([named]) => named.test(what))?.[1] ?? "多少？"}`;
}
