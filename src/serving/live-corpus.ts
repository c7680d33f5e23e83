import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { SHIPPED_CORPUS } from "../config.ts";
import { createEngine, type EagerEngine, type LanguageData, openLanguageData } from "../engine.ts";
import { DatasetError } from "../eval/read-json-lines.ts";
import { type FileFault, isReadable, readPageFile, UnreadableFileError } from "../ingest/read-file.ts";
import { createReprintFinder } from "../library/find-reprints.ts";
import { loadCorpus } from "../library/load-corpus.ts";
import { saveArticles } from "../library/save-articles.ts";
import type { Engine } from "../model/asking.ts";
import type { Article, Corpus, SentenceId } from "../model/corpus.ts";
import type { Reading } from "../model/reading.ts";
import { findTurnedWrong, questionsFile, type TurnedWrong } from "./check-answers.ts";
import { createLocator, type SentenceLocator } from "./locate-sentence.ts";
import { type Approval, type ApprovalRequest, readApproval } from "./read-approval.ts";
import { dropQuestion, type ProvenAnswer, recordQuestion } from "./record-question.ts";
import { type PinLookup, servePins } from "./serve-pins.ts";

/** What became of articles that were to be added. */
type Addition =
  /** They are written into the corpus folder (paths relative to it) and answered from. */
  | { readonly kind: "served"; readonly written: readonly string[] }
  /** The corpus has them all. */
  | { readonly kind: "nothing-new" }
  /** Nothing is written or answered from, because these questions would be answered wrongly. */
  | { readonly kind: "turned-wrong"; readonly questions: readonly TurnedWrong[] }
  /** Nothing is written, because the file of questions is wrong; `why` names it, without its folder, line and remedy. */
  | { readonly kind: "questions-unreadable"; readonly why: string };

/** Whether a page is added only where no question turns wrong, or all the same, as a person decided who was told which. */
type AdditionCheck = "questions" | "none";

/** What is wrong with a file; `other-kind`: nothing is found in it, and its name says that it is of no kind that is read. */
type UploadFault = FileFault | "nothing-found" | "other-kind";

/** A file as it would be taken into the corpus, or why it cannot be read. */
type UploadReading =
  | { readonly kind: "read"; readonly reading: Reading; readonly known: ReadonlyMap<string, string> }
  | UnreadableUpload;

/** A file that holds nothing that could be taken into the corpus; `why` is in English. */
export interface UnreadableUpload {
  readonly kind: "unreadable";
  readonly why: string;
  readonly fault: UploadFault;
}

/** A corpus that grows while it answers. What changes its folder is done one thing after the other. */
export interface LiveCorpus {
  readonly folder: string;
  /** What looked like a mistake in the folder when it was opened, a sentence each, with file and remedy. */
  readonly doubts: readonly string[];
  /** Answers from the corpus as it stands at each call. */
  readonly engine: Engine;
  /** Reads a page without adding it; `name` is how citations will call it. The files that hold articles of it already are told, by the ids of these. */
  read(path: string, name: string): Promise<UploadReading>;
  /**
   * Adds the articles and captions of a page, once the corpus' own questions are answered as well with them as without,
   * or whatever becomes of these. The corpus answers as before until then.
   * @throws CorpusError when the folder cannot be written or read; it is as it was then
   */
  add(reading: Reading, check?: AdditionCheck): Promise<Addition>;
  /**
   * Adds an approved answer to the questions of the corpus, in place of an earlier one to the same question.
   * @throws CorpusError when the file of questions cannot be read or written; it is as it was then
   */
  recordQuestion(answer: ProvenAnswer): Promise<void>;
  /**
   * Takes an answer approved earlier out of the questions of the corpus.
   * @throws CorpusError as {@link LiveCorpus.recordQuestion}
   */
  dropQuestion(question: string): Promise<void>;
  /** The sentence with these words, white space aside, or with this id; null when there is none. */
  locate(sentence: string): SentenceId | null;
  /** Which sentence and short answer are approved by what was written; nothing is approved by that alone. */
  readApproval(request: ApprovalRequest): Approval;
}

/**
 * Opens a corpus folder for answering and adding.
 * @param onServed told of each state of the corpus when it is answered from, with a signal for when it is no longer
 * @throws CorpusError, MissingLanguageDataError as openEngine
 */
