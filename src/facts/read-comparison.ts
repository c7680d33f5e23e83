import type { ComparisonKind, Language, Place } from "../model.ts";
import { parseChineseNumeral } from "../text/numerals.ts";

/** What a question asks to compare. */
export interface ComparisonQuestion {
  readonly kind: ComparisonKind;
  /** Kind of place asked for (哪个县); null when the question names the places. */
  readonly among: Place["kind"] | null;
  /** How many places it speaks of without naming them (三个县); null when it does not say. */
  readonly count: number | null;
  /** The question without its comparing words: what is counted, and the places. */
  readonly topic: string;
}

const KIND_OF: Readonly<Record<string, Place["kind"]>> = {
  县: "county",
  县区: "county",
  区县: "county",
  市: "prefecture",
  地市: "prefecture",
  地区: "prefecture",
  州: "prefecture",
  乡: "town",
  镇: "town",
  乡镇: "town",
  county: "county",
  counties: "county",
  city: "prefecture",
  cities: "prefecture",
  prefecture: "prefecture",
  prefectures: "prefecture",
  town: "town",
  towns: "town",
  township: "town",
  townships: "town",
};

const PLACE_KIND = "县区|区县|县|地市|地区|市|乡镇|乡|镇|州|地方";
const ENGLISH_KIND = "count(?:y|ies)|cit(?:y|ies)|prefectures?|towns?|townships?|places?|areas?";
const DOWN = /少|低|小|fewe|leas|less|low|small/u;

const WHICH = new RegExp(`哪(?:一)?个?(?<kind>${PLACE_KIND})`, "u");
const EXTREME = /最(?:多|少|高|低|大|小)/u;
const WHICH_OF = /哪(?:一)?个|谁|哪边|哪里|哪儿|哪(?=县|市|方)/u;
const COMPARATIVE = /(?:更|比较)?(?:多|少|高|低|大|小)(?:一些|一点|些|点)?[?。!\s]*$|更(?:多|少|高|低|大|小)/u;
const APART = /比.{1,20}?(?:多|少|高|低)(?:了|出)?(?:多少|几)|相差|差(?:了)?(?:多少|几)/u;
const TOGETHER = /一共|总共|共计|合计|加起来|加在一起|总计|(?<!公)共(?![同享青和])/u;
const GROUP = new RegExp(
  `(?<count>[两三四五六七八九十\\d]+)个?(?<kind>${PLACE_KIND})(?!级)|(?:各|所有|全部|几)个?(?<each>${PLACE_KIND})(?![级域])`,
  "u",
);
const HOW_MANY = /多少|几/u;

const ENGLISH_WHICH = new RegExp(`\\b(?:which|what) (?:\\w+ )?(?<kind>${ENGLISH_KIND})\\b`, "u");
const ENGLISH_EXTREME = /\b(?:most|fewest|least|highest|lowest|largest|smallest|biggest|greatest)\b/u;
const ENGLISH_COMPARATIVE = /\b(?:more|fewer|less|higher|lower|larger|smaller|most|fewest|highest|lowest)\b/u;
const ENGLISH_APART = /\bhow (?:many|much) (?<sign>more|fewer|less)\b|\bdifference between\b/u;
const ENGLISH_TOGETHER = /\b(?:in total|altogether|together|combined|total|in all|sum)\b/u;
const ENGLISH_GROUP = new RegExp(
  `\\b(?<count>two|three|four|five|six|seven|\\d+|all|the) (?:\\w+ )?(?<kind>${ENGLISH_KIND})\\b`,
  "u",
);
const ENGLISH_NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 };

