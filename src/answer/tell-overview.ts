import type { Answer } from "../model/answer.ts";
import type { Reply } from "../model/asking.ts";
import { detectLanguage } from "../question/detect-language.ts";
import { takeApart } from "../question/follow-up/question-parts.ts";
import type { Overview } from "../question/overview.ts";
import type { RegionNames } from "../question/region.ts";

/** A name that says itself that it is one of a place, without what it ends with. */
const PLACE_NAME = /^(?<name>\p{Script=Han}{1,7})[县市区州镇乡村旗]$/u;
const LATIN_NAME = /^\p{Lu}[\p{L}'’]*(?: \p{L}+)?$/u;

/** What telling all about something rests on. */
interface Knowledge {
  readonly names: RegionNames;
  readonly answer: (question: string, understoodAs: string | null, limit: number) => Answer;
  /** Whether figures are told of a place, by its full name. */
  readonly hasFacts: (place: string) => boolean;
  readonly holds: (word: string) => boolean;
  /** Places that the corpus tells of. */
  readonly toldPlaces: () => readonly string[];
}

/** Replies to a message that asks for all about something; null where it is better answered as a question. */
export type OverviewTeller = (message: string, asked: Overview, limit: number, previous: string) => Reply | null;

/** Prepares replies to messages that ask for all about a place, a matter, or for the articles. */
export function prepareOverview({ names, answer, hasFacts, holds, toldPlaces }: Knowledge): OverviewTeller {
  const isUnknown = (topic: string, { outcome, nearest, missing, searchedFor }: Answer): boolean => {
    if (nearest.length > 0) return false;
    const name = PLACE_NAME.exec(topic)?.groups?.name;
    if (name !== undefined && !holds(topic) && !holds(name)) return true;
    return outcome === "no-evidence" && (LATIN_NAME.test(topic) || searchedFor.every((word) => missing.includes(word)));
  };

  return (message, asked, limit, previous) => {
    const language = detectLanguage(message);
    if (asked.kind === "articles") return { kind: "articles", language };
    const nothing = (place: string | null): Reply => ({ kind: "nothing-told", place, told: toldPlaces(), language });
    const topic = takeApart(asked.topic, names);
    const isWhole = topic.content.length > 0 && topic.places.length > 0;
    if (asked.carriesOn && previous !== "" && !isWhole) return null;
    if (asked.of === "place" && isWhole) return null;
    if (topic.content.length > 0) {
      const found = answer(message, topic.text, limit);
      if (!isWhole && isUnknown(topic.text, found)) return nothing(topic.text);
      return asked.of === "place" ? null : { kind: "answers", answers: [found] };
    }
    const [named] = topic.places;
    const place = (named ?? takeApart(previous, names).places[0])?.place.name;
    if (place === undefined) return nothing(null);
    const about = named === undefined ? place : topic.text;
    const found = answer(message, about, limit);
    if (found.outcome === "no-evidence") return nothing(about);
    return topic.places.length < 2 && hasFacts(place)
      ? { kind: "overview", place, answer: found }
      : { kind: "answers", answers: [found] };
  };
}
