/** Endings and beginnings of derived English words, and what the word they were derived from has in their place. */
const DERIVATIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ance|ence)$/u, ["", "e", "ent", "ant"]],
  [/edience$/u, ["ey"]],
  [/(?:ancy|ency)$/u, ["ant", "ent", ""]],
  [/ments?$/u, [""]],
  [/ications?$/u, ["y"]],
  [/ations?$/u, ["e", "ate", ""]],
  [/(?<=[st])ions?$/u, ["", "e"]],
  [/(?:abil|ibil)it(?:y|ies)$/u, ["able", "ible"]],
  [/it(?:y|ies)$/u, ["", "e"]],
  [/iness$/u, ["y"]],
  [/ness$/u, [""]],
  [/(?:able|ible)$/u, ["", "e"]],
  [/ally$/u, ["al", ""]],
  [/ly$/u, ["", "le"]],
  [/ical$/u, ["ic", "y"]],
  [/(?:al|ial)$/u, ["", "e", "y"]],
  [/ive(?:ly)?$/u, ["e", "", "ion"]],
  [/(?:er|or)s?$/u, ["e", ""]],
  [/i[sz]e[ds]?$/u, ["", "y"]],
  [/i[sz]ation$/u, ["", "ise", "ize"]],
  [/(?:ism|ist)s?$/u, ["", "y", "e"]],
  [/(?:hood|ship|ful|less|ward|wise)$/u, [""]],
  [/^(?:un|in|im|dis|non|re|mis|over|under|pre|anti|co|self)-?/u, [""]],
];
/** Shorter words happen to end so. */
const SHORTEST = 4;

/** What words an English word in lower case may be derived from: disobey for disobedience, merge for merger. */
export function relatedWords(word: string): readonly string[] {
  return DERIVATIONS.filter(([affix]) => affix.test(word))
    .flatMap(([affix, places]) => places.map((place) => word.replace(affix, place)))
    .filter((related) => related.length >= SHORTEST);
}
