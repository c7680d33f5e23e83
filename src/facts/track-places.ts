import type { Place, Span } from "../model/corpus.ts";
import type { PlaceMention, PlaceTree } from "../question/place-scope.ts";
import { tagStretch } from "./tagged-sentence.ts";

/** A place as a text names it. `known` is the place of the gazetteer, or the one that an unlisted place lies in. */
export interface NamedPlace {
  readonly name: string;
  readonly known: Place | null;
}

interface Mention extends Span {
  readonly place: NamedPlace;
  /** 我区首家 …: says that something is the first of a wider place, not where it is. */
  readonly superlative: boolean;
}

/** The places that the figures of a text belong to, followed from sentence to sentence. */
export interface PlaceTracker {
  startParagraph(text: string): void;
  /**
   * Reads on by one sentence.
   * @returns the place of what stands at an offset of the sentence; null when the article names none
   */
  readSentence(text: string, mentions: readonly PlaceMention[]): (offset: number) => NamedPlace | null;
}

/** Places that only take part: what is sent to them or lies near them is told of another. */
const TAKES_PART = /(?:赴|前往|运往|销往|发往|运到|销到|面向|飞往|通往|开往|邻近|毗邻|距离?|向|援助|支援)$/u;
/** A site governs where it opens a clause or is given as the location; elsewhere it is what something is done to. */
const LEADS = /(?:^|[,;。:“]|在|位于|于|由|据|从|目前|截至.{1,8}|近年来|今年|去年|年|月|日|[市县区乡镇])$/u;
const SUPERLATIVE = /^(?:的?(?:首|唯一|最|第一|率先|前列|排名|各地|各级|平均))/u;
/** Part of a word or name that says no place: 自治区级, 省产. */
const LEVEL = /^(?:级|籍|产(?!业))/u;
const BACK: readonly (readonly [RegExp, Place["kind"]])[] = [
  [/(?:全|[该本我])县|县域内|县里|县内/gu, "county"],
  [/(?:全|[该本我])市(?!场)|市里/gu, "prefecture"],
  [/(?:全|[该本])[乡镇]|[乡镇]里/gu, "town"],
];
/** Goes on from the paragraph before. */
const CONTINUES = /^[“"]?(?:其中|同时|此外|此次|与此同时|另外|该|这|并|还|截至|目前已|不仅|下一步|接下来)/u;
const NATION = /(?:^|[,;。:]\s*)(?:目前,?|截至[^,]{1,12},)?(全国)/gu;
const QUOTED = /《[^《》]*》|[“"「『‘](?:[^“”"「」『』‘’]{0,14})[”"」』’]/gu;
const IN_ROW = /^\s*(?:、|和|与|及|以及)?\s*$/u;
/** 甲县张三、乙县李四等: people of several places in a row. */
const PERSON_BETWEEN = /^\p{Script=Han}{2,5}[、和]$/u;
const PERSON_LAST = /^\p{Script=Han}{2,5}等/u;
const UNLISTED_INSIDE = /^(?:的)?(\p{Script=Han}{2,4}?(?:乡|镇|村|社区|街道))(?!级|民)/u;
const UNLISTED_ENDING =
  /(?<=\p{Script=Han}{2})(?<![全各该本我两三几数个每])(?:地区|自治州|县|旗)(?![域级区城乡道长里内委])/gu;
/** Characters before such an ending that may belong to the name. */
const LONGEST_UNLISTED = 6;
const UNLISTED = /(\p{Script=Han}{2,4})(?:地区|县|自治州|旗)$/u;

/**
 * Follows the place spoken of through an article. A figure belongs to the narrowest place named before it that governs
 * it; a sentence that names none goes on with the one before, a paragraph with the headline's, then with where the
 * article began, then with its dateline.
 * @param head places of the headline, kicker and subtitle; the first that is a single one counts
 * @param dateline place the article was filed from
 */
export function trackPlaces(
  tree: PlaceTree,
  places: readonly Place[],
  head: readonly Place[],
  dateline: NamedPlace | null,
): PlaceTracker {
  const ofHead = singlePlace(head, tree, places);
  const seen: NamedPlace[] = [];
  let first: NamedPlace | null = null;
  let topic: NamedPlace | null = null;

  const startOf = (): NamedPlace | null => ofHead ?? first ?? dateline;

  return {
    startParagraph(text) {
      if (!CONTINUES.test(text)) topic = null;
    },
    readSentence(text, listed) {
      const before = topic;
      const mentions = findMentions(text, listed, (kind, earlier) =>
        backTo(kind, earlier ?? topic ?? ofHead, seen, tree, places),
      );
      const groups = groupRows(mentions, text);
      const resolved = groups.map((row) => ({ row, place: resolveRow(row, mentions, tree, places) }));
      for (const { row } of resolved) for (const mention of row) seen.push(mention.place);
      const last = topicOf(resolved);
      if (last !== null) {
        topic = last;
        first ??= last;
      }
      return (offset) => {
        const segment = Math.max(text.lastIndexOf(";", offset - 1), text.lastIndexOf("。", offset - 1)) + 1;
        const own = governing(resolved, segment, offset);
        if (own !== null) return own;
        const earlier = segment > 0 ? topicOf(resolved.filter(({ row }) => (row[0]?.start ?? 0) < segment)) : null;
        const speaker = segment === 0 && text.startsWith("“") ? placeAfterQuote(resolved, text) : null;
        return earlier ?? speaker ?? before ?? startOf() ?? afterwards(resolved);
      };
    },
  };
}

interface Resolved {
  readonly row: readonly Mention[];
  readonly place: NamedPlace | null;
}

/** The last row before the offset, unless a wider one comes after a narrower that it only ranks. */
function governing(resolved: readonly Resolved[], from: number, offset: number): NamedPlace | null {
  const rows = resolved.filter(({ row, place }) => {
    const [mention] = row;
    return place !== null && mention !== undefined && mention.start >= from && mention.end <= offset;
  });
  const ruling = rows.filter(({ row }) => !row.some(({ superlative }) => superlative));
  return ruling.at(-1)?.place ?? rows.at(-1)?.place ?? null;
}

/** What is spoken of after these rows: a place that something is the first of stays the topic. */
function topicOf(resolved: readonly Resolved[]): NamedPlace | null {
  const superlative = resolved.findLast(({ row }) => row.some((mention) => mention.superlative));
  return (superlative ?? resolved.findLast(({ place }) => place !== null))?.place ?? null;
}

/** “…”某县村民说: what is said is told of where the speaker is from. */
function placeAfterQuote(resolved: readonly Resolved[], text: string): NamedPlace | null {
  const closed = text.lastIndexOf("”");
  return resolved.find(({ row, place }) => place !== null && (row[0]?.start ?? -1) > closed)?.place ?? null;
}

function afterwards(resolved: readonly Resolved[]): NamedPlace | null {
  return resolved.find(({ place }) => place !== null)?.place ?? null;
}

function findMentions(
  text: string,
  listed: readonly PlaceMention[],
  resolveBack: (kind: Place["kind"], earlier: NamedPlace | null) => NamedPlace | null,
): readonly Mention[] {
  const quoted = [...text.matchAll(QUOTED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const mentions: Mention[] = [];
  const add = (start: number, end: number, place: NamedPlace | null): void => {
    if (place === null || LEVEL.test(text.slice(end)) || TAKES_PART.test(text.slice(Math.max(0, start - 3), start)))
      return;
    if (quoted.some((quote) => quote.start < start && end < quote.end + 1 && quote.end > end - 1)) return;
    if (
      place.known?.kind === "site" &&
      !LEADS.test(text.slice(0, start)) &&
      !mentions.some((other) => other.end === start - 1)
    )
      return;
    if (mentions.some((other) => other.start < end && start < other.end)) return;
    mentions.push({ start, end, place, superlative: SUPERLATIVE.test(text.slice(end, end + 4)) });
  };
  for (const { place, start, end } of listed) {
    const inside = place.kind === "region" ? null : unlistedInside(text, end);
    if (inside === null) add(start, end, { name: place.name, known: place });
    else add(start, inside, { name: text.slice(end, inside).replace(/^的/u, ""), known: place });
  }
  for (const place of findUnlisted(text, listed))
    add(place.start, place.end, { name: text.slice(place.start, place.end), known: null });
  for (const [pattern, kind] of BACK) {
    for (const match of text.matchAll(pattern)) {
      const earlier = mentions.filter(({ end }) => end <= match.index).sort((a, b) => a.start - b.start);
      add(match.index, match.index + match[0].length, resolveBack(kind, earlier.at(-1)?.place ?? null));
    }
  }
  for (const match of text.matchAll(NATION)) {
    const start = match.index + match[0].length - 2;
    add(start, start + 2, { name: "全国", known: null });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** Where a village or town that the gazetteer does not list, named right after one that it does, ends; null when there is none. */
function unlistedInside(text: string, start: number): number | null {
  const match = UNLISTED_INSIDE.exec(text.slice(start, start + 8));
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const words = tagStretch(text, start + match[0].length - name.length, start + match[0].length);
  const isName =
    (words.length === 1 || (words.length === 2 && /^(?:乡|镇|村|社区|街道)$/u.test(words[1]?.word ?? ""))) &&
    /^(?:ns|nr|nz|x)/u.test(words[0]?.tag ?? "") &&
    !/^(?:行政|自然|农|乡|城|示范|小康)/u.test(name);
  return isName ? start + match[0].length : null;
}

/**
 * Counties and areas that the gazetteer does not list, by the last characters of their names, where the segmenter takes
 * them for names: 某某地区. Only the characters before such an ending are looked at.
 */
function findUnlisted(text: string, listed: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const ending of text.matchAll(UNLISTED_ENDING)) {
    const end = ending.index + ending[0].length;
    if (listed.some((mention) => mention.start < end && ending.index < mention.end)) continue;
    const from = Math.max(0, ending.index - LONGEST_UNLISTED);
    const words = tagStretch(text, from, end);
    const last = words.at(-1);
    const name = last?.word === "地区" ? words.at(-2) : last;
    if (name === undefined || !/^(?:ns|nz|x)/u.test(name.tag) || end - name.start < 3) continue;
    if (name === last && !UNLISTED.test(name.word)) continue;
    spans.push({ start: name.start, end });
  }
  return spans;
}

/** Rows of places (甲、乙和丙) and chains (甲市乙县) that stand together. */
function groupRows(mentions: readonly Mention[], text: string): readonly (readonly Mention[])[] {
  const rows: Mention[][] = [];
  for (const mention of mentions) {
    const last = rows.at(-1);
    const previous = last?.at(-1);
    if (last !== undefined && previous !== undefined && inRow(text, previous, mention)) last.push(mention);
    else rows.push([mention]);
  }
  return rows;
}

function inRow(text: string, a: Span, b: Span): boolean {
  const between = text.slice(a.end, b.start);
  return IN_ROW.test(between) || (PERSON_BETWEEN.test(between) && PERSON_LAST.test(text.slice(b.end, b.end + 6)));
}

/** The place that a row speaks of: the innermost of a chain; for several places the narrowest that contains them all. */
function resolveRow(
  row: readonly Mention[],
  mentions: readonly Mention[],
  tree: PlaceTree,
  places: readonly Place[],
): NamedPlace | null {
  const last = row.at(-1);
  if (last === undefined) return null;
  if (row.length === 1) return last.place;
  const inner = row.filter(({ place }, i) => !row.slice(i + 1).some((later) => lies(later.place, place, tree)));
  if (inner.length === 1) return inner[0]?.place ?? null;
  const known = inner.flatMap(({ place }) => place.known ?? []);
  const around = mentions.find(
    ({ place, start }) =>
      start < (row[0]?.start ?? 0) &&
      place.known !== null &&
      known.every((one) => place.known !== null && tree.contains(place.known, one)),
  );
  return around?.place ?? commonPlace(known, tree, places);
}

function lies(inner: NamedPlace, outer: NamedPlace, tree: PlaceTree): boolean {
  return (
    inner.known !== null && outer.known !== null && inner.name !== outer.name && tree.contains(outer.known, inner.known)
  );
}

/** The narrowest listed place that contains all of them. */
function commonPlace(inner: readonly Place[], tree: PlaceTree, places: readonly Place[]): NamedPlace | null {
  const around = places.filter((place) => inner.every((one) => tree.contains(place, one)));
  const narrowest = around.find((place) => around.every((other) => tree.contains(other, place)));
  return narrowest === undefined ? null : { name: narrowest.name, known: narrowest };
}

function singlePlace(head: readonly Place[], tree: PlaceTree, places: readonly Place[]): NamedPlace | null {
  const [only] = head;
  if (only === undefined) return null;
  return head.every(({ name }) => name === only.name)
    ? { name: only.name, known: only }
    : commonPlace(head, tree, places);
}

/** The place that 全县 or 该市 means: the last of that kind, or the one of that kind around the place spoken of. */
function backTo(
  kind: Place["kind"],
  from: NamedPlace | null,
  seen: readonly NamedPlace[],
  tree: PlaceTree,
  places: readonly Place[],
): NamedPlace | null {
  const spoken = from?.known ?? null;
  if (spoken !== null) {
    const around = places.find((place) => place.kind === kind && tree.contains(place, spoken));
    if (around !== undefined) return { name: around.name, known: around };
  }
  return seen.findLast(({ known }) => known?.kind === kind) ?? null;
}
