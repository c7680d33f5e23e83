import { PERSON_NOUN } from "../../question/asked/person-nouns.ts";
import { type PlacedWord, placeWords, type TaggedWord, tagWords } from "../../text/segment.ts";
import { SAYING_OR_THINKING } from "../../text/speech-verbs.ts";
import { COMPOUND_SURNAMES, SURNAMES } from "../../text/surnames.ts";
import { TRANSLITERATION_CHARACTERS } from "../../text/transliteration.ts";
import { NO_HEAD_BEFORE } from "./headed-units.ts";
import { findAll, type NameSpan, withoutInner } from "./name-span.ts";

/** Names of foreigners in Chinese characters: 贾里德·艾伦. */
const FOREIGN = new RegExp(`[${TRANSLITERATION_CHARACTERS}]{1,8}(?:·[${TRANSLITERATION_CHARACTERS}]{1,8})+`, "gu");
/** 村民罗布旺堆说: a name between what someone is and what someone does. */
const INTRODUCED = new RegExp(
  `(?<=记者|村民|[局厅县市校院处科队所站会庭船场镇乡社班组行区厂馆园台秘关事]长|书记|主任|经理|主席|教授|博士|医生|老师|负责人|董事长|[林管护养驶洁动社队党学格解票练验察]员|骑手|摊主|老板|[店户船场]主|矿工|司机|[果棉茶菜粮]农|渔民|传承人|编剧|导演|专家|学者|农民|牧民|群众|员工|代表|学生|同学|选手|院士|研究员|获得者|艺人|匠人|带头人|创始人|发言人|主持人|合伙人|企业家|志愿者|理事长|指挥长)${NO_HEAD_BEFORE}\\p{Script=Han}{2,5}?(?=在|${SAYING_OR_THINKING}|算|获得|带领|任(?=\\p{Script=Han}{0,4}[长任])|等|,|。|、|\\(|和|向)`,
  "gu",
);
const HAS_COMPOUND_SURNAME = new RegExp(COMPOUND_SURNAMES, "u");
const IS_COMPOUND_SURNAME = new RegExp(`^(?:${COMPOUND_SURNAMES})$`, "u");
/** What a name does not end with: 经理樊汐|说. */
const GIVEN_NAME = "\\p{Script=Han}{1,2}(?<![说称讲道])";

/** 女徒弟叫|龙小凤, 所长|叶长河|带着职工, 指导教师是高级技师|苏国栋. */
function called(surname: string): RegExp {
  return new RegExp(
    `(?<=[人女男生民员弟兄姐妹者板子]名?叫|\\d岁的)${surname}${GIVEN_NAME}(?=[,。、;]|$|学的?是|在|是|说|把|来自|从|当)|(?<=[局厅县市校院处科队所站团会庭船场镇乡社班组区厂馆园台]长|主任|书记|经理|编剧|导演|主编|作者)${surname}${GIVEN_NAME}(?=带|率|在|于|作|兼|任|从|到|给|把|拿|算|正|先|参加|参与|接过|出席|主持|对|为|将|还|今年|近日|称|强调|解释|回忆|建议|感慨)|(?<=技师|教练|教师|老师|医师|医生|工程师|律师|师傅|传承人|负责人|冠军|选手|矿工|村民|牧民|农民|职工|司机|护士|老人|店主|劳模|[木石铁瓦泥篾银铜漆]匠|[局厅县市校院处科队所站团会事关]长|主任|书记|经理)${surname}${GIVEN_NAME}(?=[,。、;的获捐是家带每]|$)|(?<=[队村乡镇县]的)${surname}${GIVEN_NAME}(?=[,。;]|$|跑|以|夺|获|拿|老人|师傅|大[爷妈叔娘])`,
    "gu",
  );
}

const CALLED = called(`[${SURNAMES}]`);
/** Apart, as few sentences have one. */
const CALLED_BY_COMPOUND = called(`(?:${COMPOUND_SURNAMES})`);
/** 局长穆清和|分析: before what only people do a name may end with 和. The verb stands first as it is found fastest. */
const SPEAKS = new RegExp(
  `(?:${SAYING_OR_THINKING})(?<=(?:[局厅县市校院处科队所站会庭船场镇乡社班组厂馆园台行]长|书记|主任|经理|主席|教授|医生|老师|负责人|工程师|总工)\\p{Script=Han}{3}(?:说|\\p{Script=Han}{2}))`,
  "gu",
);
const SPEAKER_LENGTH = 3;

