import type { Language } from "../model.ts";
import { lacksSubject } from "./follow-up/lacks-subject.ts";
import { blank, CHINESE_PRONOUN, ENGLISH_PRONOUN, type QuestionParts, takeApart } from "./follow-up/question-parts.ts";
import { beginWith, findReferents, putFor } from "./follow-up/referents.ts";
import { replaceThing } from "./follow-up/replace-thing.ts";
import {
  askAbout,
  askAnew,
  MEASURED,
  nameIn,
  QUESTION_END,
  withoutAsking,
  withPlace,
  withTime,
} from "./follow-up/rewrite-question.ts";
import { turnExtreme } from "./follow-up/turn-extreme.ts";
import type { RegionNames } from "./region.ts";
import { speakPlainly } from "./speak-plainly.ts";

/** What a follow-up can be taken for. */
export interface FollowUp {
  /** Whole questions, likeliest first. */
  readonly readings: readonly string[];
  /** True when the question may as well stand by itself. */
  readonly mayStandAlone: boolean;
}

/** What a follow-up is completed with. */
export interface Before {
  /** The question before, as it was understood. */
  readonly question: string;
  /** The short answer to a question, for a follow-up that points back to it (建在哪个县？ 那里有几个？). */
  readonly answerTo: (question: string) => string | null;
}

const CHINESE_LEAD =
  /^(?:那么|那(?![里儿边个些年时])|还有|以及|另外|接着|再问一下|再问|如果是|要是|换成|和|跟)[,，\s]*/u;
const ENGLISH_LEAD =
  /^(?:(?:and|so|then|also|but|plus|ok|okay|well|now|what about|how about|what of|(?:the )?same for)\b[,\s]*)+/iu;
const CHINESE_TAIL = /(?:呢|又?(?:如何|怎么样|怎样|咋样)|的情况|也?有没有|也?有[吗么]|吗)$/u;
const BEFORE_TOPIC = /^(?:in|for|at|of|from|with|the|those|over in)\s+/iu;
/** What is counted is left out and only described: 国家级的有多少. */
const DESCRIBED = /^(?<which>.{1,12}的)(?:一?共|总共)?有?$/u;
/** A topic longer than this says something of its own. */
const LONGEST_TOPIC = { zh: 14, en: 60 } as const satisfies Record<Language, number>;

/**
 * Completes a follow-up (那八宿呢？, and Markam?, 去年呢, 它有多少家企业, when was that) from the question before it: what
 * the follow-up says takes the place of what it is parallel to, the rest is kept.
 * @returns null when this is a question of its own
 */
export function carryOn(
  question: string,
  { question: previous, answerTo }: Before,
  names: RegionNames,
): FollowUp | null {
  const asked = speakPlainly(question).trim();
  const lead = CHINESE_LEAD.exec(asked)?.[0] ?? ENGLISH_LEAD.exec(asked)?.[0] ?? "";
  const core = asked.slice(lead.length).replace(QUESTION_END, "");
  const withoutTail = core.replace(CHINESE_TAIL, "").trim();
  if (withoutTail === "" || previous.trim() === "") return null;
  const turned = turnExtreme(withoutTail.replace(/[呢呀啊]+$/u, ""), speakPlainly(previous).trim());
  if (turned !== null) return sure([turned]);
  const before = takeApart(speakPlainly(previous).trim(), names);
  const topic = takeApart(withoutTail, names);
  const tail = core.slice(withoutTail.length);
  const isMarked = lead !== "" || tail === "呢";
  const asks = tail === "" && /[?？]$/u.test(asked);
  if (topic.ask === null) return takeTopic(topic, before, { isMarked, asks, asksWhether: /有|吗$/u.test(tail) }, names);
  return takeAsking(takeApart(core.replace(/[呢呀啊]+$/u, ""), names), before, lead !== "", answerTo, names);
}

/** How a topic is put. */
interface Marks {
  /** As a follow-up: 那…, …呢, and …, what about …. */
  readonly isMarked: boolean;
  /** With a question mark alone. */
  readonly asks: boolean;
  /** Whether there is any: 八宿有吗. */
  readonly asksWhether: boolean;
}

/** A follow-up that names something else to ask the same about. */
function takeTopic(
  topic: QuestionParts,
  before: QuestionParts,
  { isMarked, asks, asksWhether }: Marks,
  names: RegionNames,
): FollowUp | null {
  const [place] = topic.places;
  const said = place === undefined ? "" : topic.text.slice(place.start, place.end);
  const thing = thingOf(topic);
  if (topic.text.length > LONGEST_TOPIC[topic.language]) return null;
  if (thing !== "") {
    const mayBe = isMarked || asks;
    return mayBe ? { readings: askAboutThing(topic, thing, before, names), mayStandAlone: !isMarked } : null;
  }
  if (place === undefined && topic.time === null) return null;
  const placed = place === undefined ? before.text : withPlace(before, place.place, said);
  const whole = topic.time === null ? placed : withTime(placed, topic.text.slice(topic.time.start, topic.time.end));
  return sure([asksWhether ? withoutAsking(takeApart(whole, names)) : whole]);
}

