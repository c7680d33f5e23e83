import type { Language } from "../../model.ts";
import { sharesPair } from "../../text/shares-pair.ts";
import { englishWords, isStopWord } from "../english/english-words.ts";
import type { RegionNames } from "../region.ts";
import { speakPlainly } from "../speak-plainly.ts";
import { lacksSubject } from "./lacks-subject.ts";
import { chineseThings, matterOf } from "./matter.ts";
import { blank, ENGLISH_PRONOUN, type QuestionParts, takeApart } from "./question-parts.ts";
import { askAnew } from "./rewrite-question.ts";

/** A question that leans on the one before, asked of the article that the answer before it stands in. */
export interface NearQuestion {
  /** The ways to ask it, likeliest first. */
  readonly ways: readonly string[];
  /** Things that it names: a sentence that answers says them. */
  readonly things: readonly string[];
  /** All that it says beside its asking words. */
  readonly content: readonly string[];
  readonly language: Language;
  /** Whether it names anything but what is asked of a thing (局长, 总投资, 占比), so that it may be a question of its own. */
  readonly hasMatter: boolean;
  /** Whether it is asked so only where nothing else answers: 那八宿有多少个 asks the same of a place, wherever that is told. */
  readonly isLast: boolean;
}

/** What is asked of a thing, and names none: 总投资多少, 局长是谁, 占全市多少, 目标是多少. */
const OF_A_THING =
  /^(?:.{0,2}(?:投资|[县区乡镇局校院站处科部厅]长|主任|书记|经理|董事长|理事长|负责人|领导|老板|记者|目标|计划|任务|比例|比重|份额|同比|环比|同期|增幅|降幅|增速|平均|人均|户均|总数|总量|总额|合计|原因|好处|坏处|效果|意义|影响|措施|办法|地点|地址|时间|日期|名字|名称|规模|面积|长度|资金|经费|预算|费用|成本|价格|价钱|票价|工资|收入|补贴|补助|补偿|待遇|标准|[率费额值]|单位|公司|部门|哪家|大家|他们|全[市县区省国]|情况|结果|第[一二三]|部分|其余|其他|剩余|数量|个数|上一年|前年|去年|今年|明年)|平均每.|每.)$/u;

/**
 * The question asked where the answer before it stands; null where it has a place and matter of its own.
 * @param readings what a topic (亚军呢) is taken for wherever it is told
 */
export function stayNear(
  question: string,
  previous: string,
  readings: readonly string[],
  names: RegionNames,
): NearQuestion | null {
  const asked = takeApart(withAsking(speakPlainly(question).trim()), names);
  if (asked.ask === null && !asksWhether(asked)) return ofTopic(asked, readings);
  if (asked.language === "en" && !pointsBack(asked)) return null;
  const namesPlace = asked.places.some(({ place }) => place.kind !== "region");
  if (namesPlace && asked.content.length > 0) return null;
  const before = takeApart(matterOf(speakPlainly(previous).trim(), names), names);
  if (before.language !== asked.language && asked.content.length > 0) return null;
  const things = asked.language === "zh" ? chineseThings(asked) : englishThings(asked);
  const named = things.filter((thing) => !OF_A_THING.test(thing));
  const whole = askAnew(before, asked);
  const ways = [whole, ...(HAS_PART.test(asked.text) ? [whole.replace(HAS_PART, "有多少")] : []), asked.text];
  return {
    ways,
    things: named,
    content: asked.content,
    language: asked.language,
    hasMatter: namesPlace || (asked.language === "zh" ? named.length > 0 : !asked.saysLittle && named.length > 1),
    isLast: namesPlace && !HAS_PART.test(asked.text),
  };
}

/** A topic that is no place and no time, asked as it is read. */
function ofTopic(topic: QuestionParts, readings: readonly string[]): NearQuestion | null {
  const { language, places, time } = topic;
  if (language === "en" || places.length > 0 || time !== null || readings.length === 0) return null;
  const things = chineseThings(topic);
  if (things.length === 0) return null;
  return { ways: readings, things, content: things, language, hasMatter: true, isLast: false };
}

/** 都改完了吗, 有隧道吗: whether something is so, of what is not named. */
function asksWhether(asked: QuestionParts): boolean {
  return lacksSubject(asked) && /(?:吗|了?没有?)[?？]?$/u.test(asked.text);
}

/** An English question of its own names more; what about Basu asks the same of another. */
const ENGLISH_TOPIC = /^(?:(?:and|so|then|but|ok|okay)\b[,\s]*)?(?:what|how) about\b/iu;
const FEW_WORDS = 2;

function pointsBack({ text, content }: QuestionParts): boolean {
  return !ENGLISH_TOPIC.test(text) && content.length <= FEW_WORDS;
}

/** 小学占多少 may ask for their number. */
const HAS_PART = /占(?:了)?多少(?=[?？]?$)/u;

/** 同比呢, 那平均每户呢: what is asked of a thing, put as a question. */
const ATTRIBUTE_ALONE = /^(?:那么?|还有)?(?<what>[^,，。?？呢]{2,6})呢[?？]?$/u;

/** What one asks of them: 局长呢 who that is. */
const ASKED_OF: readonly (readonly [RegExp, string])[] = [
  [/(?:长|主任|书记|经理|负责人|领导|老板|记者)$/u, "是谁？"],
  [/(?:时间|日期)$/u, "是什么时候？"],
  [/(?:地[点址])$/u, "在哪里？"],
  [/(?:原因|好处|坏处|效果|意义|影响|措施|办法|情况|结果)$/u, "是什么？"],
];

function withAsking(text: string): string {
  const what = ATTRIBUTE_ALONE.exec(text)?.groups?.what;
  if (what === undefined || !OF_A_THING.test(what)) return text;
  return `${what}${ASKED_OF.find(([named]) => named.test(what))?.[1] ?? "多少？"}`;
}

function englishThings({ text, ask }: QuestionParts): readonly string[] {
  const rest = blank(text, ask === null ? [] : [ask]).replace(ENGLISH_PRONOUN, " ");
  return englishWords(rest.toLowerCase())
    .map((word) => word.text)
    .filter((word) => !isStopWord(word));
}

/**
 * The share of the question's words that a sentence says, 0 to 1; null where it does not say a thing that the question
 * names. Of an English question, which the sentence says in other words, 1.
 */
export function saysOf({ things, content, language }: NearQuestion, sentence: string): number | null {
  if (language === "en") return 1;
  if (!things.every((thing) => sharesPair(thing, sentence))) return null;
  return content.length === 0 ? 1 : content.filter((word) => sentence.includes(word)).length / content.length;
}
