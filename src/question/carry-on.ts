import type { Language } from "../model/corpus.ts";
import { asksForChange } from "./asked/asked-change.ts";
import { findNamedPlaces } from "./find-named.ts";
import { readCorrection } from "./follow-up/correction.ts";
import { lacksSubject } from "./follow-up/lacks-subject.ts";
import { matterOf } from "./follow-up/matter.ts";
import {
  blank,
  CHINESE_PRONOUN,
  ENGLISH_PRONOUN,
  type QuestionParts,
  TIME,
  takeApart,
} from "./follow-up/question-parts.ts";
import { beginWith, findReferents, nounPhrase, putFor } from "./follow-up/referents.ts";
import { replaceThing } from "./follow-up/replace-thing.ts";
import {
  askAbout,
  askAnew,
  askOfOne,
  askSince,
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
/** 比去年呢, 跟上年比呢: since when. */
const SINCE = new RegExp(`^(?:比|跟|和|与|同|较)(?<time>${TIME.source})(?:相?比(?:较)?|来说)?$`, "u");
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
  const meant = readCorrection(asked);
  if (meant !== null) return carryOn(meant.asFollowUp, { question: previous, answerTo }, names) ?? sure([meant.said]);
  const lead = leadOf(asked, names);
  const core = asked.slice(lead.length).replace(QUESTION_END, "");
  const withoutTail = core.replace(CHINESE_TAIL, "").trim();
  if (withoutTail === "" || previous.trim() === "") return null;
  const turned = turnExtreme(withoutTail.replace(/[呢呀啊]+$/u, ""), speakPlainly(previous).trim());
  if (turned !== null) return sure([turned]);
  const before = takeApart(speakPlainly(previous).trim(), names);
  const since = before.language === "zh" ? SINCE.exec(withoutTail)?.groups?.time : undefined;
  if (since !== undefined) return sure([askSince(before, since)]);
  const topic = takeApart(withoutTail, names);
  const tail = core.slice(withoutTail.length);
  const isMarked = lead !== "" || tail === "呢";
  const asks = tail === "" && /[?？]$/u.test(asked);
  if (topic.ask === null) return takeTopic(topic, before, { isMarked, asks, asksWhether: /有|吗$/u.test(tail) }, names);
  return takeAsking(takeApart(core.replace(/[呢呀啊]+$/u, ""), names), before, lead !== "", answerTo, names);
}

/** Words that only lead on; the first character of a place is none of them: 那|边坝呢. */
function leadOf(asked: string, names: RegionNames): string {
  if (asked.startsWith("那") && findNamedPlaces(asked, names)[0]?.start === 1) return "那";
  return CHINESE_LEAD.exec(asked)?.[0] ?? ENGLISH_LEAD.exec(asked)?.[0] ?? "";
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
  // 院长辞职了？ asks whether it is so, and of nothing before.
  if (topic.text.length > LONGEST_TOPIC[topic.language] || (place === undefined && /了$/u.test(topic.text)))
    return null;
  if (thing !== "") {
    const mayBe = isMarked || asks;
    return mayBe ? { readings: askAboutThing(topic, thing, before, names), mayStandAlone: !isMarked } : null;
  }
  if (place === undefined && topic.time === null) return null;
  const most = place === undefined ? null : askOfOne(before, said);
  if (most !== null) return sure([most]);
  const asked = (one: QuestionParts): string => {
    const placed = place === undefined ? one.text : withPlace(one, place.place, said);
    return topic.time === null ? placed : withTime(placed, topic.text.slice(topic.time.start, topic.time.end));
  };
  const whole = asked(before);
  if (asksWhether) return sure([withoutAsking(takeApart(whole, names))]);
  const matter = matterOf(before.text, names);
  // 合格率是多少, 比去年高了多少, 榆汀区呢: where it does not say the last, the first is meant.
  return sure(matter === before.text ? [whole] : [whole, asked(takeApart(`${matter}是多少？`, names))]);
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
  const ofThing = name === "" ? askOfThing(placed, thing) : null;
  const readings = MEASURED.test(thing) ? [ofThing, anew, parallel, whole] : [parallel, ofThing, anew, whole];
  return readings.filter((reading) => reading !== null);
}

/** What may be asked of a thing. */
const ATTRIBUTE =
  /(?:率|幅|价格?|费|收费|票|面积|投资|[长宽高深]度|规模|数量|产[量值]|标准|工资|人数|时间|地[点址]|负责人|用途|原因|[金总]额|收入|利润|成本|重量|年龄|名额|预算|工期|份额)$/u;

/** What is asked of the thing before, where no place holds the two together: 剪毛队有多少支, then 收费呢. */
function askOfThing({ text, thing, language }: QuestionParts, what: string): string | null {
  if (thing === null || language === "en" || !ATTRIBUTE.test(what)) return null;
  const said = nounPhrase(text.slice(thing.start, thing.end));
  return said === null || said.includes(what) ? null : `${said}${what}是多少？`;
}

/** A follow-up with asking words of its own. */
function takeAsking(
  asked: QuestionParts,
  before: QuestionParts,
  isMarked: boolean,
  answerTo: (question: string) => string | null,
  names: RegionNames,
): FollowUp | null {
  const pronoun = (asked.language === "zh" ? CHINESE_PRONOUN : ENGLISH_PRONOUN).exec(blank(asked.text, asked.places));
  const { answer, place, thing } = findReferents(before, asked.language, answerTo, names);
  const same = askOfTheSame(asked, before, names);
  const says = asked.content.length > 0;
  if (pronoun !== null) {
    const meant = says ? [answer, place, thing] : isPlural(pronoun[0]) ? [answer, thing] : [answer];
    const readings = named(meant).map((name) => putFor(asked, pronoun, name));
    // How deep is it: the dam of the question before.
    const matter = asked.language === "en" && !isPlural(pronoun[0]) ? named([thing]) : [];
    const all = [...readings, same, ...matter.map((name) => putFor(asked, pronoun, name))];
    return { readings: says ? readings : all, mayStandAlone: says && asked.places.length > 0 };
  }
  if (!says) return sure([same]);
  if (asked.onlyVerbs && (asked.saysLittle || asked.places.length === 0)) {
    // What was built, sold or got is the matter of the question before; what someone did may be done by anyone named in it.
    if (asked.saysLittle || asksForChange(asked.text)) return sure([same]);
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
  const { time } = asked;
  const timed = time === null ? placed : withTime(placed, asked.text.slice(time.start, time.end));
  const isSame = asked.content.length === 0 && (asked.kind === before.kind || time !== null);
  return isSame ? timed : askAnew(takeApart(placed, names), withoutPlace(asked, names));
}

function withoutPlace(asked: QuestionParts, names: RegionNames): QuestionParts {
  return takeApart(blank(asked.text, asked.places).trim(), names);
}
