import { setImmediate } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import { type CitedSentence, cite } from "./answer/cite.ts";
import { prepareConversation } from "./answer/follow-up/ask-in-conversation.ts";
import type { FollowUpReading } from "./answer/follow-up/read-follow-up.ts";
import type { JudgedAnswer } from "./answer/follow-up/reading-columns.ts";
import { glossValue } from "./answer/gloss-value.ts";
import { judgeEvidence } from "./answer/judging/judge-evidence.ts";
import { listHoldings } from "./answer/list-holdings.ts";
import { namesSpeaker } from "./answer/names-speaker.ts";
import { createContextReader } from "./answer/read-context.ts";
import { findValue } from "./answer/short-answer/find-value.ts";
import { prepareOverview } from "./answer/tell-overview.ts";
import { tellReporter } from "./answer/tell-reporter.ts";
import { SHIPPED_CORPUS } from "./config.ts";
import { prepareComparer } from "./facts/compare-facts.ts";
import { prepareArticleFacts, prepareFactBook, REMEMBERED_ARTICLES } from "./facts/fact-book.ts";
import { createPlaceFinder } from "./facts/find-place.ts";
import { lookUpFacts } from "./facts/look-up-facts.ts";
import { placeNamesOf } from "./facts/match-facts.ts";
import { asksForFigure, matchFigures } from "./facts/match-figures.ts";
import { besideSentence, judgeComparison, leadWithCompared } from "./facts/present-comparison.ts";
import { prepareFactQuery } from "./facts/query-facts.ts";
import type { ArticleFacts, ReadFact } from "./facts/read-facts.ts";
import { type Background, openBackground } from "./index/background.ts";
import { buildCorpusIndex, type CorpusIndex } from "./index/corpus-index.ts";
import { wordsOf } from "./index/corpus-words.ts";
import { prepareTitles } from "./index/paragraphs-by-title.ts";
import { placeOfSentence, sentenceAt } from "./index/sentence-place.ts";
import { loadCorpus } from "./library/load-corpus.ts";
import { type Answer, carriedOn, type Outcome, type RankedSentence, rankedOf, wholeQuestion } from "./model/answer.ts";
import { type AskingOptions, DEFAULT_LIMIT, type Engine, type Reply } from "./model/asking.ts";
import type { AnswerSpan } from "./model/citation.ts";
import type { Corpus } from "./model/corpus.ts";
import { type Analyse, createAnalyser } from "./question/analyse-question.ts";
import { readScope, type ScopedQuestion } from "./question/article-scope.ts";
import { detectLanguage } from "./question/detect-language.ts";
import { type Glossary, openGlossary } from "./question/english/glossary.ts";
import type { CorpusWords } from "./question/knowledge.ts";
import { createNameSuggester } from "./question/nearest-names.ts";
import { isInOtherLanguage } from "./question/other-language.ts";
import { readOverview } from "./question/overview.ts";
import { type PartAskedFor, readPartAskedFor } from "./question/part-asked-for.ts";
import { buildPlaceTree } from "./question/place-scope.ts";
import { chineseNames, indexRegionNames, type RegionNames } from "./question/region.ts";
import { readReportAskedFor } from "./question/report-asked-for.ts";
import { languageOfSmallTalk, readSmallTalk } from "./question/small-talk.ts";
import { splitQuestions } from "./question/split-questions.ts";
import { listToldPlaces } from "./question/told-places.ts";
import type { Region } from "./ranking/evidence.ts";
import { askedThing } from "./ranking/evidence.ts";
import { type LikelySentence, rankSentences, type ScoredSentence } from "./ranking/rank-sentences.ts";
import { createSentenceReader, REMEMBERED_SENTENCES } from "./ranking/sentence-reader.ts";
import { learnWords, loadDictionary } from "./text/segment.ts";
import { openThesaurus, type Thesaurus } from "./text/thesaurus.ts";
import { openWordVectors, type WordVectors } from "./text/word-vectors.ts";

/** The short answer is looked for in so many of the first sentences: as many as a chat is shown at once. */
const ANSWERED_IN_SHORT = 3;
/** Behind the first by more than this a sentence is read for what it tells beside the answer: it has none in short. */
const FAR_BEHIND = 1.2;

