import type { Language } from "../model/corpus.ts";
import type { ComparisonKind } from "../model/facts.ts";
import { ENGLISH_CARDINALS, readEnglishCardinal } from "../text/english-numbers.ts";
import { ENGLISH_EXTREMES, MORE_OR_LESS, MOST_OR_LEAST } from "../text/extremes.ts";
import { parseChineseNumeral } from "../text/numerals.ts";
import type { PlaceWords } from "./asked-places.ts";

/** What a question asks to compare. */
export interface ComparisonQuestion {
  readonly kind: ComparisonKind;
  /** The word for the places asked for (县 in 哪个县); null when the question names them. */
  readonly among: string | null;
  /** How many places it speaks of without naming them (三个县); null when it does not say. */
  readonly count: number | null;
  /** Whether it only asks for the figure of each (甲县和乙县分别有多少), which needs no comparison where one is missing. */
  readonly ofEach: boolean;
  /** The question without its comparing words: what is counted, and the places. */
  readonly topic: string;
}

const DOWN = /少|低|小|短|慢|轻|便宜|fewe|leas|less|low|small|short|cheap/u;

const EXTREME_WORD = `最(?:${MOST_OR_LEAST}|[重轻])`;
/** 多, 高一些. */
const COMPARING_WORD = `(?:${MORE_OR_LESS})(?:一些|一点|些|点)?`;

const EXTREME = new RegExp(EXTREME_WORD, "u");
const WHICH_OF = /哪(?:一)?[个座]|谁|哪边|哪里|哪儿|哪(?=县|市|方)/u;
const COMPARATIVE = new RegExp(`(?:更|比较)?${COMPARING_WORD}[?。!\\s]*$|更(?:${MORE_OR_LESS})`, "u");
/** 甲县的站点比乙县多吗, 甲县有乙县多吗. */
const WHETHER_MORE = new RegExp(
  `[比有].{1,20}?(?:还|更)?(?<than>${MORE_OR_LESS})(?:一些|一点|些|点)?(?:[吗么嘛吧]|是不是|对不对)|是不是.{0,12}?比.{1,20}?(?:还|更)?(?<ever>${MORE_OR_LESS})`,
  "u",
);
const EACH = /分别|各(?:自|是|有)|各(?=多少|几)/u;
const APART = /比.{1,20}?(?:多|少|高|低)\p{Script=Han}?(?:了|出)?(?:多少|几)|相差|差(?:了|距)?(?:是|有)?(?:多少|几)/u;
const TOGETHER = /一共|总共|共计|合计|加起来|加在一起|总计|(?<!公)共(?![同享青和])/u;
const HOW_MANY = /多少|几/u;

const ENGLISH_EXTREME = new RegExp(`\\b(?:${ENGLISH_EXTREMES})\\b`, "u");
const ENGLISH_COMPARATIVE = /\b(?:more|fewer|less|higher|lower|larger|smaller|most|fewest|highest|lowest)\b/u;
const ENGLISH_APART = /\bhow (?:many|much) (?<sign>more|fewer|less)\b|\bdifference between\b/u;
const ENGLISH_EACH = /\b(?:each|respectively)\b/u;
const ENGLISH_TOGETHER = /\b(?:in total|altogether|together|combined|total|in all|sum)\b/u;
/** More than seven places are not compared by their number. */
const ENGLISH_NUMBERS = ENGLISH_CARDINALS.slice(2, 8).join("|");

/** How comparing questions are read, with the words by which places are asked for in them. */
interface Patterns {
  readonly which: RegExp;
  /** 站点最多的|县|是哪个, county with the most stations: the same, named first. */
  readonly named: RegExp;
  readonly group: RegExp;
  readonly comparing: RegExp;
}

/** What makes another word of one for a place: 市场, 区级, 站点. */
const ANOTHER_WORD = "(?![场级民医委钱力时事亲点])";

function chinesePatterns(kinds: string): Patterns {
  return {
    which: new RegExp(`哪(?:一)?[个座]?(?<kind>${kinds})${ANOTHER_WORD}`, "u"),
    named: new RegExp(`${EXTREME_WORD}的(?<kind>${kinds})(?:是|为|在)(?:哪|谁|什么)`, "u"),
    group: new RegExp(
      `(?<count>[两三四五六七八九十\\d]+)个?(?<kind>${kinds})(?!级)|(?:各|所有|全部|几)个?(?<each>${kinds})(?![级域])`,
      "u",
    ),
    // Words that ask for a comparison and are not told in the sources.
    comparing: new RegExp(
      [
        `(?<=${EXTREME_WORD}的)(?:${kinds})(?:是|为|在)`,
        `哪(?:[边里儿]|(?:一)?[个座]?(?:(?:${kinds})${ANOTHER_WORD})?)`,
        "谁",
        `${EXTREME_WORD}的?`,
        `(?:更|比较)${COMPARING_WORD}`,
        "(?:多|少|高|低|大|小)(?:出|了)?(?:多少|几)",
        "[多少](?=\\p{Script=Han}了?(?:多少|几))",
        `(?:还|更)?${COMPARING_WORD}(?=[?。!\\s呢吗么嘛吧啊]*$)`,
        "多少|几(?=[个家人名位场次])",
        "一共|总共|共计|合计|加起来|加在一起|总计|相差|差距|差(?=是|有|了|多少|几)|比|是不是|分别|各(?:自|是|有)|各(?=多少|几)|之间|当中|请问",
        `(?:这|那)?(?:[两三四五六七八九十\\d]+|各|所有|全部|几)个?(?:${kinds})(?!级)`,
        "[了吗么嘛吧呢啊呀?]",
      ].join("|"),
      "gu",
    ),
  };
}

