import type { Signal } from "./evidence.ts";
import { answerProximity } from "./signals/answer-proximity.ts";
import { articleBm25, headBm25, neighbourBm25, paragraphBm25, sentenceBm25 } from "./signals/bm25.ts";
import { focusCoverage, inheritedCoverage } from "./signals/coverage.ts";
import { position, relativeLength } from "./signals/form.ts";
import { locallyRareCoverage } from "./signals/local-rarity.ts";
import { offer } from "./signals/offer.ts";
import { placeAgreement } from "./signals/place.ts";

/** What is cheap enough to be asked of every sentence of every candidate paragraph. */
export const FIRST_SIGNALS: readonly Signal[] = [
  sentenceBm25("words"),
  paragraphBm25("words"),
  paragraphBm25("bigrams"),
  headBm25("words"),
  locallyRareCoverage("words"),
  locallyRareCoverage("bigrams"),
  relativeLength,
];

/** All signals, as asked of the sentences that remain. */
export const SIGNALS: readonly Signal[] = [
  ...FIRST_SIGNALS,
  neighbourBm25("bigrams"),
  articleBm25("words"),
  articleBm25("bigrams"),
  headBm25("bigrams"),
  inheritedCoverage("words"),
  inheritedCoverage("bigrams"),
  focusCoverage("words"),
  position,
  offer("figure"),
  offer("name"),
  offer("form"),
  answerProximity,
  placeAgreement,
];
