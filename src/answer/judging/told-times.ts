import { asksForWeekday } from "../../question/asked/asked-outright.ts";
import { type Evidence, sentenceOf } from "../../ranking/evidence.ts";
import { weighByTime } from "../../ranking/figure-times.ts";
import { numberOfYear, resolveTimes, YEAR_NAME } from "../../text/relative-time.ts";
import { readWithLead } from "./read-paragraph.ts";
import { type Telling, tellsWhatIsAsked, textTells } from "./tells-what-is-asked.ts";
import { isWorthIt } from "./told-figures.ts";

/** What is told of 今年 need not say so. */
const TIME = new RegExp(`\\d{4}年?(?=\\D|$)|(?![今本]年)${YEAR_NAME}|上个?月|昨[天日]|明[天日]|[前后]天`, "gu");

const ASKS_HOUR = /几点|\bwhat time\b/u;
const SAYS_HOUR = /\d[时点:]|[早晚上下凌中][晨午间上]/u;

/** When something opens or closes is asked: 几点关门. */
const ASKS_OPENING =
  /几点(?:钟)?(?:才|就|能)?(?:开[门放始]|关|停|禁|上班|下班|打烊|收摊|闭|营业)|\b(?:opening|business|visiting) hours\b/u;
const SAYS_OPENING =
  /开(?![展发创设支拓辟启通会])|关(?![于键注心系])|闭|营业|上班|下班|打烊|收摊|时间|停|禁|[至到—-]\s?\p{Script=Han}{0,2}\d/u;

const SAYS_WEEKDAY = /(?:周|星期|礼拜)[一二三四五六日天末]|每天|天天/u;

const ASKS_DAY = /哪一?天(?!气)|几号|\b(?:what|which) day\b/u;
const SAYS_DAY =
  /\d[日号]|月|[昨今明当前后次]天|[昨今明当次]日|周[一二三四五六日末]|星期|初[一二三四五六七八九十]|节|除夕|元旦|正月|[每天]天|即日/u;

/** A question for a day, a time of the day, or a day of the week, is answered by one: 今年 is no day. */
export function tellsTheHour(evidence: Evidence, row: number): boolean {
  const { question } = evidence;
  const text = sentenceOf(evidence, row);
  if (asksForWeekday(question.text)) return SAYS_WEEKDAY.test(text);
  if (ASKS_DAY.test(question.text) && question.expected.kind === "date" && !SAYS_DAY.test(text)) return false;
  if (ASKS_OPENING.test(question.text) && !SAYS_OPENING.test(text)) return false;
  return !ASKS_HOUR.test(question.text) || SAYS_HOUR.test(text);
}

/** A question about a year or day is answered by a text that names or means it, in the sentence, its paragraph or its headline. */
export function speaksOfTheTime(evidence: Evidence, row: number): boolean {
  const asked = [...evidence.question.text.matchAll(TIME)].map(([time]) => time);
  if (asked.length === 0) return true;
  const { said, date } = readWithLead(evidence, row);
  const meant = resolveTimes(said, date).map(({ from }) => from);
  const told = [said, date ?? "", ...meant].join("\n");
  // 去年 is told of by its number too.
  return asked.every(
    (time) =>
      isYearBefore(time, asked, said) ||
      told.includes(time.replace(/(?<=\d)年/u, "")) ||
      told.includes(numberOfYear(time, date) ?? time),
  );
}

/** 比2023年多了多少, where a text on 2024 says 比上年. */
function isYearBefore(time: string, asked: readonly string[], said: string): boolean {
  const next = String(Number.parseInt(time, 10) + 1);
  return /[比较]上一?年|同比/u.test(said) && said.includes(next) && asked.some((other) => other.startsWith(next));
}

/** Holidays, and how sources name them. */
const HOLIDAYS: readonly Telling[] = [
  { asked: /五一(?!劳动奖|路|村|广场)|劳动节|\b(?:may day|labou?r day)\b/u, told: /五一|劳动节|5月[1-5]日/u },
  { asked: /国庆|十一假期|\bnational day\b/u, told: /国庆|十一|10月[1-8]日|黄金周/u },
  {
    asked: /春节|过年|\b(?:spring festival|(?:chinese|lunar) new year)\b/u,
    told: /春节|过年|除夕|正月|初一|新春|年货|大年/u,
  },
  { asked: /中秋|\bmid-autumn\b/u, told: /中秋|十五|双节/u },
  { asked: /端午|\bdragon boat\b/u, told: /端午|龙舟/u },
  { asked: /清明(?!节气|路|村)|\b(?:qingming|tomb[- ]sweeping)\b/u, told: /清明|扫墓|4月[3-6]日/u },
];

/** Whether the holiday that a question names is named in the sentence, its paragraph, the lead or the headline. */
export function speaksOfTheHoliday(evidence: Evidence, row: number): boolean {
  const { text } = evidence.question;
  const named = HOLIDAYS.filter(({ asked }) => asked.test(text));
  return named.length === 0 || textTells(named, text, readWithLead(evidence, row).said);
}

/** Whether a figure that could answer is told of the year asked about: where the year named last before each is another, none is. */
export function isOfItsTime(evidence: Evidence, row: number): boolean {
  return evidence.question.expected.kind === "date" || isWorthIt(evidence, row, weighByTime(evidence, row));
}