/** Names of three characters with a surname between an office and what only people do. */
function findSpeakers(sentence: string): NameSpan[] {
  return findAll(sentence, SPEAKS, 1)
    .map(({ start, fit }) => ({ start: start - SPEAKER_LENGTH, end: start, fit }))
    .filter(({ start }) => SURNAMES.includes(sentence.charAt(start)));
}

/** 5名专家讲课: who is counted is not named. */
const COUNTED_PEOPLE = /\d[余多]?[名位个]\p{Script=Han}{1,8}$/u;
const AFTER_PLACE =
  /(?<=[县市区乡镇村州省])\p{Script=Han}{2,4}(?=等(?:\d|[一二三四五六七八九十]|人)|(?:、\p{Script=Han}{2,10})+等)/gu;

/**
 * People a normalised sentence names.
 * @param words its words, where they were tagged before
 */
export function findPeople(sentence: string, words = tagWords(sentence)): readonly NameSpan[] {
  const placed = placeWords(words);
  return withoutInner([
    ...findTaggedPeople(placed),
    ...findAfterOffice(sentence, placed),
    ...findUnknownNames(placed),
    ...findAll(sentence, FOREIGN, 1),
    ...findAll(sentence, INTRODUCED, 1).filter(({ start }) => !COUNTED_PEOPLE.test(sentence.slice(0, start))),
    ...findSpeakers(sentence),
    ...findAll(sentence, AFTER_PLACE, 1),
    ...findAll(sentence, CALLED, 1),
    ...(HAS_COMPOUND_SURNAME.test(sentence) ? findAll(sentence, CALLED_BY_COMPOUND, 1) : []),
  ]).map((span) => withoutTitle(sentence, withoutDeed(sentence, withoutAdverb(sentence, span))));
}

/** 副主任|医师|毋思远: a title between office and name. */
const TITLE_BEFORE = new RegExp(
  `^(?:医师|工程师|农艺师|兽医师|药师|研究员|检察官|法官|教师|教练)(?=[${SURNAMES}]\\p{Script=Han}{1,2}$)`,
  "u",
);

function withoutTitle(sentence: string, span: NameSpan): NameSpan {
  const title = TITLE_BEFORE.exec(sentence.slice(span.start, span.end))?.[0] ?? "";
  return title === "" ? span : { ...span, start: span.start + title.length };
}

/** 綦长庚|站在坝顶上, 雍鹤鸣|解释: what is done after a name of three characters is no part of it. */
const DEED_AFTER = new RegExp(
  `^[${SURNAMES}]\\p{Script=Han}{2}(?<deed>${SAYING_OR_THINKING}|[站坐蹲走跑守住躺跪](?=在))`,
  "u",
);

function withoutDeed(sentence: string, span: NameSpan): NameSpan {
  if (span.end - span.start < 4) return span;
  const deed = DEED_AFTER.exec(sentence.slice(span.start, span.end + 1))?.groups?.deed ?? "";
  return deed === "" ? span : { ...span, end: span.start + 3 };
}

/** 德吉沁|正向网友介绍: the segmenter takes the adverb after a long name for a part of it. */
function withoutAdverb(sentence: string, span: NameSpan): NameSpan {
  const isLonger = span.end - span.start > 3 && /[正还也已曾便]$/u.test(sentence.slice(span.start, span.end));
  return isLonger && /^[\p{Script=Han}]/u.test(sentence.slice(span.end)) ? { ...span, end: span.end - 1 } : span;
}

/** Words for what somebody is, after which a name may stand: 报关员|童一鸣|拿到. */
const OFFICE_BEFORE =
  /(?:[报关查检验调研宣讲飞管护护林技术操作教练辅导指导播]员|工程师|教师|医师|护士|船长|队长|站长|校长|园长|总监|助理|主管|骑手|歌手|射手|舵手|鼓手|养殖户|种植户|贫困户|脱贫户|大学生|研究生|毕业生|工人|诗人|老人|农人|主人|主播|店主|业主|户主)$/u;
/** Word classes that follow a name. */
const AFTER_NAME = /^(?:v|p|d|f|x|u|c)/u;
const LONGEST_NAME = 3;

