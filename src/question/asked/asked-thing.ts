import type { Span } from "../../model/corpus.ts";
import { NOMINAL_VERB } from "../../text/nominal-verbs.ts";
import { cutForSearch, type PlacedWord, placeWords } from "../../text/segment.ts";
import type { AnalysedQuestion, SaidTerm } from "../analysed-question.ts";
import { endsAsVerb } from "../english/english-words.ts";

/** What a question asks for by name: 走廊 in 哪个经济走廊, makerspace in which makerspace. */
export interface AskedThing {
  /** Ways to say it in the language of the sources, the most telling first (经济走廊, 走廊); none for 谁 or 为什么. */
  readonly heads: readonly string[];
  /** Whether several are asked for (哪些课程). */
  readonly isSeveral: boolean;
}

const MEASURES =
  "(?:(?:类型|样|种类|性质)的|(?:[个家所间支项些部种类位名条款座场届次本门块处样份批起笔]|方面|方式|类型|样)(?:类型|样|种类|性质|方面)?的?)";
/** The asking words alone, without the thing that some patterns take along (哪家|公司). */
const CHINESE_CORE = new RegExp(
  `^(?:是|在|由|被|给|位于|来自|到|去|于|叫做?|称为|名(?:字|称)?(?:叫|是|为))?(?:什么|啥|何|谁|怎样的?|哪(?:些|几|[二两三四五六七八九十\\d]+)?一?|(?<counted>几|多少))(?:${MEASURES})?`,
  "u",
);
const SEVERAL =
  /哪(?:些|几|[二两三四五六七八九十\d])|分别|包括|包含|[两三四五六七八九十几](?:大|个|项|种|座|条|家|门|款|处)\p{Script=Han}{1,8}(?:都|各)?叫(?:什么|啥)/u;
/** Words that only say that a name or a thing is asked for. */
const SAYS_NOTHING = new Set("名字 名称 全称 名 名儿 东西 内容 时候 地方 事 事情 人 样子 情况 为例 原话".split(" "));
/** What may stand between the thing and the asking words after it: 名称是什么, 课程都有哪些. */
const LINK = /^(?:是|叫|叫做|叫作|称为|为|有|都|均|分别|包括|包含|主要|大概|又|就|会|了|呢|一共|总共)$/u;

/** The thing a question asks for. */
export function readAskedThing(question: AnalysedQuestion): AskedThing {
  if (question.expected.ask === null) return { heads: [], isSeveral: false };
  return question.tagged.length > 0
    ? { heads: readChinese(question, question.expected.ask), isSeveral: SEVERAL.test(question.text) }
    : readEnglish(question);
}

/** What a spoken question ends with, which the segmenter does not always take for a particle. */
const PARTICLE = /^[啊呀呢吧嘛哦哈么吗嘞哩咧]$/u;

/** Whether something that is no thing's name follows the asking words: 有哪些好处, 是什么时候办的. */
function saysMore(words: readonly PlacedWord[]): boolean {
  return words.some(
    ({ word, tag }) =>
      /[\p{L}\p{N}]/u.test(word) && !/^[yeu]/u.test(tag) && !PARTICLE.test(word) && !SAYS_NOTHING.has(word),
  );
}

