import { beforeAll, describe, expect, it } from "vitest";
import { createEngine, openLanguageData } from "../../src/engine.ts";
import type { Engine } from "../../src/model/asking.ts";
import { inventArticle, inventPlace } from "../invent-corpus.ts";

let engine: Engine;

beforeAll(async () => {
  const articles = [
    inventArticle("b1", "石桥水厂建成通水", [
      ["通水以后，石桥水厂的居民水价由每吨8.2元降为3.9元。", "水厂设在青河县柳林镇，由青河水务集团承建。"],
      ["管水员由村里推选，主要负责收缴水费、巡查管线、清洗水池。", "为防冰凌损坏管道，取水口已改建到水下。"],
      ["6月19日15时，水厂把供水警报提升为二级。", "水厂的旧泵房改建为游客中心。"],
    ]),
    inventArticle("b2", "渔港变了样", [
      ["渔港对活鱼、活虾、活贝实行先放行后查验的办法。", "报关员童一川拿到通知时，货船刚刚靠岸。"],
      ["渔港的书屋由废弃的盐仓改建，休渔期借书的人最多。", "白石、青河两县的渔船分别为180艘和230艘。"],
      ["码头宿舍的夜间温度由过去的9摄氏度提高到18摄氏度。", "渔港的水产品进口用时20小时，出口用时2小时。"],
      ["渔港有泊位12个、冷库3座、鱼市2处。"],
      ["渔港去年到港渔船412艘，今年预计到港600艘。", "渔民钟阿山告诉记者，过去运一车冰要400元，如今只要150元。"],
    ]),
    inventArticle("b3", "老人食堂开门", [
      [
        "老人食堂的菜品坚持“少油、少盐、软烂”。",
        "食堂主任说，老人多、来回跑太累，所以食堂推出了送餐。",
        "食堂的经费由县财政和爱心企业各出一半。",
      ],
      ["食堂赛后封闭了45天，让草皮恢复。", "食堂的灶改烧天然气，以减少厨房的油烟排放。"],
      ["食堂午餐收费6元，80岁以上老人只收3元。", "食堂的老灶台修缮花了21万元，其中政府补助12.6万元。"],
      ["食堂由传承人依朵娜任理事长。", "食堂最老的一口锅距今210年。"],
      ["食堂去年用米每月不超过600公斤，鸡蛋的收购价为每公斤9元。", "食堂厨师训练了一年半。"],
    ]),
    inventArticle("b4", "茶厂改出新样子", [
      ["茶厂以节能改造为抓手，推出名为“一叶通”的手机应用。", "茶厂被打造成全县首个无人值守茶厂。"],
      ["烘房改造顺利完成，烘干更匀，煤耗下降。", "堆放过密曾使茶青发黑。"],
      ["鲜叶要经过摊青、杀青、揉捻、烘干四道工序变成干茶。", "检修中最难的是滚筒焊接，师傅们试了多次。"],
      ["下一步，茶厂将更换全部烘箱，确保春茶开采。", "茶厂用竹匾代替过去的铁盘。"],
      ["车间主任原是采茶工。", "揉捻机因雷雨停工两天。"],
      ["茶厂的干部培训38人次，品茶知识普及培训841人次，机器实操培训216人次。"],
      ["茶农通过直播带货、团购等渠道卖出新茶。"],
      ["青河县谷雨生、白石县麦冬阳等4人获评制茶能手。", "茶厂主要生产绿茶、白茶和茶膏。"],
      ["茶样送检时间由过去的9天缩短到2天。"],
    ]),
    inventArticle("b5", "鲜叶市场", [
      ["4月上旬独芽鲜叶每斤收购价92元，到下旬回落到46元。", "市场夜间22时到早晨6时停止交易。"],
      ["茶业协会会长靳松筠说，今年天气好。", "市场管客流的办法是“先约后进”：网上先约时段，门口再凭码进场。"],
      ["茶商罚单开给了一家茶行，该茶行用旧茶充新茶，被罚3万元。", "鲜叶交给霁禾农业服务有限公司运送。"],
      ["市场里最大的企业霁川食品有限公司要建冷库。", "县法院对青石建筑公司拖欠工资一案先予执行。"],
      ["市场把夜班由46个人减到17个人。", "粮贩卜三贵被判处有期徒刑4年6个月。"],
      [
        "夏天，市场将推出赏荷、观星、夜航三条路线。",
        "市场五天进账15万元，来客3万人次。",
        "河里放流鲢鱼、鳙鱼、草鱼共9万尾。",
      ],
      ["鲜叶市场加快建设综合保税区、友谊工业园，用好改革试验田、科研工作站等优势。"],
    ]),
    inventArticle("b8", "良种站申报良种", [
      ["良种站主动对接，组织各村凝练品种，按申报品种数量要求申报品种40个，其中，38个品种获立项扶持，经费共280万元。"],
      ["青河县罗麦生、白石县贺秋实、柳林县钟满仓等5人获评育种能手。"],
    ]),
    inventArticle("b7", "茶叶协会给作坊体检", [
      [
        "日前，青河县茶叶协会加大对作坊的服务力度，邀请河阳市茶叶协会6名专家，完成了柳林茶园等7家茶园91家作坊的体检服务。",
      ],
      ["其中，对23家茶园作坊进行了全面体检，专家分析了作坊存在的不足，提出了改进办法。"],
    ]),
    inventArticle("b9", "戏楼重开", [
      [
        "2024年戏楼收入51.3万元，比2023年的47.4万元增长8.2%。",
        "2024年，戏楼学徒人均补贴1180元，2023年为960元，而2020年仅有410元。",
      ],
      ["戏楼屋顶的光伏板能抵用电的三成五。", "戏楼队以71比66战胜票友队，首次夺冠。"],
      ["戏楼翻修要过“三关”：班主签字，村里公示，过冬再付款。", "得票最多的三项依次是更换幕布、增设座位和加装扶手。"],
      ["戏楼那场火，起因是一名伙计在院里烧纸。", "戏服的保险费每人180元，戏班出100元，县财政补50元。"],
      ["戏楼教授慕容苇团队修好了老戏本。"],
      ["戏楼主推昆曲、越剧、豫剧三个剧种。", "戏楼与青河律师协会、白石茶商协会签了协议。"],
      ["青河县和白石县居民的水价由每吨2.8元调至3元。", "戏楼官司去年由两级法院受理了6842件。"],
      ["戏楼停演，班主解释主要是两名琴师请假回乡。"],
    ]),
    inventArticle("b10", "织坊学堂", [
      ["“跟着师傅，我把浆纱、挑花、打样等手艺都学到了，回家还能教妹妹。”", "织坊学徒田小禾说。"],
      [
        "织坊申报的研究项目包括羊毛脱脂、核桃油冷榨、菌菇烘干。",
        "织坊的用水形成了上游涵养、下游利用相结合的循环格局。",
      ],
      ["无论是过去的看家行当——织布与晒染，还是后来的茶舍，都在街上。", "学堂已上线织锦、香包等品牌12个。"],
      ["学堂签约企业23家，售出的织锦价值46万元。", "青河县田禾苗、白石县贺春生获评全国优秀织工。"],
      ["青河县柳林镇建成首家织锦馆。", "织锦培训班的讲师来自国家级众创空间“织梦坊”。"],
      ["织坊把线轴、纺锤、染料送到牧民家里。", "织布是第一手艺，街上人人都会。"],
      ["县里印发了《青河县织锦评定管理规定》。", "下一步，学堂将提高课时补贴，留住师傅。"],
      ["学堂坚持把织锦旅游业作为街区发展的新增长点。", "学堂与青禾染织有限公司合作开课。"],
      ["织坊新添的机器有CNC、络筒机、整经机等。"],
      ["河阳大学、县文旅局与农科所等部门为织锦制订了标准。", "织坊老街具有修复价值，涉及竹桥、石巷等。"],
    ]),
    inventArticle("b6", "夜市与托育园", [
      ["2024年柳林夜市添置摊位46个，2023年是31个。", "夜市的宽带每月39元，比城里同样的便宜20元。"],
      ["夜市今年推出“早茶票”“午茶票”“夜茶票”三款门票。", "夜市引入青禾快递、蓝燕速运、百川通达三家企业共用仓库。"],
      ["水质检测结果贴在村务公开栏。", "夜市的消防改造叫“三改”，就是改电线、改炉灶、改水源。"],
      ["24岁的汝佳音学的是生态学，如今在夜市旁数鸟。", "给夜市捐款最多的是企业家尚秉直，他捐出2000万元。"],
      ["青河县有托育园37家，每千人口拥有托位4.9个。", "青河学院就业率最高，为88.6%；白石学院为79.4%。"],
      ["托育园的施工方是匠远古建修缮公司。", "托育园的雨靴坊有工人26名，去年产雨靴8.6万双。"],
      ["上半年县里为摊主减免摊位费32万元，去年同期为28万元。"],
    ]),
  ];
  const places = [
    inventPlace("青河县", "county", null),
    inventPlace("柳林镇", "town", "青河县"),
    inventPlace("白石县", "county", null),
  ];
  engine = createEngine({ articles, places, terms: [], examples: { zh: [], en: [] } }, await openLanguageData());
});

