import { UsageError } from "../../named-fault.ts";

/** The options of `wenzheng eval` as they were written. */
export interface EvalOptions {
  readonly dataset?: string | undefined;
  readonly questions?: string | undefined;
  readonly pages?: string | undefined;
  readonly facts?: string | undefined;
  readonly run?: string | undefined;
  readonly compare?: readonly string[] | undefined;
  readonly failures?: string | undefined;
  readonly corpus?: string | undefined;
}

/** What is measured, against what, and where it is written. `run` and `failures` are files; undefined: not written. */
export type EvalRequest =
  | {
      readonly kind: "dataset";
      readonly folder: string;
      readonly run: string | undefined;
      readonly failures: string | undefined;
    }
  | { readonly kind: "runs"; readonly folder: string; readonly first: string; readonly second: string }
  | {
      readonly kind: "questions";
      readonly file: string;
      readonly corpus: string;
      readonly failures: string | undefined;
    }
  | { readonly kind: "pages"; readonly folder: string }
  | { readonly kind: "facts"; readonly file: string; readonly corpus: string };

const ONE_SET = "eval needs one of --dataset FOLDER, --questions FILE, --pages FOLDER and --facts FILE";

/**
 * Makes one request of the options.
 * @param corpusFolder the corpus folder, by what --corpus says
 * @throws UsageError when not exactly one set is named, or an option does not go with it
 */
export function readEvalRequest(
  options: EvalOptions,
  corpusFolder: (named: string | undefined) => string,
): EvalRequest {
  const { dataset, questions, pages, facts, run, compare, failures, corpus } = options;
  if ([dataset, questions, pages, facts].filter((set) => set !== undefined).length > 1) {
    throw new UsageError(ONE_SET);
  }
  if (dataset !== undefined && compare !== undefined) {
    refuse("--compare", { run, failures, corpus });
    const [first, second, ...rest] = compare;
    if (first === undefined || second === undefined || rest.length > 0) {
      throw new UsageError("--compare takes two runs: --compare a.run b.run");
    }
    return { kind: "runs", folder: dataset, first, second };
  }
  if (dataset !== undefined) {
    refuse("--dataset", { corpus });
    return { kind: "dataset", folder: dataset, run, failures };
  }
  if (questions !== undefined) {
    refuse("--questions", { run, compare });
    return { kind: "questions", file: questions, corpus: corpusFolder(corpus), failures };
  }
  if (facts !== undefined) {
    refuse("--facts", { run, compare, failures });
    return { kind: "facts", file: facts, corpus: corpusFolder(corpus) };
  }
  if (pages !== undefined) {
    refuse("--pages", { run, compare, failures, corpus });
    return { kind: "pages", folder: pages };
  }
  throw new UsageError(ONE_SET);
}

/** Refuses what was written and would not be read. */
function refuse(set: string, options: Readonly<Record<string, unknown>>): void {
  for (const [option, value] of Object.entries(options)) {
    if (value !== undefined) throw new UsageError(`--${option} does not go with ${set}; take it out`);
  }
}
