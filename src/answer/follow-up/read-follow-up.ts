import { type Answer, type RankedSentence, rankedOf } from "../../model.ts";
import { askOfArticle } from "../../question/article-scope.ts";
import type { FollowUp } from "../../question/carry-on.ts";
import { findNamedPlaces } from "../../question/find-named.ts";
import type { QuestionParts } from "../../question/follow-up/question-parts.ts";
import { WAYS, type Way, type WayToRead } from "../../question/follow-up/ways-to-read.ts";
import type { RegionNames } from "../../question/region.ts";
import { logOddsOf } from "../../ranking/log-odds.ts";
import { sharesPair } from "../../text/shares-pair.ts";

/** Where a reading of a follow-up is asked: of all articles, of that of the last answer, or of that of an answer before it. */
const PLACES = ["anywhere", "here", "earlier"] as const;
type Where = (typeof PLACES)[number];

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

/** An answer, and how likely its first sentence is right, 0 to 1. */
export interface JudgedAnswer {
  readonly answer: Answer;
  readonly likelihood: number;
}

/** A follow-up as one of the questions that it may be, answered. */
export interface FollowUpReading {
  readonly way: Way;
  readonly where: Where;
  /** The whole question; null for the follow-up by itself. */
  readonly understoodAs: string | null;
  readonly best: RankedSentence;
  /** Whether the follow-up names a place that stands nowhere in the corpus. */
  readonly namesUnknown: boolean;
  /** What the choice among the readings goes by, as {@link READING_COLUMNS} names it. */
  readonly columns: Float32Array;
}

/** What a follow-up is read beside. */
export interface Beside {
  /** The answers to the questions before, the last one last; at least one. */
  readonly answers: readonly Answer[];
  readonly before: QuestionParts;
  readonly asked: QuestionParts;
  /** What the follow-up is taken for by what it is parallel to; null for a question of its own. */
  readonly followUp: FollowUp | null;
  readonly names: RegionNames;
  readonly ask: (understoodAs: string | null) => JudgedAnswer;
}

interface Asked {
  readonly way: Way;
  readonly order: number;
  readonly where: Where;
  readonly understoodAs: string | null;
  readonly judged: JudgedAnswer;
}

/** Answers a follow-up in each of the ways that it may be meant; those that find no sentence are left out. */
export function readFollowUp(ways: readonly WayToRead[], question: string, beside: Beside): readonly FollowUpReading[] {
  const titles = titlesOf(beside.answers);
  const questions = new Map<string | null, Omit<Asked, "judged">>();
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
    return [{ way, where, understoodAs, best, namesUnknown, columns: columnsOf(asked, best, answered, beside) }];
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

/** How far a sentence is before the next where there is none. */
const LEAD_OF_THE_ONLY = 3;

/** Begins or ends as what carries on. */
const LED = /^(?:那|and |还有|so )|呢[?？]?$/iu;

/** What the columns say, by name, in order. */
export const READING_COLUMNS = [
  ...WAYS,
  ...PLACES,
  "order",
  "score",
  "margin",
  "likelihood",
  "answered",
  "partial",
  "has value",
  "same article",
  "same paragraph",
  "same sentence",
  "next sentence",
  "later",
  "next paragraph",
  "earlier article",
  "earlier sentence",
  "says the follow-up",
  "says it with the headline",
  "says the matter",
  "place",
  "missing",
  "agreement",
  "reciprocal rank",
  "same value",
  "length",
  "words",
  "names a place",
  "asks",
  "English",
  "led",
  "carries on",
  "may stand alone",
  "answered before",
  "thread",
] as const;

function columnsOf(
  { way, where, order, judged: { answer, likelihood } }: Asked,
  best: RankedSentence,
  answered: readonly Asked[],
  beside: Beside,
): Float32Array {
  const { answers, asked, before, followUp } = beside;
  const last = answers.at(-1);
  const [told] = last === undefined ? [] : rankedOf(last);
  const [, second] = rankedOf(answer);
  const earlier = answers.flatMap((one) => rankedOf(one).slice(0, 1));
  const said = best.sentence;
  const matter = before.content.filter((word) => !asked.content.includes(word));
  return Float32Array.from([
    ...WAYS.map((one) => Number(one === way)),
    ...PLACES.map((one) => Number(one === where)),
    order,
    best.score,
    second === undefined ? LEAD_OF_THE_ONLY : best.score - second.score,
    logOddsOf(likelihood),
    Number(answer.outcome === "answered"),
    Number(answer.outcome === "partial"),
    Number(best.value !== null),
    ...standsBeside(best, told),
    Number(earlier.some((one) => articleOf(one) === articleOf(best))),
    Number(earlier.some(({ citation }) => citation.id === best.citation.id)),
    shareSaid(asked.content, said),
    shareSaid(asked.content, said + best.citation.title),
    shareSaid(matter, said),
    placeSaid(said, beside),
    answer.missing.length / Math.max(1, answer.searchedFor.length),
    share(answered, ({ judged }) => Number(rankedOf(judged.answer)[0]?.citation.id === best.citation.id)),
    share(answered, ({ judged }) => reciprocalRank(judged.answer, best)),
    Number(best.value !== null && best.value.text === told?.value?.text),
    asked.text.length,
    asked.content.length,
    Number(asked.places.length > 0),
    Number(asked.ask !== null),
    Number(asked.language === "en"),
    Number(LED.test(asked.text)),
    Number(followUp !== null),
    Number(followUp?.mayStandAlone ?? true),
    Number(last !== undefined && last.outcome !== "no-evidence"),
    answers.length,
  ]);
}

function articleOf({ citation: { id } }: RankedSentence): string {
  return id.slice(0, id.indexOf("."));
}

/** Whether the sentence stands in the article, the paragraph of the one told before, is it, or follows it. */
function standsBeside(best: RankedSentence, told: RankedSentence | undefined): readonly number[] {
  if (told === undefined || articleOf(told) !== articleOf(best)) return [0, 0, 0, 0, 0, 0];
  const paragraphs = best.citation.paragraph - told.citation.paragraph;
  const sentences = best.citation.sentence - told.citation.sentence;
  const isSame = paragraphs === 0;
  return [
    1,
    Number(isSame),
    Number(isSame && sentences === 0),
    Number(isSame && sentences === 1),
    Number(paragraphs > 0 || (isSame && sentences > 0)),
    Number(paragraphs === 1),
  ];
}

function shareSaid(words: readonly string[], text: string): number {
  return words.length === 0 ? -1 : share(words, (word) => Number(sharesPair(word, text)));
}

/** 1 where the sentence names the place asked about, -1 where it names others alone. */
function placeSaid(sentence: string, { asked, before, names }: Beside): number {
  const wanted = asked.places.length > 0 ? asked.places : before.places;
  if (wanted.length === 0) return 0;
  const named = findNamedPlaces(sentence, names);
  if (named.length === 0) return 0;
  return named.some(({ place }) => wanted.some((one) => one.place.name === place.name)) ? 1 : -1;
}

function reciprocalRank(answer: Answer, { citation: { id } }: RankedSentence): number {
  const at = rankedOf(answer).findIndex(({ citation }) => citation.id === id);
  return at === -1 ? 0 : 1 / (at + 1);
}

function share<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0) / Math.max(1, all.length);
}
