import type { SentenceId } from "../model.ts";
import type { Store } from "../store/store.ts";
import type { LiveCorpus } from "./live-corpus.ts";

/** Where approvals are kept. */
type Approvals = Pick<Store, "pins" | "staffActions">;

/** What became of an approval; `title` is the headline of the sentence's article. */
export type Approval =
  | { readonly kind: "approved"; readonly sentence: string; readonly title: string }
  /** Approved all the same, but the questions of the corpus could not be changed: why, for the operator alone. */
  | { readonly kind: "not-recorded"; readonly sentence: string; readonly title: string; readonly cause: unknown }
  /** The corpus has no such sentence. */
  | { readonly kind: "no-sentence" };

/** What became of taking an approval back. */
export type Withdrawal =
  | { readonly kind: "withdrawn" }
  /** Withdrawn all the same, as {@link Approval}. */
  | { readonly kind: "not-recorded"; readonly cause: unknown }
  | { readonly kind: "not-approved" };

/**
 * Approves a sentence as the answer to a question: it is answered first from now on, and joins the questions that prove the
 * corpus.
 * @param by the member of staff, by Telegram id
 * @param chosen null for a sentence that is not there
 */
export async function approveAnswer(
  corpus: LiveCorpus,
  { pins, staffActions }: Approvals,
  by: number,
  question: string,
  chosen: SentenceId | null,
): Promise<Approval> {
  const context = chosen === null ? null : corpus.engine.context(chosen, 0);
  const sentence = context?.sentences[0]?.text;
  if (chosen === null || context === null || sentence === undefined) return { kind: "no-sentence" };
  const { citation } = context;
  const { answers, language } = corpus.engine.ask(question);
  const value = answers.find(({ citation: { id } }) => id === chosen)?.value?.text ?? null;
  pins.set({ question, sentence: chosen, text: sentence });
  staffActions.record(by, "pin", question);
  try {
    await corpus.recordQuestion({ question, language, sentence, value, citation });
    return { kind: "approved", sentence, title: citation.title };
  } catch (cause) {
    return { kind: "not-recorded", sentence, title: citation.title, cause };
  }
}

/** Takes back what {@link approveAnswer} approved for a question. */
export async function withdrawAnswer(
  corpus: LiveCorpus,
  { pins, staffActions }: Approvals,
  by: number,
  question: string,
): Promise<Withdrawal> {
  if (!pins.remove(question)) return { kind: "not-approved" };
  staffActions.record(by, "unpin", question);
  try {
    await corpus.dropQuestion(question);
    return { kind: "withdrawn" };
  } catch (cause) {
    return { kind: "not-recorded", cause };
  }
}
