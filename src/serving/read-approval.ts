import type { Engine } from "../model/asking.ts";
import type { Citation } from "../model/citation.ts";
import type { SentenceId, Span } from "../model/corpus.ts";
import { findWords } from "../text/find-words.ts";
import { normaliseText } from "../text/normalise.ts";
import { readQuantities } from "../text/read-quantities.ts";
import { squeeze } from "../text/squeeze.ts";
import type { SentenceLocator } from "./locate-sentence.ts";

/** What a member of staff wrote to approve an answer. */
export interface ApprovalRequest {
  readonly question: string;
  /** What names the answer: words of a sentence, all of them or some, or its id, then perhaps its short answer; none: the sentence shown. */
  readonly named: readonly string[];
  /** The sentence of the card replied to; null when there is none. */
  readonly shown: SentenceId | null;
}

/** The answer that is approved, or what is wrong with how it is named. */
export type Approval =
  | {
      readonly kind: "read";
      readonly sentence: SentenceId;
      readonly text: string;
      /** The short answer as it stands in the sentence; null: the sentence has none and is the answer itself. */
      readonly value: string | null;
      readonly citation: Citation;
    }
  | { readonly kind: "no-sentence" }
  /** The words stand in several sentences, and none of them answers the question. */
  | { readonly kind: "several-sentences" }
  /** The short answer given does not stand in the sentence. */
  | { readonly kind: "value-not-there"; readonly value: string; readonly text: string };

/**
 * Finds out which sentence is approved, and which short answer in it. Of words that stand in several sentences, the one on
 * the card is meant, else the one that answers the question best. A short answer that is not given is the one that is found
 * in the words given, else their only figure, else the words.
 */
export function readApproval(
  { question, named, shown }: ApprovalRequest,
  engine: Engine,
  locator: SentenceLocator,
): Approval {
  const { answers } = engine.ask(question);
  const { words, value: given } = partName(named, locator);
  const sentence = words === null ? shown : meantSentence();
  if (sentence === "several") return { kind: "several-sentences" };
  const context = sentence === null ? null : engine.context(sentence, 0);
  const text = context?.sentences[0]?.text;
  if (sentence === null || context === null || text === undefined) return { kind: "no-sentence" };
  const part = (words === null ? null : findWords(text, words)) ?? { start: 0, end: text.length };
  const found = answers.find(({ citation }) => citation.id === sentence)?.value ?? null;
  const span = given === null ? seekIn(text, part, found) : (findWords(text, given, part) ?? findWords(text, given));
  if (given !== null && span === null) return { kind: "value-not-there", value: given, text };
  const value = span === null ? null : text.slice(span.start, span.end);
  return { kind: "read", sentence, text, value, citation: context.citation };

  function meantSentence(): SentenceId | "several" | null {
    const whole = words === null ? null : locator.whole(words);
    if (whole !== null || words === null) return whole;
    const holding = locator.holding(words);
    if (shown !== null && holding.includes(shown)) return shown;
    if (holding.length <= 1) return holding[0] ?? null;
    return answers.find(({ citation }) => holding.includes(citation.id))?.citation.id ?? "several";
  }
}

/** The words of the sentence and the short answer; an arrow may stand in the sentence itself. */
function partName(
  named: readonly string[],
  locator: SentenceLocator,
): { readonly words: string | null; readonly value: string | null } {
  const all = named.join("→");
  if (named.length < 2 || locator.whole(all) !== null) return { words: named.length === 0 ? null : all, value: null };
  return { words: named.slice(0, -1).join("→"), value: named.at(-1) ?? null };
}

/** The short answer in the part of a sentence that was given; null where that is the whole sentence and none is found. */
function seekIn(text: string, part: Span, found: Span | null): Span | null {
  if (found !== null && part.start <= found.start && found.end <= part.end) return found;
  const words = text.slice(part.start, part.end);
  if (bare(words) === bare(text)) return null;
  const [figure, ...others] = readQuantities(normaliseText(words));
  return figure === undefined || others.length > 0 ? part : (findWords(text, figure.text, part) ?? part);
}

function bare(text: string): string {
  return squeeze(text).replace(/[^\p{L}\p{N}]+/gu, "");
}
