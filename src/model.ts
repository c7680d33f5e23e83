/**
 * The data that flows through wenzheng: a file becomes a Reading, readings become a Corpus,
 * a question becomes an Answer. Plain readonly data; nothing here does anything but build ids.
 */

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

/** One sentence, cleaned of what the printed page did to it. */
export interface Sentence {
  readonly text: string;
  /** Where the cleaned sentence stands in the file as it came (decoded text, byte order mark included). */
  readonly raw: Span;
}

/** One paragraph. Its text is its sentences, preceded in a first paragraph by the dateline (本报昌都电（记者 …）). */
export interface Paragraph {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly raw: Span;
}

/** A line of its own inside an article that names what follows; `beforeParagraph` counts from 1. */
export interface Subhead {
  readonly text: string;
  readonly beforeParagraph: number;
}

/** Where an article was published, as far as the source says. */
interface Bibliography {
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

/** `report` is an article of the paper; `caption` is the text under a picture, served as an article of one paragraph. */
type ArticleKind = "report" | "caption";

export interface Article extends Bibliography {
  readonly id: ArticleId;
  readonly kind: ArticleKind;
  /** What a reader must know about this text, e.g. that it retells a report; null when it stands as printed. */
  readonly note: string | null;
  /** Path of the file it was read from, relative to the corpus folder. */
  readonly file: string;
  readonly paragraphs: readonly Paragraph[];
  readonly subheads: readonly Subhead[];
}

/** The text under a picture and who took it. */
export interface Caption {
  readonly text: string;
  readonly credit: string | null;
  readonly sentences: readonly Sentence[];
  readonly raw: Span;
}

/** Text of a page that belongs to no article and no caption: page furniture, stray lines. */
export interface Unplaced {
  readonly text: string;
  readonly raw: Span;
}

/** Something the reader of a page had to guess. `line` counts from 1. */
export interface Doubt {
  readonly kind:
    | "headline-without-body"
    | "body-without-headline"
    | "uncertain-headline"
    | "uncertain-paragraph"
    | "uncertain-boundary"
    | "unplaced-text";
  readonly line: number;
  readonly message: string;
}

/** All that was read from one file. Every character of the file that is not white space is in exactly one part of it. */
export interface Reading {
  readonly file: string;
  readonly articles: readonly Article[];
  readonly captions: readonly Caption[];
  readonly unplaced: readonly Unplaced[];
  readonly doubts: readonly Doubt[];
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

/** Where a sentence stands and what it was taken from. Paragraph and sentence count from 1. */
export interface Citation extends Bibliography {
  readonly id: SentenceId;
  readonly note: string | null;
  readonly paragraph: number;
  readonly sentence: number;
  readonly file: string;
  readonly raw: Span;
}

/** The short answer inside a sentence; the span counts in the sentence. */
export interface AnswerSpan extends Span {
  readonly text: string;
}

/** What one signal said of a sentence and what that was worth. */
export interface SignalShare {
  readonly signal: string;
  readonly value: number;
  readonly share: number;
}

/** A sentence proposed as an answer, best first. */
export interface RankedSentence {
  /** Counts from 1. */
  readonly rank: number;
  readonly sentence: string;
  readonly value: AnswerSpan | null;
  readonly score: number;
  readonly signals: readonly SignalShare[];
  readonly citation: Citation;
}

interface AnswerBase {
  readonly question: string;
  /** The whole question that a follow-up (那八宿呢？) was taken for; null when the question stands by itself. */
  readonly understoodAs: string | null;
  readonly language: Language;
  /** The terms that were looked for, in the language of the sources. */
  readonly searchedFor: readonly string[];
  /** Words of the question that stand nowhere in the corpus. */
  readonly missing: readonly string[];
}

/** `answered`: the first sentence answers. `partial`: it covers a part of the question. `no-evidence`: nothing does. */
export type Answer =
  | (AnswerBase & {
      readonly outcome: "answered" | "partial";
      /** True when a person responsible for the corpus has approved the first sentence for this question. */
      readonly checked?: boolean;
      readonly answers: readonly RankedSentence[];
    })
  | (AnswerBase & {
      readonly outcome: "no-evidence";
      readonly answers: readonly [];
      /** The nearest sentences, to be shown only as such: they do not answer. */
      readonly related: readonly RankedSentence[];
      /** Known names close to a name in the question that is not known. */
      readonly nearest: readonly string[];
    });

export type Outcome = Answer["outcome"];

/** One sentence of an article page, for reading on from a citation. */
export interface ContextSentence {
  readonly id: SentenceId;
  readonly text: string;
  readonly paragraph: number;
  /** True for the sentence the reader came from. */
  readonly cited: boolean;
}

/** A cited sentence among its neighbours. */
export interface Context {
  readonly citation: Citation;
  readonly sentences: readonly ContextSentence[];
  /** True when the article goes on before or after the sentences given. */
  readonly more: { readonly before: boolean; readonly after: boolean };
}

/** How much a corpus holds. */
export interface CorpusSize {
  readonly articles: number;
  readonly paragraphs: number;
  readonly sentences: number;
}

/** The whole of wenzheng as the faces see it. */
export interface Engine {
  readonly size: CorpusSize;
  /** Questions to begin with; none when the corpus names none. */
  readonly examples: Examples;
  /**
   * Answers one question. Never throws for any text of a question.
   * @param limit how many sentences at most (default 5)
   * @param previous the question before it in the conversation, as it was understood, for a follow-up to carry on
   */
  ask(question: string, limit?: number, previous?: string): Answer;
  /** The sentence with up to `radius` sentences on each side; null when the corpus has no such sentence (any more). */
  context(id: SentenceId, radius: number): Context | null;
}
