import type { Store } from "../store/store.ts";
import type { LiveCorpus } from "./live-corpus.ts";
import type { Approval, ApprovalRequest } from "./read-approval.ts";

/** Where approvals are kept. */
type Approvals = Pick<Store, "pins" | "staffActions">;

/** What is shown and recorded; `title` is the headline of the sentence's article, `value` the short answer, null for none. */
interface ApprovedAnswer {
  readonly sentence: string;
  readonly value: string | null;
  readonly title: string;
}

/** What became of an approval. */
export type ApprovalOutcome =
  | ({ readonly kind: "approved" } & ApprovedAnswer)
  /** Approved all the same, but the questions of the corpus could not be changed: why, for the operator alone. */
  | ({ readonly kind: "not-recorded"; readonly cause: unknown } & ApprovedAnswer)
  | Exclude<Approval, { readonly kind: "read" }>;

/** What became of taking an approval back. */
export type Withdrawal =
  | { readonly kind: "withdrawn" }
  /** Withdrawn all the same, as {@link ApprovalOutcome}. */
  | { readonly kind: "not-recorded"; readonly cause: unknown }
  | { readonly kind: "not-approved" };

/**
 * Approves a sentence as the answer to a question: it is answered first from now on, and joins the questions that prove the
 * corpus.
 * @param by the member of staff, by Telegram id
 */
export async function approveAnswer(
  corpus: LiveCorpus,
  { pins, staffActions }: Approvals,
  by: number,
  request: ApprovalRequest,
): Promise<ApprovalOutcome> {
  const approval = corpus.readApproval(request);
  if (approval.kind !== "read") return approval;
  const { question } = request;
  const { sentence, text, value, citation } = approval;
  const { language } = corpus.engine.ask(question);
  pins.set({ question, sentence, text, value: value ?? text });
  staffActions.record(by, "pin", question);
  const approved: ApprovedAnswer = { sentence: text, value, title: citation.title };
  try {
    await corpus.recordQuestion({ question, language, sentence: text, value, citation });
    return { kind: "approved", ...approved };
  } catch (cause) {
    return { kind: "not-recorded", cause, ...approved };
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
