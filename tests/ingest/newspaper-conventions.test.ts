import { describe, expect, it } from "vitest";
import { readPage } from "../../src/ingest/read-page.ts";
import type { Article } from "../../src/model/corpus.ts";
import { checkReading } from "./page-checks.ts";

const page = (...lines: readonly string[]): string => `${lines.join("\n")}\n`;

/** The articles of a page, of which no character was lost or doubled. */
function articlesOf(...lines: readonly string[]): readonly Article[] {
  const source = page(...lines);
  const reading = readPage(source, "x.txt");
  checkReading(source, reading);
  return reading.articles;
}

const textOf = (article: Article | undefined): readonly string[] => article?.paragraphs.map(({ text }) => text) ?? [];

const BRIDGE = [
  "石桥建成通车",
  "　　本报东川讯（记者 冯明）新修的石桥昨天建成通",
  "车，全长三公里，两岸村民出行更加方便。",
];
const SCHOOL = ["西岭办起夜校", "　　西岭镇上月办起夜校，每晚教授农机修理和电商", "技术，报名的村民已经有三百多人。"];

describe("an address in a sentence", () => {
  it("stays where it stands, whatever the width of its line", () => {
    const [article] = articlesOf(
      "惠农补贴网上可申领",
      "　　本报东川讯（记者 冯明）东川县今年起开通惠农",
      "补贴网上申领系统，符合条件的农民可以在",
      "6月20日前登录http://www.dc.example",
      "了解详情并提交材料，审核通过后十日内到账。",
    );
    expect(textOf(article)[0]).toContain("农民可以在6月20日前登录http://www.dc.example了解详情并提交材料");
  });

  it("goes on after a line end without a space", () => {
    const [article] = articlesOf(
      "惠农补贴网上可申领",
      "　　本报东川讯（记者 冯明）补贴申领系统昨天开",
      "通，符合条件的农民均可访问www.dongch",
      "uan.example申请使用。",
    );
    expect(textOf(article)[0]).toContain("可访问www.dongchuan.example申请使用。");
  });

  it("is a line of a notice, not its title", () => {
    const [article, ...others] = articlesOf(
      "关于停水的公告",
      "　　因管道检修，东川县城区定于本周六停水一天，请",
      "居民提前储水。",
      "　　报名邮箱：ts@dc.example",
      "　　停水期间如有疑问，可到营业厅咨询，感谢理解。",
    );
    expect(others).toEqual([]);
    expect(article).toMatchObject({ title: "关于停水的公告", subheads: [] });
    expect(textOf(article)).toHaveLength(3);
  });
});

describe("the paper's own telephone number", () => {
  it("stays in the sentence that says somebody rang it", () => {
    const [article] = articlesOf(
      "老楼电梯修好了",
      "本报讯（记者 冯明）昨天，家住和平小区的何大爷拨",
      "打本报热线96111反映，小区3号楼的电梯已停",
      "运十五天，老人上下楼都靠邻居帮忙。",
    );
    expect(textOf(article)[0]).toContain("何大爷拨打本报热线96111反映，小区3号楼的电梯已停运十五天");
  });
});