/** What was is asked for, and what is only planned. */
const ASKS_OF_PAST = /去年|前年|上一?个?(?:季|届|年|月)|昨|\blast (?:year|month|quarter|season|week)\b/u;
const PLANNED = /(?:力争|计划|预计|将(?!近|军|士)|目标|争取|拟)[^,;。]*$/u;

/** Whether a figure that could answer tells what was, where that is asked for, and not what is planned. */
export function isNoPlan(evidence: Evidence, row: number): boolean {
  const { text: question } = evidence.question;
  const answers = evidence.answers(row);
  if (!ASKS_OF_PAST.test(question) || PLANNED.test(question) || answers.length === 0) return true;
  const text = sentenceOf(evidence, row);
  return answers.some(({ start }) => !PLANNED.test(text.slice(0, start)));
}

/** Deeds that happen once, asked for the time of: 哪一年成立的, 何时退休. Others newspapers tell in many words. */
const TIMED_DEED =
  /(?:哪一?年|哪一?天|什么时候|何时|几月份?|哪个月)(?:才|就|能|可以|正式|会|要)?(?<deed>成立|创立|创办|创建|设立|组建|出生|去世|逝世|退休|上任|当选|结婚|毕业|入党|参军|竣工|完工|破产|倒闭|搬迁|改名|解除|取消|验收|截止|签约|签订)/u;

/** 报名什么时候截止 and 是哪一天解除的 alike. */
const DEED_BEFORE = /(?<deed>解除|截止|验收|竣工|完工|倒闭)(?:时间|日期)(?:是|为)?(?:什么|哪|几|多)/u;

/** Deeds that a question asks the time of, and how sources name them. */
const DEEDS: readonly Telling[] = [
  {
    asked:
      /(?:哪一?年|什么时候|何时)(?:才|就)?(?:始建|修建|兴建|建造|建起来|建好|建成|修好|修成|建|盖|修)的(?=[\P{Script=Han}啊呀呢吧]|$)/u,
    told: /建|盖|落成|始于|动工|开工|竣工|修成|创/u,
  },
  {
    asked: /(?:哪一?年|哪一?天|什么时候|何时|几[月号])[^,。?]{0,3}(?:开工|动工|破土|开建)/u,
    told: /开工|动工|启动|开建|破土|始建|奠基|开挖|建于/u,
  },
  {
    asked: /\b(?:when|by (?:what|which) (?:date|day|month))\b.*\b(?:finish|complet)/u,
    told: /完工|竣工|建成|完成|完毕|封顶|合龙|通车|[建修]好|开通|运营|贯通|投用|结束|收官|[办建修做装]完/u,
  },
  {
    asked: /\bwhen\b.*\b(?:founded|established|set up)\b/u,
    told: /成立|创办|创立|组建|设立|建立|始建|建于|创建|办起|创下/u,
  },
  {
    asked: /\bwhen\b.*\b(?:construction|work)\b.*\b(?:begin|began|begun|start(?:ed)?)\b/u,
    told: /开工|动工|启动|开建|破土|始建/u,
  },
  { asked: /\bwhen\b.*\b(?:lifted|cancell?ed)\b/u, told: /解除|取消|撤销/u },
  { asked: /\bdeadline\b/u, told: /截止|截至|前|止|底|以内|之内|期限/u },
];

/** When something is finished or open is asked: that it begins then is no answer. */
const FINISHES =
  /打通|贯通|合龙|完工|建成|建好|修好|竣工|通车|投用|投入使用|投产|启用|开通|开放|开馆|运营|交付|收官|验收|结题|能(?:坐|用|走|住|吃|喝|开)上/u;
const ASKS_FINISH = new RegExp(`${FINISHES.source}|完成`, "u");
const BEGINS = /开工|动工|启动|开建|破土/u;

/** How old a building is: a date by itself is no answer. */
const ASKS_AGE_OF_BUILDING = /\bhow old\b/u;
const SAYS_BUILT = /建|盖|落成|始于|修成|创/u;

/** Whether a sentence tells of the deed that the question asks the time of: a date by itself is no answer. */
export function tellsWhenThat(evidence: Evidence, row: number): boolean {
  const { question } = evidence;
  if (!tellsWhatIsAsked(DEEDS, evidence, row)) return false;
  const text = sentenceOf(evidence, row);
  if (question.expected.kind === "date" && ASKS_AGE_OF_BUILDING.test(question.text) && !SAYS_BUILT.test(text))
    return false;
  if (
    question.expected.kind === "date" &&
    ASKS_FINISH.test(question.text) &&
    BEGINS.test(text) &&
    !FINISHES.test(text)
  ) {
    return BEGINS.test(question.text);
  }
  const deed = (TIMED_DEED.exec(question.text) ?? DEED_BEFORE.exec(question.text))?.groups?.deed;
  if (deed === undefined) return true;
  const others = question.otherWords.filter(({ term }) => deed.includes(term) || term.includes(deed));
  // 成立挂牌: two deeds of one day.
  const along = question.text
    .slice(question.text.indexOf(deed) + deed.length)
    .match(/^\p{Script=Han}{2}(?=的|[?。]|$)/u);
  return [deed, ...(along ?? []), ...others.flatMap(({ alike }) => alike)].some((word) => text.includes(word));
}
