import { SHIPPED_CORPUS } from "../config.ts";
import { createEngine, type EagerEngine, openLanguageData } from "../engine.ts";
import type { ProvenQuestion } from "../eval/evaluate-questions.ts";
import { DatasetError } from "../eval/read-json-lines.ts";
import { loadCorpus } from "../library/load-corpus.ts";
import { questionKey } from "../store/question-key.ts";
import { readCorpusQuestions } from "./check-answers.ts";
import { createLocator } from "./locate-sentence.ts";
import { APPROVED } from "./record-question.ts";
import { type PinLookup, servePins } from "./serve-pins.ts";

/** A corpus that answers with what the staff has approved. */
interface ApprovedCorpus {
  readonly engine: EagerEngine;
  /** What looks wrong in the folder, a sentence each, with file and remedy: approved answers that could not be read, too. */
  readonly warnings: readonly string[];
}

/**
 * Opens a corpus folder for answering, the approved answers among its questions before found ones: as the bot answers that
 * they were approved in, without what that remembers.
 * @throws CorpusError, MissingLanguageDataError as openEngine
 */
export async function openApproved(folder: string): Promise<ApprovedCorpus> {
  const [{ corpus, doubts }, languageData] = await Promise.all([
    loadCorpus(folder, SHIPPED_CORPUS),
    openLanguageData(),
  ]);
  const plain = createEngine(corpus, languageData);
  try {
    const pins = approvedAmong(await readCorpusQuestions(folder));
    return { engine: servePins(plain, pins, createLocator(corpus).whole), warnings: doubts };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return { engine: plain, warnings: [...doubts, `${error.message}; approved answers are not counted until then`] };
  }
}

function approvedAmong(questions: readonly ProvenQuestion[]): PinLookup {
  const pins = new Map<string, ReturnType<PinLookup["find"]>>();
  for (const { kind, question, expected } of questions) {
    const [text] = expected?.sentences ?? [];
    if (kind !== APPROVED || expected === null || text === undefined) continue;
    pins.set(questionKey(question), { sentence: null, text, value: expected.answer });
  }
  return { find: (question) => pins.get(questionKey(question)) ?? null };
}