describe("a name in brackets after the last full stop", () => {
  it.each([
    ["（许强）", "许强"],
    ["（本报记者 许强 何丽）", "许强 何丽"],
    ["（作者系东川大学副教授）", null],
    ["（本报综合）", null],
    ["（许强 文/图）", "许强"],
  ])("%s ends an article, and the next headline is not lost", (remark, byline) => {
    const [first, ...lines] = SCHOOL;
    const articles = articlesOf(first ?? "", ...lines.slice(0, -1), `${lines.at(-1) ?? ""}${remark}`, ...BRIDGE);
    expect(articles).toMatchObject([
      { title: "西岭办起夜校", byline },
      { title: "石桥建成通车", byline: "冯明" },
    ]);
  });

  it.each(["（许强）", "（本报记者 许强）"])("%s on a line of its own is the author of the text above", (line) => {
    const articles = articlesOf(...SCHOOL, line, ...BRIDGE);
    expect(articles).toMatchObject([
      { title: "西岭办起夜校", byline: "许强", subheads: [] },
      { title: "石桥建成通车", byline: "冯明" },
    ]);
  });

  it.each([
    ["（作者系东川大学副教授）", ""],
    ["（作者系东川大学公共", "管理学院副教授）"],
  ])("%s%s is no part of the last sentence", (first, rest) => {
    const [article] = articlesOf(
      ...SCHOOL.slice(0, -1),
      `技术，报名的村民已经有三百多人。${first}`,
      ...[rest].filter((line) => line !== ""),
      ...BRIDGE,
    );
    expect(textOf(article).at(-1)).toMatch(/三百多人。$/u);
  });

  it("may run over two lines", () => {
    const [first, second] = articlesOf(
      ...SCHOOL.slice(0, -1),
      "技术，报名的村民已经有三百多人。（本报记",
      "者 许强 通讯员 何丽）",
      ...BRIDGE,
    );
    expect(first).toMatchObject({ title: "西岭办起夜校", byline: "许强 何丽" });
    expect(textOf(first).at(-1)).toMatch(/三百多人。$/u);
    expect(second?.title).toBe("石桥建成通车");
  });
});

describe("who reports", () => {
  it.each([
    ["本报讯 记者冯明、通讯员何丽报道：", null, "冯明、何丽"],
    ["本报白沙9月2日电 记者冯明、何丽报道：", "白沙", "冯明、何丽"],
    ["本报记者冯明报道 ", null, "冯明"],
    ["本报白沙９月２日讯（记者 冯明）", "白沙", "冯明"],
    ["本报讯（记者 冯明 通讯员 何丽 摄影报道）", null, "冯明 何丽"],
    ["东川日报全媒体讯（记者 冯明）", null, "冯明"],
    ["东川日报·观东新闻白沙讯（记者 冯明）", "白沙", "冯明"],
  ])("is read from %s", (opening, dateline, byline) => {
    const [article] = articlesOf("石桥建成通车", `${opening}石桥昨天通车，全长三公里。`);
    expect(article).toMatchObject({ dateline, byline });
    expect(article?.paragraphs[0]?.sentences.map(({ text }) => text)).toEqual(["石桥昨天通车，全长三公里。"]);
  });

  it.each(["本报记者连续报道了石桥通车的消息。", "本报讯 记者从县里获悉，石桥昨天通车。"])(
    "is nobody in %s",
    (text) => {
      expect(articlesOf("石桥建成通车", text)[0]?.byline).toBeNull();
    },
  );

  it.each([
    ["本报记者 冯明 通讯员 何丽 文/图", "冯明 何丽"],
    ["（本报记者 冯明）", "冯明"],
    ["文/冯明 图/何丽", "冯明 何丽"],
    ["○冯 明", "冯明"],
    ["◎冯明", "冯明"],
    ["记者冯明", "冯明"],
    ["冯明 何小丽", "冯明 何小丽"],
    ["欧阳静", "欧阳静"],
    ["本报记者 冯明 摄影报道", "冯明"],
  ])("is read from %s below the headline, which keeps its place", (line, byline) => {
    const [article, ...others] = articlesOf(
      "深山守林人怎么过冬",
      line,
      "　　北原乡的护林员每天都去巡山，大雪封山的时候也",
      "不例外，他们在山里一住就是两个月。",
      "　　山里没有信号，家里人只能等他们下山的那一天。",
    );
    expect(others).toEqual([]);
    expect(article).toMatchObject({ kicker: null, title: "深山守林人怎么过冬", byline });
  });

  it("leaves a short title below its kicker a title", () => {
    const [article] = articlesOf(
      "东川人物",
      "摆渡人",
      "　　北原乡的船工每天都去渡口，大雪封山的时候也",
      "不例外，他们在河边一住就是两个月。",
    );
    expect(article).toMatchObject({ byline: null });
    expect(article?.title).toContain("摆渡人");
  });
});