function readChinese({ text, tagged, expected }: AnalysedQuestion, ask: { readonly start: number }): readonly string[] {
  const words = placeWords(tagged);
  const beforeAsking = words.filter(({ start }) => start < ask.start);
  if (ASKS_WORDING.test(text.slice(ask.start))) return headsOf(nounsUpTo(beforeAsking));
  const core = CHINESE_CORE.exec(text.slice(ask.start));
  // 获批项目|数: the thing is named before.
  if (core === null) {
    const isNumber = expected.kind === "count" && COUNTED_AT_END.test(text.slice(ask.start));
    return isNumber ? headsOf(nounsUpTo(beforeAsking)).map(withoutNumber) : [];
  }
  const after = ask.start + core[0].length;
  const rest = words.filter(({ end }) => end > after).map((word) => from(word, after));
  const counted = core.groups?.counted !== undefined;
  const role = ROLE.test(text.slice(0, ask.start)) ? roleTaken(rest) : [];
  const following =
    role.length > 0
      ? role
      : nounsFrom(
          expected.kind === "any" ? nameFirst(afterClause(rest), text.slice(0, ask.start), core[0]) : afterClause(rest),
          counted,
        );
  const owner = ONE_OF_A_KIND.test(core[0]) ? following.findIndex(isDe) : -1;
  // 哪种酒的研发技术 asks for the drink.
  if (owner > 0) return [...new Set([...headsOf(following.slice(0, owner)), ...headsOf(following)])];
  if (following.length > 0) return [...new Set([...headsOf(following), ...lastNoun(rest)])];
  if (counted && rest.every(({ word }) => !/[\p{L}\p{N}]/u.test(word))) {
    const number = NUMBER_OF.exec(text.slice(0, ask.start));
    if (number !== null) return headsOf(nounsUpTo(words.filter(({ end }) => end <= number.index)));
    if (HAS.test(text.slice(0, ask.start))) {
      return headsOf(nounsUpTo(beforeAsking.filter(({ word }) => !WHOLE.test(word))).filter(isNoPlace));
    }
  }
  const place = counted
    ? /^(?:市地|地市|县市区|县[市区]|乡镇|[县区市州乡镇村])(?!级|域|民|委)/u.exec(text.slice(after))?.[0]
    : undefined;
  if (place !== undefined) return [place];
  return counted || saysMore(rest) ? [] : headsOf(nounsUpTo(beforeAsking));
}

const COUNTED_AT_END = /^(?:总|\p{Script=Han}?)(?:数[量目]?|计)[?。.!]?$/u;

/** 项目|数, which the segmenter takes for one word. */
function withoutNumber(head: string): string {
  return head.length > 2 ? head.replace(/总?数$/u, "") : head;
}

/** 特派员|总数|是多少: what is counted is named before its number. */
const NUMBER_OF = /的?(?:总数|总量|数量|数目|个数)(?:一共|总共)?(?:是|有|为|达)?$/u;

/** 合作社|有|几家: the thing is named before, and how many there are of it is asked. */
const HAS = /\p{Script=Han}{2}(?:一共|总共|共|都|现在|目前|已经)*有(?:了)?$/u;

/** 物流中心,|全市|一共有几个 counts no cities. */
const WHOLE = /^[全本我该][省市县区州乡镇村国]$/u;

function isNoPlace({ tag }: PlacedWord): boolean {
  return !tag.startsWith("ns");
}

/** 多少|个村: a word that begins within the asking words, without them. */
function from(word: PlacedWord, start: number): PlacedWord {
  return word.start >= start || SAYS_NOTHING.has(word.word)
    ? word
    : { ...word, word: word.word.slice(start - word.start), start };
}

/** 总基调怎么表述, 怎么说的: in what words a thing is put. */
const ASKS_WORDING = /^(?:是)?(?:怎么|怎样|如何)(?:表述|说|讲|概括|描述|提)(?:的)?[?。呢啊]*$/u;
const ONE_OF_A_KIND = /哪一?(?:种|家|款|类)$/u;

/** 拿|什么工作当|抓手, 以什么为|抓手: what something is taken as. */
const ROLE = /[以拿把将用]$/u;
const TAKEN_AS = /^(?:当|为|作|做|作为|当作|当成|当做)$/u;

function roleTaken(rest: readonly PlacedWord[]): readonly PlacedWord[] {
  const as = rest.findIndex(({ word }) => TAKEN_AS.test(word));
  if (as === -1 || !rest.slice(0, as).every(isNoun)) return [];
  const length = rest.slice(as + 1).findIndex((word) => isDe(word) || !/[\p{L}\p{N}]/u.test(word.word));
  return rest.slice(as + 1, length === -1 ? undefined : as + 1 + length);
}

/** A word that the segmenter does not know and that says what was done: 送过. */
const DONE = /.[过了着]$/u;

