import { remember } from "../text/remember.ts";

/** Works out what several signals need of a question's evidence at the first call, and keeps it as long as that is kept. */
export function perQuestion<Subject extends object, T>(compute: (evidence: Subject) => T): (evidence: Subject) => T {
  const known = new WeakMap<Subject, { readonly value: T }>();
  return (evidence) => {
    const before = known.get(evidence);
    if (before !== undefined) return before.value;
    const value = compute(evidence);
    known.set(evidence, { value });
    return value;
  };
}

/** The same for each row, or whatever else of the evidence has a number. */
export function perRow<Subject extends object, T>(
  compute: (evidence: Subject, row: number) => T,
): (evidence: Subject, row: number) => T {
  const rows = perQuestion((evidence: Subject) => remember((row) => compute(evidence, row)));
  return (evidence, row) => rows(evidence)(row);
}