it("is given for a sentence that may answer and not for one far behind", () => {
  const [first, ...others] = engine.ask("石桥水厂的水价现在一吨多少钱？").answers;
  const behind = others.filter(({ score }) => (first?.score ?? 0) - score > 2);
  expect(first?.value?.text).toBe("3.9元");
  expect(behind.length).toBeGreaterThan(0);
  expect(behind.every(({ value }) => value === null)).toBe(true);
});

const shortAnswerTo = (question: string) => engine.ask(question).answers[0]?.value?.text;

describe("the short answer", () => {
  it.each([
    ["is the figure of the year that another is compared with", "2023年戏楼收入多少钱？", "47.4万元"],
    ["is the figure right after its year", "2020年戏楼学徒平均每人补了多少钱？", "410元"],
    ["is a share told in tenths and hundredths", "戏楼的光伏板能抵多大比例的用电？", "三成五"],
    ["is the score of a match", "戏楼队夺冠那场打成多少比多少？", "71比66"],
    ["is a row announced by its number", "戏楼翻修要过的三关是哪些？", "班主签字，村里公示，过冬再付款"],
    ["is a row of deeds told one by one", "戏楼得票最多的三项是什么？", "更换幕布、增设座位和加装扶手"],
    ["is what a fire was put down to", "戏楼那场火是什么缘故？", "一名伙计在院里烧纸"],
    ["is the name of somebody with a surname of two characters", "修好老戏本的是哪位教授？", "慕容苇"],
    ["is a row without the one asked about", "跟戏楼签协议的是哪两家单位？", "青河律师协会、白石茶商协会"],
    ["is a price that each of two places has", "青河县居民的水价现在每吨多少钱？", "3元"],
    ["is a number of cases and not the levels of courts", "戏楼官司去年受理了多少起？", "6842件"],
    ["is what somebody explained it by", "戏楼为什么停演？", "两名琴师请假回乡"],
    ["is a row without the verb that promotes it", "戏楼主要推哪三个剧种？", "昆曲、越剧、豫剧"],
    ["is the figure of the third of the month asked about", "4月下旬独芽鲜叶每斤多少钱？", "46元"],
    ["is a time from one hour to another", "鲜叶市场夜里几点到几点停止交易？", "夜间22时到早晨6时"],
    ["is the office of the person named", "靳松筠担任什么职务？", "茶业协会会长"],
    ["is what is told after a colon", "鲜叶市场用什么办法管客流？", "网上先约时段，门口再凭码进场"],
    ["is the deed that was punished", "茶行因为什么被罚？", "用旧茶充新茶"],
    ["is a firm with all of its name", "鲜叶交给哪家公司运送？", "霁禾农业服务有限公司"],
    ["is the row that ends as what is asked for", "鲜叶市场在建哪两个园区？", "综合保税区、友谊工业园"],
    ["is the price after a change, of each unit asked for", "石桥水厂的水价现在一吨多少钱？", "3.9元"],
    ["is a town with the county it lies in", "石桥水厂设在什么地方？", "青河县柳林镇"],
    ["is the town alone where a town is asked for", "石桥水厂设在哪个镇？", "柳林镇"],
    ["is who is said to do it", "石桥水厂是哪家单位承建的？", "青河水务集团"],
    ["is a row of deeds with the verb of the first", "管水员主要负责哪些事？", "收缴水费、巡查管线、清洗水池"],
    ["is a purpose without its cue", "取水口为什么改建到水下？", "防冰凌损坏管道"],
    ["is an hour with its day", "供水警报什么时候提升为二级的？", "6月19日15时"],
    ["is what something became", "水厂的旧泵房改成了什么？", "游客中心"],
    ["is a row without what is done with it", "渔港的先放行后查验用在哪些货物上？", "活鱼、活虾、活贝"],
    ["is a name after what somebody is", "渔港那个报关员叫什么？", "童一川"],
    ["is what something was made of", "渔港的书屋是用什么房子改建的？", "废弃的盐仓"],
    ["is a season that has a name", "渔港书屋什么时候借书的人最多？", "休渔期"],
    ["is the first of two figures told respectively for the first of two places", "白石县有多少艘渔船？", "180艘"],
    ["is the second of two figures told respectively for the second", "青河县有多少艘渔船？", "230艘"],
    ["is a temperature with its unit", "码头宿舍夜里现在有多少度？", "18摄氏度"],
    ["is the figure of what is asked about and not of its opposite", "渔港水产品出口用时多久？", "2小时"],
    ["is the figure of the year asked about", "去年到港的渔船有多少艘？", "412艘"],
    ["is what something costs now and not what it cost", "钟阿山现在运一车冰要多少钱？", "150元"],
    ["is a quoted row without its quotation marks", "老人食堂的菜品坚持哪几样？", "少油、少盐、软烂"],
    ["is a reason told before what came of it", "食堂为什么推出送餐？", "老人多、来回跑太累"],
    ["is all who pay", "食堂的经费由谁出？", "县财政和爱心企业"],
    ["is a limit without the words the question has for it", "食堂去年每月用米最多多少公斤？", "600公斤"],
    ["is a purpose at the end of the sentence", "食堂封闭45天，目的何在？", "让草皮恢复"],
    ["is a purpose after 以", "食堂的灶改烧天然气，图的是什么？", "减少厨房的油烟排放"],
    ["is what holds for those asked about", "食堂对八十岁以上老人的午餐收多少钱？", "3元"],
    ["is what those paid who are asked about", "修老灶台公家出了多少钱？", "12.6万元"],
    ["is a name that the segmenter does not know, before an office", "食堂的理事长是哪一位？", "依朵娜"],
    ["is how long ago and no year", "食堂最老的锅距今已有多少年？", "210年"],
    ["is a price with what it is paid for, where the question does not say", "食堂鸡蛋的收购价是多少？", "每公斤9元"],
    ["is a time and a half", "食堂厨师训练了多久？", "一年半"],
    ["is what is taken as the thing asked for", "茶厂拿什么工作当抓手？", "节能改造"],
    ["is what something was called", "茶厂的手机应用取了个什么名字？", "一叶通"],
    ["is what the first of its kind is", "茶厂成了全县头一个什么？", "无人值守茶厂"],
    ["is what came of something", "烘房改造完成以后，带来了哪些变化？", "烘干更匀，煤耗下降"],
    ["is a cause without a cue", "茶青发黑是什么造成的？", "堆放过密"],
    ["is a cause up to what came of it", "揉捻机为什么停工？", "雷雨"],
    ["is a row without its count and what comes of it", "鲜叶要经过哪几道工序？", "摊青、杀青、揉捻、烘干"],
    ["is what is hardest", "检修中最难的是什么？", "滚筒焊接"],
    ["is what comes next", "下一步茶厂准备怎么做？", "更换全部烘箱"],
    ["is what something was replaced by", "茶厂改用什么代替铁盘？", "竹匾"],
    ["is what somebody was before", "车间主任以前是干什么的？", "采茶工"],
    ["is the figure whose own words agree with the question", "茶厂的实操培训有多少人次？", "216人次"],
    ["is the ways that are named", "茶农是怎么卖新茶的？", "直播带货、团购"],
    ["is a row of people with their places", "谁获评制茶能手？", "青河县谷雨生、白石县麦冬阳"],
    ["is a row without what is done with it", "茶厂主要做什么产品？", "绿茶、白茶和茶膏"],
    ["is what was, where that is asked for", "茶样送检以前要多久？", "9天"],
    ["is a firm without of what kind it is", "市场里哪家企业要建冷库？", "霁川食品有限公司"],
    ["is a firm without what was done to it", "先予执行的是哪家欠薪公司？", "青石建筑公司"],
    ["counts people with their word", "市场的夜班现在有几个人？", "17个人"],
    ["is years and months", "粮贩卜三贵被判了多久？", "4年6个月"],
    ["is a row without its verb and its count", "市场夏天要推出哪几条路线？", "赏荷、观星、夜航"],
    ["is a row without how many they are together", "河里放流了哪几种鱼？", "鲢鱼、鳙鱼、草鱼"],
    ["is money, where takings are asked for", "市场五天进账多少？", "15万元"],
    ["is the figure that only its year is told with", "柳林夜市2023年添置了多少个摊位？", "31个"],
    ["is the figure of the same time last year", "去年上半年县里给摊主减免了多少摊位费？", "28万元"],
    ["is no difference from another price", "夜市的宽带一个月交多少钱？", "39元"],
    ["is a row of quotations", "夜市今年推出了哪几种门票？", "“早茶票”“午茶票”“夜茶票”"],
    ["is a row of firms without their count", "跟夜市共用仓库的是哪三家快递企业？", "青禾快递、蓝燕速运、百川通达"],
    ["is a place that no list has", "水质检测结果贴在哪里？", "村务公开栏"],
    ["is a row of deeds that all begin alike", "夜市的“三改”是改哪三样？", "改电线、改炉灶、改水源"],
    ["is a name after an age", "夜市旁那个学生态的年轻人叫啥？", "汝佳音"],
    ["is a person, and no enterprise in 企业家", "给夜市捐款最多的是谁？", "尚秉直"],
    ["is a number before those for every thousand", "青河县有多少家托育园？", "37家"],
    ["is the figure of the part that names what is asked about", "青河学院的就业率是多少？", "88.6%"],
    ["is a firm whose name holds verbs", "托育园是哪家公司修缮的？", "匠远古建修缮公司"],
    [
      "is told of the part that is asked for",
      "青河县茶叶协会请专家给茶园作坊体检，其中做了全面体检的有多少家？",
      "23家",
    ],
    ["is three people in a row", "谁获评了育种能手？", "青河县罗麦生、白石县贺秋实、柳林县钟满仓"],
    ["is told beside what people say for it", "良种站报上去的品种，最后批下来几个？", "38个"],
    ["counts pairs", "托育园的雨靴坊去年做了多少双雨靴？", "8.6万双"],
    ["stands in what is said, not beside who says it", "织坊那位学徒说学到了哪些手艺？", "浆纱、挑花、打样"],
    ["is the one of a row that is asked about", "织坊的核桃油申报了个什么项目？", "核桃油冷榨"],
    ["is all that a thing is like", "织坊的用水形成了怎样的格局？", "上游涵养、下游利用相结合的循环格局"],
    ["is what stands after a dash", "看家行当是指什么？", "织布与晒染"],
    ["is all who did it", "哪些单位为织锦制订了标准？", "河阳大学、县文旅局与农科所"],
    ["is the number that key words end in", "学堂 上线 品牌 个数", "12个"],
    ["is the firms that clerks count by 户", "学堂 签约企业 户数", "23家"],
    ["is the sum that key words end in", "学堂 织锦 货值", "46万元"],
    ["is the title that somebody was given", "田禾苗得了个什么称号？", "全国优秀织工"],
    ["is the county where a town stands beside it", "首家织锦馆属于哪个县？", "青河县"],
    [
      "is who did it, where English says what was done",
      "Which maker space supplied lecturers to the weaving class?",
      "织梦坊",
    ],
    ["is what something is done with after 把", "织坊把什么送到牧民家里？", "线轴、纺锤、染料"],
    ["is what stands before 是", "街上讲的第一手艺是什么？", "织布"],
    ["is the whole title that key words ask for", "织锦评定 管理规定 全称", "《青河县织锦评定管理规定》"],
    [
      "is the one of a row that is asked about in English",
      "What walnut oil project did the mill apply for?",
      "核桃油冷榨",
    ],
    ["is what will be done, however it is asked", "接下来学堂打算怎么留住师傅？", "提高课时补贴"],
    ["is what something is taken as, put first with 把", "学堂把哪个行业当成新的增长点？", "织锦旅游业"],
    ["is a firm where key words end in its name", "学堂 合作 公司名", "青禾染织有限公司"],
    ["is a sum where key words end in its unit", "学堂 织锦 价值 万元", "46万元"],
    ["is a whole row, though one of it is in Latin letters", "织坊新添了什么机器？", "CNC、络筒机、整经机"],
    ["is none where yes or no is asked", "织坊老街有没有修复价值？", undefined],
  ])("%s: %s", (_, question, expected) => {
    expect(shortAnswerTo(question)).toBe(expected);
  });

  it.each(["请提供食堂鸡蛋的收购价，写汇报要用。", "报表用数：食堂鸡蛋的收购价"])(
    "is found for a clerk who only names it: %s",
    (question) => {
      expect(shortAnswerTo(question)).toBe("每公斤9元");
    },
  );

  it("never begins in the middle of a figure", () => {
    expect(shortAnswerTo("渔港 冷库") ?? "").not.toMatch(/^[个座处]/u);
  });

  it("is read from a question with spaces around its figures", () => {
    expect(shortAnswerTo("6 月 19 日供水警报提升为几级？")).toBe("二级");
  });
});
