import type { CorpusWords } from "../knowledge.ts";

/** At most so many words are given for a character. */
const MOST_WORDS = 5;

/** Finds short words of the corpus by a character in them; the words are gone through when the first one is asked for. */
export function indexByCharacter(corpusWords: CorpusWords): (character: string) => readonly string[] {
  let byCharacter: Map<string, string[]> | null = null;
  return (character) => {
    byCharacter ??= gather(corpusWords);
    return byCharacter.get(character) ?? [];
  };
}

function gather(corpusWords: CorpusWords): Map<string, string[]> {
  const byCharacter = new Map<string, string[]>();
  for (const word of corpusWords.words()) {
    if (!/^\p{Script=Han}{2,3}$/u.test(word)) continue;
    for (const character of new Set(word)) {
      const words = byCharacter.get(character);
      if (words === undefined) byCharacter.set(character, [word]);
      else words.push(word);
    }
  }
  for (const [character, words] of byCharacter) {
    words.sort((a, b) => corpusWords.frequency(b) - corpusWords.frequency(a));
    byCharacter.set(character, words.slice(0, MOST_WORDS));
  }
  return byCharacter;
}
