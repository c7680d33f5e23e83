import { LRUCache } from "lru-cache";
import type { Answer, Outcome } from "../../model/answer.ts";
import { carryOn, type FollowUp } from "../../question/carry-on.ts";
import { type QuestionParts, takeApart } from "../../question/follow-up/question-parts.ts";
import { namesOnlyUnknown, saysNothing } from "../../question/follow-up/says-nothing.ts";
import { setSideBySide } from "../../question/follow-up/set-side-by-side.ts";
import { type LeansOn, waysToRead } from "../../question/follow-up/ways-to-read.ts";
import type { RegionNames } from "../../question/region.ts";
import { remember } from "../../text/remember.ts";
import { answersAlone } from "./answers-alone.ts";
import { chooseReading } from "./choose-reading.ts";
import { type FollowUpReading, readFollowUp } from "./read-follow-up.ts";
import type { JudgedAnswer } from "./reading-columns.ts";

/** How questions are answered that are understood already. */
export interface Answering {
  readonly names: RegionNames;
  /** The question without the headline that it may begin with. */
  readonly withoutTitle: (question: string) => string;
  /** @param believed what the first sentence is known to answer; else it is judged by itself */
  readonly judge: (
    question: string,
    understoodAs: string | null,
    limit: number,
    believed?: Outcome | null,
  ) => JudgedAnswer;
}

/** Answers questions that may carry on those before them, which `thread` has as they were understood, the last one last. */
export interface ConversationAnswerer {
  ask(question: string, thread: readonly string[], limit: number): Answer;
  /** A follow-up in each of the ways that it may be meant, answered. */
  readings(question: string, thread: readonly string[], limit: number): readonly FollowUpReading[];
}

/** So many messages are remembered taken apart: several readers take apart each of a thread in turn. */
const REMEMBERED = 64;

/** Prepares answering follow-ups: each is answered in the ways that it may be meant, and the likeliest is chosen. */
export function prepareConversation({ names, withoutTitle, judge }: Answering): ConversationAnswerer {
  const known = new LRUCache<string, QuestionParts>({ max: REMEMBERED });
  const partsOf = remember<QuestionParts, string>((text) => takeApart(text, names), known);

  function answer(question: string, limit: number): Answer {
    return judge(question, null, limit).answer;
  }

  /** Whether a question has no part in a conversation: it says nothing, or nothing but a name that is not known. */
  function isBeside(question: string, limit: number): boolean {
    if (saysNothing(question)) return true;
    const { outcome, missing } = answer(question, limit);
    return outcome === "no-evidence" && namesOnlyUnknown(partsOf(question), missing);
  }

  /** What a message is taken for beside the questions before it, and its readings. */
  function readBeside(
    question: string,
    thread: readonly string[],
    limit: number,
  ): { readonly followUp: FollowUp | null; readonly readings: readonly FollowUpReading[] } {
    const [first, ...others] = thread.map(withoutTitle);
    const answers = thread.map((before) => answer(before, limit));
    const last = answers.at(-1);
    if (first === undefined || last === undefined) return { followUp: null, readings: [] };
    const matter = others.at(-1) ?? first;
    const before = { question: matter, answerTo: (asked: string) => shortAnswer(answer(asked, limit)) };
    const followUp = carryOn(question, before, names);
    if (followUp === null && isBeside(question, limit)) return { followUp, readings: [] };
    const leansOn: LeansOn = { thread: [first, ...others], answer: shortAnswer(last), followUp };
    const readings = readFollowUp(waysToRead(question, leansOn, names), question, {
      answers,
      followUp,
      before: partsOf(matter),
      asked: partsOf(question),
      names,
      ask: (understoodAs) => judge(question, understoodAs, limit),
    });
    return { followUp, readings };
  }

  return {
    ask(question, conversation, limit) {
      const thread = conversation.filter((before) => !isBeside(before, limit));
      if (thread.length === 0 || saysNothing(question)) return answer(question, limit);
      const compared = setSideBySide(question, thread.map(withoutTitle), names);
      if (compared !== null) return judge(question, compared, limit).answer;
      const { followUp, readings } = readBeside(question, thread, limit);
      const chosen = chooseReading(readings);
      const alone = judge(question, null, limit);
      if (chosen === null) return alone.answer;
      const mayStandAlone = followUp === null && chosen.outcome === "no-evidence";
      return mayStandAlone && answersAlone(partsOf(question), alone)
        ? alone.answer
        : judge(question, chosen.understoodAs, limit, chosen.outcome).answer;
    },
    readings: (question, thread, limit) => readBeside(question, thread, limit).readings,
  };
}

/** What a further question may point back to: the place that comes first in a comparison, else the short answer. */
function shortAnswer(answer: Answer): string | null {
  if (answer.outcome !== "answered") return null;
  if (answer.comparison?.outcome === "compared") return answer.comparison.rows[0]?.place ?? null;
  return answer.answers[0]?.value?.text ?? null;
}
