import type { Language } from "../../model/corpus.ts";
import { tagWords } from "../../text/segment.ts";
import type { ExpectedKind } from "../analysed-question.ts";
import { kindsAnsweredBy } from "../answer-form.ts";
import { findNamedPlaces } from "../find-named.ts";
import type { RegionNames } from "../region.ts";
import type { QuestionParts } from "./question-parts.ts";
import { nameIn } from "./rewrite-question.ts";

const HAN = /^\p{Script=Han}/u;
/** Kinds of question whose answer is someone or something that the next question may point back to. */
const NAMES_ONE: ReadonlySet<ExpectedKind> = kindsAnsweredBy("name");

/** What a word that points back (它, 那里, there, they), or one that is left out, may mean; null where nothing is named. */
export interface Referents {
  /** The short answer to the question before. */
  readonly answer: string | null;
  readonly place: string | null;
  /** What was asked about or counted, without the verb. */
  readonly thing: string | null;
}

/** Finds what the question before names, in the words it uses, places in the language given. */
export function findReferents(
  before: QuestionParts,
  language: Language,
  answerTo: (question: string) => string | null,
  names: RegionNames,
): Referents {
  const [place] = before.places;
  return {
    answer: NAMES_ONE.has(before.kind) ? inLanguage(answerTo(before.text), language, names) : null,
    place: place === undefined ? null : nameIn(place.place, before.text.slice(place.start, place.end), language),
    thing: before.thing === null ? null : nounPhrase(before.text.slice(before.thing.start, before.thing.end)),
  };
}

/** A short answer that is the name of a known place in the language of the next question, any other as it stands. */
function inLanguage(answer: string | null, language: Language, names: RegionNames): string | null {
  const [place, ...others] = answer === null ? [] : findNamedPlaces(answer, names);
  if (answer === null || place === undefined || others.length > 0) return answer;
  return place.start === 0 && place.end === answer.length ? nameIn(place.place, answer, language) : answer;
}

/** The words of a Chinese phrase before its verb: 科技创新券 of 科技创新券首次发放了. A verb before a noun describes it. */
export function nounPhrase(phrase: string): string | null {
  const words = tagWords(phrase);
  const end = words.findIndex(({ word, tag }, i) => {
    if (i === 0 || !HAN.test(word)) return false;
    return /^[dm]$/u.test(tag) || (tag === "v" && !/^(?:v?n|ng)/u.test(words[i + 1]?.tag ?? ""));
  });
  const nouns = words
    .slice(0, end === -1 ? words.length : end)
    .map(({ word }) => word)
    .join("")
    .trim();
  return nouns === "" ? null : nouns;
}

/** The question with a name in place of the word that points back. */
export function putFor(asked: QuestionParts, pronoun: RegExpExecArray, name: string): string {
  const before = asked.text.slice(0, pronoun.index);
  const after = asked.text.slice(pronoun.index + pronoun[0].length);
  if (asked.language === "zh") return `${before}${name}${/的$/u.test(pronoun[0]) ? "的" : ""}${after}？`;
  const [said] = pronoun;
  if (/^(?:its|their|his|her)$/iu.test(said)) return `${before}${name}'s${after}?`;
  return `${before}${/there|here/iu.test(said) ? "in " : ""}${name}${after}?`;
}

/** The question begun with the name of what it is about and leaves out. */
export function beginWith(asked: QuestionParts, name: string): string {
  if (asked.language === "zh") return `${name}${asked.text}？`;
  return `${asked.text} in ${name}?`;
}
