import type { Evidence } from "../../ranking/evidence.ts";
import { perQuestion } from "../../ranking/per-question.ts";

/** Words that question and sentence may both have for a figure: by whom it is paid, that it is of all, or comes on top. */
const SHARED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /公家|政府|国家(?!级)|财政|\b(?:government|the state|public money)\b/u,
    /(?:政府|财政|国家|奖补|补助|补贴)[^,;。]{0,6}$/u,
  ],
  [
    /最少|最低|最便宜|起码|至少|起步|\b(?:at least|minimum|lower limit|cheapest)\b/u,
    /(?:最少|最低|至少|起步)[^,;。\d]{0,6}$/u,
  ],
  [/顶多|最[多贵高]|至多|封顶|上限|\b(?:at most|maximum|upper limit)\b/u, /(?:最多|最高|至多|上限)[^,;。\d]{0,6}$/u],
  [/女|\b(?:wom[ae]n|female|girls?)\b/u, /女[^,;。、\d]{0,6}$/u],
  [/住校|寄宿/u, /(?:住校|寄宿)[^,;。\d]{0,4}$/u],
  [/多长(?!时间)/u, /(?:全长|总长|长达?)$/u],
  [/多大(?=[?。\s]*$)/u, /面积[^,;。\d]{0,4}$/u],
  [/利息|利率|几个点/u, /利率[^,;。\d]{0,4}$/u],
  [/赔|\b(?:compensation|compensate)\b/u, /赔[^,;。]{0,6}$/u],
  [/[补贴]了?多少|补(?:贴|助)?(?:了)?(?:多少|几)/u, /补[^,;。]{0,6}$/u],
  [/建(?:成|造|起)?的?(?:[?。]|$)/u, /建于$/u],
  [/平均|人均|户均|日均|\b(?:average|a day|per day|daily)\b/u, /(?:平均|[人户日场亩年]均)[^,;。\d]{0,2}$/u],
  [/额外|另外|多拿|\b(?:extra|on top)\b/u, /(?:另|再|额外)[^,;。]{0,4}$/u],
  [
    /总共|一共|总计|合计|总数|各[种类级]|加在一起|加起来|\b(?:in all|in total|altogether|combined)\b/u,
    /(?:总[数计量长]|共(?![用同享建])计?|合计|累计|各[类级种])[^,;。\d]{0,8}$/u,
  ],
];

/** Those of which hardly another figure can be meant: who pays it himself, how much is missing. */
const SURELY_SHARED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /自己|自个|自付|自掏|自筹|个人|\b(?:himself|herself|themselves|yourself|myself|out of (?:\w+ )?pocket|(?:do|must|would) i (?:have to )?pay|i have to pay)\b/u,
    /(?:自己|自付|自费|自掏|自[缴交筹担]|个人|(?:农户|农民|牧民|村民|渔民|居民|群众)?只[出掏交缴])[^,;。]{0,6}$/u,
  ],
  [
    /(?:还|尚)?[差缺](?:了|着)?多少|[还尚][差缺](?:了)?几|缺口|\b(?:missing|lack(?:s|ing)?|short of|shortage)\b/u,
    /(?:缺口?|还差|短缺|不足)[^,;。\d]{0,4}$/u,
  ],
];

/** What tells a rest or a part of what is counted before (137个,已整改129个,其余8个), however near the whole is named. */
const PARTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /还剩|剩下|剩余|余下|还有(?:多少|几)[^,。?]{0,8}没|\b(?:left|remain(?:s|ing)?)\b/u,
    /(?:其余|剩余|还剩|余下|剩下|尚余|尚有)[^,;。\d]{0,4}$/u,
  ],
  [
    /(?:里面?|当中|之中|(?<!其)中)有?(?:多少|几)|(?:多少|几[个名人户家])是(?!什|啥)|\bhow much of\b|^of (?:the|this|that|these|those) [\w\s',-]+\bhow much\b/u,
    /其中[^,;。\d]{0,8}$/u,
  ],
];

/** 公司替每人负担多少: who pays. */
const PAYER =
  /(?<who>公司|单位|慈善|村集体|企业|学校|[村县市省]里|[省市县]级|中央|财政|政府|农户|基金会)[^,。?]{0,4}(?:替|给|出|负担|承担|掏|补|拿)/u;

/** By so much a figure is worth more for what it shares with the question. */
const SHARES_IT = 6;
const SURELY_SHARES_IT = 100;
const IS_PART = 400;

/** How a sentence says before a figure what the question says of it; 公司出|100元 where the question names who pays. */
const toldBefore = perQuestion(({ question: { text } }: Evidence): readonly RegExp[] => {
  const shared = toldFor(SHARED, text);
  const payer = PAYER.exec(text)?.groups?.who;
  return payer === undefined
    ? shared
    : [...shared, new RegExp(`${payer}(?:再|各|只|还)?[出补负承掏拿]?[^,;。\\d]{0,3}$`, "u")];
});

const surelyBefore = perQuestion(({ question }: Evidence) => toldFor(SURELY_SHARED, question.text));
const partsBefore = perQuestion(({ question }: Evidence) => toldFor(PARTS, question.text));

function toldFor(pairs: readonly (readonly [RegExp, RegExp])[], question: string): readonly RegExp[] {
  return pairs.flatMap(([asked, told]) => (asked.test(question) ? [told] : []));
}

/** Weighs figures by what stands before them: those that share a word with the question, or who pays, are likelier. */
export function weighByShared(evidence: Evidence): (before: string) => number {
  const told: readonly (readonly [readonly RegExp[], number])[] = [
    [toldBefore(evidence), SHARES_IT],
    [surelyBefore(evidence), SURELY_SHARES_IT],
    [partsBefore(evidence), IS_PART],
  ];
  return (before) =>
    told.reduce((worth, [patterns, more]) => (patterns.some((one) => one.test(before)) ? worth * more : worth), 1);
}