describe("an interview", () => {
  it("keeps its questions in the text, a paragraph each", () => {
    const [article, ...others] = articlesOf(
      "老人办证怎么办",
      "记者：新办法什么时候开始执行？",
      "何丽：从下个月起执行，全县都一样，老人不用跑。",
      "记者：要带什么材料？",
      "何丽：只要身份证就可以，别的材料不用带来了。",
    );
    expect(others).toEqual([]);
    expect(article).toMatchObject({ title: "老人办证怎么办", subheads: [] });
    expect(textOf(article)).toHaveLength(4);
  });
});

describe("a notice", () => {
  it("has a number below its title, a list, contacts, and who issued it and when below, which are no headline", () => {
    const articles = articlesOf(
      "东川县水利局",
      "关于河道采砂许可的公告",
      "东水告〔2024〕12号",
      "　　经东川县政府批准，东川县水利局决定以招标方式",
      "出让两处采砂许可，现将有关事项公告如下：",
      "　　一、采砂地点位于北河下游，年采量三万吨。",
      "　　二、联系方式",
      "　　联系人：许先生 电话：",
      "0890-1234567",
      "东川县水利局",
      "2024年5月6日",
      ...BRIDGE,
    );
    expect(articles).toMatchObject([
      { kicker: null, title: "东川县水利局 关于河道采砂许可的公告", subtitle: "东水告〔2024〕12号" },
      { kicker: null, title: "石桥建成通车", subtitle: null },
    ]);
    expect(textOf(articles[0]).at(-1)).toContain("0890-1234567");
  });

  it.each([
    [
      [
        "遗失声明",
        "东川县西岭餐馆遗失营业执照副本，声明作废。",
        "许小强遗失残疾人证，证号890101********1234，声明作废。",
      ],
    ],
    [["澄湖花园 现房发售", "建面约90-120㎡", "开发商：东川置业有限公司 本广告仅供参考"]],
  ])("of lost papers, and an advertisement, make no article and no headline", (lines) => {
    const articles = articlesOf(...SCHOOL, ...BRIDGE, ...lines);
    expect(articles).toMatchObject([
      { kicker: null, title: "西岭办起夜校", subheads: [] },
      { kicker: null, title: "石桥建成通车", subheads: [] },
    ]);
  });
});

describe("a table", () => {
  it("keeps its title and its unit", () => {
    const articles = articlesOf(
      ...SCHOOL,
      ...BRIDGE,
      "新修的石桥昨天通车里程",
      "单位：万元",
      "乡镇 投资 完成",
      "西岭 402.3 15.1%",
      "北原 287.9 9.4%",
      "数据来源：东川县交通局",
    );
    expect(articles.map(({ kicker, title }) => ({ kicker, title }))).toEqual([
      { kicker: null, title: "西岭办起夜校" },
      { kicker: null, title: "石桥建成通车" },
    ]);
  });
});

describe("a credit", () => {
  const FOREST = "护林员在北原乡巡山。";
  it.each([
    ["许强摄", "许强"],
    ["许强 摄/光影", "许强"],
    ["（资料图片）", "资料图片"],
    ["图片由北原乡提供", "北原乡"],
    ["制图：许强", "许强"],
    ["（许强 供图）", "许强"],
    ["受访者供图", "受访者"],
    ["□ 许 强 摄", "许强"],
    ["▲许强 摄", "许强"],
    ["（本组图片由记者 许强 拍摄）", "许强"],
    ["本版图片 许强 摄", "许强"],
    ["资料图片由北原乡提供", "北原乡"],
  ])("%s on a line of its own ends a caption", (line, credit) => {
    const { captions, articles } = readPage(page(...BRIDGE, FOREST, line), "x.txt");
    expect(captions).toMatchObject([{ text: FOREST, credit }]);
    expect(articles).toHaveLength(1);
  });

  it.each(["制图：许强", "图片由北原乡提供", "本版图片均由许强提供", "（本组图片由记者 许强 拍摄）"])(
    "%s below an article takes no line of it, and heads none",
    (line) => {
      const { captions, articles } = readPage(page(...BRIDGE, line, ...SCHOOL.slice(1)), "x.txt");
      expect(captions).toEqual([]);
      expect(textOf(articles[0])[0]).toMatch(/更加方便。$/u);
      expect(articles.map(({ title }) => title)).not.toContain(line);
    },
  );

  it("below a line with a mark makes that a caption, and nobody a reporter", () => {
    const { captions, articles } = readPage(
      page(...BRIDGE, "（本报记者 冯 明 通讯员 何 丽）", "▲石桥通车现场。", "□ 许 强 摄"),
      "x.txt",
    );
    expect(captions).toMatchObject([{ text: "▲石桥通车现场。", credit: "许强" }]);
    expect(articles).toMatchObject([{ byline: "冯明" }]);
  });
});

