/** Words that carry no meaning to search for. Asking words are among them. */
const STOP_WORDS = new Set(
  `a an the of to in on at by for from with without into onto about as than then and or but nor not no so if
  is are was were be been being am do does did done doing have has had having will would shall should can could may might must
  i you he she it we they me him her us them my your his its our their this that these those there here
  what which who whom whose when where why how many much there's what's who's it's
  please tell know want would like any some such also too very just only ever yet still both each every
  s t d ll re ve etc called named kind type sort one ones`.split(/\s+/u),
);

/** Words that go with whatever is asked and name nothing by themselves; a phrase may have them: get married. */
const SAYS_LITTLE = new Set(
  "get gets got gotten getting someone somebody anyone anybody everyone everybody something anything everything".split(
    " ",
  ),
);

const WORD = /[\p{L}\p{N}]+(?:[-'’.&][\p{L}\p{N}]+)*/gu;

/** A word of an English text as it stands, with its place. */
export interface EnglishWord {
  readonly text: string;
  readonly start: number;
}

/** The words of an English text, possessive 's taken off. */
export function englishWords(text: string): readonly EnglishWord[] {
  // Innovation-and-entrepreneurship is three words.
  return [...text.replace(/-and-(?=\p{L})/gu, " and ").matchAll(WORD)].map((match) => ({
    text: match[0].replace(/['’]s$/u, ""),
    start: match.index,
  }));
}

/** True for a word that is not searched for. Expects lower case. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** True for a word that is searched for only in a phrase. Expects lower case. */
export function saysLittle(word: string): boolean {
  return SAYS_LITTLE.has(word);
}

/** The lower-case words of an English text that carry meaning. */
export function contentWords(text: string): string[] {
  return englishWords(text.toLowerCase())
    .map((word) => word.text)
    .filter((word) => !isStopWord(word));
}

/** True for a word that ends like a form of a verb: received, building. */
export function endsAsVerb(word: string): boolean {
  return /(?:ed|ing)$/u.test(word);
}

const LATIN_WORD = /[\p{Script=Latin}\p{N}'’.&-]*\p{Script=Latin}[\p{Script=Latin}\p{N}'’.&-]*/gu;

/** The text with its Latin words blanked out, offsets kept. A number alone is no Latin word. */
export function blankLatinWords(text: string): string {
  return text.replace(LATIN_WORD, (word) => " ".repeat(word.length));
}

/** The text with everything but its Latin words blanked out, offsets kept. */
export function keepLatinWords(text: string): string {
  let kept = "";
  for (const match of text.matchAll(LATIN_WORD)) kept = kept.padEnd(match.index) + match[0];
  return kept;
}
