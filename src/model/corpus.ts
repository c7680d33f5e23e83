/** What is read from: articles with their sentences, places and terms. Plain readonly data; nothing here does anything but build ids. */

/** A half-open range `[start, end)` in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Identifies an article by its content: the same article read again has the same id. */
export type ArticleId = string & { readonly __id: "article" };

/** `<article id>.<paragraph>.<sentence>`, both counted from 1. */
export type SentenceId = string & { readonly __id: "sentence" };

/** Marks text as an article id. */
export function articleId(text: string): ArticleId {
  return text as ArticleId;
}

/** Builds the id of a sentence from its place; `paragraph` and `sentence` count from 1. */
export function sentenceId(article: ArticleId, paragraph: number, sentence: number): SentenceId {
  return `${article}.${paragraph}.${sentence}` as SentenceId;
}

/** Where a sentence stands, as its id says; `paragraph` and `sentence` count from 1. */
export interface NamedSentence {
  readonly id: SentenceId;
  readonly article: ArticleId;
  readonly paragraph: number;
  readonly sentence: number;
}

/** An article is named by anything; nobody prints a million paragraphs. */
const SENTENCE_ID = /^(?<article>.+)\.(?<paragraph>\d{1,6})\.(?<sentence>\d{1,6})$/u;

/** Reads the id of a sentence; null for text that is none. Whether there is such a sentence is another matter. */
export function parseSentenceId(text: string): NamedSentence | null {
  const named = SENTENCE_ID.exec(text)?.groups;
  if (named === undefined) return null;
  const article = articleId(named.article ?? "");
  const [paragraph, sentence] = [Number(named.paragraph), Number(named.sentence)];
  return { id: sentenceId(article, paragraph, sentence), article, paragraph, sentence };
}

/** The article that a sentence is of. */
export function articleOfSentence(id: SentenceId): ArticleId {
  return articleId(id.slice(0, id.lastIndexOf(".", id.lastIndexOf(".") - 1)));
}

/**
 * Text cleaned of what the printed page did to it, with its place in the file as it came (decoded text, byte order mark
 * included): `raw` without `gaps` is the text, white space apart.
 */
export interface Passage {
  readonly text: string;
  /** From its first character to its last. */
  readonly raw: Span;
  /** What stands inside `raw` and is no part of the text, e.g. a picture's caption; in order, nearly always none. */
  readonly gaps: readonly Span[];
}

/** One sentence. */
export interface Sentence extends Passage {}

/** One paragraph. Its text is its sentences, preceded in a first paragraph by the dateline (本报昌都电（记者 …）). */
export interface Paragraph extends Passage {
  readonly sentences: readonly Sentence[];
}

/** A line of its own inside an article that names what follows; `beforeParagraph` counts from 1. */
export interface Subhead {
  readonly text: string;
  readonly beforeParagraph: number;
}

/** Where an article was published, as far as the source says. */
export interface Bibliography {
  readonly title: string;
  /** The smaller line above the headline (引题). */
  readonly kicker: string | null;
  /** The smaller line below the headline (副题). */
  readonly subtitle: string | null;
  /** The place the report was filed from, without 本报 and 讯: 昌都. */
  readonly dateline: string | null;
  /** The reporter, without 记者: 李梅英. */
  readonly byline: string | null;
  readonly publication: string | null;
  /** ISO date of publication. */
  readonly date: string | null;
  /** Page of the paper, as printed: 04. */
  readonly page: string | null;
}

/** Another page that prints the same article; what is not known is null. */
export interface Reprint {
  /** Name of the page's file. */
  readonly file: string;
  readonly publication: string | null;
  readonly date: string | null;
  readonly page: string | null;
}

/** `report` is an article of the paper; `caption` is the text under a picture, served as an article of one paragraph. */
export type ArticleKind = "report" | "caption";

export interface Article extends Bibliography {
  readonly id: ArticleId;
  readonly kind: ArticleKind;
  /** What a reader must know about this text, e.g. that it retells a report; null when it stands as printed. */
  readonly note: string | null;
  /** Path of the file it was read from, relative to the corpus folder. */
  readonly file: string;
  /** Name of the page that was added to the corpus with it; null when it is read from its page, or was written by hand. */
  readonly source: string | null;
  readonly alsoIn: readonly Reprint[];
  readonly paragraphs: readonly Paragraph[];
  readonly subheads: readonly Subhead[];
}

/** A place of the region, from the gazetteer of the corpus. */
export interface Place {
  /** Full name: 昌都市. */
  readonly name: string;
  readonly kind: "region" | "prefecture" | "county" | "town" | "site";
  /** Full name of the place it lies in; null for the region itself. */
  readonly within: string | null;
  /** Other Chinese names and short forms: 昌都, 昌都地区. */
  readonly aliases: readonly string[];
  /** Names in Latin letters: Changdu, Qamdo, Chamdo. */
  readonly romanisations: readonly string[];
  /** Name in the local script, if any: ཆབ་མདོ་གྲོང་ཁྱེར། */
  readonly localName: string | null;
  /** How the paper of the region calls it without naming it: 我区, 全区. */
  readonly selfNames: readonly string[];
}

/** A term of the region with the words people use for it. */
export interface Term {
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly english: readonly string[];
}

export type Language = "zh" | "en";

/** Questions that show a newcomer what can be asked, in each language of the program. */
export type Examples = Readonly<Record<Language, readonly string[]>>;

/** Everything the engine is built from. A region is one corpus. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly places: readonly Place[];
  readonly terms: readonly Term[];
  readonly examples: Examples;
}
