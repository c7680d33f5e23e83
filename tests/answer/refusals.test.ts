import { beforeAll, describe, expect, it } from "vitest";
import { createEngine, openLanguageData } from "../../src/engine.ts";
import type { Engine } from "../../src/model.ts";
import { inventArticle, inventPlace } from "../invent-corpus.ts";

let engine: Engine;

beforeAll(async () => {
  const articles = [
    inventArticle("c1", "赛马节落幕", [
      ["赛马节的十公里赛中，骑手朝格骑着红马夺冠，赢得奖金8万元。", "本届赛马节接待游客12万人次，比上届增加2万人次。"],
      ["下届赛马节的报名从明年5月10日开始。", "赛马节的奖杯由青河县铜器厂制作。"],
    ]),
    inventArticle("c2", "引水工程通水", [
      ["引水一期工程正式通水。", "引水二期工程预计明年下半年开工。"],
      ["供水站把警报提升为二级是在6月19日。", "商标获准使用的企业有22家。"],
      ["供水站今年的维修经费为148万元。", "青河县供水站进口水泵20台。"],
      ["供水站更换窑砖2万块，施工花了14个月。"],
    ]),
    inventArticle("c3", "林场换新颜", [
      ["青河县林业局副局长凌越川表示，松涛水库计划2031年3月开工。", "松涛林场巡护员的年报酬提高到2.6万元。"],
      ["全县48个乡镇的古树普查已经完成。", "松涛林场向松涛合作社发布了通知。"],
      ["松涛镇的日供水能力提高到1.5万吨。"],
    ]),
    inventArticle("c4", "海岛与医院", [
      ["今夏，全县改造海岛旧管网142公里。", "大雁岛有民宿164家、床位2310张，小雁岛有民宿47家。"],
      ["全县海岛学校现有学生4865人，其中青河县16人。", "居民在一级医院住院报销90%，在三级医院住院报销65%。"],
      ["乡村医生楚怀安把心电图传到青河县人民医院。", "货船由一家境外航运公司订购。"],
      ["海堤第一期投资2亿元，第二期投资3亿元，装水泵60台。", "上次涨潮的记录是最近一次在1996年留下的。"],
      ["海岛保税区提高了4地5个交流中心的效益。"],
    ]),
    inventArticle("c5", "青河秋收与医疗", [
      ["青河县水稻应收12.7万亩，大豆应收9.2万亩。", "全县会做雨伞的有3.1万人。"],
      ["按每千人床位数算，青河县医院为5.6张。", "技改对青河县工业的贡献率达到51%。"],
      ["在青河县安家的技师练春娥种不动地了。", "青河县中医馆由青河县人民医院承建。"],
    ]),
    inventArticle("c7", "油坊、法庭与口岸", [
      ["今年榨季，松涛镇榨油8吨，柏木镇和苇荻镇合计2.5吨。", "青河县法庭去年受理官司4906件。"],
      ["青河口岸上半年的进出口额为42亿元。", "松涛公路预计明年3月完工通车。"],
      ["居民医保在青河县医院住院报销65%。"],
    ]),
    inventArticle("c8", "第九届灯会开幕", [["第九届灯会在松涛镇举行。", "三天里，灯会签约项目67个。"]]),
    inventArticle("c9", "站场忙", [
      ["柏木镇的货主反映最大的不便是车皮要提前5天申请。", "柏木镇专用线长7.4公里，居民最关心补多少钱。"],
    ]),
    inventArticle("c6", "轻轨、粮库与书市", [
      ["轻轨1号线设车站22座。", "青河县第二粮库能存稻谷6万吨。"],
      ["书市今年春节卖出旧书8万册。", "大雁岛的书摊最多。"],
      ["松涛镇的油茶栽上了山。", "今年全镇1.9万亩油茶已全部栽完。"],
      ["青河县法院半年办结刑事案件640件。", "为了不惊海鸟，大雁岛每天限客500人。"],
      ["货运公司2024年代运山货31万件。"],
    ]),
    inventArticle("c7", "畜牧站与书院", [
      ["4月15日，松涛镇畜牧站站长霍兰芝带着防疫员赶到牧点。", "松涛镇的菜市场因为手续没有办完，推迟到今年开工。"],
      [
        "青河县的鸣砚书院去年完成屋顶大修，花了1260万元。",
        "云砧科技副总裁纪暮春说，选址时比较过七个地方，定在青河县。",
      ],
      ["六个镇里五个减少，只有松涛镇的树苗比上年多种了87棵。", "青河县培训农牧民2.6万人次。"],
      [
        "全县认定的老屋共263处，松涛镇97处，柏木镇72处，苇荻镇41处。",
        "另有古桥1184座，其中国家级5座。",
        "全县去年投入老屋修缮资金1.67亿元。",
      ],
      ["青河县科技厅今年给12个科研项目立了项。", "书院的老院长卜怀仁从外省买回一批旧书。"],
      ["货运公司帮商户代缴有关资金60万元。", "云砧科技去年投资2亿元扩建书院。"],
      ["书院的采购部主任简少峰说，书架用松木。", "2030年，青河县投入防火资金1.38亿元。"],
    ]),
    inventArticle("c10", "街坊与养护站", [
      ["今年柏木镇改造旧屋46栋，比去年多9栋。", "苇荻镇今年改造旧屋24栋，与去年持平。"],
      ["养护站站长綦长庚站在堤上说，堤不能松。", "石堤由省水工建设二局施工。"],
      ["青河县建有各类讲堂138家，其中镇级讲堂23家、国家级讲堂18家。"],
      ["去年，松涛镇停电时间最短，为7.9小时，苇荻镇最长，为14.1小时。"],
      ["放火的村民黎大柱被判处有期徒刑一年，缓刑二年。", "养老补贴今年发给了210户。"],
      ["除柏木镇外，苇荻镇的学徒有835人，松涛镇的学徒有712人。", "柏木镇迎来学徒1126人。"],
    ]),
  ];
  const places = [
    inventPlace("青河县", "county", null),
    inventPlace("松涛镇", "town", "青河县"),
    inventPlace("柏木镇", "town", "青河县"),
    inventPlace("苇荻镇", "town", "青河县"),
    inventPlace("大雁岛", "site", "青河县"),
    inventPlace("小雁岛", "site", "青河县"),
  ];
  engine = createEngine({ articles, places, terms: [], examples: { zh: [], en: [] } }, await openLanguageData());
});

