import type { Language, Place } from "../model/corpus.ts";
import { normaliseText } from "../text/normalise.ts";
import { tagWords } from "../text/segment.ts";
import type { AnalysedQuestion, ExpectedAnswer, ExpectedKind, SaidTerm } from "./analysed-question.ts";
import { askHowMany } from "./ask-how-many.ts";
import { askWhat } from "./ask-what.ts";
import { askWho } from "./ask-who.ts";
import { readExpectedAnswer } from "./asked/read-expected-answer.ts";
import { detectLanguage } from "./detect-language.ts";
import { type EnglishReading, INSIDE_WORD_WEIGHT, readEnglish } from "./english/analyse-english.ts";
import { blankLatinWords, keepLatinWords } from "./english/english-words.ts";
import { indexPinyinNames } from "./english/pinyin-names.ts";
import { romaniseNames } from "./english/romanised-names.ts";
import { indexTransliteratedNames } from "./english/transliterated-names.ts";
import { indexByCharacter } from "./english/words-with-character.ts";
import type { Knowledge } from "./knowledge.ts";
import { meantInChinese, meantInEnglish } from "./meant-words.ts";
import { writeNumeralsAs } from "./numerals-as-written.ts";
import { orderKeyWords } from "./order-key-words.ts";
import { findOtherWords } from "./other-words.ts";
import { asBigramQuery, asWordQuery, type SoughtTerm } from "./query-terms.ts";
import { readChinese } from "./read-chinese.ts";
import { chineseNames } from "./region.ts";
import { speakPlainly } from "./speak-plainly.ts";

/**
 * Analyses a question.
 * @param isJoined whether it is a follow-up put behind the question before it, so that the last part asks
 */
export type Analyse = (question: string, isJoined?: boolean) => AnalysedQuestion;

/** Prepares the analysis of questions over one corpus. The function returned works for any text. */
export function createAnalyser(knowledge: Knowledge): Analyse {
  const { corpusWords, region } = knowledge;
  const inCorpus = corpusWords.holds;
  const names = romaniseNames(() => corpusWords.words());
  const wordsWith = indexByCharacter(corpusWords);
  const isForeignName = (word: string) => !corpusWords.isCommon(word) && region.chinese.find([...word]).length === 0;
  const foreignNames = indexTransliteratedNames(corpusWords.texts, (word) => !isForeignName(word));
  const english = {
    region,
    glossary: knowledge.glossary,
    names,
    foreignNames,
    pinyinNames: indexPinyinNames(corpusWords),
    inCorpus,
    alike: (term: string) => knowledge.thesaurus.lookUp(term)?.alike ?? [],
    wordsWith,
  };

  const isMissing = (word: SoughtTerm): boolean =>
    saysSomething(word) && !word.alternatives.some(({ term }) => inCorpus(term));

  return (asked, isJoined = false) => {
    const spoken = speakPlainly(asked);
    const language = detectLanguage(spoken);
    const plain = language === "zh" ? writeNumeralsAs(spoken, inCorpus) : spoken;
    const question = language === "en" ? askHowMany(plain, language) : plain;
    const text =
      language === "en"
        ? normaliseText(question)
        : askWhat(askWho(orderKeyWords(askHowMany(normaliseText(plain), language))));
    const expected = readMixed(text, language, isJoined);
    const latin = withoutKindAsked(
      readEnglish(language === "en" ? question : keepLatinWords(question), english),
      text,
      expected,
    );
    const chinese =
      language === "zh"
        ? readChinese(blankLatinWords(text), region, corpusWords.hasWord)
        : { words: [], bigrams: [], named: [] };
    const words = [...chinese.words, ...latin.terms];
    const bigrams = [...chinese.bigrams, ...latin.terms];
    const tagged = language === "zh" ? tagWords(text) : [];
    const meant =
      language === "zh" ? meantInChinese(tagged, knowledge.vectors) : meantInEnglish(text, knowledge.vectors);
    const otherWords = findOtherWords(text, tagged, expected, meant, knowledge.thesaurus);
    return {
      language,
      text,
      expected,
      tagged,
      meant,
      otherWords,
      words: asWordQuery(words, otherWords, expected, corpusWords.hasWord),
      bigrams: asBigramQuery(bigrams, expected),
      places: withoutOuter(
        [...chinese.named, ...latin.named].flatMap((named) => (named.kind === "place" ? [named.place] : [])),
        text,
      ),
      unknownPlaces: [
        ...tagged
          .filter(
            ({ word, tag }) => tag === "ns" && !SORT_OF_PLACE.test(word) && !inCorpus(word) && isPlaced(word, text),
          )
          .map(({ word }) => word),
        ...latin.unknownPlaces,
      ],
      english: saidInEnglish(question, latin.terms),
      searchedFor: nameSought(words.filter(saysSomething), question),
      missing: [
        ...nameSought(chinese.words.filter(isMissing), question),
        ...latin.terms.filter(isMissing).map(({ start, end }) => question.slice(start, end)),
        ...latin.notUnderstood,
      ],
    };
  };
}

