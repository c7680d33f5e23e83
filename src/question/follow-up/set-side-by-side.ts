import type { Place } from "../../model/corpus.ts";
import { MORE_OR_LESS } from "../../text/extremes.ts";
import { normaliseText } from "../../text/normalise.ts";
import { squeeze } from "../../text/squeeze.ts";
import { findNamedPlaces } from "../find-named.ts";
import type { RegionNames } from "../region.ts";
import { blank, type QuestionParts, takeApart } from "./question-parts.ts";
import { countedMatter, nameIn, QUESTION_END } from "./rewrite-question.ts";

/** Asks which has more, beside its places: 哪个多, 谁更高, 比乙县多吗. */
const MORE = new RegExp(
  `^(?:的?(?:哪(?:一)?[个座家边]?(?:县区|区县|[县市区镇乡村]|地方)?|谁)的?|比(?:起来)?)\\s*(?:还|更|比较)?(?<than>${MORE_OR_LESS})(?:一些|一点|些|点)?[吗么]?$`,
  "u",
);
/** Asks how far apart they are: 差多少, 比乙县多多少. */
const APART = /^(?:它们|两[者县地家个])?(?:之间)?(?:比\s*)?(?:相?差|多|少|高|低)(?:了|出)?(?:多少|几)\p{Script=Han}?$/u;
/** Asks how many they are together: 一共呢, 加起来有多少个. */
const TOGETHER =
  /^(?:它们|[两三四五](?:者|个?[县地家区市镇乡村]))?(?:的)?(?:一共|总共|共|合计|加起来|加在一起|合起来|总计)(?:是|有)?(?:多少|几)?\p{Script=Han}?$/u;
const ENGLISH_MORE =
  /^(?:which|who)(?: one| of (?:them|the two|those))? (?:has|have|had|is|was|got) (?:the )?(?:more|most|fewer|fewest|less|least|higher|highest|lower|lowest|bigger|larger|largest|smaller|smallest)$/iu;
const ENGLISH_APART = /^(?:what(?:'s| is)|how (?:big|large|much) is) the difference$/iu;
const ENGLISH_TOGETHER =
  /^(?:how many (?:is that |are (?:they|there) |do they have )?)?(?:in total|together|altogether|combined|all together)$/iu;

/**
 * A follow-up that sets side by side what was asked of one place after another (甲县有多少个站点, 乙县呢, then 哪个多, 差多少,
 * 一共呢), or of places that it names itself (甲县和乙县合计呢), as a whole question.
 * @param thread the questions before, as they were understood, the last one last
 * @returns null for any other question, and where there are no two places
 */
export function setSideBySide(asked: string, thread: readonly string[], names: RegionNames): string | null {
  const core = normaliseText(asked)
    .replace(QUESTION_END, "")
    .replace(/[呢呀啊]+$/u, "")
    .replace(/^(?:那么|那(?![里儿边个些])|and |so |then )/iu, "");
  const named = findNamedPlaces(core, names);
  const rest = blank(core, named)
    .replace(/[和与跟同、,，]/gu, " ")
    .trim();
  const last = thread.at(-1);
  const comparison = last === undefined ? null : readComparison(rest);
  if (last === undefined || comparison === null) return null;
  const before = takeApart(last, names);
  const said = named.map(({ place, start, end }) => ({ place, said: core.slice(start, end) }));
  const places = said.length > 1 ? said : distinct([...placesAskedBefore(thread, before, names), ...said]);
  return places.length < 2 ? null : comparison(countedMatter(takeApart(askOfAll(before, places), names)));
}

/** Puts what is counted, with its places, as a question that compares. */
type Comparison = (matter: string) => string;

/** How a question is put that asks to compare; null for words that ask for no comparison. */
function readComparison(rest: string): Comparison | null {
  const than = MORE.exec(rest)?.groups?.than;
  if (than !== undefined) return (matter) => `${matter}，哪个${than}？`;
  if (APART.test(rest)) return (matter) => `${matter}相差多少？`;
  if (TOGETHER.test(rest)) return (matter) => `${matter}一共有多少？`;
  const isEnglish = [ENGLISH_MORE, ENGLISH_APART, ENGLISH_TOGETHER].some((pattern) => pattern.test(rest));
  const said = ENGLISH_APART.test(rest) ? "difference between them" : rest;
  return isEnglish ? (matter) => `${matter}, ${said}?` : null;
}

/** A place, and how it was named. */
interface SaidPlace {
  readonly place: Place;
  readonly said: string;
}

function distinct(places: readonly SaidPlace[]): readonly SaidPlace[] {
  return places.filter(({ place }, at) => places.findIndex((other) => other.place.name === place.name) === at);
}

/** The places of the questions before, back to the first that asks for something else; of a comparison its own. */
function placesAskedBefore(thread: readonly string[], last: QuestionParts, names: RegionNames): readonly SaidPlace[] {
  if (last.places.length > 1) return saidIn(last);
  const matter = askedAnywhere(last);
  const asked = thread.map((question) => takeApart(question, names));
  const first = asked.findLastIndex((question) => question.places.length !== 1 || askedAnywhere(question) !== matter);
  return asked.slice(first + 1).flatMap(saidIn);
}

function saidIn({ text, places }: QuestionParts): readonly SaidPlace[] {
  return places.map(({ place, start, end }) => ({ place, said: text.slice(start, end) }));
}

/** What is asked, wherever. */
function askedAnywhere({ text, places }: QuestionParts): string {
  return squeeze(blank(text, places).replace(QUESTION_END, "")).toLowerCase();
}

/** The question before, asked of all of the places. */
function askOfAll({ text, language, places }: QuestionParts, all: readonly SaidPlace[]): string {
  const said = all.map((one) => nameIn(one.place, one.said, language));
  const [first] = places;
  const last = places.at(-1);
  const joined = said.join(language === "zh" ? "和" : " and ");
  if (first !== undefined && last !== undefined) return text.slice(0, first.start) + joined + text.slice(last.end);
  return language === "zh" ? joined + text : `${text.replace(QUESTION_END, "")} in ${joined}?`;
}
