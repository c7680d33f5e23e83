import { placeWords, type TaggedWord } from "../text/segment.ts";
import type { Thesaurus } from "../text/thesaurus.ts";
import type { ExpectedAnswer, RewordedTerm } from "./analysed-question.ts";
import { stripAskingWords } from "./strip-asking-words.ts";

/** The longest words of the thesaurus that are looked for, in characters. */
const LONGEST = 8;

/**
 * Looks up in what other words a source may say what a Chinese question says, in reading order; asking words are left out.
 * @param text the normalised question, which the words make up
 * @param isMeant whether a word that the thesaurus does not know says something all the same
 */
export function findOtherWords(
  text: string,
  tagged: readonly TaggedWord[],
  { ask }: ExpectedAnswer,
  isMeant: (word: string) => boolean,
  thesaurus: Thesaurus,
): readonly RewordedTerm[] {
  const placed = placeWords(tagged);
  const said = stripAskingWords(text);
  const terms: RewordedTerm[] = [];
  let covered = 0;
  for (const [first, { start, end: ownEnd }] of placed.entries()) {
    if (start < covered || said.slice(start, ownEnd).trim() === "") continue;
    // The longest run of words that is one of the thesaurus.
    let end = ownEnd;
    let alike: readonly string[] = [];
    for (const { end: to } of placed.slice(first)) {
      if (to - start > LONGEST) break;
      const same = thesaurus.alike(text.slice(start, to));
      if (same.length === 0) continue;
      alike = same;
      end = to;
    }
    const term = text.slice(start, end);
    if (alike.length === 0 && !isMeant(term)) continue;
    terms.push({
      term,
      start,
      end,
      words: placed.filter((word) => word.start >= start && word.end <= end).map(({ word }) => word),
      alike,
      telling: thesaurus.telling(term),
      distance: ask === null ? 0 : Math.max(0, start - ask.end, ask.start - end),
    });
    covered = end;
  }
  return terms;
}