function isNoun({ word, tag }: PlacedWord): boolean {
  if (/^[类型级]$/u.test(word)) return true;
  if (tag === "x" && DONE.test(word)) return false;
  return /^(?:n|vn|an|b|j|l|i|eng|x|a$|g)/u.test(tag) && /[\p{L}\p{N}]/u.test(word) && !SAYS_NOTHING.has(word);
}

const isDe = ({ tag }: PlacedWord): boolean => tag === "uj";

/** Most words of a clause that describes the thing asked for: 跨区域的 in 哪个跨区域的专项. */
const LONGEST_CLAUSE = 4;

/** The words after the clause they begin with, where they begin with one that describes what follows. */
function afterClause(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const first = words[0];
  if (first === undefined || !/^[vp]$/u.test(first.tag)) return words;
  // 把什么作为主攻方向
  if (/^(?:作为|当作|当成|为)$/u.test(first.word)) return words.slice(1);
  const de = words.findIndex(isDe);
  if (de <= 0 || de > LONGEST_CLAUSE) return words;
  // 联合|基金的投入 is no clause: what follows 的 is done with the thing.
  return /^v/u.test(words[de + 1]?.tag ?? "") ? words.slice(1) : words.slice(de + 1);
}

/** 哪个|派别, 什么样的|唱法: what follows is a thing, whatever the segmenter takes it for. */
const ASKS_WHICH = /^(?:是|在|由|被|给)?(?:哪.|何.|.*的$)/u;
/** 哪|一队: a number and the thing in one word. */
const ASKS_WHICH_ONE = /哪一$/u;
const ASKS_WHAT = /^(?:是)?(?:什么|啥)$/u;
/** 被什么|围绕, 拿什么|砌: what it is done by. */
const BY_WHAT = /[被由用把以拿靠给]$/u;

/** The words, the first of them taken for a noun where it is no deed: 什么限制|?, 哪个|派别, but 什么|导致, 哪家|接得多. */
function nameFirst(words: readonly PlacedWord[], before: string, asking: string): readonly PlacedWord[] {
  const [first, next] = words;
  if (first === undefined || SAYS_NOTHING.has(first.word) || PARTICLE.test(first.word)) return words;
  const isCounted = first.tag === "m" && ASKS_WHICH_ONE.test(asking);
  const mayBeName = /^[vs]/u.test(first.tag) && !/[得了着过]$/u.test(first.word) && !/^u[dlz]/u.test(next?.tag ?? "");
  const isLast = next === undefined || /^[?,。]/u.test(next.word);
  const isName = ASKS_WHICH.test(asking) || (isLast && ASKS_WHAT.test(asking) && !BY_WHAT.test(before));
  return isCounted || (mayBeName && isName) ? [{ ...first, tag: "n" }, ...words.slice(1)] : words;
}

/** The nouns that the words begin with, 的 between two of them left in. */
function nounsFrom(words: readonly PlacedWord[], counted: boolean): readonly PlacedWord[] {
  // 几个地方: what says nothing by itself is counted all the same.
  const names = (word: PlacedWord): boolean => isNoun(word) || (counted && SAYS_NOTHING.has(word.word));
  const end = words.findIndex((word, i) => {
    const next = words[i + 1];
    const isBetween = i > 0 && next !== undefined && names(next) && (isDe(word) || NOMINAL_VERB.test(word.word));
    return !names(word) && !isBetween;
  });
  return end === -1 ? words : words.slice(0, end);
}

/** The nouns that the words end with, linking words after them left out. */
function nounsUpTo(words: readonly PlacedWord[]): readonly PlacedWord[] {
  let end = words.length;
  while (end > 0 && isLink(words[end - 1])) end--;
  let start = end;
  while (start > 0) {
    const word = words[start - 1];
    if (word === undefined || !isNoun(word)) break;
    start--;
  }
  const nouns = words.slice(start, end);
  // 培养成什么: one character by itself is rather a part of a verb.
  return nouns.length === 1 && nouns[0]?.word.length === 1 && !/^[班课店厂校村县市区镇乡省州站港]$/u.test(nouns[0].word)
    ? []
    : nouns;
}

