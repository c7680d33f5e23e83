import { type Evidence, sentenceOf } from "../../ranking/evidence.ts";
import { ENGLISH_LEAST, ENGLISH_MOST, MOST_OR_LEAST } from "../../text/extremes.ts";
import { readPlaceFigures } from "../../text/place-figures.ts";
import { extremeOfRow } from "../short-answer/extreme-of-row.ts";
import { tellsWhatIsAsked } from "./tells-what-is-asked.ts";

/** Which of several is the most: 哪个乡镇最高, the largest grant. 最近, 最后 and 最终 compare nothing. */
const ASKS_EXTREME = new RegExp(
  `(?<!(?:一[回次]|每次)\\p{Script=Han}?)最(?:${MOST_OR_LEAST}|[久强弱远重轻]|年长|年轻)|\\b(?:${ENGLISH_MOST}|${ENGLISH_LEAST})\\b`,
  "u",
);
/** A sentence that sets one before others, or a limit. */
const SAYS_EXTREME =
  /最|第一|首位|(?:排|列|居|占)[在于]?(?:前|首)|前[三五十]|居首|榜首|冠|领先|头名|之首|上限|洪峰|峰值|高达|封顶|涨到|升到|降到|[跌掉降]至|[跌掉]到|一度|处理能力|以内|限(?:客|流|额|量|[约在]?\d)|不(?:超过|高于|低于|少于)|至多|至少/u;

/** The place in a row that is asked for: 第二多的港口, 排第几. */
const ASKS_RANK = /第[二三四五六七八九十][多高大低少小长]|排(?:名|在|到|行)?第几|第几(?:名|位)/u;
const SAYS_RANK =
  /第[一二三四五六七八九十\d]+(?:[多高大低少小长名位]|$|[,，。])|(?:排|列|居|占)[^,，。]{0,4}第[一二三四五六七八九十\d]|首位|榜首|居首|排名|倒数/u;

const WAY = "有钱|[富穷强美多高大长久快贵少低小短慢好差]";
/** Which place is the most of all: 哪个县最有钱, 哪个港最大. */
const ASKS_PLACE = new RegExp(
  `(?:哪(?:一)?[个座]?(?:县区|区县|乡镇|地方|港口?|[省市县区州乡镇村旗])(?![场级民医委钱力时事亲长])[^,，。]*最(?<way>${WAY}))|最(?<before>${WAY})的?(?:是|在)?哪(?:一)?[个座]?(?:县|区|市|乡|镇|村|港|地方)`,
  "u",
);
const FIRST = /第一|首位|(?:排|列|居|占)[在于]?(?:前|首)|前[三五十]|居首|榜首|冠|领先|头名|之首|倒数/u;
/** 涨得最快: 提高最多, 增幅最大. */
const GREW_MOST = /(?:[增涨升提][幅加长高升]|增速|上涨|上升|下降|降幅|减少)[^,;。]{0,4}最(?:多|大|高|快|明显)/u;
const SAME_WAY: readonly string[] = ["多高大强长久", "少低小短", "富有钱", "好高", "差低"];
/** Words that 最多的 and the like are said of in a sentence: 最多的三本书. */
const OF_WHAT = /^的(?<thing>\p{Script=Han}{1,8})/u;

/** Whether a sentence says of what is asked about that it comes first, where it is asked which place does. */
function namesExtremePlace(question: string, text: string): boolean {
  const asked = ASKS_PLACE.exec(question);
  if (asked === null || FIRST.test(text)) return true;
  const way = asked.groups?.way ?? asked.groups?.before ?? "";
  const ways = [way, ...[...(SAME_WAY.find((same) => same.includes(way)) ?? "")]];
  if (way === "快" && GREW_MOST.test(text)) return true;
  return [...text.matchAll(/最/gu)].some(({ index }) => {
    const said = ways.find((one) => text.startsWith(one, index + 1));
    if (said === undefined) return false;
    const thing = OF_WHAT.exec(text.slice(index + 1 + said.length))?.groups?.thing;
    return thing === undefined || isSaidIn(question, thing);
  });
}

function isSaidIn(question: string, thing: string): boolean {
  const characters = [...thing];
  return characters.some(
    (character, i) =>
      /[县区市州乡镇村港]/u.test(character) || (i > 0 && question.includes(`${characters[i - 1]}${character}`)),
  );
}

const WHICH_PLACE =
  /哪(?:一)?[个座]?(?:县区|区县|乡镇|地方|港口?|[市县区州乡镇村旗])|哪里|哪儿|\b(?:where|wh(?:ich|at) (?:\w+ )?(?:count(?:y|ies)|districts?|towns?|townships?|villages?|cit(?:y|ies)|ports?|places?))\b/u;

/** Whether a sentence says which is the most or where one stands in a row, where that is asked for: that there are several is no answer. */
export function namesExtreme(evidence: Evidence, row: number): boolean {
  const tellings = [
    { asked: ASKS_EXTREME, told: SAYS_EXTREME },
    { asked: ASKS_RANK, told: SAYS_RANK },
  ];
  const text = sentenceOf(evidence, row);
  const question = evidence.question.text;
  // A row with its figures shows which comes first.
  if (WHICH_PLACE.test(question) && readPlaceFigures(text).length > 0) return true;
  if (extremeOfRow(evidence, row) !== null) return true;
  return tellsWhatIsAsked(tellings, evidence, row) && namesExtremePlace(question, text);
}
