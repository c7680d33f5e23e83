import type { Language, Span } from "../../model/corpus.ts";
import { normalise } from "../../text/normalise.ts";
import { YEAR_NAME } from "../../text/relative-time.ts";
import { tagWords } from "../../text/segment.ts";
import type { ExpectedKind } from "../analysed-question.ts";
import { readExpectedAnswer } from "../asked/read-expected-answer.ts";
import { detectLanguage } from "../detect-language.ts";
import { englishWords, isStopWord } from "../english/english-words.ts";
import { findNamedPlaces, type NamedPlace } from "../find-named.ts";
import type { RegionNames } from "../region.ts";
import { stripAskingWords } from "../strip-asking-words.ts";

/** A question taken apart into what a follow-up can put something else in place of. Spans count in `text`. */
export interface QuestionParts {
  readonly text: string;
  readonly language: Language;
  readonly kind: ExpectedKind;
  /** The asking words: 有多少个 without 有. */
  readonly ask: Span | null;
  readonly places: readonly NamedPlace[];
  readonly time: Span | null;
  /** What is asked about or counted: the noun phrase beside the asking words. */
  readonly thing: Span | null;
  /** What the question says beside its asking words, places, times, pronouns and particles. */
  readonly content: readonly string[];
  /** True when all of that content is verbs: 卖了多少钱, how much did they sell. */
  readonly onlyVerbs: boolean;
  /** True when those verbs go with whatever is asked about: 得到, 卖, 建. */
  readonly saysLittle: boolean;
}

/** A year or part of one. */
export const TIME: RegExp = new RegExp(
  `(?:19|20)\\d{2}年?(?:年?[底末初])?|(?:(?:去|上)年)?同期|${YEAR_NAME}(?:年?[底末初]|冬天|春天|夏天|秋天|全年)?|上一年|前一年|上半年|下半年|(?:the )?year before|last year|this year`,
  "iu",
);

/** Words that point back to something said before. 其他 and 其中 are none. */
export const CHINESE_PRONOUN: RegExp =
  /(?<![其吉])(?:它们?|他们?|她们?)(?:的|那里|那边|那儿)?|那里|那儿|那边|这里|这儿|这边|该[县市区地]|[那这]个?(?:县|市|区|地方|地区)|当地|其中/u;
export const ENGLISH_PRONOUN: RegExp =
  /\b(?:in there|from there|(?<!\b(?:are|is|were|was) )there|its|it|they|them|their|he|she|his|her|that place|that county|that city|this county)\b/iu;
/** Pronouns that point to nothing but the matter itself: when was that. */
const THE_MATTER = /\b(?:that|this|those|these|so|there)\b|(?<!\p{L})[那这](?:些|个|件事|事)?(?!\p{L})/giu;

const CHINESE_LIGHT =
  /^(?:的|了|着|过|吗|呢|啊|呀|吧|嘛|有|是|在|为|和|与|也|都|还|又|就|共|一共|总共|达|达到|请问|个|里|那|那么)$/u;
const ENGLISH_LIGHT = new Set("how many much what when where who why which number in at of for from about".split(" "));

/** Takes a question apart. Works for any text. */
export function takeApart(text: string, names: RegionNames): QuestionParts {
  const { text: normalised, toOriginal } = normalise(text);
  const language = detectLanguage(text);
  const original = (span: Span): Span => ({ start: toOriginal(span.start), end: toOriginal(span.end) });
  const expected = readExpectedAnswer(normalised, language);
  const ask = expected.ask === null ? null : askingWords(text, original(expected.ask));
  const places = findNamedPlaces(text, names).map((place) => withDivision(text, place));
  const timeMatch = TIME.exec(text);
  const time = timeMatch === null ? null : { start: timeMatch.index, end: timeMatch.index + timeMatch[0].length };
  const taken = [...places, ...(time === null ? [] : [time]), ...(ask === null ? [] : [ask])];
  const said = language === "zh" ? readChineseContent(text, taken) : readEnglishContent(text, taken);
  return {
    text,
    language,
    kind: expected.kind,
    ask,
    places,
    time,
    thing: language === "zh" ? findChineseThing(text, ask, taken) : findEnglishThing(text, ask, places),
    ...said,
  };
}

/** How long is|the bridge: the pattern of such questions takes in what is measured. */
const MEASURES = /^how (?:long|tall|high|deep|wide|big|large|old|far|heavy)(?= (?:is|are|was|were) )/iu;

function askingWords(text: string, ask: Span): Span {
  const measures = MEASURES.exec(text.slice(ask.start, ask.end))?.[0];
  return measures === undefined ? ask : { start: ask.start, end: ask.start + measures.length };
}

const DIVISION = /^\s+(?:county|city|prefecture|town(?:ship)?|district|banner|region|province)\b/iu;