export async function openLiveCorpus(
  folder: string,
  pins: PinLookup,
  onServed: (engine: EagerEngine, replaced: AbortSignal) => void = () => {},
): Promise<LiveCorpus> {
  const [{ corpus, doubts }, languageData] = await Promise.all([
    loadCorpus(folder, SHIPPED_CORPUS),
    openLanguageData(),
  ]);
  let served = build(corpus, languageData, pins);
  let replaced = new AbortController();
  onServed(served.plain, replaced.signal);
  let writing: Promise<unknown> = Promise.resolve();

  /** Does what changes the folder after all that was to change it before. */
  function inTurn<T>(change: () => Promise<T>): Promise<T> {
    const done = writing.then(change);
    writing = done.catch(() => undefined);
    return done;
  }

  async function add(reading: Reading, check: AdditionCheck): Promise<Addition> {
    const known = new Set(served.corpus.articles.map(({ id }) => id));
    const reprints = createReprintFinder(served.corpus.articles);
    const fresh = (await readAsWritten(reading)).filter(
      (article) => !known.has(article.id) && reprints.find(article) === null,
    );
    if (fresh.length === 0) {
      await save(reading, served);
      return { kind: "nothing-new" };
    }
    const grown = { ...served.corpus, articles: inFileOrder([...served.corpus.articles, ...fresh]) };
    const next = build(grown, languageData, pins);
    const turned = check === "none" ? null : await askQuestions(next);
    if (turned !== null) return turned;
    return { kind: "served", written: await save(reading, next) };
  }

  /** Why a state of the corpus must not be served; null when its questions are answered as well as now. */
  async function askQuestions(next: Served): Promise<Addition | null> {
    try {
      const questions = await findTurnedWrong(folder, served.engine, next.engine);
      return questions.length === 0 ? null : { kind: "turned-wrong", questions };
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      const file = questionsFile(folder);
      return { kind: "questions-unreadable", why: error.message.replaceAll(file, basename(file)) };
    }
  }

  /** Writes a page and serves the corpus with it, or neither. Resolves to the files written. */
  async function save(reading: Reading, grown: Served): Promise<readonly string[]> {
    let next = grown;
    const { written } = await saveArticles(folder, reading, async ({ noted }) => {
      if (noted.length > 0) next = await reload();
    });
    if (next !== served) serve(next);
    return written;
  }

  function serve(next: Served): void {
    replaced.abort();
    replaced = new AbortController();
    served = next;
    onServed(next.plain, replaced.signal);
  }

  /** The corpus as it is on disk, with the pages that were noted in its files. */
  async function reload(): Promise<Served> {
    return build((await loadCorpus(folder, SHIPPED_CORPUS)).corpus, languageData, pins);
  }

  return {
    folder,
    doubts,
    engine: {
      get size() {
        return served.engine.size;
      },
      get examples() {
        return served.engine.examples;
      },
      get holdings() {
        return served.engine.holdings;
      },
      ask: (question, options) => served.engine.ask(question, options),
      reply: (message, options) => served.engine.reply(message, options),
      facts: (query) => served.engine.facts(query),
      context: (id, radius) => served.engine.context(id, radius),
    },
    async read(path, name) {
      try {
        const reading = await readPageFile(path, name);
        if (reading.articles.length + reading.captions.length === 0)
          return { kind: "unreadable", why: `${name} holds no articles`, fault: faultOf("nothing-found", name) };
        return { kind: "read", reading, known: filesOfKnown(reading, served.corpus.articles) };
      } catch (error) {
        if (error instanceof UnreadableFileError)
          return {
            kind: "unreadable",
            why: error.message.replaceAll(path, name),
            fault: faultOf(error.fault, name),
          };
        throw error;
      }
    },
    add: (reading, check = "questions") => inTurn(() => add(reading, check)),
    recordQuestion: (answer) => inTurn(() => recordQuestion(folder, answer)),
    dropQuestion: (question) => inTurn(() => dropQuestion(folder, question)),
    locate: (sentence) => served.locator.whole(sentence),
    readApproval: (request) => readApproval(request, served.engine, served.locator),
  };
}

function faultOf(fault: UploadFault, name: string): UploadFault {
  return isReadable(name) ? fault : "other-kind";
}

/** One state of the corpus, built whole before it is answered from. */
interface Served {
  readonly corpus: Corpus;
  /** Without the pins. */
  readonly plain: EagerEngine;
  readonly engine: Engine;
  readonly locator: SentenceLocator;
}

function build(corpus: Corpus, languageData: LanguageData, pins: PinLookup): Served {
  const plain = createEngine(corpus, languageData);
  const locator = createLocator(corpus);
  return { corpus, plain, locator, engine: servePins(plain, pins, locator.whole) };
}

/** The files of a corpus that hold articles of a page, or the same under another headline, by the ids that these have on the page. */
function filesOfKnown({ articles }: Reading, inCorpus: readonly Article[]): ReadonlyMap<string, string> {
  const byId = new Map(inCorpus.map((article) => [article.id, article]));
  const reprints = createReprintFinder(inCorpus);
  return new Map(
    articles.flatMap((article): readonly (readonly [string, string])[] => {
      const there = byId.get(article.id) ?? reprints.find(article);
      return there === null ? [] : [[article.id, there.file]];
    }),
  );
}

/** The articles of a page as they will be read from the files that they are written to. */
async function readAsWritten(reading: Reading): Promise<readonly Article[]> {
  if (reading.articles.length + reading.captions.length === 0) return [];
  const staging = await mkdtemp(join(tmpdir(), "wenzheng-"));
  try {
    await saveArticles(staging, reading);
    return (await loadCorpus(staging)).corpus.articles;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** As loadCorpus orders them, so that the next start ranks alike. */
function inFileOrder(articles: readonly Article[]): readonly Article[] {
  return articles.toSorted((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0));
}