function isLink(word: PlacedWord | undefined): boolean {
  return word !== undefined && (LINK.test(word.word) || SAYS_NOTHING.has(word.word) || /^[,的]$/u.test(word.word));
}

function withLastPart(word: string): readonly string[] {
  const part = cutForSearch(word).findLast((inner) => inner.length > 1 && inner !== word && word.endsWith(inner));
  return part === undefined ? [word] : [word, part];
}

/** The noun a question ends with, which a verb in the middle of a name may part from its beginning: 科技协同|创新|专项. */
function lastNoun(words: readonly PlacedWord[]): readonly string[] {
  const end = words.findIndex(({ word }) => /^[?。!]$/u.test(word));
  const last = words.slice(0, end === -1 ? undefined : end).findLast(({ word }) => /[\p{L}\p{N}]/u.test(word));
  return last !== undefined && isNoun(last) && last.word.length > 1 ? [last.word] : [];
}

/**
 * All of the last noun phrase, its last word and the last part of that; then the other nouns, the last first: what stands
 * last may be a verb (哪家公司合伙) or what is done with the thing (哪些药材的栽培).
 */
function headsOf(nouns: readonly PlacedWord[]): readonly string[] {
  const de = nouns.findLastIndex(isDe);
  const phrase = nouns.slice(de + 1);
  const all = [...nouns].reverse().filter((noun) => !isDe(noun));
  // 联合基金的投入: what is done with the thing.
  const isDone = de > 0 && phrase.every(({ tag }) => /^v/u.test(tag));
  const [first, ...others] = isDone ? all.slice(phrase.length) : all;
  const further = others.filter(({ tag, word }) => /^[nx]/u.test(tag) && word.length > 1);
  const heads = [
    ...(isDone ? [] : [phrase.map(({ word }) => word).join("")]),
    ...[first, ...further].flatMap((noun) => withLastPart(noun?.word ?? "")),
  ];
  return [...new Set(heads)].filter((head) => head !== "");
}

const ENGLISH_CORE =
  /(?:^(?:please )?(?:name|list|give)\b|\b(?:what|which|who|how many|how much|number of|names? of)\b)(?:\s+(?:is|are|was|were)\b)?(?:\s+(?:kind|sort|type)s? of\b)?(?:\s+(?:the|a|an)\b)?(?:\s+(?:full )?names? of(?: the)?\b|\s+(?:[\w-]+ )?number of(?: the)?\b)?/u;