describe("a caption", () => {
  const FOREST = [
    "深山里的冬天",
    "　　北原乡的护林员每天都去巡山，大雪封山的时",
    "候也不例外，他们在山里一住就是两个月。山里没",
    "有信号，家里人只能等他们下山的那一天。护林员",
    "许小强说，去年冬天他在山上住了七十天，下山的",
  ];
  const REST = ["时候孩子已经会走路了。今年他还要带徒弟上山。"];

  it.each([
    [["护林员许小强（右）", "在教徒弟看地图。", "本报记者 冯明 摄"], "护林员许小强（右）在教徒弟看地图。"],
    [["护林员在雪地里巡山。 本报记者 冯明 摄"], "护林员在雪地里巡山。"],
  ])("%s in the middle of a sentence leaves that whole", (lines, text) => {
    const { captions, articles } = readPage(page(...FOREST, ...lines, ...REST), "x.txt");
    expect(captions).toMatchObject([{ text, credit: "冯明" }]);
    expect(textOf(articles[0]).join("")).toContain("下山的时候孩子");
  });

  it("interrupts no paragraph that it begins with", () => {
    const { captions, articles } = readPage(
      page(
        ...BRIDGE,
        ...FOREST,
        ...REST,
        "　　去年，全县的护林员一共巡山三万多公里，比前年",
        "多一千公里，今年还要建成新的瞭望台八座以上。",
        "5月6日，北原乡护林员许小强和徒弟一起到学校讲防",
        "火知识，教孩子们看地图。",
        "　　　　　　　　本报记者 冯明 摄",
      ),
      "x.txt",
    );
    expect(captions.map(({ text }) => text)).toEqual([
      "5月6日，北原乡护林员许小强和徒弟一起到学校讲防火知识，教孩子们看地图。",
    ]);
    expect(articles.flatMap(textOf).join("")).toContain("八座以上。");
  });
});

describe("a feature with a byline above its first part", () => {
  const FEATURE = (second: string): readonly string[] => [
    "深山守林人",
    "本报记者 许强",
    "北原乡的护林员每天都去巡山，大雪封山的时",
    "候也不例外。",
    "“一年里有七十天是在山上住的。”护林员",
    "许小强说，“家里人只能等我下山。”",
    second,
    "木屋的墙上挂着一张手绘的老地图，是爷爷留下",
    "来的，哪里有泉水、哪里有陡坡，这张老地图都标",
    "得清清楚楚。",
    "今年，县林业局给每个瞭望台装上了摄像头，一",
    "张老地图搬到了屏幕上，火情能早发现半个小时。",
  ];

  it.each(["一张地图传三代", "一张图，走了三代人"])("keeps what stands below its subhead %s", (subhead) => {
    const articles = articlesOf(...FEATURE(subhead), ...BRIDGE);
    expect(articles).toMatchObject([
      { title: "深山守林人", byline: "许强", subheads: [{ text: subhead, beforeParagraph: 3 }] },
      { title: "石桥建成通车" },
    ]);
  });
});