/** A place with the word after it that says what it is: Basu|County. */
function withDivision(text: string, place: NamedPlace): NamedPlace {
  return { ...place, end: place.end + (DIVISION.exec(text.slice(place.end))?.[0].length ?? 0) };
}

/** The text with those spans blanked out, offsets kept. */
export function blank(text: string, spans: readonly Span[]): string {
  return spans.reduce((kept, { start, end }) => kept.slice(0, start) + " ".repeat(end - start) + kept.slice(end), text);
}

interface Content {
  readonly content: readonly string[];
  readonly onlyVerbs: boolean;
  readonly saysLittle: boolean;
}

/** Chinese verbs that go with whatever is asked about. */
const CHINESE_PLAIN_VERB = /^(?:得到|获得|拿到|收到|得|给|花|用|卖|卖出|买|建|建成|办|做|搞|开)$/u;

function readChineseContent(text: string, taken: readonly Span[]): Content {
  const rest = stripAskingWords(blank(text, taken)).replace(CHINESE_PRONOUN, " ").replace(THE_MATTER, " ");
  const words = tagWords(rest).filter(({ word }) => /[\p{L}\p{N}]/u.test(word) && !CHINESE_LIGHT.test(word));
  return {
    content: words.map(({ word }) => word),
    onlyVerbs: words.every(({ tag }) => /^[vduzy]/u.test(tag)),
    saysLittle: words.every(({ word }) => CHINESE_PLAIN_VERB.test(word)),
  };
}

/** Verbs that say that something is there or happened, and not what. */
const ENGLISH_PLAIN_VERB =
  /^(?:sell|sold|sale|say|said|happen(?:ed)?|cost|take|took|get|got|begin|began|start(?:ed)?|built?)$/u;

function readEnglishContent(text: string, taken: readonly Span[]): Content {
  const rest = blank(text, taken).replace(ENGLISH_PRONOUN, " ").replace(THE_MATTER, " ");
  const content = englishWords(rest.toLowerCase())
    .map((word) => word.text)
    .filter((word) => !isStopWord(word) && !ENGLISH_LIGHT.has(word));
  const saysLittle = content.every((word) => ENGLISH_PLAIN_VERB.test(word));
  return { content, onlyVerbs: saysLittle, saysLittle };
}

const CLAUSE_END = /[,，。?？!！;；]/u;
const BEFORE_THING = /^(?:[\s的里]|全[县市区省]|县里|市里)+/u;
const LINK = "[\\s的]|[一总]?共|目前|现在|有|是|达到?|为|超过|突破|叫做?";
/** Sought from where the first of such words begins. */
const AFTER_THING = new RegExp(`(?<!${LINK}|[一总](?=共))(?:${LINK})+$`, "u");
/** What ends a Chinese noun phrase that begins after the asking words. */
const ENDS_THING = /^[vpcr]$|^u|^f$/u;

/** After the asking words the noun phrase they ask about; where there is none, what stands before them. */
function findChineseThing(text: string, ask: Span | null, taken: readonly Span[]): Span | null {
  const askStart = ask?.start ?? text.length;
  const after = ask === null ? null : nounPhraseFrom(text, ask.end);
  if (after !== null) return after;
  const from = Math.max(0, ...taken.filter(({ end }) => end <= askStart).map(({ end }) => end));
  const before = text.slice(from, askStart).replace(/[?？。!！\s]+$/u, "");
  const start = from + (BEFORE_THING.exec(before)?.[0].length ?? 0);
  const end = from + before.length - (AFTER_THING.exec(before)?.[0].length ?? 0);
  return end > start ? { start, end } : null;
}

function nounPhraseFrom(text: string, start: number): Span | null {
  const rest = text.slice(start);
  const clause = rest.slice(0, rest.search(CLAUSE_END) >>> 0);
  let length = 0;
  for (const { word, tag } of tagWords(clause)) {
    if (ENDS_THING.test(tag) || /^[的被在]$/u.test(word) || /^[呢吗啊呀吧嘛]$/u.test(word)) break;
    length += word.length;
  }
  return clause.slice(0, length).trim() === "" ? null : { start, end: start + length };
}

const ENGLISH_ENDS_THING =
  /^(?:do|does|did|are|is|was|were|has|have|had|can|could|will|would|in|at|on|from|there|that|which|who|for|by|to|of|with|now|today|yet|already|since|until|before|after|when|where|so|while|because|be|been|over|out|up|down|off|back|get|gets|got)$/u;
