import type { Article, Place, Span, Term } from "../model/corpus.ts";
import { findPlaces, type PlaceMention, type PlaceTree } from "../question/place-scope.ts";
import { findNamed, type RegionNames } from "../question/region.ts";
import { normalise, normaliseText } from "../text/normalise.ts";
import { findIndicators } from "./find-indicator.ts";
import { findTimes, timeAt } from "./find-time.ts";
import { listBefore, selectFigures } from "./select-figures.ts";
import { type NamedPlace, trackPlaces } from "./track-places.ts";

/** What facts are tied to places with. */
export interface FactKnowledge {
  readonly names: RegionNames;
  readonly tree: PlaceTree;
  readonly places: readonly Place[];
}

/** A figure of a sentence with what it counts, where and when. Spans are in the sentence as it stands. */
export interface ReadFact extends Span {
  /** Paragraph of the article and sentence of the paragraph, both from 0. */
  readonly paragraph: number;
  readonly sentence: number;
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly hedge: string | null;
  readonly indicator: string;
  readonly place: NamedPlace | null;
  readonly time: string | null;
}

/** Several places named in a row and counted (甲、乙、丙3个示范县). */
interface PlaceList {
  readonly paragraph: number;
  readonly sentence: number;
  readonly places: readonly Place[];
}

/** What was read from an article. */
export interface ArticleFacts {
  readonly facts: readonly ReadFact[];
  readonly lists: readonly PlaceList[];
}

/** Reads every fact of an article, in reading order. */
export function readFacts(article: Article, knowledge: FactKnowledge): ArticleFacts {
  const { names, tree, places } = knowledge;
  const head = findPlaces(normaliseText([article.kicker, article.title, article.subtitle].join("\n")), names);
  const tracker = trackPlaces(tree, places, head, namedDateline(article, names));
  const facts: ReadFact[] = [];
  const lists: PlaceList[] = [];
  for (const [paragraph, { sentences }] of article.paragraphs.entries()) {
    let dated: string | null = null;
    for (const [sentence, { text: original }] of sentences.entries()) {
      const { text: plain, toOriginal } = normalise(original);
      const mentions = findMentions(plain, names);
      if (sentence === 0) tracker.startParagraph(plain);
      const placeAt = tracker.readSentence(plain, mentions);
      if (!MAY_HOLD_FIGURE.test(plain)) continue;
      const selected = selectFigures(plain, mentions);
      const times = findTimes(plain);
      const shown = ({ start, end }: Span): string => original.slice(toOriginal(start), toOriginal(end));
      for (const { figure, indicator } of findIndicators(plain, selected, mentions)) {
        const time = timeAt(plain, times, figure.start);
        facts.push({
          paragraph,
          sentence,
          start: toOriginal(figure.start),
          end: toOriginal(figure.end),
          text: shown(figure),
          value: figure.value,
          // 两成 is told in tenths and read as a share: 20.
          unit: figure.kind === "percent" && figure.unit === "成" ? "%" : figure.unit,
          hedge: figure.hedge,
          indicator: indicator.map(shown).join(""),
          place: placeAt(figure.start),
          time: time === null ? dated : shown(time),
        });
      }
      const last = times.findLast((time) => time.dated && !time.isCompared);
      if (last !== undefined) dated = shown(last);
      for (const { value, start } of selected.all) {
        const list = listBefore(plain, start, mentions).map(({ place }) => place);
        if (list.length > 1 && list.length === value) lists.push({ paragraph, sentence, places: list });
      }
    }
  }
  return { facts, lists };
}

const MAY_HOLD_FIGURE = /[\d一二两三四五六七八九十百千]/u;

/** Places named, also inside the short name of an institution (区科技厅 for 某自治区科技厅). */
function findMentions(text: string, names: RegionNames): readonly PlaceMention[] {
  return findNamed(text, names).flatMap(({ value, start, end }) => {
    if (value.kind === "place") return [{ place: value.place, start, end }];
    if (!/^[区省市县州]/u.test(text.slice(start, end))) return [];
    const place = placeOfInstitution(value.term, names);
    return place === null ? [] : [{ place, start, end }];
  });
}

const placesOfInstitutions = new WeakMap<Term, Place | null>();

/** The place that the full name of an institution begins with. */
function placeOfInstitution(term: Term, names: RegionNames): Place | null {
  let place = placesOfInstitutions.get(term);
  if (place === undefined) {
    place = leadingPlace([...normaliseText(term.name)], names);
    placesOfInstitutions.set(term, place);
  }
  return place;
}

function leadingPlace(characters: readonly string[], names: RegionNames): Place | null {
  for (let length = characters.length - 1; length > 1; length--) {
    const [match] = names.chinese.find(characters.slice(0, length));
    if (match?.start === 0 && match.length === length && match.value.kind === "place") return match.value.place;
  }
  return null;
}

function namedDateline({ dateline }: Article, names: RegionNames): NamedPlace | null {
  if (dateline === null) return null;
  const [known] = findPlaces(normaliseText(dateline), names);
  return { name: known?.name ?? dateline, known: known ?? null };
}