describe("below a title", () => {
  it("stands who attended", () => {
    const [article] = articlesOf("全县春耕工作会议召开", "冯明出席并讲话", ...BRIDGE.slice(1));
    expect(article).toMatchObject({ kicker: null, title: "全县春耕工作会议召开", subtitle: "冯明出席并讲话" });
  });

  it("stands when a speech was held, and by whom", () => {
    const [article] = articlesOf(
      "在全县春耕工作会议上的讲话",
      "（2024年5月7日）",
      "冯明",
      "　　这次会议的主要任务是，总结去年的春耕，部署今",
      "年的任务，保证全县粮食丰收。",
      "　　去年，全县粮食产量有了新的增长，大家出了力。",
    );
    expect(article).toMatchObject({
      title: "在全县春耕工作会议上的讲话",
      subtitle: "（2024年5月7日）",
      byline: "冯明",
    });
  });

  it("stands when a law was passed, and its chapters are subheads, the first as well", () => {
    const [article, ...others] = articlesOf(
      "东川县河道管理办法",
      "（2024年2月28日县人民政府第3次常务会议通过）",
      "第一章 总则",
      "　　第一条 为了加强河道管理，保障防洪安全，制定",
      "本办法。",
      "第二章 管理",
      "　　第二条 河道管理范围内禁止下列行为：",
      "　　（一）倾倒垃圾；",
      "　　（二）放牧、开垦。",
    );
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      title: "东川县河道管理办法",
      subtitle: "（2024年2月28日县人民政府第3次常务会议通过）",
      subheads: [
        { text: "第一章 总则", beforeParagraph: 1 },
        { text: "第二章 管理", beforeParagraph: 2 },
      ],
    });
  });
});

describe("a box that tells what other pages hold", () => {
  it("is taken out of the sentence of the column it stands in", () => {
    const [article, ...others] = articlesOf(
      "石桥建成通车",
      "　　本报东川讯（记者 冯明）新修的石桥昨天建成通",
      "车，全长三公里，两岸的村民都说从此出行更加方",
      "今日导读",
      "北原乡建起气象站",
      "——详见第4版",
      "春茶上市 量价齐升",
      "——详见第6版",
      "便，孩子们上学也不用再绕远路了。",
    );
    expect(others).toEqual([]);
    expect(textOf(article).join("")).toContain("出行更加方便，孩子们");
    expect(article?.subheads).toEqual([]);
  });
});

describe("news in brief", () => {
  it("is an article of its own, whoever signed its parts", () => {
    const articles = articlesOf(
      ...BRIDGE,
      "简 讯",
      "　　▲西岭镇图书馆昨天开馆，藏书三万册，每周二至",
      "周日免费开放。（许强）",
      "　　▲北原乡气象站预计，未来三天天气晴好，气温有",
      "所回升。（何丽）",
    );
    expect(articles).toMatchObject([
      { title: "石桥建成通车", byline: "冯明", subheads: [] },
      { title: "简讯", byline: null },
    ]);
    expect(textOf(articles[1])).toHaveLength(2);
  });
});

describe("a page that cannot be read as one", () => {
  it("says that its line breaks were lost, and makes no caption of it", () => {
    const text = `${"石桥昨天通车，全长三公里，两岸村民出行更加方便。".repeat(40)} 本报记者 冯明 摄\n`;
    const { captions, doubts } = readPage(text, "x.txt");
    expect(captions).toEqual([]);
    expect(doubts.map(({ message }) => message).join("\n")).toContain("line breaks were lost");
  });

  it("says that full stops are missing", () => {
    const text = "石桥昨天通车 全长三公里 两岸村民出行更加方便".replaceAll(" ", "，");
    const { doubts } = readPage(page(...BRIDGE, "西岭办起夜校", ...Array.from({ length: 14 }, () => text)), "x.txt");
    expect(doubts.map(({ message }) => message).join("\n")).toContain("no full stop");
    expect(readPage(page(...BRIDGE, ...SCHOOL), "x.txt").doubts.join("\n")).not.toContain("no full stop");
  });

  it("says once that no article was found", () => {
    const { articles, doubts } = readPage(page("An English page", "about nothing", "at all"), "x.txt");
    expect(articles).toEqual([]);
    expect(doubts).toMatchObject([{ kind: "no-articles", line: 1 }]);
  });
});