/** So many answers are remembered: in a group the same is asked again, and a follow-up asks for what was answered before. */
const REMEMBERED = 1000;

/** Milliseconds for which the corpus is read ahead before a question may come in. */
const READ_AT_ONCE = 4;

/** Among so many sentences those of the compared figures are looked for. */
const AMONG = 100;

/** What is known of the languages, whatever the corpus. */
export interface LanguageData {
  readonly glossary: Glossary;
  readonly thesaurus: Thesaurus;
  readonly background: Background;
  readonly vectors: WordVectors;
}

/**
 * Opens the language data made when the program was built.
 * @throws MissingLanguageDataError when it was not
 */
export async function openLanguageData(): Promise<LanguageData> {
  const [glossary, thesaurus, background, vectors] = await Promise.all([
    openGlossary(),
    openThesaurus(),
    openBackground(),
    openWordVectors(),
  ]);
  return { glossary, thesaurus, background, vectors };
}

/**
 * Opens a corpus folder, or a folder of page dumps, and makes it answer.
 * @throws CorpusError when the folder cannot be read whole, MissingLanguageDataError when the program was not built
 */
export async function openEngine(folder: string): Promise<EagerEngine> {
  const [{ corpus }, languageData] = await Promise.all([loadCorpus(folder, SHIPPED_CORPUS), openLanguageData()]);
  return createEngine(corpus, languageData);
}

/** A corpus made searchable, and what questions to it are understood with. */
export interface Retrieval {
  readonly index: CorpusIndex;
  readonly names: RegionNames;
  readonly region: Region;
  readonly corpusWords: CorpusWords;
  readonly analyse: Analyse;
}

/** Makes a corpus searchable. */
export function prepareRetrieval(corpus: Corpus, languageData: LanguageData): Retrieval {
  const { glossary, thesaurus, background, vectors } = languageData;
  loadDictionary();
  learnWords(corpus.places.flatMap(chineseNames));
  const index = buildCorpusIndex(corpus, background, vectors);
  const names = indexRegionNames(corpus.places, corpus.terms);
  const region = { places: buildPlaceTree(corpus.places), reader: createSentenceReader(index, names) };
  const corpusWords = wordsOf(index);
  const analyse = createAnalyser({ region: names, glossary, thesaurus, vectors, corpusWords });
  return { index, names, region, corpusWords, analyse };
}

/** An engine that can read its corpus before it is asked. */
export interface EagerEngine extends Engine {
  /** A follow-up in each of the ways that it may be meant, answered: what the choice among them is learnt from. */
  readings(question: string, thread: readonly string[]): readonly FollowUpReading[];
  /**
   * Reads what sentences and articles tell whatever is asked, which the questions that would come to them first then need
   * not wait for (a twentieth of a question's time). A few milliseconds at a time, so that questions come in between.
   * @param stop ends it early
   */
  readAhead(stop?: AbortSignal): Promise<void>;
}

