import type { Span } from "../../model/corpus.ts";
import { PERSON_NOUN } from "../../question/asked/person-nouns.ts";

/** A span of a normalised sentence and how much speaks for it as the answer. */
export interface Candidate extends Span {
  readonly worth: number;
}

/** Things that are people: 科技特派员, villagers. */
export const PERSON_HEAD: RegExp = new RegExp(`(?:${PERSON_NOUN}|书记|支书|主任|经理|员|者|师|长|民|人|手|生)$`, "u");
