import { type Answer, type Engine, type RankedSentence, rankedOf, type SentenceId, wholeQuestion } from "../model.ts";

/** Looks up what the staff has approved; see PinStore. */
export interface PinLookup {
  find(question: string): { readonly sentence: SentenceId; readonly text: string } | null;
}

/**
 * Gives an engine the answers that the staff has approved: they come first, marked as checked, the engine's own after
 * them. A pin whose sentence is gone is passed over.
 * @param locate finds a sentence by its words
 */
export function servePins(engine: Engine, pins: PinLookup, locate: (text: string) => SentenceId | null): Engine {
  const pinOver = (answer: Answer): Answer => {
    const pin = pins.find(wholeQuestion(answer));
    if (pin === null) return answer;
    const ranked = rankedOf(answer);
    const pinned =
      ranked.find(({ citation }) => citation.id === pin.sentence) ??
      present(engine, pin.sentence) ??
      present(engine, locate(pin.text));
    return pinned === null ? answer : putFirst(answer, pinned, ranked);
  };
  return {
    ...engine,
    ask: (question, options) => pinOver(engine.ask(question, options)),
    reply(message, options) {
      const reply = engine.reply(message, options);
      if (reply.kind === "last-answer" || reply.kind === "overview") return { ...reply, answer: pinOver(reply.answer) };
      if (reply.kind !== "answers") return reply;
      const [first, ...others] = reply.answers;
      return { ...reply, answers: [pinOver(first), ...others.map(pinOver)] };
    },
  };
}

function present(engine: Engine, id: SentenceId | null): RankedSentence | null {
  const context = id === null ? null : engine.context(id, 0);
  const sentence = context?.sentences[0];
  if (context === null || sentence === undefined) return null;
  return { rank: 1, sentence: sentence.text, value: null, score: 0, explain: () => [], citation: context.citation };
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
