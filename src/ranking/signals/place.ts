import type { Place } from "../../model/corpus.ts";
import { chineseNames } from "../../question/region.ts";
import { articleOf, type Evidence, leadOf, type Signal, sentenceOf, sentencesOf } from "../evidence.ts";

/** Agreement up to which the sentence speaks of another place, or of a larger one as a whole. */
export const OTHER_PLACE = -0.25;

/** The sentence speaks of a part of the place asked about. */
export const PART_OF_PLACE = 0.4;
/** The sentence speaks of a larger place around the one asked about. */
const AROUND = -0.3;

/** How a place asked about stands to a place spoken of. */
function relation(asked: Place, told: Place, evidence: Evidence): number {
  if (asked.name === told.name) return 1;
  if (evidence.places.contains(asked, told)) return PART_OF_PLACE;
  if (evidence.places.contains(told, asked)) return AROUND;
  return -1;
}

/** Agreement with a place that only the headline names, when the sentence names a larger one around it. */
const IN_HEADLINE = 0.3;

/** Where a noun has nothing before it that could make it another's: 林场去年…, 该林场, 这座由旧厂改建的|博物馆. */
const NOUN_FIRST = /(?:^|[,。;:“]|[该本这]|这[座个家条所片][^,。;]{0,16}的)$/u;

/** What stands before a noun in a text; something that no noun stands after where it is not in it. */
function beforeOf(text: string, noun: string): string {
  const at = text.indexOf(noun);
  return at === -1 ? "·" : text.slice(0, at);
}

/** 林场, in an article on 瀚海林场: a site named by what it is. */
function isMeantByNoun({ kind, name }: Place, evidence: Evidence, row: number): boolean {
  if (kind !== "site") return false;
  const text = sentenceOf(evidence, row);
  const nouns = Array.from({ length: Math.max(0, name.length - 2) }, (_, at) => name.slice(at + 1));
  if (!nouns.some((noun) => NOUN_FIRST.test(beforeOf(text, noun)))) return false;
  return evidence.reader.articlePlaces(articleOf(evidence, row)).some((place) => place.name === name);
}

/** 从石鲤镇转运站运上山, in an article on 雁屏岭风电场: a site that headline or lead name is what a report is about. */
function isSubject({ kind, name }: Place, evidence: Evidence, row: number): boolean {
  if (kind !== "site" || evidence.toldPlaces(row).some((place) => place.kind === "site")) return false;
  if (evidence.headPlaces(row).some((place) => place.name === name)) return true;
  return sentencesOf(evidence, leadOf(evidence, articleOf(evidence, row))).some((text) => text.includes(name));
}

/** 除鹭洲镇外: all but it. */
const ALL_BUT = /除了?[^,;。]{1,12}(?:以?外|之外)/gu;

/** 鹭洲 in 鹭洲二期 and in 鹭洲港区: the sentence says the name as the question does, for what is named after the place. */
function isSaidBoth(asked: Place, evidence: Evidence, row: number): boolean {
  const text = sentenceOf(evidence, row).replace(ALL_BUT, "");
  return chineseNames(asked).some((name) => evidence.question.text.includes(name) && text.includes(name));
}

function agreement(asked: Place, evidence: Evidence, row: number): number {
  const told = evidence.toldPlaces(row);
  const head = evidence.headPlaces(row);
  if (told.length === 0 && head.length === 0) return asked.kind === "region" ? 0.5 : 0;
  const best = (places: readonly Place[]): number =>
    Math.max(...places.map((place) => relation(asked, place, evidence)));
  if (told.length === 0) return best(head);
  const bySentence = best(told);
  if (bySentence < 0 && isSaidBoth(asked, evidence, row)) return IN_HEADLINE;
  if (bySentence < 0 && (isMeantByNoun(asked, evidence, row) || isSubject(asked, evidence, row))) return IN_HEADLINE;
  return bySentence === AROUND && head.some((place) => place.name === asked.name) ? IN_HEADLINE : bySentence;
}

/**
 * Whether the sentence speaks of the place asked about: 1 the same, 0.4 a part of it, 0.3 where the headline or the
 * subject says that it is meant, -0.3 only a larger one around it, -1 another one. A newspaper names the place once and then goes on, so a sentence that names none inherits it from the
 * sentences before it, then from the headline. 0 when nothing is asked or nothing is told; the region itself need not be
 * named, and gets 0.5 where none is.
 */
export const placeAgreement: Signal = {
  name: "place",
  compute(evidence, row) {
    const { places } = evidence.question;
    if (places.length === 0) return 0;
    return places.reduce((sum, place) => sum + agreement(place, evidence, row), 0) / places.length;
  },
};