describe("figures", () => {
  it.each([
    ["项 目 投 资 1 1 6 万 元 ， 自 2 0 2 4 年 起 建 设 。", "项目投资116万元，自2024年起建设。"],
    ["产 值 增 长 3 . 5 % ， 手 机 A P P 上 线 。", "产值增长3.5%，手机APP上线。"],
    [
      "今年再投入3.\n5亿元，两年共投6\n.1亿元，库房长12×\n15米。",
      "今年再投入3.5亿元，两年共投6.1亿元，库房长12×15米。",
    ],
    ["软件 Open Data 上线，用户达3 1家。", "软件Open Data上线，用户达3 1家。"],
  ])("are read whole from %s", (lines, text) => {
    const [article] = articlesOf("东川投资翻番", `本报东川讯（记者 冯明）${lines}`);
    expect(article?.paragraphs[0]?.sentences.map((sentence) => sentence.text).join("")).toBe(text);
  });
});

describe("a space inside a figure", () => {
  const READ = (...lines: readonly string[]): ReturnType<typeof readPage> =>
    readPage(page("东川投资翻番", "　　本报东川讯（记者 冯明）今年，全县修桥铺路，", ...lines), "x.txt");
  const sentenceOf = ({ articles }: ReturnType<typeof readPage>): string =>
    articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join("");

  it.each([
    ["共投资24 0万元。", "共投资240万元。"],
    ["新路长7 .5公里。", "新路长7.5公里。"],
    ["增产5. 4万吨。", "增产5.4万吨。"],
  ])("goes where a part cannot stand alone, as in %s", (line, text) => {
    const reading = READ(line);
    expect(sentenceOf(reading)).toContain(text);
    expect(reading.doubts).toEqual([]);
  });

  it("goes where the page has spaces inside its words", () => {
    const reading = READ("共 建成石桥1 2座，", "两岸村 民出行，更加方便。");
    expect(sentenceOf(reading)).toContain("共建成石桥12座，");
    expect(reading.doubts).toEqual([]);
  });

  it.each(["共建成石桥1 2座。", "每队有10 20 人。", "2023 12座石桥建成。"])(
    "stays in %s, which may be two figures, and is told with its line",
    (line) => {
      const reading = READ(line);
      expect(reading.doubts).toMatchObject([{ kind: "split-figure", line: 3 }]);
      expect(sentenceOf(reading)).toMatch(/\d \d/u);
    },
  );

  it.each(["请拨打0100 5550123。", "石桥 12座、涵洞 5 个。", "甲队3 2胜乙队。"])(
    "is nothing to doubt in %s",
    (line) => {
      expect(READ(line).doubts).toEqual([]);
    },
  );
});

describe("headlines that no dateline tells apart", () => {
  const ROAD = ["山塘灌区清淤完工", "投入120万元 惠及农田3000亩"];
  const CANAL = [
    "　　昨天上午，随着最后一段水渠的淤泥清理干净，",
    "山塘灌区清淤全部完工，下游农田灌溉有了保障。",
    "　　灌区管理所介绍，今年冬天还要加固水闸八座，",
    "让水渠用得更久。",
  ];

  it("are read of an article of their own, below a text set in", () => {
    expect(articlesOf(...BRIDGE, ...ROAD, ...CANAL)).toMatchObject([
      { title: "石桥建成通车" },
      { kicker: null, title: "山塘灌区清淤完工", subtitle: "投入120万元 惠及农田3000亩" },
    ]);
  });

  it("are given to their texts when they stand together above them", () => {
    const [, ...school] = SCHOOL;
    const articles = articlesOf("西岭办起夜校", ...ROAD.slice(0, 1), ...school, ...CANAL);
    expect(articles.map(({ title }) => title)).toEqual(["西岭办起夜校", "山塘灌区清淤完工"]);
  });

  it("are told where they may be hidden: a paragraph that ends without a full stop, with its line", () => {
    const LIGHTS = ["　　上月起，桥头装上路灯二十盏，两岸村民晚上过桥", "再也不用打手电筒，下班回家的人"];
    const { doubts } = readPage(page(...BRIDGE, ...LIGHTS, ...CANAL), "x.txt");
    expect(doubts).toContainEqual(
      expect.objectContaining({ kind: "unfinished-paragraph", line: 5, about: "再也不用打手电筒，下班回家的人" }),
    );
  });
});