/** Names with a surname right after what somebody is, up to the next verb or the like. */
function findAfterOffice(sentence: string, words: readonly PlacedWord[]): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const [i, { end: at }] of words.entries()) {
    if (!OFFICE_BEFORE.test(sentence.slice(Math.max(0, at - 4), at))) continue;
    let name = "";
    let next = i + 1;
    while (name.length < 2 || (name.length === 2 && (words[next]?.word.length ?? 0) === 1 && next === i + 2)) {
      const part = words[next]?.word ?? "";
      if (part === "" || name.length + part.length > LONGEST_NAME || !/^\p{Script=Han}+$/u.test(part)) break;
      name += part;
      next++;
    }
    const isWord = next === i + 2 && name.length === 2;
    const follows = AFTER_NAME.test(words[next]?.tag ?? "x");
    if (name.length > 1 && !isWord && SURNAMES.includes(name.charAt(0)) && follows) {
      spans.push({ start: at, end: at + name.length, fit: 0.9 });
    }
  }
  return spans;
}

/** What a word ends with that says what somebody is: 教师|葛文斌, 党员|徐桂芝. */
const BEFORE_NAME = new RegExp(
  `(?:${PERSON_NOUN}|[员师长任户民人工生手者士家童匠理记农医主])$|劳模|模范|能手|标兵|徒弟|[儿孙妻]子|女儿|丈夫|父亲|母亲|[哥弟姐妹]{2}$`,
  "u",
);
/** The verb that the segmenter takes for a part of the name before it: 陈守田|种. */
const VERB_AT_END = /[种养办做开说带建卖买拿领等和用把边正已又从对向在为与也就都自到当捐讲教]$/u;

/** 鲍长|贵|从外地带回: the segmenter parts the last character from a name of three. */
function isLastCharacter(words: readonly PlacedWord[], at: number): boolean {
  const { word = "", tag = "" } = words[at] ?? {};
  const isPart = /^\p{Script=Han}$/u.test(word) && /^(?:[anjbgxz]|[na]g|nr|zg)$/u.test(tag);
  return isPart && /^(?:v|p|d|x)/u.test(words[at + 1]?.tag ?? "");
}

/** 理事长|邹|桂兰: a surname by itself, after which the given name stands. */
function isSurname(tagged: TaggedWord | undefined): boolean {
  return tagged?.word.length === 1 && /^(?:nr|zg)/u.test(tagged.tag) && SURNAMES.includes(tagged.word);
}

/** Words that the segmenter does not know, begin with a surname and stand after what somebody is. */
function findUnknownNames(words: readonly PlacedWord[]): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const [i, { word, tag, start, end }] of words.entries()) {
    const before = words[i - 1];
    const rest = words[i + 1]?.word ?? "";
    if (
      isSurname(words[i]) &&
      before !== undefined &&
      BEFORE_NAME.test(before.word) &&
      /^\p{Script=Han}{1,2}$/u.test(rest)
    ) {
      spans.push({ start, end: end + rest.length, fit: 0.9 });
    }
    if (tag !== "x" || word.length < 2 || word.length > LONGEST_NAME + 1 || !SURNAMES.includes(word.charAt(0)))
      continue;
    if (before === undefined || !/^(?:n|b|j|l|vn)/u.test(before.tag) || !BEFORE_NAME.test(before.word)) continue;
    const third = word.length === 2 && isLastCharacter(words, i + 1) ? 1 : 0;
    const length = word.length > 2 && VERB_AT_END.test(word) ? word.length - 1 : word.length + third;
    if (length <= LONGEST_NAME && /^\p{Script=Han}+$/u.test(word)) spans.push({ start, end: start + length, fit: 0.9 });
  }
  return spans;
}

/** Words that the segmenter takes for names. One of two characters before another and a mark goes on: Tibetan names do. */
function findTaggedPeople(words: readonly PlacedWord[]): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const [i, { word, tag, start, end }] of words.entries()) {
    const next = words[i + 1]?.word ?? "";
    // 光纤|通达|率: no name.
    if (word.length < 2 || !tag.startsWith("nr") || /^[率度]/u.test(next)) continue;
    const goesOn =
      word.length === 2 &&
      /^\p{Script=Han}{2}$/u.test(next) &&
      /^(?:[,。、(]|说|等|介绍)/u.test(words[i + 2]?.word ?? "。");
    const isThird = word.length === 2 && SURNAMES.includes(word.charAt(0)) && isLastCharacter(words, i + 1);
    const isGivenName = word.length === 2 && isSurname(words[i - 1]);
    // 教授|慕容|苇|团队: a surname of two characters has the given name after it.
    if (IS_COMPOUND_SURNAME.test(word) && /^\p{Script=Han}{1,2}$/u.test(next)) {
      spans.push({ start, end: end + next.length, fit: 0.9 });
      continue;
    }
    spans.push({ start: start - (isGivenName ? 1 : 0), end: end + (goesOn || isThird ? next.length : 0), fit: 0.9 });
  }
  return spans;
}