/** Makes a corpus answer. The whole pipeline, question to cited sentences, can be read off here. */
export function createEngine(corpus: Corpus, languageData: LanguageData): EagerEngine {
  const { index, names, region, corpusWords, analyse } = prepareRetrieval(corpus, languageData);
  const suggestNames = createNameSuggester(corpus.places, corpusWords);
  const tree = region.places;
  const knowledge = { names, tree, places: corpus.places };
  const factsOfArticle = prepareArticleFacts(corpus.articles, knowledge);
  const openFacts = prepareFactBook(corpus.articles, {
    names,
    factsOfArticle,
    cite: (article, paragraph, sentence) =>
      cite(index, sentenceAt(index, { article, paragraph, sentence }) ?? -1).citation,
  });

  const queryFacts = prepareFactQuery(openFacts, { names, tree, finder: createPlaceFinder(corpus.places) });
  const isPlaceName = placeNamesOf(corpus.places);
  const compareFacts = prepareComparer(openFacts, { tree, places: corpus.places, analyse });

  const context = createContextReader(index);
  const paragraphsUnder = prepareTitles(index);
  const scope = (question: string): ScopedQuestion => readScope(question, paragraphsUnder);
  const known = new LRUCache<string, JudgedAnswer>({ max: REMEMBERED });

  /** @param believed what the first sentence is known to answer; else it is judged by itself */
  function judge(
    question: string,
    understoodAs: string | null,
    limit: number,
    believed: Outcome | null = null,
  ): JudgedAnswer {
    const key = JSON.stringify([question, understoodAs, limit, believed]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = findAnswer(question, understoodAs, limit, believed);
    known.set(key, found);
    return found;
  }

  function answer(question: string, understoodAs: string | null, limit: number): Answer {
    return judge(question, understoodAs, limit).answer;
  }

  function findAnswer(
    question: string,
    understoodAs: string | null,
    limit: number,
    believed: Outcome | null,
  ): JudgedAnswer {
    const { asked: text, within } = scope(wholeQuestion({ question, understoodAs }));
    const analysed = analyse(text, understoodAs !== null);
    const suggestions = suggestNames(analysed);
    const compared = suggestions.misheard ? null : compareFacts(analysed);
    const ranking = rankSentences(index, region, analysed, compared === null ? limit : AMONG, within);
    const { evidence, sentences, further } = ranking;
    const { outcome: judgement, likelihood } = judgeEvidence(ranking);
    const found = believed ?? judgement;
    const best = index.texts[sentences[0]?.sentence ?? -1] ?? "";
    // Without any figure of the places compared there is no more than the sentences tell.
    const comparison = found === "no-evidence" && compared?.rows.length === 0 ? null : besideSentence(compared, best);
    const judged = comparison === null ? found : judgeComparison(comparison);
    const unsure = judged === "answered" && suggestions.names.length > 0 ? "partial" : judged;
    const outcome = suggestions.misheard ? "no-evidence" : unsure;
    const wantsFigure = asksForFigure(analysed);
    const isFarBehind = (score: number): boolean =>
      comparison === null && (sentences[0]?.score ?? 0) - score > FAR_BEHIND;
    const shortAnswerIn = ({ sentence: { text: said } }: CitedSentence, likely: LikelySentence, place: number) => {
      // A near miss has no short answer.
      if (outcome === "no-evidence" || place >= ANSWERED_IN_SHORT || isFarBehind(likely.score)) return null;
      if (comparison !== null || !wantsFigure) return findValue(evidence, likely.row, said);
      const figures = factsOfSentence(index, factsOfArticle, likely.sentence);
      const matched = matchFigures(analysed, askedThing(evidence), figures, { tree, isPlaceName });
      return findValue(evidence, likely.row, said, matched);
    };
    const first = sentences.map((scored, place) => {
      const cited = cite(index, scored.sentence);
      return present(cited, scored, place + 1, shortAnswerIn(cited, scored, place));
    });
    const others = further.map((scored, place) =>
      present(cite(index, scored.sentence), scored, first.length + place + 1, null),
    );
    const inOrder = [...first, ...others];
    const ranked = comparison === null ? inOrder : leadWithCompared(inOrder, comparison).slice(0, limit);
    const told = {
      question,
      understoodAs,
      language: detectLanguage(question),
      searchedFor: analysed.searchedFor,
      missing: [...analysed.missing.filter((word) => !isWithin(word, suggestions.unknown)), ...suggestions.unknown],
      nearest: suggestions.names,
      gloss: outcome === "no-evidence" || comparison !== null ? null : glossValue(analysed, ranked[0], corpus.places),
    };
    return outcome === "no-evidence"
      ? { answer: { ...told, outcome, answers: [], related: ranked.map(withoutValue) }, likelihood }
      : { answer: { ...told, outcome, answers: ranked, comparison }, likelihood };
  }

  const conversation = prepareConversation({ names, withoutTitle: (question) => scope(question).asked, judge });

  function ask(question: string, { limit = DEFAULT_LIMIT, thread = [] }: AskingOptions = {}): Answer {
    if (!Number.isInteger(limit) || limit < 1)
      throw new RangeError(`limit must be a whole number from 1, not ${limit}`);
    const reported = readReportAskedFor(question);
    if (reported !== null) return tellReporter(question, answer(reported, null, limit), context);
    return conversation.ask(question, thread, limit);
  }

  /** @returns null when the message is better answered as a question: its sentence names the speaker asked for */
  function showPart(message: string, part: PartAskedFor, limit: number, thread: readonly string[]): Reply | null {
    const previous = thread.at(-1);
    const before = previous === undefined ? null : answer(message, previous, limit);
    if (before === null || rankedOf(before).length === 0)
      return { kind: "nothing-to-show", language: detectLanguage(message) };
    if (part !== "speaker") return { kind: "last-answer", part, answer: before };
    return namesSpeaker(ask(message, { limit, thread }), before)
      ? null
      : { kind: "last-answer", part: "source", answer: before };
  }

  const tellOverview = prepareOverview({
    names,
    answer,
    hasFacts: (place) => queryFacts({ place }).rows.length > 0,
    holds: corpusWords.holds,
    toldPlaces: () => listToldPlaces(corpus.places, corpusWords),
  });

  async function readAhead(stop?: AbortSignal): Promise<void> {
    const ahead: readonly (readonly [number, (number: number) => unknown])[] = [
      [Math.min(index.size.sentences, REMEMBERED_SENTENCES), region.reader.readAhead],
      [Math.min(index.articles.length, REMEMBERED_ARTICLES), factsOfArticle],
    ];
    for (const [count, read] of ahead) {
      let end = performance.now() + READ_AT_ONCE;
      for (let number = 0; number < count; number++) {
        read(number);
        if (performance.now() < end) continue;
        await setImmediate();
        if (stop?.aborted === true) return;
        end = performance.now() + READ_AT_ONCE;
      }
    }
  }

  return {
    readAhead,
    readings: (question, thread) => conversation.readings(question, thread, DEFAULT_LIMIT),
    facts: lookUpFacts(queryFacts),
    size: index.size,
    holdings: listHoldings(corpus.articles),
    examples: corpus.examples,
    context,
    ask,
    reply(message, { limit = DEFAULT_LIMIT, thread = [] } = {}) {
      const says = readSmallTalk(message);
      if (says !== null) return { kind: "small-talk", says, language: languageOfSmallTalk(message) };
      const part = readPartAskedFor(message);
      const shown = part === null ? null : showPart(message, part, limit, thread);
      if (shown !== null) return shown;
      if (readReportAskedFor(message) !== null) {
        const answer = ask(message, { limit, thread });
        if (rankedOf(answer).length > 0) return { kind: "last-answer", part: "reporter", answer };
      }
      const wanted = readOverview(message);
      const overview = wanted === null ? null : tellOverview(message, wanted, limit, thread.at(-1) ?? "");
      if (overview !== null) return overview;
      const [first, ...others] = splitQuestions(message);
      const answers: [Answer, ...Answer[]] = [ask(first, { limit, thread })];
      let before = carriedOn(thread, answers[0]);
      for (const question of others) {
        const further = ask(question, { limit, thread: before });
        before = carriedOn(before, further);
        answers.push(further);
      }
      const isUnread = answers.every(({ outcome }) => outcome !== "answered") && isInOtherLanguage(message);
      return isUnread ? { kind: "small-talk", says: "other-language", language: null } : { kind: "answers", answers };
    },
  };
}

function withoutValue(sentence: RankedSentence): RankedSentence {
  return { ...sentence, value: null };
}

function isWithin(word: string, others: readonly string[]): boolean {
  return others.some((other) => other.includes(word));
}

function present(
  { sentence, citation }: CitedSentence,
  { score, explain }: ScoredSentence,
  rank: number,
  value: AnswerSpan | null,
): RankedSentence {
  return { rank, sentence: sentence.text, value, score, explain, citation };
}

function factsOfSentence(
  index: CorpusIndex,
  factsOfArticle: (number: number) => ArticleFacts,
  number: number,
): readonly ReadFact[] {
  const place = placeOfSentence(index, number);
  if (place === null) return [];
  const { facts } = factsOfArticle(place.article);
  return facts.filter(({ paragraph, sentence }) => paragraph === place.paragraph && sentence === place.sentence);
}
