import { type Answer, type RankedSentence, rankedOf } from "../../model/answer.ts";
import { askOfArticle } from "../../question/article-scope.ts";
import type { QuestionParts } from "../../question/follow-up/question-parts.ts";
import type { Way, WayToRead } from "../../question/follow-up/ways-to-read.ts";
import { type AnsweredReading, type Beside, measureReading, type Where } from "./reading-columns.ts";

const ASKED_AT: Readonly<Record<Way, readonly Where[]>> = {
  same: ["anywhere", "here"],
  alone: ["anywhere", "here", "earlier"],
  carried: ["anywhere", "here"],
  anew: ["anywhere", "here"],
  joined: ["anywhere", "here"],
  first: ["here"],
  answer: ["anywhere", "here"],
  place: ["here"],
  thing: ["here"],
};

/** A follow-up as one of the questions that it may be, answered. */
export interface FollowUpReading {
  readonly way: Way;
  readonly where: Where;
  /** The whole question; null for the follow-up by itself. */
  readonly understoodAs: string | null;
  readonly best: RankedSentence;
  /** Whether the follow-up names a place that stands nowhere in the corpus. */
  readonly namesUnknown: boolean;
  /** What the choice among the readings goes by, as `READING_COLUMNS` names it. */
  readonly columns: Float32Array;
}

/** Answers a follow-up in each of the ways that it may be meant; those that find no sentence are left out. */
export function readFollowUp(ways: readonly WayToRead[], question: string, beside: Beside): readonly FollowUpReading[] {
  const titles = titlesOf(beside.answers);
  const questions = new Map<string | null, Omit<AnsweredReading, "judged">>();
  for (const { way, order, asked } of ways)
    for (const where of ASKED_AT[way])
      for (const title of where === "anywhere" ? [null] : titles[where]) {
        const whole = title === null ? (asked === question ? null : asked) : askOfArticle(title, asked);
        if (!questions.has(whole)) questions.set(whole, { way, order, where, understoodAs: whole });
      }
  const answered = [...questions.values()].map((asked) => ({ ...asked, judged: beside.ask(asked.understoodAs) }));
  return answered.flatMap((asked) => {
    const { way, where, understoodAs, judged } = asked;
    const [best] = rankedOf(judged.answer);
    if (best === undefined) return [];
    const namesUnknown = namesUnknownPlace(beside.asked, judged.answer.missing);
    return [{ way, where, understoodAs, best, namesUnknown, columns: measureReading(asked, best, answered, beside) }];
  });
}

const PLACE_NAME = /(?<name>\p{Script=Han}{2,5})[县市区州镇乡村旗](?!\p{Script=Han}*[县市区州镇乡村旗])/u;

function namesUnknownPlace({ text, places }: QuestionParts, missing: readonly string[]): boolean {
  const name = places.length > 0 ? undefined : PLACE_NAME.exec(text)?.groups?.name;
  return name !== undefined && missing.some((unknown) => name.includes(unknown));
}

/** The headline of the last answer, and those of the answers before it. */
function titlesOf(answers: readonly Answer[]): Readonly<Record<"here" | "earlier", readonly string[]>> {
  const titles = answers.map((answer) => rankedOf(answer)[0]?.citation.title ?? "");
  const here = titles.at(-1) ?? "";
  const earlier = new Set(titles.slice(0, -1).filter((title) => title !== "" && title !== here));
  return { here: here === "" ? [] : [here], earlier: [...earlier] };
}
