/** Marks and cues that tell what a sentence offers. */
export const MARKS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: "years", pattern: /\d{3,4}年/gu },
  { name: "digits", pattern: /\d/gu },
  { name: "titles", pattern: /《/gu },
  { name: "quotations", pattern: /["“”「」]/gu },
  { name: "enumerations", pattern: /、/gu },
  { name: "commas", pattern: /,/gu },
  { name: "Latin words", pattern: /[a-z]+/gu },
  { name: "reasons", pattern: /因|由于|为了/gu },
  { name: "是", pattern: /是/gu },
  { name: "在", pattern: /在/gu },
  { name: "brackets", pattern: /\(/gu },
  { name: "pronoun first", pattern: /^[它他她其该此这]/gu },
];

/** How often each of {@link MARKS} stands in each text: a row of as many numbers a text, none above 255. */
export function countMarks(texts: readonly string[]): Uint8ClampedArray {
  const counts = new Uint8ClampedArray(texts.length * MARKS.length);
  let at = 0;
  for (const text of texts) for (const { pattern } of MARKS) counts[at++] = text.match(pattern)?.length ?? 0;
  return counts;
}
