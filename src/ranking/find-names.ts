import type { Place, Span } from "../model.ts";
import { findPlacesAt } from "../question/place-scope.ts";
import type { RegionNames } from "../question/region.ts";
import { placeWords, type TaggedWord, tagWords } from "../text/segment.ts";
import { TRANSLITERATION_CHARACTERS } from "../text/transliteration.ts";
import { trimStart } from "./trim-phrase.ts";

/** A name found in a sentence; `fit` in (0, 1] says how sure it is one. */
export interface NameSpan extends Span {
  readonly fit: number;
}

/** Names of foreigners in Chinese characters: 贾里德·艾伦. */
const FOREIGN = new RegExp(`[${TRANSLITERATION_CHARACTERS}]{1,8}(?:·[${TRANSLITERATION_CHARACTERS}]{1,8})+`, "gu");
/** 村民罗布旺堆说: a name between what someone is and what someone does. */
const INTRODUCED =
  /(?<=记者|村民|[局厅县市校院处科队所站会庭船场镇乡社班组行区厂馆园台秘关事]长|书记|主任|经理|主席|教授|博士|医生|老师|负责人|董事长|[林管护养驶洁动社队党学格解票练验察]员|骑手|摊主|老板|[店户船场]主|矿工|司机|[果棉茶菜粮]农|渔民|传承人|编剧|导演|专家|学者|农民|牧民|群众|员工|代表|学生|同学|选手|院士|研究员|获得者|艺人|匠人|带头人|创始人|发言人|主持人|合伙人|企业家|志愿者|理事长|指挥长)\p{Script=Han}{2,5}?(?=在|说|表示|介绍|告诉|认为|坦言|指出|透露|回忆|解释|分析|感慨|提醒|强调|补充|建议|呼吁|算|获得|带领|任(?=\p{Script=Han}{0,4}[长任])|等|,|。|、|\(|和|向)/gu;
const SURNAMES =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹柏苏潘葛范彭郎鲁韦马苗方俞任袁柳史唐薛雷贺倪汤罗毕郝安常于傅齐康伍余顾孟黄萧鲍岑殷臧戚茅娄樊虞裘缪宣郁嵇荀甄芮储靳糜巫乌焦巴隗伊仇栾厉戎詹束韶郜黎薄邰赖卓蔺屠胥莘翟贡姬冉郦雍濮扈燕冀浦瞿慕茹练邬穆鄢尤桑逄仝佟佘匡卞敖楚粟芦荆覃谌谷麦栗牟竺耿苑闫阙隋鞠饶佴尹姚邵汪毛戴宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾江童颜郭梅林钟徐邱骆高夏蔡田胡凌霍万柯管卢莫房丁邓洪包左石崔龚程邢裴陆翁段侯武刘龙叶白蒲乔闻谭温庄晏柴阎连习艾容向古易廖辛曾关游汝鄢逯仉晁敬乜冼母勾荣明麻苗满施祁狄窦章喻奚滕费廉卜湛禹谈盛刁吉封席宗甘符景池尚聂巩冷查桂牛边申寇简沙蒙宁宿仲班邸";
const COMPOUND_SURNAMES =
  "欧阳|司马|上官|诸葛|皇甫|尉迟|公孙|令狐|慕容|司徒|司空|南宫|夏侯|端木|百里|呼延|段干|独孤|轩辕|长孙|宇文|钟离|闻人|濮阳|澹台|东方|东郭|西门|公冶|太史|申屠|鲜于";
const HAS_COMPOUND_SURNAME = new RegExp(COMPOUND_SURNAMES, "u");
/** What a name does not end with: 经理樊汐|说. */
const GIVEN_NAME = "\\p{Script=Han}{1,2}(?<![说称讲道])";

/** 女徒弟叫|龙小凤, 所长|叶长河|带着职工, 指导教师是高级技师|苏国栋. */
function called(surname: string): RegExp {
  return new RegExp(
    `(?<=[人女男生民员弟兄姐妹者板子]名?叫|\\d岁的)${surname}${GIVEN_NAME}(?=[,。、;]|$|学的?是|在|是|说|把|来自|从|当)|(?<=[局厅县市校院处科队所站团会庭船场镇乡社班组区厂馆园台]长|主任|书记|经理|编剧|导演|主编|作者)${surname}${GIVEN_NAME}(?=带|率|在|于|作|兼|任|从|到|给|把|拿|算|正|先|参加|参与|接过|出席|主持|对|为|将|还|今年|近日|称|强调|解释|回忆|建议|感慨)|(?<=技师|教练|教师|老师|医师|医生|工程师|律师|师傅|传承人|负责人|冠军|选手|矿工|村民|牧民|农民|职工|司机|护士|老人|店主|劳模|[木石铁瓦泥篾银铜漆]匠|[局厅县市校院处科队所站团会事关]长|主任|书记|经理)${surname}${GIVEN_NAME}(?=[,。、;的获捐是家带]|$)|(?<=[队村乡镇县]的)${surname}${GIVEN_NAME}(?=[,。;]|$|跑|以|夺|获|拿)`,
    "gu",
  );
}

const CALLED = called(`[${SURNAMES}]`);
/** Apart, as few sentences have one. */
const CALLED_BY_COMPOUND = called(`(?:${COMPOUND_SURNAMES})`);
/** 局长穆清和|分析: before what only people do a name may end with 和. The verb stands first as it is found fastest. */
const SPEAKS =
  /(?:说|表示|介绍|告诉|认为|坦言|指出|透露|回忆|解释|分析|感慨|建议|强调|提醒|估计|补充)(?<=(?:[局厅县市校院处科队所站会庭船场镇乡社班组厂馆园台行]长|书记|主任|经理|主席|教授|医生|老师|负责人|工程师|总工)\p{Script=Han}{3}(?:说|\p{Script=Han}{2}))/gu;
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
const PLACE_CUE =
  /(?<=在)[^,。;的在一]{2,10}?(?=布设|设立|设|举行|举办|登陆|开工|成立|投放|落户|安家)|(?<=位于|坐落于|坐落在|地处|分布于|分布在|设于|设在|选址在|选址于|出生于|来自|籍贯|生于|地点(?:都|均|就)?(?:设)?[在是为])[^,。;的]{2,14}?(?=[,。;的]|举行|举办|召开|$)/gu;
/** How much a place that no list has says where something is. */
export const UNLISTED_PLACE = 0.4;
/** 搬进|春砧小区, 贴在|村务公开栏: a place that no list has, by its last noun. */
const PLACE_NOUN =
  /\p{Script=Han}{1,8}(?:小区|社区|小学|中学|幼儿园|车间|公开栏|书屋|广场|码头|车站|礼堂|市场|公园|基地|园区|仓库|大院|村委会|服务[点站]|网点|停车场|体育[馆场]|文化[站宫馆]|活动室|食堂|病房|门诊|办事处|大厅|工地|展厅|展馆|会展中心|宾馆|酒店)/gu;
const ORGANISATION_END =
  /公司|集团|企业(?!家)|大学(?!生)|学院|中学(?!生)|小学(?!生)|医院|银行|协会|学会|总会|商会|工会|基金会|联合会|红十字会|合作社|委员会|政府|部|厅|局|中心|研究所|研究院|妇联|工会|团委|残联|工商联|村委会|居委会|派出所|卫生院|法院|检察院|电视台|报社|出版社|乐队|球队|组织|联盟|党|军|队|社|孵化器|(?<![所个家类级各些等的新])学校(?!生)|职校|技校|事务所|财险|农商行/u;
const ORGANISATION = new RegExp(`\\p{Script=Han}{2,14}(?:${ORGANISATION_END.source})`, "gu");

/** How much a place of each kind says where something is. */
const PLACE_FITS: Readonly<Record<Place["kind"], number>> = {
  region: 0.2,
  prefecture: 0.8,
  county: 1,
  town: 1,
  site: 0.9,
};

/**
 * People a normalised sentence names.
 * @param words its words, where they were tagged before
 */
export function findPeople(sentence: string, words = tagWords(sentence)): readonly NameSpan[] {
  return withoutInner([
    ...findTagged(words, /^nr/u, 0.9),
    ...findAfterOffice(sentence, words),
    ...findUnknownNames(words),
    ...findAll(sentence, FOREIGN, 1),
    ...findAll(sentence, INTRODUCED, 1).filter(({ start }) => !COUNTED_PEOPLE.test(sentence.slice(0, start))),
    ...findSpeakers(sentence),
    ...findAll(sentence, AFTER_PLACE, 1),
    ...findAll(sentence, CALLED, 1),
    ...(HAS_COMPOUND_SURNAME.test(sentence) ? findAll(sentence, CALLED_BY_COMPOUND, 1) : []),
  ]).map((span) => withoutAdverb(sentence, span));
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
function findAfterOffice(sentence: string, words: readonly TaggedWord[]): NameSpan[] {
  const spans: NameSpan[] = [];
  let at = 0;
  for (const [i, { word }] of words.entries()) {
    at += word.length;
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
const PERSON_NOUN =
  /[员师长任户民人工生手者士家童匠理记农医主]$|劳模|模范|能手|标兵|徒弟|师傅|[儿孙妻]子|女儿|丈夫|父亲|母亲|[哥弟姐妹]{2}$/u;
/** The verb that the segmenter takes for a part of the name before it: 陈守田|种. */
const VERB_AT_END = /[种养办做开说带建卖买拿领等和用把边正已又从对向在为与也就都自到当捐讲教]$/u;

/** 理事长|邹|桂兰: a surname by itself, after which the given name stands. */
function isSurname(tagged: TaggedWord | undefined): boolean {
  return tagged?.word.length === 1 && /^(?:nr|zg)/u.test(tagged.tag) && SURNAMES.includes(tagged.word);
}

/** Words that the segmenter does not know, begin with a surname and stand after what somebody is. */
function findUnknownNames(words: readonly TaggedWord[]): NameSpan[] {
  const spans: NameSpan[] = [];
  let at = 0;
  for (const [i, { word, tag }] of words.entries()) {
    const start = at;
    at += word.length;
    const before = words[i - 1];
    const rest = words[i + 1]?.word ?? "";
    if (
      isSurname(words[i]) &&
      before !== undefined &&
      PERSON_NOUN.test(before.word) &&
      /^\p{Script=Han}{1,2}$/u.test(rest)
    ) {
      spans.push({ start, end: start + word.length + rest.length, fit: 0.9 });
    }
    if (tag !== "x" || word.length < 2 || word.length > LONGEST_NAME + 1 || !SURNAMES.includes(word.charAt(0)))
      continue;
    if (before === undefined || !/^(?:n|b|j|l|vn)/u.test(before.tag) || !PERSON_NOUN.test(before.word)) continue;
    const length = word.length > 2 && VERB_AT_END.test(word) ? word.length - 1 : word.length;
    if (length <= LONGEST_NAME && /^\p{Script=Han}+$/u.test(word)) spans.push({ start, end: start + length, fit: 0.9 });
  }
  return spans;
}

/** Places a normalised sentence names; places in a row (甲、乙、丙) are one answer. */
export function findPlaceNames(sentence: string, names: RegionNames, words = tagWords(sentence)): readonly NameSpan[] {
  const listed = findPlacesAt(sentence, names).map(({ place, start, end }) => ({
    start,
    end,
    isWide: place.kind === "region" || place.kind === "prefecture",
    fit: sentence.slice(start, end).endsWith("区") && place.kind === "region" ? 0 : PLACE_FITS[place.kind],
  }));
  const known = listed.filter(({ fit }) => fit > 0);
  const tagged = [
    ...findTagged(words, /^ns/u, 0.8),
    ...findAll(sentence, PLACE_CUE, 0.7),
    ...findAll(sentence, PLACE_NOUN, UNLISTED_PLACE).map((span) => ({
      ...span,
      start: trimStart(words, span.start, span.end),
    })),
  ];
  return joinRows(sentence, joinNested(sentence, withoutInner([...known, ...tagged])), isStretch).map((span) => {
    const around = AROUND.exec(sentence.slice(span.end))?.[0] ?? "";
    return { ...span, end: span.end + around.length };
  });
}

/** 竹屿镇|沿海, 甲县到乙县|一带沿海 */
const AROUND = /^(?:一带)?(?:沿海|海域|水域)|^一带/u;

/** 甲县|到|乙县一带 */
function isStretch(between: string, after: string): boolean {
  return /^[到至]$/u.test(between) && after.startsWith("一带");
}

/** A village or pasture that no list of places has, after the place it lies in: 雪檐乡|上滩村. */
const SMALLER_PLACE = /^\p{Script=Han}{0,4}?(?:村(?!民|里|医|级)|社区|牧场|小区|码头)/u;

/** 石磙镇|新建: what follows a place may only look like the name of another. */
const DIVISION = /(?:[县区市镇乡村旗]|街道)$/u;

/**
 * Joins a place and the one in it that is named right after it (岬湾县|鲎尾镇): where something is takes both. A county is
 * found without its prefecture.
 */
function joinNested(
  sentence: string,
  spans: readonly (NameSpan & { readonly isWide?: boolean })[],
): readonly NameSpan[] {
  const joined: (NameSpan & { readonly isWide?: boolean })[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const isPlace = span.isWide !== undefined || DIVISION.test(sentence.slice(span.start, span.end));
    if (last === undefined || span.start !== last.end || last.isWide === true || !isPlace) joined.push(span);
    else joined.splice(-1, 1, { start: last.start, end: span.end, fit: Math.max(last.fit, span.fit) });
  }
  return joined.map((span) => {
    const rest = SMALLER_PLACE.exec(sentence.slice(span.end))?.[0] ?? "";
    return { ...span, end: span.end + rest.length };
  });
}

/** A title: a bureau named in it does nothing in the sentence. */
const TITLE = /《[^》]*》/gu;

/** Organisations a normalised sentence names, outside of titles. */
export function findOrganisations(whole: string, words = tagWords(whole)): readonly NameSpan[] {
  const sentence = whole.replace(TITLE, (title) => "·".repeat(title.length));
  // Most sentences hold no such ending, and looking for names up to one takes long.
  const ending = ORGANISATION_END.test(sentence) ? findEndings(sentence) : [];
  const named = ending.map(({ start, end, fit }) => ({
    start: Math.max(
      startOfName(words, trimStart(words, start, end)),
      start + sentence.slice(start, end).lastIndexOf("由") + 1,
      start + (BEFORE_NAME.exec(sentence.slice(start, end))?.[0].length ?? 0),
    ),
    end,
    fit,
  }));
  const called = ending
    .map(({ start, end, fit }) => ({ start: start + afterCopula(sentence.slice(start, end)), end, fit }))
    .filter(({ start, end }) => named.some((one) => one.end === end && start < one.start));
  const tagged = findTagged(words, /^nt/u, 1).filter(({ start }) => sentence.charAt(start) !== "·");
  return joinRows(
    sentence,
    withoutInner([...tagged, ...named, ...called].filter((span) => span.end - span.start > SHORTEST_NAME)),
  );
}

/** Names up to such an ending; of two in a row (甲集团和乙公司) each by itself. */
function findEndings(sentence: string): NameSpan[] {
  return findAll(sentence, ORGANISATION, 0.9).flatMap((span) => {
    const first = FIRST_OF_TWO.exec(sentence.slice(span.start, span.end));
    return first === null ? [span] : [{ ...span, end: span.start + first[0].length }, span];
  });
}

/** 供销集团|和驰禾物流公司 */
const FIRST_OF_TWO =
  /^\p{Script=Han}{2,10}?(?:公司|集团|大学|学院|医院|银行|协会|合作社|研究院|研究所)(?=[和与同](?!\p{Script=Han}{0,2}$))/u;

/** 公司, 学校: what is no name by itself. */
const SHORTEST_NAME = 2;

/** 施工方是|匠远古建修缮公司: where a name of words that the segmenter takes for verbs begins, else the end of the text. */
function afterCopula(text: string): number {
  const length = /^.*[方位人](?:是|为)(?=\p{Script=Han}{4,}$)/u.exec(text)?.[0].length;
  return length ?? text.length;
}

/** 林业局委托|勘测设计公司, 公司与|理工大学, 本地企业|竹业有限公司: what stands before the name of another organisation. */
const BEFORE_NAME =
  /^.*(?:委托|联合|会同|携手|聘请|邀请|引进|(?:公司|集团|中心|医院|学[校院]|大学|协会|该[院校局厂所])[与和同跟]|^\p{Script=Han}{1,4}[县市区][与同跟]|企业(?=\p{Script=Han}{3,}(?:公司|集团)))(?=\p{Script=Han}{3})/u;

/** Where a name begins that the segmenter has parted lone characters or its founder from: 交给|霁禾农业服务公司, 省立|明岐医院. */
function startOfName(words: readonly TaggedWord[], start: number): number {
  const isPart = ({ word, tag }: TaggedWord): boolean =>
    /^[省市县国]立$/u.test(word) || (word.length === 1 && /^(?:[vztnad]g|g)$/u.test(tag));
  return placeWords(words).reduceRight((from, word) => (word.end === from && isPart(word) ? word.start : from), start);
}

function findAll(sentence: string, pattern: RegExp, fit: number): NameSpan[] {
  return [...sentence.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    fit,
  }));
}

/** Words of a part of speech. A name of two characters before another word of two and a mark goes on: Tibetan names do. */
function findTagged(words: readonly TaggedWord[], tag: RegExp, fit: number): NameSpan[] {
  const spans: NameSpan[] = [];
  let at = 0;
  for (const [i, tagged] of words.entries()) {
    const { length } = tagged.word;
    const next = words[i + 1]?.word ?? "";
    const goesOn =
      tag.test("nr") &&
      length === 2 &&
      next.length === 2 &&
      /^(?:[,。、(]|说|等|介绍)/u.test(words[i + 2]?.word ?? "。");
    // 光纤|通达|率: no name.
    if (length > 1 && tag.test(tagged.tag) && !(tag.test("nr") && /^[率度]/u.test(next))) {
      const isGivenName = tag.test("nr") && length === 2 && isSurname(words[i - 1]);
      const end = at + length + (goesOn && /^\p{Script=Han}+$/u.test(next) ? 2 : 0);
      spans.push({ start: at - (isGivenName ? 1 : 0), end, fit });
    }
    at += length;
  }
  return spans;
}

/** Leaves out spans that lie inside a longer one. */
function withoutInner<T extends NameSpan>(spans: readonly T[]): readonly T[] {
  return spans.filter(
    (span) =>
      !spans.some(
        (other) =>
          other.start <= span.start && span.end <= other.end && other.end - other.start > span.end - span.start,
      ),
  );
}

const IN_A_ROW = /^[、和与及]$/u;

/** Joins spans that stand in a row with 、 or 和 between them, or that what stands between and after them links. */
function joinRows(
  sentence: string,
  spans: readonly NameSpan[],
  isLinked: (between: string, after: string) => boolean = () => false,
): readonly NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const between = last === undefined ? "" : sentence.slice(last.end, span.start);
    if (last !== undefined && (IN_A_ROW.test(between) || isLinked(between, sentence.slice(span.end)))) {
      joined.pop();
      joined.push({ start: last.start, end: span.end, fit: Math.max(last.fit, span.fit) });
    } else if (last === undefined || span.start >= last.end) {
      joined.push(span);
    }
  }
  return joined;
}