/** What may stand between the words of the thing's name; after of, for or in stands what it belongs to. */
const BETWEEN = /^[\s"“”'-]*(?:and\b\s*)?$/iu;
/** Graduates|found jobs: what a phrase of several words says that was done. */
const FINDS = /^(?:find|found|get|got) /u;
/** What project deals|with, which firm makes|the: the word before is what somebody does. */
const DOES = /^\s+(?:the|an?|its|their|with|to)\b/u;
const COUNTED = /how many|number of/u;
const PLURAL = /(?<![su'])s$/u;

/** Place of the noun that is counted: the first plural, or the last where several stand together (sales offices); -1 for none. */
function lastPlural(phrase: readonly SaidTerm[]): number {
  const first = phrase.findIndex(({ said }) => PLURAL.test(said));
  const other = phrase.findIndex(({ said }, at) => at > first && !PLURAL.test(said));
  return first === -1 || other === -1 ? (first === -1 ? -1 : phrase.length - 1) : other - 1;
}

const IRREGULAR_PAST =
  /^(?:saw|won|built|held|made|got|gave|led|ran|sold|took|went|had|became|began|brought|bought|came|cut|drew|fell|grew|kept|left|lent|lost|met|paid|rose|said|sent|set|spent|stood|taught|told|wrote)$/u;

/** Which maker space|supplied lecturers: what a noun did; a newly built road is no deed. */
function isDeed(said: string, before: string): boolean {
  return (IRREGULAR_PAST.test(said) || /ed$/u.test(said)) && !/(?:ly|ed)$/u.test(before);
}

/** Whether what a phrase ends in is what the thing does: which company|makes the. */
function isDone(last: SaidTerm | undefined, text: string): boolean {
  if (last === undefined) return false;
  return endsAsVerb(last.said) || (PLURAL.test(last.said) && DOES.test(text.slice(last.end)));
}

/** Most ways to say the thing that are looked for. */
const MOST_WAYS = 8;

function readEnglish({ text, english }: AnalysedQuestion): AskedThing {
  const core = ENGLISH_CORE.exec(text);
  if (core === null) return { heads: [], isSeveral: false };
  const from = core.index + core[0].length;
  const phrase: SaidTerm[] = [];
  for (const term of english) {
    if (term.end <= from) continue;
    if (!BETWEEN.test(text.slice(phrase.at(-1)?.end ?? from, term.start)) || FINDS.test(term.said)) break;
    phrase.push(term);
  }
  const counted = COUNTED.test(core[0]) ? lastPlural(phrase) : -1;
  if (counted !== -1) phrase.length = counted + 1;
  const deed =
    counted === -1 ? phrase.findIndex(({ said }, at) => at > 0 && isDeed(said, phrase[at - 1]?.said ?? "")) : -1;
  if (deed !== -1) phrase.length = deed;
  while (phrase.length > 1 && isDone(phrase.at(-1), text)) phrase.pop();
  const last = phrase.at(-1);
  if (last === undefined) return { heads: [], isSeveral: false };
  const ways = [...last.ways].sort((a, b) => b.weight - a.weight).slice(0, MOST_WAYS);
  const heads = ways.map(({ term }) => term);
  const parts = heads.filter((head) => /^\p{Script=Han}+$/u.test(head)).flatMap((head) => withLastPart(head).slice(1));
  return { heads: [...new Set([...heads, ...parts])], isSeveral: PLURAL.test(last.said) };
}

const BEFORE_FIGURE =
  "[也都已共有为达到约了]|共计|合计|总计|覆盖|完成|建成|开展|举办|实施|推广|新增|增至|总数|数量|总量";
/** What stands between the thing and its figure: 行政村|也覆盖了|10个; sought from where the first of such words begins. */
const LINKS = new RegExp(`(?<!${BEFORE_FIGURE})(?:${BEFORE_FIGURE})+$`, "u");
/** 7家|载体91家: what stands before the second figure is counted by the first. */
const COUNTED_ALREADY = /\d[万亿余多]*\p{Script=Han}{0,2}的?$/u;

/** Whether a figure of a text, normalised or as it stands, counts the thing asked for: 几家载体: 7家载体|91家企业, 几个地方: 4地. */
export function countsAsked({ heads }: AskedThing, text: string, { start, end }: Span): boolean {
  const after = /^的?[^,，;；。:：、\d]{0,20}/u.exec(text.slice(end))?.[0] ?? "";
  const before = text.slice(0, start).replace(LINKS, "");
  const unit = text.slice(start, end).replace(/^[^\p{Script=Han}]*\d[\d.,]*[万亿余多]*/u, "");
  return heads.some((head) => {
    // 村子 is written 行政村 or 村.
    const stem = head.length > 1 ? head.replace(/子$/u, "") : head;
    // 门诊|量 is how many of it there were.
    const named = before.endsWith(stem) ? before : before.replace(/(?<=\p{Script=Han}{2})[量数]$/u, "");
    const isBefore = named.endsWith(stem) && !COUNTED_ALREADY.test(named.slice(0, -stem.length));
    return after.includes(stem) || isBefore || isUnitOf(unit, head);
  });
}

/** 几个市地 may be answered by 6市地, 几个地市 too. */
function isUnitOf(unit: string, head: string): boolean {
  if (unit === "" || ![...unit].every((character) => head.includes(character))) return false;
  return unit.length > 1 || head.startsWith(unit);
}
