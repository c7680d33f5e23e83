import {
  articleOf,
  type Evidence,
  followsInParagraph,
  leadOf,
  sentenceOf,
  sentencesOf,
} from "../../ranking/evidence.ts";
import { type Telling, tellsWhatIsAsked, textTells } from "./tells-what-is-asked.ts";

/** Groups that people and firms are counted by, and institutions that are counted, as questions and as sources name them. */
const GROUPS: readonly Telling[] = [
  {
    asked:
      /妇女|女性|女的|女(?:民警|职工|干部|教师|司机|学员|选手|代表|党员|医生|学生|生|工)|\b(?:women|woman|female|girls?)\b/u,
    told: /女|妇|[娘嫂姐婆]/u,
  },
  { asked: /男性|男的|\b(?:men|male|boys?)\b/u, told: /男/u },
  { asked: /老年人|老人|老年|\b(?:elderly|seniors)\b/u, told: /老|[5-9]\d(?:周?岁|岁及?)以上/u },
  {
    asked: /儿童|孩子|小孩|娃娃|\b(?:child|children|kids)\b/u,
    told: /儿|孩|童|娃|幼|少年|学生|小学|子女|出生|新生|托育|生育/u,
  },
  { asked: /残疾|残障|\bdisabled\b/u, told: /残/u },
  { asked: /党员|\bparty members?\b/u, told: /党员/u },
  { asked: /贫困|低保|建档立卡|\b(?:poor|poverty)\b/u, told: /贫|困难|低保|建档立卡/u },
  { asked: /大学生|毕业生|\b(?:graduates?|college students?)\b/u, told: /大学|高校|毕业|学生|学子|硕士|博士|本科/u },
  { asked: /退役|退伍|\bveterans?\b/u, told: /退役|退伍|军人/u },
  { asked: /农民工|务工人员|\bmigrant workers?\b/u, told: /农民工|务工|打工|随迁/u },
  { asked: /受伤|伤亡|\b(?:injured|wounded)\b/u, told: /伤/u },
  { asked: /死亡|遇难|丧生|\b(?:killed|died|dead)\b/u, told: /死|亡|遇难|丧生/u },
  { asked: /高新技术企业|高企|\bhigh[- ]?tech (?:enterprises?|companies|firms?)\b/u, told: /高新|高企/u },
  {
    asked: /(?:几|多少)[个家所]?(?:大学|高校)(?!生|毕业)|\bhow many (?:universities|colleges)\b/u,
    told: /大学|高校|学院|院校/u,
  },
  {
    asked:
      /(?:几|多少)[个家所]?(?:\p{Script=Han}{0,2}学校?|幼儿园)(?!生|员|位|科|术|者)|\bhow many (?:[\w-]+ )?(?:schools|kindergartens)\b/u,
    told: /校|小学|中学|初中|高中|幼|学堂|学院/u,
  },
  {
    asked: /(?:几|多少)[个家所]?\p{Script=Han}{0,4}医院|\bhow many (?:[\w-]+ )?hospitals\b/u,
    told: /医院|卫生院|医疗/u,
  },
  { asked: /专利|\bpatents?\b/u, told: /专利/u },
  { asked: /专精特新/u, told: /专精特新/u },
  { asked: /规模以上|规上/u, told: /规模以上|规上/u },
  { asked: /上市(?:公司|企业)|\blisted (?:companies|firms?)\b/u, told: /上市/u },
  { asked: /游客|旅游人[数次]|\b(?:tourists?|visitors?)\b/u, told: /客|观众|参观|游|人气|接待/u },
  { asked: /旅客|乘客|\bpassengers?\b/u, told: /客|乘|坐|载/u },
  { asked: /病人|患者|\bpatients?\b/u, told: /病|患|诊|医/u },
  { asked: /外国人|外籍|\bforeigners?\b/u, told: /外国|外籍|国际|海外/u },
];

/** Names that have a group in them and count nobody: 儿童医院, 残疾人运动会. */
const NAMED_AFTER =
  /(?:妇女|老年人?|老人|儿童|残疾人?|党员|大学生|毕业生|农民工|退役军人)(?:医院|大学|联合会|联|节|运动会|之家|活动|公园|服务|食堂|中心|协会|基金|证|学校|政策|工程|项目)/gu;

/** The woman in charge is one, and the disabled games are an event. */
const NAMED_AFTER_IN_ENGLISH =
  /\bthe (?:wo)?man (?=in charge|who|from|behind)|\b(?:disabled|women's|children's) (?:games|hospital|federation|day)\b/gu;

/** 钮双喜老人: one person, by name. */
const BY_NAME = /(?:^|[,。])(?!.{0,3}[全市县区村镇乡的多少])\p{Script=Han}{2,3}(?:老人|党员|大学生)/gu;

/** Whether a sentence speaks of the group of people that a question counts (妇女有多少): the figure of all is none of theirs. */
export function tellsOfGroup(evidence: Evidence, row: number): boolean {
  const question = evidence.question.text
    .replace(NAMED_AFTER, "")
    .replace(NAMED_AFTER_IN_ENGLISH, "")
    .replace(BY_NAME, "");
  if (tellsWhatIsAsked(GROUPS, evidence, row, question) || isReportOf(evidence, row, question)) return true;
  return (
    GOES_ON.test(sentenceOf(evidence, row)) &&
    followsInParagraph(evidence, row) &&
    tellsWhatIsAsked(GROUPS, evidence, row - 1, question)
  );
}

/** Whether the headline or the lead names the group: a report on meals for the elderly goes on about meals. */
function isReportOf(evidence: Evidence, row: number, question: string): boolean {
  const article = articleOf(evidence, row);
  const lead = sentencesOf(evidence, leadOf(evidence, article));
  const said = [evidence.index.articles[article]?.title ?? "", ...lead].join("\n");
  return textTells(GROUPS, question, said);
}

/** 其中,甲县283.6亿元, 他们每年…: of whom is told in the sentence before. */
const GOES_ON = /^(?:其中|[他她]们|这些人|这批人|同期|另|(?:今年|明年|年内)?(?:计划|预计|将)|下一步)|分别/u;
