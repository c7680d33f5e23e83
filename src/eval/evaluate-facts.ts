import type { z } from "zod";
import type { Engine } from "../model/asking.ts";
import type { Fact } from "../model/facts.ts";
import { sameSentence } from "./evaluate-questions.ts";
import { number, object, optionalText, text } from "./fields.ts";
import { readJsonLines, refuseEmpty } from "./read-json-lines.ts";

const row = object({
  sentence: text,
  article: text,
  text,
  value: number,
  unit: text,
  hedge: optionalText,
  place: text.nullable(),
  indicator: text,
});

/** A fact that a person read from a sentence. */
export type ProvenFact = z.infer<typeof row>;

/**
 * Reads a file of proven facts, one JSON object a line.
 * @throws DatasetError naming file and line, also when it holds none
 */
export async function readProvenFacts(file: string): Promise<readonly ProvenFact[]> {
  return refuseEmpty(await readJsonLines(file, row), file, "facts");
}

/** A proven fact and the one read from the same sentence with the same value and unit; null when none was. */
interface FactOutcome {
  readonly proven: ProvenFact;
  readonly read: Fact | null;
  readonly rightPlace: boolean;
  /** Share of characters that the indicators have in common, of the longer one. */
  readonly indicatorOverlap: number;
}

/** What came of a file of proven facts. */
export interface FactsEvaluation {
  readonly outcomes: readonly FactOutcome[];
  /** Facts read from the proven articles that are not among the proven ones. */
  readonly unproven: readonly Fact[];
}

/** Shares over a file of proven facts, 0 to 1; place and indicator are of the facts found. */
export interface FactsReport {
  readonly proven: number;
  readonly read: number;
  readonly precision: number;
  readonly recall: number;
  readonly place: number;
  readonly indicator: number;
  readonly hedge: number;
}

/** Overlap from which an indicator counts as right. */
const SAME_INDICATOR = 0.7;

/** Holds the facts of a corpus against proven ones, article by article: an article with one proven fact is proven whole. */
export function evaluateFacts(engine: Engine, proven: readonly ProvenFact[]): FactsEvaluation {
  const articles = new Set(proven.map(({ article }) => article));
  const left = new Set<Fact>(engine.facts({}).rows.filter(({ citation }) => articles.has(citation.title)));
  const outcomes = proven.map((fact) => {
    const read = [...left].find((other) => sameFigure(fact, other)) ?? null;
    if (read !== null) left.delete(read);
    return {
      proven: fact,
      read,
      rightPlace: read !== null && read.place === fact.place,
      indicatorOverlap: read === null ? 0 : overlap(fact.indicator, read.indicator),
    };
  });
  return { outcomes, unproven: [...left] };
}

/** Sums an evaluation up. */
export function reportFacts({ outcomes, unproven }: FactsEvaluation): FactsReport {
  const found = outcomes.filter(({ read }) => read !== null);
  const share = (count: number, all: number): number => (all === 0 ? 0 : count / all);
  return {
    proven: outcomes.length,
    read: found.length + unproven.length,
    precision: share(found.length, found.length + unproven.length),
    recall: share(found.length, outcomes.length),
    place: share(found.filter(({ rightPlace }) => rightPlace).length, found.length),
    indicator: share(found.filter(({ indicatorOverlap }) => indicatorOverlap >= SAME_INDICATOR).length, found.length),
    hedge: share(found.filter(({ proven, read }) => proven.hedge === read?.hedge).length, found.length),
  };
}

function sameFigure(proven: ProvenFact, read: Fact): boolean {
  return proven.value === read.value && proven.unit === read.unit && sameSentence(proven.sentence, read.sentence);
}

/** Characters in common, with their number, over those of the longer text. */
function overlap(a: string, b: string): number {
  const rest = [...b];
  let shared = 0;
  for (const character of a) {
    const at = rest.indexOf(character);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return shared / Math.max([...a].length, [...b].length, 1);
}
