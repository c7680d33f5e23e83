import type { Span } from "../model/corpus.ts";
import { type PlacedWord, placeWords, type TaggedWord } from "../text/segment.ts";
import type { Thesaurus, ThesaurusEntry } from "../text/thesaurus.ts";
import type { ExpectedAnswer, MeantWord, RewordedTerm } from "./analysed-question.ts";
import { stripAskingWords } from "./strip-asking-words.ts";

/** The longest words of the thesaurus that are looked for, in characters. */
const LONGEST = 8;

/**
 * Looks up in what other words a source may say what a Chinese question says, in reading order; asking words are left out.
 * @param text the normalised question, which the words make up
 * @param meant words that say something even where the thesaurus does not know them
 */
export function findOtherWords(
  text: string,
  tagged: readonly TaggedWord[],
  { ask }: ExpectedAnswer,
  meant: readonly MeantWord[],
  thesaurus: Thesaurus,
): readonly RewordedTerm[] {
  const placed = placeWords(tagged);
  const said = stripAskingWords(text);
  const terms: RewordedTerm[] = [];
  for (let first = 0; first < placed.length; ) {
    const { start, end: ownEnd } = placed[first] ?? NOWHERE;
    const isAsking = said.slice(start, ownEnd).trim() === "";
    const { last, entry } = isAsking ? { last: first, entry: null } : longestRun(text, placed, first, thesaurus);
    const end = placed[last]?.end ?? ownEnd;
    const term = text.slice(start, end);
    if (!isAsking && (entry !== null || meant.some(({ word }) => word === term))) {
      terms.push({
        term,
        start,
        end,
        words: placed.slice(first, last + 1).map(({ word }) => word),
        alike: entry?.alike ?? NONE,
        telling: entry?.telling ?? NONE,
        distance: ask === null ? 0 : Math.max(0, start - ask.end, ask.start - end),
      });
    }
    first = last + 1;
  }
  return terms;
}

const NOWHERE: Span = { start: 0, end: 0 };
const NONE: readonly string[] = [];

interface Run {
  /** Place of its last word. */
  readonly last: number;
  readonly entry: ThesaurusEntry | null;
}

/** The longest run of words from the first on that the thesaurus knows other words for; the first alone when it knows none. */
function longestRun(text: string, placed: readonly PlacedWord[], first: number, thesaurus: Thesaurus): Run {
  const start = placed[first]?.start ?? 0;
  const unit = text.charCodeAt(start);
  let longest: Run = { last: first, entry: null };
  for (let last = first; last < placed.length; last++) {
    const end = placed[last]?.end ?? start;
    if (end - start > LONGEST) break;
    if (!thesaurus.mayHold(unit, end - start)) continue;
    const entry = thesaurus.lookUp(text.slice(start, end));
    if (entry !== null && (last === first || entry.alike.length > 0)) longest = { last, entry };
  }
  return longest;
}
