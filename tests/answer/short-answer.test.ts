import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createEngine, openLanguageData } from "../../src/engine.ts";
import type { Engine } from "../../src/model/asking.ts";
import { inventArticle, inventPlace } from "../invent-corpus.ts";

let engine: Engine;

beforeAll(async () => {
  const articles = [
    inventArticle("a1", "青河园区开放发展", [
      ["青河园区主动融入国家发展战略和环湖经济走廊。", "园区建成高原首家国家级园区类博士后科研工作站。"],
      ["园区培育了金泉茶业、白石乳业等一批科技含量高的食品企业。", "园区坚持“稳中求进、补齐短板”的工作总基调。"],
    ]),
    inventArticle("a2", "管理人员培训班开班", [
      [
        "培训班请来国家级众创空间“青年之家”的老师，讲授了“孵化体系建设”“投资经验分享”等课程。",
        "协会派出6名专家，完成青禾空间等7家载体91家企业的问诊服务。",
      ],
      ["青河县还上线名为“青河好物”的全新应用，方便群众销售山货。", "文化局副局长赵小川说，活动还会办下去。"],
    ]),
    inventArticle("a3", "科技厅出台新规", [
      ["科技厅修订《青河县科技奖励办法》，出台《青河县项目管理专业机构管理暂行办法》和科技型企业普惠性奖励政策。"],
      ["科技厅加大厅县、厅校（站、馆）、厅社联合基金投入力度。"],
    ]),
    inventArticle("a4", "乡村学校变样", [
      [
        "学校的近视率由2020年的48%下降到41%。",
        "新校区有床位400张，比老校区增加220张。",
        "全省有校车312辆，其中青河县84辆、白石县26辆。",
      ],
      [
        "由于老校区地势低，学校决定搬迁。",
        "校长罗明远说，招生增加主要是因为校车通了，住宿也不收费。",
        "后山有石林、瀑布和杜鹃三大景观。",
        "新图书馆由青河建工集团承建，教育局联合县文化馆举办了开馆仪式。",
        "图书角将帮助学生养成阅读习惯，方便家长借书。",
      ],
    ]),
  ];
  engine = createEngine(
    {
      articles,
      places: [inventPlace("青河县", "county", null), inventPlace("白石县", "county", null)],
      terms: [],
      examples: { zh: [], en: [] },
    },
    await openLanguageData(),
  );
});

const shortAnswerTo = (question: string) => engine.ask(question).answers[0]?.value?.text;

describe("the short answer", () => {
  it.each([
    ["is the name that ends with the thing asked for", "园区融入的是哪个经济走廊？", "环湖经济走廊"],
    ["keeps what the segmenter parts from it", "园区建成了什么科研工作站？", "高原首家国家级园区类博士后科研工作站"],
    ["is the row of examples before the thing", "园区培育了哪些食品企业？", "金泉茶业、白石乳业"],
    ["is a row of titles in quotation marks", "培训班开了哪些课程？", "“孵化体系建设”“投资经验分享”"],
    ["is what is said of the thing in quotation marks", "园区坚持怎样的工作总基调？", "稳中求进、补齐短板"],
    ["is the name in quotation marks after the thing", "老师来自哪个众创空间？", "青年之家"],
    ["is the example named of those counted", "问诊的载体里点名的是哪个空间？", "青禾空间"],
    ["is the figure that counts what is asked for", "专家问诊涉及几家载体？", "7家"],
    ["is what something is said to be", "“青河好物”是什么？", "全新应用"],
    ["is who holds the office", "文化局副局长叫什么？", "赵小川"],
    ["is the office somebody holds", "赵小川是什么职务？", "文化局副局长"],
    [
      "is the title that is of the kind asked for",
      "项目管理专业机构有了哪个暂行办法？",
      "《青河县项目管理专业机构管理暂行办法》",
    ],
    [
      "is no title where something untitled is asked for",
      "给科技型企业出台了什么奖励政策？",
      "科技型企业普惠性奖励政策",
    ],
    ["is the new figure of a change", "学校的近视率现在是多少？", "41%"],
    ["is the old one where its year is asked about", "2020年学校的近视率是多少？", "48%"],
    ["is the difference where that is asked for", "新校区比老校区多了多少张床位？", "220张"],
    ["is told of the place asked about", "白石县有多少辆校车？", "26辆"],
    ["is how something changed", "学校的近视率有什么变化？", "由2020年的48%下降到41%"],
    ["is a reason without its cue", "学校为什么决定搬迁？", "老校区地势低"],
    ["is all of a reason", "学校的招生为什么增加？", "校车通了，住宿也不收费"],
    ["is a row without its count", "后山有哪些景观？", "石林、瀑布和杜鹃"],
    ["is the firm that did it", "新图书馆是哪家公司承建的？", "青河建工集团"],
    ["is who does something, not with whom", "开馆仪式是哪个单位举办的？", "教育局"],
    ["is what something is good for", "图书角对学生有什么帮助？", "帮助学生养成阅读习惯"],
    ["goes on over brackets", "科技厅加大了哪些联合基金的投入？", "厅县、厅校（站、馆）、厅社联合基金"],
  ])("%s: %s", (_, question, value) => {
    expect(shortAnswerTo(question)).toBe(value);
  });

  it("leaves out of a row what the question names itself", () => {
    expect(shortAnswerTo("跟金泉茶业一样的食品企业还有哪些？")).toBe("白石乳业");
  });

  it("is a part of the sentence as it stands, whatever is asked", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("园区", "培训班", "科技厅", "青河好物", "文化局"),
        fc.constantFrom("有哪些", "是什么", "哪个", "几家", "谁", "在哪里", "叫什么", "出台了哪些", "who", "which"),
        fc.constantFrom("企业", "课程", "办法", "政策", "专家", "走廊", "载体", ""),
        (who, asking, what) => {
          const first = engine.ask(`${who}${asking}${what}？`).answers[0];
          const value = first?.value ?? null;
          if (first === undefined || value === null) return;
          expect(first.sentence.slice(value.start, value.end)).toBe(value.text);
          expect(value.text.trim()).not.toBe("");
        },
      ),
    );
  });
});