/** What a verb leads to its subject with. */
const AUXILIARY = /^(?:do|does|did|are|is|was|were|has|have|had|can|could|will|would|should|must|may)$/u;
/** With these the verb follows its subject as it is: did the canteen|shut. */
const WITH_BARE_VERB = /^(?:do|does|did|can|could|will|would|should|must|may)$/u;
const DETERMINER = /^(?:the|a|an|this|these|those|their|its|his|her|our|your|my)$/u;
const ENGLISH_SUBJECT_PRONOUN = /^(?:it|they|he|she|we|i|you|one|people|someone|anyone|that|there)$/u;
/** What asks for a thing right before it: how many|stations, which|county. */
const ASKS_OF_THING = /\b(?:how (?:many|much)|number of|which|what)\s*$/iu;
const PREPOSITION = /^(?:of|for|to|in|on|about|with|from|at|by)$/u;
/** Asking words that take along what they ask of: how much does|the visit cost. */
const TAKES_ALONG =
  /^(?:how (?:many|much)|what|which|who|when|where|why|how)\s+(?=(?:do|does|did|is|are|was|were|has|have|will)\s)/iu;
/** The bridge was|built. */
const PARTICIPLE = /(?:[^aeiou]ed|built|made|held|sold|bought|found|left|paid|given|taken)$/u;
/** Most words of a subject without an article: rural cooperatives. */
const LONGEST_BARE_SUBJECT = 3;

interface Word extends Span {
  readonly word: string;
  /** Whether a mark or a place stands between it and the word before. */
  readonly isApart: boolean;
}

/**
 * The noun phrase that an English question is about: the one right after its asking words (how many|stations), else its subject
 * or the first phrase with an article, else what follows a preposition. Null where it has none of these: an adjective, a verb
 * or a particle is no thing that a later question could point back to.
 */
function findEnglishThing(text: string, ask: Span | null, places: readonly Span[]): Span | null {
  if (ask === null) return null;
  const along = TAKES_ALONG.exec(text.slice(ask.start, ask.end))?.[0].length;
  const from = along === undefined ? ask.end : ask.start + along;
  const words = englishWords(text)
    .filter(({ start }) => start >= from)
    .map((word, at, all): Word => {
      const end = word.start + word.text.length;
      const before = all[at - 1];
      const gap = text.slice(before === undefined ? from : before.start + before.text.length, word.start);
      const isPlace = places.some((place) => place.start <= word.start && word.start < place.end);
      return { word: word.text.toLowerCase(), start: word.start, end, isApart: isPlace || /[,;:?!.]/u.test(gap) };
    });
  const [first] = words;
  if (first === undefined) return null;
  const names = !AUXILIARY.test(first.word) && !ENGLISH_SUBJECT_PRONOUN.test(first.word);
  if (names && (ASKS_OF_THING.test(text.slice(ask.start, from)) || DETERMINER.test(first.word)))
    return phraseFrom(words, DETERMINER.test(first.word) ? 1 : 0, false);
  const auxiliary = words.findIndex(({ word }) => AUXILIARY.test(word));
  const determiner = words.findIndex(({ word }) => DETERMINER.test(word));
  const hasBareVerb = WITH_BARE_VERB.test(words[auxiliary]?.word ?? "");
  if (auxiliary !== -1 && determiner !== auxiliary + 1) {
    const plural = words
      .slice(auxiliary + 1, auxiliary + 1 + LONGEST_BARE_SUBJECT)
      .findIndex(({ word, isApart }) => !isApart && /[^su]s$/u.test(word) && !AUXILIARY.test(word));
    const subject = words.slice(auxiliary + 1, auxiliary + 2 + plural);
    const isSubject =
      plural !== -1 && !subject.some(({ word }) => ENGLISH_ENDS_THING.test(word) || DETERMINER.test(word));
    if (isSubject) return { start: subject[0]?.start ?? 0, end: subject.at(-1)?.end ?? 0 };
  }
  if (determiner !== -1) return phraseFrom(words, determiner + 1, hasBareVerb && determiner === auxiliary + 1);
  const preposition = words.findIndex(({ word }) => PREPOSITION.test(word));
  return preposition === -1 ? null : phraseFrom(words, preposition + 1, false);
}

/** The words from a place on, up to one that ends a noun phrase; without the last where that is a verb. */
function phraseFrom(words: readonly Word[], first: number, endsInVerb: boolean): Span | null {
  const rest = words.slice(first);
  const end = rest.findIndex(({ word, isApart }, at) => (isApart && at > 0) || ENGLISH_ENDS_THING.test(word));
  const phrase = rest.slice(0, end === -1 ? undefined : end);
  const ends = endsInVerb || PARTICIPLE.test(phrase.at(-1)?.word ?? "");
  const nouns = ends && phrase.length > 1 ? phrase.slice(0, -1) : phrase;
  const [begin] = nouns;
  const last = nouns.at(-1);
  return begin === undefined || last === undefined || begin.isApart ? null : { start: begin.start, end: last.end };
}