describe("the name of an office above a shorter line", () => {
  it("is the beginning of the title", () => {
    const LAKE = ["　　本报东川讯（记者 冯明）东川县第二医院新院区昨", "天开诊，设床位三百张。"];
    expect(articlesOf("东川县第二医院", "新院区开诊", ...LAKE)).toMatchObject([
      { kicker: null, title: "东川县第二医院 新院区开诊" },
    ]);
  });
});

describe("lines without any mark in a text whose paragraphs are not set in", () => {
  it("are told with their line, for they may be a headline", () => {
    const { doubts } = readPage(
      page(
        "石桥建成通车",
        "本报东川讯（记者 冯明）新修的石桥昨天建成通车，",
        "全长三公里，两岸村民出行更加方便，过桥只要十分。",
        "山塘灌区清淤工程全部完工水渠通水下游农田得灌溉",
        "投入一百二十万元惠及农田三千亩今冬还要加固水闸",
        "昨天上午，随着最后一段水渠的淤泥清理干净，山塘灌",
        "区清淤全部完工，下游农田灌溉从此有了可靠的保障。",
      ),
      "x.txt",
    );
    expect(doubts).toMatchObject([{ kind: "hidden-headline", line: 4 }]);
  });
});

describe("a headline spaced out to the width of the line above", () => {
  it("is the second line of its title, and written without the spaces", () => {
    const TEA = ["　　本报东川讯（记者 冯明）今年上半年全县茶叶出口", "额比去年增长12.6%，是五年来最高的一次。"];
    expect(articlesOf("上半年全县茶叶出口", "增  长  12.6%", ...TEA)).toMatchObject([
      { kicker: null, title: "上半年全县茶叶出口 增长12.6%" },
    ]);
  });
});

describe("the name of a column of the paper", () => {
  it("is a kicker, and no part of the title", () => {
    const [article] = articlesOf("城事丨民生", ...BRIDGE);
    expect(article).toMatchObject({ kicker: "城事丨民生", title: "石桥建成通车" });
  });
});

describe("a line that is no article's", () => {
  it.each([
    "扫码看视频",
    "二版",
    "公告·信息 11",
    "副刊·人物 7",
    "今日天气 东川：多云 8℃～17℃",
    "甲辰年正月廿七",
    "2024年3月",
    "东川日报微信公众号",
    "■值班主任：许强 ■编辑：何丽",
    "03 综合 东川日报 2024年3月7日 星期四 编辑：许强 版式：何丽",
    "２０２４年９月３日 星期二 东川日报 科教文体 ０８",
    "中共东川省委机关报",
    "单位：亿元",
    "数据来源：东川海关",
    "★★★",
    "2024年5月8日 星期三 农历甲辰年四月初一 第9876号 今日4版",
    "天气预报 今天夜间到明天：小雨转阴",
    "02 乡镇·基层",
    "本版主持：许强",
  ])("%s is no headline above, between or below articles", (line) => {
    for (const lines of [
      [line, ...SCHOOL, ...BRIDGE],
      [...SCHOOL, line, ...BRIDGE],
      [...SCHOOL, ...BRIDGE, line],
    ]) {
      const articles = articlesOf(...lines);
      expect(articles.map(({ kicker, title, subtitle }) => ({ kicker, title, subtitle }))).toEqual([
        { kicker: null, title: "西岭办起夜校", subtitle: null },
        { kicker: null, title: "石桥建成通车", subtitle: null },
      ]);
    }
  });
});
