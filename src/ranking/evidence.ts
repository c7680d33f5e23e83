import type { CorpusIndex } from "../index/corpus-index.ts";
import type { Place, Span } from "../model/corpus.ts";
import type { AnalysedQuestion } from "../question/analysed-question.ts";
import { asksForDivision } from "../question/asked/asked-level.ts";
import { type AskedThing, readAskedThing } from "../question/asked/asked-thing.ts";
import { focus } from "../question/focus.ts";
import type { PlaceTree } from "../question/place-scope.ts";
import { chineseNames } from "../question/region.ts";
import { remember } from "../text/remember.ts";
import { type AnswerCandidate, findNamedTimes } from "./find-answers.ts";
import { findToldPlaces } from "./find-told-places.ts";
import { type AskedFigure, fitFigures, quantityKindOf, readAskedFigure } from "./fit-figures.ts";
import { type CharacterMatch, matchCharacters } from "./match-characters.ts";
import { findRewordedPositions, matchOtherWords, type OtherWordsMatch } from "./match-other-words.ts";
import { type CandidateRows, type FieldMatch, matchTerms } from "./match-terms.ts";
import { whoseOffice } from "./names/find-offices.ts";
import { UNLISTED_PLACE } from "./names/find-place-names.ts";
import { type Opposition, readOppositions } from "./opposites.ts";
import { type KeptOfQuestion, perQuestion } from "./per-question.ts";
import type { SoughtTerms } from "./seek-terms.ts";
import type { SentenceReader } from "./sentence-reader.ts";
import { findTermPositions, measureSentence, proximityTo } from "./term-positions.ts";

/** A span of the kind asked for; `worth` (0 to 1) is its fit times the share of the question that stands near it. */
interface WeighedAnswer extends AnswerCandidate {
  readonly worth: number;
}

/** All that signals may look at: the question, the candidates, and where the question's terms stand in them. */
export interface Evidence {
  readonly index: CorpusIndex;
  readonly question: AnalysedQuestion;
  readonly rows: CandidateRows;
  readonly words: FieldMatch;
  readonly bigrams: FieldMatch;
  readonly characters: CharacterMatch;
  /** The question in other words, prepared at the first call. */
  otherWords(): OtherWordsMatch;
  readonly reader: SentenceReader;
  /** Spans of the sentence that are of the kind asked for. */
  answers(row: number): readonly WeighedAnswer[];
  /** Share of the question, 0 to 1, that stands near a span of the sentence. */
  nearness(row: number): (span: Span) => number;
  readonly places: PlaceTree;
  /** The places the sentence speaks of: those it names, else those named last before it in its paragraph. */
  toldPlaces(row: number): readonly Place[];
  /** The places that the headline names. */
  headPlaces(row: number): readonly Place[];
  readonly kept: KeptOfQuestion;
}

/** What is known of the region, for telling which place a sentence speaks of. */
export interface Region {
  readonly places: PlaceTree;
  readonly reader: SentenceReader;
}

/** One reason to believe that a sentence answers. Pure; larger speaks for the sentence unless the weight is negative. */
export interface Signal {
  readonly name: string;
  /** @param row row of the sentence among the candidates */
  compute(evidence: Evidence, row: number): number;
}

/** The terms of a question, field by field. */
export interface Sought {
  readonly words: SoughtTerms;
  readonly bigrams: SoughtTerms;
}

/** Number of the sentence in the index that a row of the candidates stands for. */
export function sentenceNumberOf({ rows }: Pick<Evidence, "rows">, row: number): number {
  return rows.sentences[row] ?? 0;
}

/** The normalised sentence of a row of the candidates. */
export function sentenceOf(evidence: Evidence, row: number): string {
  return evidence.index.texts[sentenceNumberOf(evidence, row)] ?? "";
}

/** Number of the article that a row of the candidates stands in. */
export function articleOf({ rows }: Evidence, row: number): number {
  return rows.articleNumbers[rows.articles[row] ?? 0] ?? 0;
}

/** Number of the paragraph that a row of the candidates stands in. */
export function paragraphOf(evidence: Evidence, row: number): number {
  return evidence.index.paragraphOf[sentenceNumberOf(evidence, row)] ?? 0;
}

/** Number of the paragraph that an article begins with. */
export function leadOf({ index }: Evidence, article: number): number {
  return index.articleStarts[article] ?? 0;
}

/** Whether the sentence of the row before stands before that of a row, in the same paragraph. */
export function followsInParagraph({ rows }: Evidence, row: number): boolean {
  return row > 0 && rows.paragraphs[row] === rows.paragraphs[row - 1];
}

/** The normalised sentences of a paragraph, by its number in the index. */
export function sentencesOf({ index }: Evidence, paragraph: number): readonly string[] {
  return index.texts.slice(index.paragraphStarts[paragraph], index.paragraphStarts[paragraph + 1]);
}

/** The normalised sentences before that of a row, in the same paragraph. */
export function sentencesBefore(evidence: Evidence, row: number): readonly string[] {
  const { index } = evidence;
  return index.texts.slice(index.paragraphStarts[paragraphOf(evidence, row)], sentenceNumberOf(evidence, row));
}

