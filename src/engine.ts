import { cite } from "./answer/cite.ts";
import { findValue } from "./answer/find-value.ts";
import { judgeEvidence } from "./answer/judge-evidence.ts";
import { listHoldings } from "./answer/list-holdings.ts";
import { createContextReader } from "./answer/read-context.ts";
import { SHIPPED_CORPUS } from "./config.ts";
import { type Background, openBackground } from "./index/background.ts";
import { buildCorpusIndex, type CorpusIndex, holdsTerm } from "./index/corpus-index.ts";
import { loadCorpus } from "./library/load-corpus.ts";
import type { Corpus, Engine, RankedSentence } from "./model.ts";
import { createAnalyser } from "./question/analyse-question.ts";
import type { AnalysedQuestion } from "./question/analysed-question.ts";
import { carryOn } from "./question/carry-on.ts";
import { type Glossary, openGlossary } from "./question/english/glossary.ts";
import type { CorpusWords } from "./question/knowledge.ts";
import { createNameSuggester } from "./question/nearest-names.ts";
import { buildPlaceTree } from "./question/place-scope.ts";
import { chineseNames, indexRegionNames, type RegionNames } from "./question/region.ts";
import type { Evidence, Region } from "./ranking/evidence.ts";
import { rankSentences, type ScoredSentence } from "./ranking/rank-sentences.ts";
import { createSentenceReader } from "./ranking/sentence-reader.ts";
import { learnWords, loadDictionary } from "./text/segment.ts";

/** Sentences in an answer when the asker names no number. */
const DEFAULT_LIMIT = 5;

/** What is known of the languages, whatever the corpus. */
export interface LanguageData {
  readonly glossary: Glossary;
  readonly background: Background;
}

/**
 * Opens the language data made when the program was built.
 * @throws MissingLanguageDataError when it was not
 */
export async function openLanguageData(): Promise<LanguageData> {
  const [glossary, background] = await Promise.all([openGlossary(), openBackground()]);
  return { glossary, background };
}

/**
 * Opens a corpus folder, or a folder of page dumps, and makes it answer.
 * @throws CorpusError when the folder cannot be read whole, MissingLanguageDataError when the program was not built
 */
export async function openEngine(folder: string): Promise<Engine> {
  const [{ corpus }, languageData] = await Promise.all([loadCorpus(folder, SHIPPED_CORPUS), openLanguageData()]);
  return createEngine(corpus, languageData);
}

/** A corpus made searchable, and what questions to it are understood with. */
export interface Retrieval {
  readonly index: CorpusIndex;
  readonly names: RegionNames;
  readonly region: Region;
  readonly analyse: (question: string) => AnalysedQuestion;
}

/** Makes a corpus searchable. */
export function prepareRetrieval(corpus: Corpus, { glossary, background }: LanguageData): Retrieval {
  loadDictionary();
  learnWords(corpus.places.flatMap(chineseNames));
  const index = buildCorpusIndex(corpus, background);
  const names = indexRegionNames(corpus.places, corpus.terms);
  const region = { places: buildPlaceTree(corpus.places), reader: createSentenceReader(index, names) };
  return { index, names, region, analyse: createAnalyser({ region: names, glossary, corpusWords: wordsOf(index) }) };
}

/** Makes a corpus answer. The whole pipeline, question to cited sentences, can be read off here. */
export function createEngine(corpus: Corpus, languageData: LanguageData): Engine {
  const { index, names, region, analyse } = prepareRetrieval(corpus, languageData);
  const suggestNames = createNameSuggester(corpus.places, (characters) => holdsTerm(index, characters));

  return {
    size: index.size,
    holdings: listHoldings(corpus.articles),
    examples: corpus.examples,
    context: createContextReader(index),
    ask(question, limit = DEFAULT_LIMIT, previous = "") {
      const understoodAs = previous === "" ? null : carryOn(question, previous, names);
      const analysed = analyse(understoodAs ?? question);
      const { evidence, sentences } = rankSentences(index, region, analysed, limit);
      const suggestions = suggestNames(analysed);
      const outcome = suggestions.misheard ? "no-evidence" : judgeEvidence(evidence, sentences[0]);
      const ranked = sentences.map((scored, place) => present(index, evidence, scored, place + 1));
      const asked = {
        question,
        understoodAs,
        language: analysed.language,
        searchedFor: analysed.searchedFor,
        missing: analysed.missing,
      };
      return outcome === "no-evidence"
        ? {
            ...asked,
            outcome,
            answers: [],
            related: ranked.map((sentence) => ({ ...sentence, value: null })),
            nearest: suggestions.names,
          }
        : { ...asked, outcome, answers: ranked };
    },
  };
}

function present(index: CorpusIndex, evidence: Evidence, scored: ScoredSentence, rank: number): RankedSentence {
  const { sentence, citation } = cite(index, scored.sentence);
  return {
    rank,
    sentence: sentence.text,
    value: findValue(evidence.answers(scored.row), sentence.text),
    score: scored.score,
    signals: scored.signals,
    citation,
  };
}

function wordsOf(index: CorpusIndex): CorpusWords {
  const words = index.words.sentences.vocabulary;
  return {
    hasWord: (word) => words.id(word) !== undefined,
    holds: (term) => holdsTerm(index, term),
    words: () => words.terms(),
    texts: () => index.texts,
    isCommon: (word) => index.background.share(word) > 0,
    frequency: (word) => index.words.frequencies[words.id(word) ?? -1] ?? 0,
  };
}