function englishPatterns(kinds: string, levels: string): Patterns {
  return {
    which: new RegExp(`\\b(?:which|what) (?:\\w+ )?(?<kind>${kinds})\\b`, "u"),
    named: new RegExp(`\\b(?<kind>${kinds}) with the (?:${ENGLISH_EXTREMES})\\b`, "u"),
    group: new RegExp(`\\b(?<count>${ENGLISH_NUMBERS}|\\d+|all|the) (?:\\w+ )?(?<kind>${kinds})\\b`, "u"),
    comparing: new RegExp(
      `\\b(?:(?:which|what) (?:\\w+ )?(?:${kinds})|(?:${kinds}) with the|which|what|who|where|how|many|much|more|fewer|less|${ENGLISH_EXTREMES}|higher|lower|larger|smaller|than|between|difference|in total|altogether|together|combined|total|in all|sum|each|respectively|has|have|had|does|do|did|is|are|was|were|there|the|of|in|and|or|number|${ENGLISH_NUMBERS}|all|${levels})\\b|[?]`,
      "gu",
    ),
  };
}

/** Reads comparing questions; places of a sort are asked for by the words of a gazetteer. */
export type ComparisonReader = (text: string, language: Language, named: number) => ComparisonQuestion | null;

/**
 * Prepares telling from a normalised question, with the number of places that it names, whether it asks to compare places;
 * null for one that does not.
 */
export function prepareComparisonReader(words: PlaceWords): ComparisonReader {
  const chinese = chinesePatterns(words.chinese);
  const english = englishPatterns(words.english, words.englishLevels);
  return (text, language, named) => {
    const patterns = language === "zh" ? chinese : english;
    const asked =
      language === "zh" ? readChinese(text, named, patterns) : readEnglish(text.toLowerCase(), named, patterns);
    if (asked === null) return null;
    const plain = language === "zh" ? text : text.toLowerCase();
    return { ofEach: false, ...asked, topic: plain.replace(patterns.comparing, " ").replace(/\s+/gu, " ").trim() };
  };
}

type Asked = Omit<ComparisonQuestion, "topic" | "ofEach"> & { readonly ofEach?: true };

function readChinese(text: string, named: number, patterns: Patterns): Asked | null {
  const which = patterns.which.exec(text) ?? patterns.named.exec(text);
  const extreme = EXTREME.exec(text);
  if (named >= 2 && APART.test(text)) return { kind: "difference", among: null, count: null };
  if (which !== null && extreme !== null && named < 2) {
    return { kind: direction(extreme[0]), among: which.groups?.kind ?? null, count: null };
  }
  if (named >= 2 && WHICH_OF.test(text)) {
    const comparative = extreme ?? COMPARATIVE.exec(text);
    if (comparative !== null) return { kind: direction(comparative[0]), among: null, count: null };
  }
  const whether = WHETHER_MORE.exec(text)?.groups;
  const more = whether?.than ?? whether?.ever;
  if (named >= 2 && more !== undefined) return { kind: direction(more), among: null, count: null };
  if (named >= 2 && EACH.test(text) && HOW_MANY.test(text))
    return { kind: "most", among: null, count: null, ofEach: true };
  const group = patterns.group.exec(text);
  // 一共有几个县 counts the counties themselves.
  const without = group === null ? text : text.replace(group[0], " ");
  if (!TOGETHER.test(text) || !HOW_MANY.test(without) || (named < 2 && group === null)) return null;
  if (named >= 2) return { kind: "sum", among: null, count: null };
  const { count, kind, each } = group?.groups ?? {};
  return {
    kind: "sum",
    among: kind ?? each ?? null,
    count: count === undefined ? null : /\d/u.test(count) ? Number(count) : parseChineseNumeral(count),
  };
}

function readEnglish(text: string, named: number, patterns: Patterns): Asked | null {
  const which = patterns.which.exec(text) ?? patterns.named.exec(text);
  const extreme = ENGLISH_EXTREME.exec(text);
  if (named >= 2 && ENGLISH_APART.test(text)) return { kind: "difference", among: null, count: null };
  if (which !== null && extreme !== null && named < 2) {
    return { kind: direction(extreme[0]), among: which.groups?.kind ?? null, count: null };
  }
  const together = ENGLISH_TOGETHER.test(text);
  if (named >= 2 && together) return { kind: "sum", among: null, count: null };
  const comparative = ENGLISH_COMPARATIVE.exec(text);
  if (named >= 2 && comparative !== null) return { kind: direction(comparative[0]), among: null, count: null };
  if (named >= 2 && ENGLISH_EACH.test(text) && /\bhow (?:many|much)\b/u.test(text))
    return { kind: "most", among: null, count: null, ofEach: true };
  const group = patterns.group.exec(text);
  if (!together || group === null) return null;
  return {
    kind: "sum",
    among: group.groups?.kind ?? null,
    count: readEnglishCardinal(group.groups?.count ?? ""),
  };
}

function direction(word: string): "most" | "least" {
  return DOWN.test(word) ? "least" : "most";
}