/** The segmenter takes 城市 for the name of a place. */
const SORT_OF_PLACE = /^城[市镇乡]$/u;

/** Kinds of answer that the asking words name: what share, in what year, how many days. */
const NAMED_KINDS: ReadonlySet<ExpectedKind> = new Set(["percent", "date", "duration"]);
const RIGHT_BEFORE_KIND = /^(?:(?:in|on|since|by) )?(?:what|which|how (?:many|much)) +$/u;

/** Leaves out the word that only says what kind of answer is asked for: no source says share (分享) where it gives one. */
function withoutKindAsked(reading: EnglishReading, text: string, { kind, ask }: ExpectedAnswer): EnglishReading {
  if (ask === null || !NAMED_KINDS.has(kind)) return reading;
  const namesKind = ({ start, end }: SoughtTerm): boolean =>
    end <= ask.end && RIGHT_BEFORE_KIND.test(text.slice(ask.start, start));
  return { ...reading, terms: reading.terms.filter((term) => !namesKind(term)) };
}

/** 昌都市|左贡县 asks about the county alone. */
function withoutOuter(places: readonly Place[], text: string): readonly Place[] {
  const isWithin = (inner: Place, outer: Place): boolean =>
    inner.within === outer.name &&
    chineseNames(outer).some((name) => chineseNames(inner).some((other) => text.includes(name + other)));
  return places.filter((outer) => !places.some((inner) => isWithin(inner, outer)));
}

/** Whether a word stands where a place is named; the segmenter takes 上门 for a place. */
function isPlaced(word: string, text: string): boolean {
  const at = text.indexOf(word);
  return (
    /[县市省区州]$/u.test(word) ||
    /(?:^|[,。、在和与跟到去比从])$/u.test(text.slice(0, at)) ||
    /^(?:[县市省区州的有]|地区)/u.test(text.slice(at + word.length))
  );
}

/** The asking words of a question may be of the other language than its place names: 芒康 e-commerce how many stations. */
function readMixed(text: string, language: Language, isJoined: boolean): ExpectedAnswer {
  const expected = isJoined ? readLastAsked(text, language) : readExpectedAnswer(text, language);
  return expected.ask === null && language === "zh" && ENGLISH_ASKING.test(text)
    ? readExpectedAnswer(text, "en")
    : expected;
}

/**
 * What follows the last comma and asks: 去哪办; in English only what is no relative clause, as that of How old is she, who leads
 * the team?
 */
const LAST_ASKING: Readonly<Record<Language, RegExp>> = {
  zh: /(?<=[,;])(?=[^,;]*(?:多少|几(?!乎)|谁|哪|什么|啥|怎|为何|何[时处])[^,;]*$)[^,;]+$/u,
  en: /(?<=[,;] )(?:(?:and|but|for|by|on|in|at) )?(?:what|how|why|when|whose)\b[^,;]*$/u,
};

/** Of a question that asks twice what it asks last, which the rest leads up to: 小麦保险几号截止,|去哪办. */
function readLastAsked(text: string, language: Language): ExpectedAnswer {
  const expected = readExpectedAnswer(text, language);
  const last = LAST_ASKING[language].exec(text);
  if (last === null || expected.ask === null || expected.ask.end > last.index) return expected;
  const { ask, ...asked } = readExpectedAnswer(last[0], language);
  return ask === null ? expected : { ...asked, ask: { start: last.index + ask.start, end: last.index + ask.end } };
}

const ENGLISH_ASKING = /\b(?:how|what|which|who|when|where|why)\b/u;

function saidInEnglish(question: string, terms: readonly SoughtTerm[]): readonly SaidTerm[] {
  return terms
    .map(({ start, end, alternatives }) => ({
      said: question.slice(start, end),
      ways: alternatives,
      start,
      end,
    }))
    .sort((a, b) => a.start - b.start);
}

/** Words of at most this weight are particles, measure words and the like; people need not read of them. */
const LIGHT = 0.5;

function saysSomething({ weight, alternatives }: SoughtTerm): boolean {
  return weight > LIGHT && alternatives.length > 0;
}

/**
 * The surest way to say each term, leaving out what stands inside a longer one at the same place. A word of the corpus that
 * but shares a character with a translation (include: 面包) is none to be shown: the question's own word is.
 */
function nameSought(terms: readonly SoughtTerm[], question: string): readonly string[] {
  const whole = terms.filter(
    (term) =>
      !terms.some(
        (other) =>
          other !== term &&
          other.start <= term.start &&
          term.end <= other.end &&
          other.end - other.start > term.end - term.start,
      ),
  );
  const names = [...whole]
    .sort((a, b) => a.start - b.start)
    .map(({ alternatives: [best], start, end }) => {
      if (best === undefined) return "";
      return best.weight > INSIDE_WORD_WEIGHT ? best.term : question.slice(start, end);
    });
  return [...new Set(names)].filter((name) => name !== "");
}
