import type { TermSequences } from "./term-sequences.ts";

/**
 * In which units of text each term stands, and how often: term `t` stands `counts[i]` times in unit `units[i]`, for `i`
 * from `starts[t]` up to `starts[t + 1]`, units in reading order.
 */
export interface TermHolders {
  readonly starts: Uint32Array;
  readonly units: Uint32Array;
  readonly counts: Uint16Array;
}

/**
 * Inverts term sequences.
 * @param unitStarts first text of each unit, and one past the last
 */
export function findHolders({ vocabulary, terms, starts }: TermSequences, unitStarts: Uint32Array): TermHolders {
  const firstTerm = (unit: number): number => starts[unitStarts[unit] ?? 0] ?? 0;
  const unitCount = unitStarts.length - 1;
  const lastUnit = new Int32Array(vocabulary.size);
  /** Calls for every term of every unit, with whether the unit had it before. */
  const visit = (see: (term: number, unit: number, again: boolean) => void): void => {
    lastUnit.fill(-1);
    for (let unit = 0; unit < unitCount; unit++) {
      for (let at = firstTerm(unit); at < firstTerm(unit + 1); at++) {
        const term = terms[at] ?? 0;
        see(term, unit, lastUnit[term] === unit);
        lastUnit[term] = unit;
      }
    }
  };
  const holderStarts = new Uint32Array(vocabulary.size + 1);
  visit((term, _, again) => {
    if (!again) holderStarts[term + 1] = (holderStarts[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < vocabulary.size; term++) {
    holderStarts[term + 1] = (holderStarts[term + 1] ?? 0) + (holderStarts[term] ?? 0);
  }
  const units = new Uint32Array(holderStarts[vocabulary.size] ?? 0);
  const counts = new Uint16Array(units.length);
  const next = holderStarts.slice();
  visit((term, unit, again) => {
    const at = (next[term] ?? 0) - (again ? 1 : 0);
    units[at] = unit;
    counts[at] = (counts[at] ?? 0) + 1;
    next[term] = at + 1;
  });
  return { starts: holderStarts, units, counts };
}
