import type { RankedSentence } from "../model/answer.ts";
import type { Place } from "../model/corpus.ts";
import type { AnalysedQuestion, SaidTerm } from "../question/analysed-question.ts";
import { ANSWER_FORM } from "../question/answer-form.ts";
import { endsAsVerb } from "../question/english/english-words.ts";
import { chineseNames } from "../question/region.ts";
import { normaliseText } from "../text/normalise.ts";

/** What ends the phrase that a figure belongs to, before it and after it. */
const ENDS_BEFORE = /[\d,，。;；:：()（）]/u;
const ENDS_AFTER = /[\d、,，。;；:：()（）和及与]/u;
const QUOTES = /[“”‘’"'《》]/gu;
/** What may stand between words of one English phrase. */
const BETWEEN = /^(?:[\s"“”'-]|\b(?:of|and|for)\b)*$/iu;

/**
 * Says in English what the short answer is: of a figure, the words of the question whose terms stand in the figure's own
 * phrase; of places, their names in Latin letters. Nothing but the asker's own words and the gazetteer is used.
 * @returns null for a question without English words, and where none of them stands beside the figure
 */
export function glossValue(
  question: AnalysedQuestion,
  best: RankedSentence | undefined,
  places: readonly Place[],
): string | null {
  const value = best?.value ?? null;
  if (best === undefined || value === null || question.language !== "en") return null;
  if (ANSWER_FORM[question.expected.kind] !== "figure") return nameInLatin(value.text, places);
  const [before = "", after = ""] = phraseAround(best.sentence, value.start, value.end);
  const named = new Set(question.places.flatMap(chineseNames));
  const things = question.english.filter(({ ways }) => !ways.some(({ term }) => named.has(term)));
  const { ask } = question.expected;
  // How much funding asks with the thing in the asking words; how many stations names it after them.
  for (const from of [ask?.start ?? 0, ask?.end ?? 0]) {
    const head = headPhrase(
      things.filter(({ start }) => start >= from),
      question.text,
    );
    const [left, right] = [wordsIn(before, head, question.text), wordsIn(after, head, question.text)];
    const isLeft = (left[0]?.start ?? Number.POSITIVE_INFINITY) <= (right[0]?.start ?? Number.POSITIVE_INFINITY);
    const gloss = inOwnWords(isLeft ? left : right, question.text);
    if (gloss !== null) return gloss;
  }
  return null;
}

/** The rest of the phrase on each side of a span, normalised. */
function phraseAround(sentence: string, start: number, end: number): readonly string[] {
  const before = sentence.slice(0, start).split(ENDS_BEFORE).at(-1) ?? "";
  const after = sentence.slice(end).split(ENDS_AFTER)[0] ?? "";
  return [normaliseText(before), normaliseText(after)].map((phrase) => phrase.replace(QUOTES, ""));
}

/** The words that are asked about: those in one row after the asking words. */
function headPhrase(things: readonly SaidTerm[], question: string): readonly SaidTerm[] {
  const end = things.findIndex((thing, i) => {
    const last = things[i - 1];
    return last !== undefined && !BETWEEN.test(question.slice(last.end, thing.start));
  });
  return end === -1 ? things : things.slice(0, end);
}

/** Those of the words asked about that stand in a phrase, from the first to the last in one row. */
function wordsIn(phrase: string, things: readonly SaidTerm[], question: string): readonly SaidTerm[] {
  const stands = ({ ways }: SaidTerm): boolean => ways.some(({ term }) => phrase.includes(normaliseText(term)));
  const first = things.findIndex(stands);
  return first === -1 ? [] : headPhrase(things.slice(first), question).filter(stands);
}

function inOwnWords(things: readonly SaidTerm[], question: string): string | null {
  const nouns = things.filter(({ said }, i) => i === 0 || !endsAsVerb(said));
  const text = nouns.map(({ said, start }, i) => {
    const last = nouns[i - 1];
    return last === undefined ? said : `${gap(question.slice(last.end, start))}${said}`;
  });
  return text.length === 0 ? null : text.join("").replace(QUOTES, "");
}

/** What stands between two words of a phrase, where nothing was left out there. */
function gap(between: string): string {
  return BETWEEN.test(between) ? between : " ";
}

/** The names of places in Latin letters; null where any of them is not known. */
function nameInLatin(value: string, places: readonly Place[]): string | null {
  const names = value.split(/[、,，和及]/u).map((name) => {
    const place = places.find((known) => chineseNames(known).includes(name));
    return place?.romanisations[0] ?? null;
  });
  return names.every((name) => name !== null) ? names.join(", ") : null;
}
