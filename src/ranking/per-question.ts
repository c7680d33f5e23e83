import { remember } from "../text/remember.ts";

/**
 * What is kept of a question's evidence, by the number of what works it out. It lies in the evidence itself: in a weak map
 * over the evidence of all questions it would outlive its question until the old generation is collected.
 */
export type KeptOfQuestion = unknown[];

interface Keeping {
  readonly kept: KeptOfQuestion;
}

let places = 0;

/**
 * Works out what several signals need of a question's evidence at the first call, and keeps it as long as that is kept.
 * @param compute what it gives is never undefined
 */
export function perQuestion<Subject extends Keeping, T>(compute: (evidence: Subject) => T): (evidence: Subject) => T {
  const place = places++;
  return (evidence) => {
    const before = evidence.kept[place] as T | undefined;
    if (before !== undefined) return before;
    const value = compute(evidence);
    evidence.kept[place] = value;
    return value;
  };
}

/** The same for each row, or whatever else of the evidence has a number. */
export function perRow<Subject extends Keeping, T>(
  compute: (evidence: Subject, row: number) => T,
): (evidence: Subject, row: number) => T {
  const rows = perQuestion((evidence: Subject) => remember((row) => compute(evidence, row)));
  return (evidence, row) => rows(evidence)(row);
}
