/** Endings of regular English inflections and what stands in their place in the base form (after WordNet's Morphy). */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/u, "y"],
  [/(?<=s|x|z|ch|sh|o)es$/u, ""],
  [/s$/u, ""],
  [/ied$/u, "y"],
  [/(?<=[a-z]{2})(?<double>[b-df-hj-np-tv-z])\k<double>(?:ed|ing|er|est)$/u, "$1"],
  [/ed$/u, "e"],
  [/ed$/u, ""],
  [/ing$/u, "e"],
  [/ing$/u, ""],
  [/est$/u, ""],
  [/er$/u, ""],
  [/ly$/u, ""],
];

/** What the base form of a word or phrase may be whose ending is a regular inflection, likeliest first. */
export function baseForms(phrase: string): readonly string[] {
  return ENDINGS.filter(([ending]) => ending.test(phrase)).map(([ending, base]) => phrase.replace(ending, base));
}
