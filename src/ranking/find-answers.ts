import type { Span } from "../model/corpus.ts";
import type { ExpectedKind } from "../question/analysed-question.ts";
import type { RegionNames } from "../question/region.ts";
import type { TaggedWord } from "../text/segment.ts";
import { findLists } from "./find-lists.ts";
import { findOrganisations } from "./names/find-organisations.ts";
import { findPeople } from "./names/find-people.ts";
import { findPlaceNames } from "./names/find-place-names.ts";
import { findAll } from "./names/name-span.ts";

/** A span of a sentence that is of the kind asked for; `fit` in (0, 1] says how well. */
export interface AnswerCandidate extends Span {
  readonly fit: number;
}

/** An organisation may be what 谁 asks for, but fits no better than this. */
export const ORGANISATION_FOR_PERSON = 0.7;

/**
 * Finds the spans of a normalised sentence that could answer a question of that kind, figures aside.
 * @param tagged the words of the sentence with their parts of speech
 */
export function findByKind(
  sentence: string,
  kind: ExpectedKind,
  names: RegionNames,
  tagged: () => readonly TaggedWord[],
): readonly AnswerCandidate[] {
  switch (kind) {
    case "person": {
      const words = tagged();
      return [
        ...findPeople(sentence, words),
        ...findOrganisations(sentence, words).map((span) => ({ ...span, fit: span.fit * ORGANISATION_FOR_PERSON })),
      ];
    }
    case "place":
      return findPlaceNames(sentence, names, tagged());
    case "organization":
      return findOrganisations(sentence, tagged());
    case "policy":
      return findAll(sentence, TITLED, 1);
    case "name":
      return [...findAll(sentence, QUOTED, 1), ...findAll(sentence, NAMING_CUE, 1)];
    case "list":
      return findLists(sentence, tagged()).map((span) => ({
        ...span,
        fit: DESCRIBING.test(sentence.slice(span.start, span.end)) ? 0.5 : 1,
      }));
    case "reason":
      return findAll(sentence, REASON_CUE, 1);
    case "definition":
      return findAll(sentence, DEFINITION_CUE, 1);
    default:
      return [];
  }
}

/** A time that has a name and no figure: 休渔期, 每月初五、二十, 每周二. */
const NAMED_TIME =
  /(?:农历|每月|每年)?初[一二三四五六七八九十](?:、[初一二三四五六七八九十廿]{1,3})*|每(?:周|星期)[一二三四五六日天](?:[、至到和]周?[一二三四五六日天])*|(?:休渔|开渔|禁渔|农闲|农忙|汛|雨|旱|旺|淡|采摘|产卵|花|暑|寒|节)(?:期|季节?|假)|[春夏秋冬](?:季|天)|周末|节假日|春节|国庆节?|端午节?|中秋节?|清明节?|元旦/gu;
const NAMED_TIME_FIT = 0.6;

/** The times that a normalised sentence names without a figure. */
export function findNamedTimes(sentence: string): readonly AnswerCandidate[] {
  return findAll(sentence, NAMED_TIME, NAMED_TIME_FIT);
}

/** Items that describe (科技含量高、创新能力强的) name nothing. */
const DESCRIBING = /[的地]/u;
/** A title in its marks, another title inside it included. */
export const TITLED = /《(?:[^《》]|《[^《》]*》)+》/gu;
/** What stands in quotation marks, others inside them included. */
const QUOTED =
  /(?<=["“「『])(?:[^"“”「」『』‘’]|‘[^‘’]*’){1,30}(?=["”」』])|(?<=(?<![“「『"][^”」』"]{0,100})‘)[^’]{1,24}(?=’)/gu;
const NAMING_CUE =
  /(?<=又名|别名|别称|又称|俗称|简称|全称|原名|本名|名为|称为|叫做|称作|命名为|取名)[^,。;"“”]{1,12}/gu;
const REASON_CUE = /因为|由于|因此|因而|因(?=[^此而])|所以|为了|原因|目的|以致|导致|使得|从而|之故|而得名|是以|以便/gu;
const DEFINITION_CUE = /是(?:一|指|由|以)|指的?是|意为|意思是|即|是[^,。]{1,30}的[^,。]{1,8}/gu;
