import { type Answer, type RankedSentence, rankedOf, wholeQuestion } from "../model/answer.ts";
import type { AskingOptions, Engine } from "../model/asking.ts";
import type { SentenceId } from "../model/corpus.ts";
import { findWords } from "../text/find-words.ts";
import { squeeze } from "../text/squeeze.ts";

/** An answer that was approved. */
interface ApprovedAnswer {
  /** Where the sentence stood; null: it is found by its words. */
  readonly sentence: SentenceId | null;
  readonly text: string;
  /** The short answer as it stands in the sentence, or the whole sentence; null: whichever is found. */
  readonly value: string | null;
}

/** Looks up what the staff has approved; see PinStore. */
export interface PinLookup {
  find(question: string): ApprovedAnswer | null;
}

/**
 * Gives an engine the answers that the staff has approved: they come first, marked as checked, the engine's own after
 * them. The very question that was approved has its answer whatever was asked before it. A pin whose sentence is gone, or
 * no longer holds the short answer that was approved, is passed over.
 * @param locate finds a sentence by its words
 */
export function servePins<E extends Engine>(
  engine: E,
  pins: PinLookup,
  locate: (text: string) => SentenceId | null,
): E {
  const pinOver = (answer: Answer, options: AskingOptions): Answer => {
    const own = answer.understoodAs === null ? null : pinned(askAlone(answer.question, options));
    return own ?? pinned(answer) ?? answer;
  };
  const askAlone = (question: string, options: AskingOptions): Answer =>
    engine.ask(question, { ...options, thread: [] });
  const pinned = (answer: Answer): Answer | null => {
    const pin = pins.find(wholeQuestion(answer));
    if (pin === null) return null;
    const ranked = rankedOf(answer);
    const found = approved(pin, ranked);
    return found === null ? null : putFirst(answer, found, ranked);
  };
  const approved = (pin: ApprovedAnswer, ranked: readonly RankedSentence[]): RankedSentence | null => {
    const at = (id: SentenceId | null): RankedSentence | null =>
      id === null ? null : (ranked.find(({ citation }) => citation.id === id) ?? present(engine, id));
    const there = at(pin.sentence);
    const same = there !== null && squeeze(there.sentence) === squeeze(pin.text);
    const sentence = same ? there : (at(locate(pin.text)) ?? there);
    return sentence === null ? null : withApproved(sentence, pin.value);
  };
  return {
    ...engine,
    ask: (question, options = {}) => pinOver(engine.ask(question, options), options),
    reply(message, options = {}) {
      const whole = pins.find(message) === null ? null : pinned(askAlone(message, options));
      if (whole !== null) return { kind: "answers", answers: [whole] };
      const reply = engine.reply(message, options);
      if (reply.kind === "last-answer" || reply.kind === "overview")
        return { ...reply, answer: pinned(reply.answer) ?? reply.answer };
      if (reply.kind !== "answers") return reply;
      const [first, ...others] = reply.answers;
      return { ...reply, answers: [pinOver(first, options), ...others.map((answer) => pinOver(answer, options))] };
    },
  };
}

function present(engine: Engine, id: SentenceId): RankedSentence | null {
  const context = engine.context(id, 0);
  const sentence = context?.sentences[0];
  if (context === null || sentence === undefined) return null;
  return { rank: 1, sentence: sentence.text, value: null, score: 0, explain: () => [], citation: context.citation };
}

/** The sentence with the short answer that was approved; null when it does not hold that. */
function withApproved(sentence: RankedSentence, approved: string | null): RankedSentence | null {
  if (approved === null) return sentence;
  const text = sentence.sentence;
  const span = findWords(text, approved);
  if (span === null) return null;
  const isWhole = squeeze(approved) === squeeze(text);
  return { ...sentence, value: isWhole ? null : { ...span, text: text.slice(span.start, span.end) } };
}

function putFirst(answer: Answer, pinned: RankedSentence, ranked: readonly RankedSentence[]): Answer {
  const { question, understoodAs, language, searchedFor } = answer;
  const others = ranked.filter(({ citation }) => citation.id !== pinned.citation.id);
  const room = Math.max(1, ranked.length);
  const answers = [pinned, ...others].slice(0, room).map((sentence, place) => ({ ...sentence, rank: place + 1 }));
  return {
    question,
    understoodAs,
    language,
    searchedFor,
    missing: [],
    nearest: [],
    gloss: null,
    outcome: "answered",
    comparison: null,
    checked: true,
    answers,
  };
}