/** Words that ask for a comparison and are not told in the sources. */
const COMPARING = new RegExp(
  [
    `哪(?:一)?个?(?:${PLACE_KIND})?`,
    "谁",
    "最(?:多|少|高|低|大|小)的?",
    "(?:更|比较)(?:多|少|高|低|大|小)(?:一些|一点|些|点)?",
    "(?:多|少|高|低|大|小)(?:出|了)?(?:多少|几)",
    "(?:多|少|高|低|大|小)(?:一些|一点|些|点)?(?=[?。!\\s呢吗啊]*$)",
    "多少|几(?=[个家人名位场次])",
    "一共|总共|共计|合计|加起来|加在一起|总计|相差|差|比|分别|之间|当中|请问",
    `(?:这|那)?(?:[两三四五六七八九十\\d]+|各|所有|全部|几)个?(?:${PLACE_KIND})(?!级)`,
    "[了吗呢啊呀?]",
  ].join("|"),
  "gu",
);
const ENGLISH_COMPARING = new RegExp(
  `\\b(?:which|what|who|where|how|many|much|more|fewer|less|most|fewest|least|highest|lowest|largest|smallest|biggest|greatest|higher|lower|larger|smaller|than|between|difference|in total|altogether|together|combined|total|in all|sum|has|have|had|does|do|did|is|are|was|were|there|the|of|in|and|or|number|two|three|four|five|six|seven|all|built|${ENGLISH_KIND})\\b|[?]`,
  "gu",
);

/**
 * Tells from a normalised question whether it asks to compare places.
 * @param named how many places it names
 */
export function readComparison(text: string, language: Language, named: number): ComparisonQuestion | null {
  const asked = language === "zh" ? readChinese(text, named) : readEnglish(text.toLowerCase(), named);
  if (asked === null) return null;
  const comparing = language === "zh" ? COMPARING : ENGLISH_COMPARING;
  return { ...asked, topic: text.replace(comparing, " ").replace(/\s+/gu, " ").trim() };
}

type Asked = Omit<ComparisonQuestion, "topic">;

function readChinese(text: string, named: number): Asked | null {
  const which = WHICH.exec(text);
  const extreme = EXTREME.exec(text);
  if (named >= 2 && APART.test(text)) return { kind: "difference", among: null, count: null };
  if (which !== null && extreme !== null && named < 2) {
    return { kind: direction(extreme[0]), among: KIND_OF[which.groups?.kind ?? ""] ?? "county", count: null };
  }
  if (named >= 2 && WHICH_OF.test(text)) {
    const comparative = extreme ?? COMPARATIVE.exec(text);
    if (comparative !== null) return { kind: direction(comparative[0]), among: null, count: null };
  }
  const group = GROUP.exec(text);
  // 一共有几个县 counts the counties themselves.
  const without = group === null ? text : text.replace(group[0], " ");
  if (!TOGETHER.test(text) || !HOW_MANY.test(without) || (named < 2 && group === null)) return null;
  if (named >= 2) return { kind: "sum", among: null, count: null };
  const { count, kind, each } = group?.groups ?? {};
  return {
    kind: "sum",
    among: KIND_OF[kind ?? each ?? ""] ?? "county",
    count: count === undefined ? null : /\d/u.test(count) ? Number(count) : parseChineseNumeral(count),
  };
}

function readEnglish(text: string, named: number): Asked | null {
  const which = ENGLISH_WHICH.exec(text);
  const extreme = ENGLISH_EXTREME.exec(text);
  if (named >= 2 && ENGLISH_APART.test(text)) return { kind: "difference", among: null, count: null };
  if (which !== null && extreme !== null && named < 2) {
    return { kind: direction(extreme[0]), among: KIND_OF[which.groups?.kind ?? ""] ?? "county", count: null };
  }
  const together = ENGLISH_TOGETHER.test(text);
  if (named >= 2 && together) return { kind: "sum", among: null, count: null };
  const comparative = ENGLISH_COMPARATIVE.exec(text);
  if (named >= 2 && comparative !== null) return { kind: direction(comparative[0]), among: null, count: null };
  const group = ENGLISH_GROUP.exec(text);
  if (!together || group === null) return null;
  return {
    kind: "sum",
    among: KIND_OF[group.groups?.kind ?? ""] ?? "county",
    count: ENGLISH_NUMBERS[group.groups?.count ?? ""] ?? null,
  };
}

function direction(word: string): "most" | "least" {
  return DOWN.test(word) ? "least" : "most";
}