/** The person of whom it is asked who or what that is; null when another thing is asked. Read once a question. */
export const personAsked: (evidence: Evidence) => string | null = perQuestion((evidence) => {
  const { text, language } = evidence.question;
  return whoseOffice(text, language === "en" ? (askedThing(evidence).heads[0] ?? null) : null);
});

/** The thing asked for, read once a question. */
export const askedThing: (evidence: Evidence) => AskedThing = perQuestion(({ question }) => readAskedThing(question));

/** What the question says of which a sentence may say the opposite, read once a question. */
export const oppositionsAsked: (evidence: Evidence) => readonly Opposition[] = perQuestion(({ question }) =>
  readOppositions(question.text),
);

/** Gathers the evidence for one question; what only some rows need is worked out when it is asked for, once. */
export function gatherEvidence(
  index: CorpusIndex,
  question: AnalysedQuestion,
  sought: Sought,
  rows: CandidateRows,
  region: Region,
): Evidence {
  const words = matchTerms(sought.words, rows);
  const bigrams = matchTerms(sought.bigrams, rows);
  let weights: FocusedWeights | null = null;
  const focused = (): FocusedWeights => {
    weights ??= focusWeights(bigrams);
    return weights;
  };
  let otherWords: OtherWordsMatch | null = null;
  const evidence: Evidence = {
    index,
    question,
    rows,
    words,
    bigrams,
    characters: matchCharacters(index, question),
    otherWords: () => {
      otherWords ??= matchOtherWords(index, question);
      return otherWords;
    },
    reader: region.reader,
    answers: remember((row) => {
      const answers = findAnswers(sentenceNumberOf(evidence, row), evidence, region.reader);
      if (answers.length === 0) return [];
      const nearness = evidence.nearness(row);
      return answers.map((answer) => ({ ...answer, worth: answer.fit * nearness(answer) }));
    }),
    nearness: remember((row) => measureNearness(evidence, sentenceNumberOf(evidence, row), focused())),
    places: region.places,
    toldPlaces: remember((row) => findToldPlaces(index, sentenceNumberOf(evidence, row), region.reader)),
    headPlaces: (row) => region.reader.headPlaces(articleOf(evidence, row)),
    kept: [],
  };
  return evidence;
}

function measureNearness(
  evidence: Evidence,
  number: number,
  { weights, ideal }: FocusedWeights,
): (span: Span) => number {
  const { index, question, otherWords } = evidence;
  const sentence = index.texts[number] ?? "";
  const ruler = measureSentence(sentence);
  const positions = [
    ...findTermPositions(sentence, question.bigrams, weights),
    ...findRewordedPositions(sentence, otherWords().saidBy(number), question, weights),
  ];
  return (span) => Math.min(1, proximityTo(span, positions, ideal, ruler));
}

/** What each term of the question weighs beside an answer, and all together. */
interface FocusedWeights {
  readonly weights: Float64Array;
  readonly ideal: number;
}

function focusWeights({ weights, distances }: FieldMatch): FocusedWeights {
  const focused = weights.map((weight, term) => weight * focus(distances[term] ?? 0));
  return { weights: focused, ideal: focused.reduce((sum, weight) => sum + weight, 0) || 1 };
}

/** The spans of a sentence that could answer the question; what the question says itself is no answer. */
function findAnswers(number: number, evidence: Evidence, reader: SentenceReader): readonly AnswerCandidate[] {
  const { expected } = evidence.question;
  const figure = askedFigure(evidence);
  const sentence = evidence.index.texts[number] ?? "";
  if (figure !== null) {
    const quantities = reader.quantities(number);
    const figures = quantities.length === 0 ? [] : fitFigures(quantities, sentence, figure);
    return figure.kind === "date"
      ? [...figures, ...withoutSaid(findNamedTimes(sentence), evidence.question, sentence)]
      : figures;
  }
  const spans = reader.spans(number, expected.kind);
  // A cue (为了) is said in the question too, and is no answer by itself.
  if (expected.kind === "reason" || expected.kind === "definition") return spans;
  const asked =
    expected.kind === "place" && asksForDivision(evidence.question.text)
      ? spans.filter(({ fit }) => fit > UNLISTED_PLACE)
      : spans;
  return withoutSaid(asked, evidence.question, sentence);
}

function withoutSaid(
  spans: readonly AnswerCandidate[],
  question: AnalysedQuestion,
  sentence: string,
): readonly AnswerCandidate[] {
  return spans.filter(({ start, end }) => !isSaid(question, sentence.slice(start, end)));
}

/** Whether the question names it, an English one in a translation. */
function isSaid({ text, english, places }: AnalysedQuestion, name: string): boolean {
  if (text.includes(name)) return true;
  const terms = [...english.flatMap(({ ways }) => ways.map(({ term }) => term)), ...places.flatMap(chineseNames)];
  return english.length > 0 && terms.some((term) => term.includes(name));
}

/** The figure asked for; null where none is. */
const askedFigure = perQuestion((evidence: Evidence): AskedFigure | null => {
  const { expected, text } = evidence.question;
  const kind = quantityKindOf(expected.kind);
  if (kind === null) return null;
  return readAskedFigure(kind, { measure: expected.measure, heads: askedThing(evidence).heads, question: text });
});