describe("a near miss is no answer", () => {
  it.each([
    ["the prize of the first, where the second's is asked for", "十公里赛第二名能拿多少奖金？"],
    ["visitors of this edition, where those of the last are asked for", "上届赛马节接待游客多少人次？"],
    ["the second phase, where the first is asked for", "引水一期工程是哪一天开工的？"],
    ["another deed than the one asked the time of", "供水站的警报是什么时候解除的？"],
    ["a number of firms, where their names are asked for", "获准使用商标的企业有哪些？"],
    ["a sum of this year, where next year's is asked for", "供水站明年的维修经费是多少？"],
    ["imports, where exports are asked for", "青河县供水站出口水泵多少台？"],
    ["a sentence without a firm, where a firm is asked for", "供水站的警报是哪家公司装的？"],
    ["a deputy, where the head of the bureau is asked for", "青河县林业局的局长是哪位？"],
    [
      "a deputy, where the head is asked for in English",
      "Who is the director (not the deputy) of the forestry bureau?",
    ],
    ["when something begins, where its end is asked for", "松涛水库哪一年可以完工？"],
    ["pay, where people are counted", "松涛林场雇了多少护林娘子军？"],
    ["a number of townships, where kinds of trees are counted", "古树普查记录了多少种古树？"],
    ["an organisation, where a person holds the post", "松涛合作社的总指挥由谁担任？"],
    ["tons, where the population is asked for", "松涛镇的人口有多少？"],
    ["a number of bricks, where a sum is asked for", "供水站更换窑砖花了多少钱？"],
    ["this summer's figure, where last year's is asked for", "去年全县改造海岛旧管网多少公里？"],
    ["beds on an island of a like name", "小雁岛的民宿有多少张床位？"],
    ["a share in hospitals of other levels", "居民在二级医院住院报销多少比例？"],
    ["a hospital, where a school is asked for", "乡村医生楚怀安是哪所学校毕业的？"],
    ["a firm without a name, where its name is asked for", "订购货船的航运公司叫什么名字？"],
    ["pumps of the second phase, where the first's are counted", "海堤第一期装水泵多少台？"],
    ["the most recent time, where the first is asked for", "第一次涨潮的记录是哪一年？"],
    ["another crop than the one asked about", "青河县玉米应收多少亩？"],
    ["all of a county, where a town is asked about", "松涛镇会做雨伞的有多少人？"],
    ["beds for every thousand people, where beds are counted", "青河县医院有多少张床位？"],
    ["a share of another whole", "技改占青河县生产总值的比重是多少？"],
    ["the most of something else, where a place is asked for", "哪个镇最大？"],
    ["what people care for most, where the richest town is asked for", "哪个镇最有钱？"],
    ["a length, where the place in a row is asked for", "柏木镇专用线排第几？"],
    ["a county, where a village is asked for", "技师练春娥是哪个村的？"],
    ["a hospital, where a firm is asked for", "青河县中医馆是哪家建筑公司承建的？"],
    ["a number of centres, where it is asked how big a zone is", "海岛保税区占地多大？"],
    ["another office, named after the asking words", "青河县谁是教育局长？"],
    ["what two towns pressed together, where one is asked about", "苇荻镇今年榨油多少吨？"],
    ["cases taken in, where those decided are asked for", "青河县法庭去年审结多少官司？"],
    ["imports and exports together, where exports are asked for", "青河口岸上半年的出口额是多少？"],
    ["when a road is finished, where its beginning is asked for", "松涛公路什么时候开工？"],
    ["the insurance of residents, where that of workers is asked about", "职工医保在青河县医院住院报销多少？"],
    ["another edition than the one its report is on", "第八届灯会签约了多少个项目？"],
    ["another line, asked for in English", "How many stations does the light rail line 2 have?"],
    ["a granary of another number", "青河县第一粮库能存多少吨稻谷？"],
    ["another holiday", "书市今年国庆卖出多少册旧书？"],
    ["a town, where its county is asked about", "青河县已栽完多少亩油茶？"],
    ["cases that were closed, where new ones are counted", "青河县法院半年新收刑事案件多少件？"],
    ["who heads a station, where who heads the town is asked for", "松涛镇的镇长是谁？"],
    ["a year, where the day is asked for", "松涛镇的菜市场到底哪天开工？"],
    ["when it was repaired, where when it was built is asked for", "鸣砚书院最早是哪一年建的？"],
    ["where something else of a firm is, where its headquarters are asked for", "云砧科技的总部在哪个县？"],
    ["a sentence without a reason, where one is asked for", "松涛镇的树苗为什么反而多种了？"],
    ["people who were trained, where visitors are counted", "青河县接待游客多少人次？"],
    ["what another office did", "青河县教育厅今年给多少个科研项目立了项？"],
    ["firms, where schools are counted", "青河县有几所大学？"],
    ["money that was paid for others, where spending is asked for", "货运公司给商户办培训花了多少钱？"],
    ["what was invested, where taxes are asked for", "云砧科技去年交了多少税？"],
    ["who headed it once, where who does now is asked for", "书院现任院长是谁？"],
    ["a day, where the hour is asked for", "供水站几点关门？"],
    ["this year's figure, compared with last year's, where that is asked for", "去年柏木镇改造了多少栋旧屋？"],
    ["this year's figure, the same as last year's by its words alone", "苇荻镇去年改造旧屋多少栋？"],
    ["who got it, where it is asked how to apply", "养老补贴怎么申请？"],
    ["that they come, where it is asked how to become one", "我想去柏木镇当学徒怎么报名？"],
    ["a figure of the whole, told after the shares of its parts", "柏木镇有多少座古桥？"],
  ])("%s: %s", (_, question) => {
    expect(engine.ask(question).outcome).toBe("no-evidence");
  });

  it.each([
    ["the prize of the first", "十公里赛第一名赢了多少奖金？", "8万元"],
    ["visitors of this edition", "本届赛马节接待游客多少人次？", "12万人次"],
    ["the second phase", "引水二期工程什么时候开工？", "明年下半年"],
    ["a firm that is named", "赛马节的奖杯是哪家厂制作的？", "青河县铜器厂"],
    ["the deputy who is asked for", "青河县林业局的副局长是哪位？", "凌越川"],
    ["when it begins", "松涛水库什么时候开工？", "2031年3月"],
    ["the pay", "松涛林场的巡护员一年能领多少报酬？", "2.6万元"],
    ["this year's sum", "供水站今年的维修经费是多少？", "148万元"],
    ["this summer's figure", "今年全县改造海岛旧管网多少公里？", "142公里"],
    ["beds on the island asked about", "大雁岛的民宿有多少张床位？", "2310张"],
    ["the share in hospitals of that level", "居民在三级医院住院报销多少比例？", "65%"],
    ["the second phase's sum", "海堤第二期投资多少钱？", "3亿元"],
    ["the crop asked about", "青河县大豆应收多少亩？", "9.2万亩"],
    ["all of the county", "青河县会做雨伞的有多少人？", "3.1万人"],
    ["the office named after the asking words", "青河县谁是林业局副局长？", "凌越川"],
    ["the line of that number", "How many stations does the light rail line 1 have?", "22座"],
    ["the granary of that number", "青河县第二粮库能存多少吨稻谷？", "6万吨"],
    ["the holiday that is named", "书市今年春节卖出多少册旧书？", "8万册"],
    ["the town", "松涛镇栽了多少亩油茶？", "1.9万亩"],
    ["a limit without 最", "大雁岛一天最多让多少人上岛？", "500人"],
    ["who headed it, where nobody asks for who does now", "从外省买回旧书的书院院长是谁？", "卜怀仁"],
    ["whoever heads it, by another office", "书院采购部的负责人叫什么？", "简少峰"],
    ["a name before what its bearer does", "养护站站长是谁？", "綦长庚"],
    ["an office alone asks who holds it", "养护站站长？", "綦长庚"],
    ["a firm with a deed in its name", "石堤由哪家单位施工？", "省水工建设二局"],
    ["all of them, where no part is asked for", "青河县有多少家讲堂？", "138家"],
    ["the part that is asked for", "青河县有多少家国家级讲堂？", "18家"],
    ["the place of which the most is said", "去年哪个镇停电时间最久？", "苇荻镇"],
    ["the place of which the least is said", "去年哪个镇停电时间最短？", "松涛镇"],
    ["the sentence, not for how long it is suspended", "放火的村民被判了多少年？", "一年"],
    ["the town itself, where another sentence tells of all but it", "柏木镇的学徒有多少人？", "1126人"],
    ["by how much it changed since last year", "柏木镇改造的旧屋比去年多多少？", "9栋"],
    ["a year before 代 that is no decade", "货运公司2024年代运了多少件山货？", "31万件"],
  ])("and what is asked for is one: %s: %s", (_, question, expected) => {
    expect(engine.ask(question).answers[0]?.value?.text).toBe(expected);
  });
});