function sure(readings: readonly string[]): FollowUp {
  return { readings, mayStandAlone: false };
}

/** What a topic says beside place and time. */
function thingOf(topic: QuestionParts): string {
  if (topic.content.length === 0) return "";
  const rest = blank(topic.text, [...topic.places, ...(topic.time === null ? [] : [topic.time])]);
  return rest
    .trim()
    .replace(/^(?:[县市区]?[的里])+/u, "")
    .replace(BEFORE_TOPIC, "")
    .trim();
}

function askAboutThing(
  topic: QuestionParts,
  said: string,
  before: QuestionParts,
  names: RegionNames,
): readonly string[] {
  const thing = said.replace(/的$/u, "");
  const [place] = topic.places;
  const placed =
    place === undefined
      ? before
      : takeApart(withPlace(before, place.place, topic.text.slice(place.start, place.end)), names);
  const { parallel, whole } =
    topic.language === before.language ? replaceThing(placed, thing, thing !== said) : { parallel: null, whole: null };
  const [where] = placed.places;
  const name =
    where === undefined ? "" : nameIn(where.place, placed.text.slice(where.start, where.end), topic.language);
  const anew = askAbout(thing, name, before.kind, topic.language);
  const readings = MEASURED.test(thing) ? [anew, parallel, whole] : [parallel, anew, whole];
  return readings.filter((reading) => reading !== null);
}

/** A follow-up with asking words of its own. */
function takeAsking(
  asked: QuestionParts,
  before: QuestionParts,
  isMarked: boolean,
  answerTo: (question: string) => string | null,
  names: RegionNames,
): FollowUp | null {
  const pronoun = (asked.language === "zh" ? CHINESE_PRONOUN : ENGLISH_PRONOUN).exec(asked.text);
  const { answer, place, thing } = findReferents(before, asked.language, answerTo);
  const same = askOfTheSame(asked, before, names);
  const says = asked.content.length > 0;
  if (pronoun !== null) {
    const meant = says ? [answer, place, thing] : isPlural(pronoun[0]) ? [answer, thing] : [answer];
    const readings = named(meant).map((name) => putFor(asked, pronoun, name));
    return { readings: says ? readings : [...readings, same], mayStandAlone: says && asked.places.length > 0 };
  }
  if (!says) return sure([same]);
  if (asked.onlyVerbs && (asked.saysLittle || asked.places.length === 0)) {
    // What was built, sold or got is the matter of the question before; what someone did may be done by anyone named in it.
    if (asked.saysLittle) return sure([same]);
    const begun = named([answer, place, thing]).map((name) => beginWith(asked, name));
    return { readings: [same, ...begun], mayStandAlone: true };
  }
  const described = DESCRIBED.exec(asked.text.slice(0, asked.ask?.start ?? 0))?.groups?.which;
  if (described !== undefined && asked.places.length === 0)
    return { readings: askAboutThing(takeApart(described, names), described, before, names), mayStandAlone: true };
  if (asked.places.length > 0 || !(isMarked || lacksSubject(asked))) return null;
  const meant = named(lacksSubject(asked) && asked.ask?.start !== 0 ? [answer, place, thing] : [answer, place]);
  return { readings: meant.map((name) => beginWith(asked, name)), mayStandAlone: true };
}

/** They and 他们 point to the things counted before, it and there to a place, which stays as it is. */
function isPlural(pronoun: string): boolean {
  return /们|^(?:they|them|their)$/iu.test(pronoun);
}

function named(meant: readonly (string | null)[]): readonly string[] {
  return meant.filter((name) => name !== null);
}

/** The same matter asked of another place, or for another kind of thing. */
function askOfTheSame(asked: QuestionParts, before: QuestionParts, names: RegionNames): string {
  const [place] = asked.places;
  const said = place === undefined ? "" : asked.text.slice(place.start, place.end);
  const placed = place === undefined ? before.text : withPlace(before, place.place, said);
  const isSame = asked.kind === before.kind && asked.content.length === 0;
  return isSame ? placed : askAnew(takeApart(placed, names), withoutPlace(asked, names));
}

function withoutPlace(asked: QuestionParts, names: RegionNames): QuestionParts {
  return takeApart(blank(asked.text, asked.places).trim(), names);
}
