/**
 * The data that flows through wenzheng: a file becomes a Reading, readings become a Corpus,
 * a question becomes an Answer. Plain readonly data; nothing here does anything but build ids and read an answer.
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

/** Another page that prints the same article; what is not known is null. */
export interface Reprint {
  /** Name of the page's file. */
  readonly file: string;
  readonly publication: string | null;
  readonly date: string | null;
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
  /** Name of the page that was added to the corpus with it; null when it is read from its page, or was written by hand. */
  readonly source: string | null;
  readonly alsoIn: readonly Reprint[];
  readonly paragraphs: readonly Paragraph[];
  readonly subheads: readonly Subhead[];
}

/** The text under a picture and who took it. */
export interface Caption extends Passage {
  readonly credit: string | null;
  readonly sentences: readonly Sentence[];
}

/** A printed line that was read into a field of an article or a caption. */
export interface Label {
  readonly kind: "kicker" | "title" | "subtitle" | "byline" | "subhead" | "credit";
  /** As printed: 本报记者 李梅英. */
  readonly text: string;
  readonly raw: Span;
}

/** Text of a page that belongs to no article and no caption: page furniture, stray lines, marks of Markdown. */
export interface Unplaced {
  readonly text: string;
  /** The line of the file that it begins in, from 1. */
  readonly line: number;
  /** True for what only marks up the text or was read into the fields of an article: front matter, # and **. */
  readonly markup: boolean;
  readonly raw: Span;
}

/** Something the reader of a page had to guess. `line` counts from 1. */
export interface Doubt {
  readonly kind:
    | "headline-without-body"
    | "body-without-headline"
    | "uncertain-headline"
    | "uncertain-paragraph"
    | "unfinished-paragraph"
    | "hidden-headline"
    | "uncertain-boundary"
    | "split-figure"
    | "no-full-stops"
    | "no-line-breaks"
    | "no-articles";
  readonly line: number;
  /** The headline, or the words of the line, that it is about; null when it is about the whole file. */
  readonly about: string | null;
  /** In English, for the command line. */
  readonly message: string;
}

/**
 * All that was read from one file. Every character of the file that is not white space is in exactly one paragraph,
 * caption, label or unplaced piece of it.
 */
export interface Reading {
  readonly file: string;
  readonly articles: readonly Article[];
  readonly captions: readonly Caption[];
  /** The lines that headlines, subheads, reporters and credits were read from, in the order of the file. */
  readonly labels: readonly Label[];
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

/** Days from the first to the last, ISO dates, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Words of a text that say when only for who knows when they were printed, and the days they mean. */
export interface ResolvedTime extends Period {
  readonly text: string;
}

/** Where a sentence stands and what it was taken from. Paragraph and sentence count from 1. */
export interface Citation extends Bibliography {
  readonly id: SentenceId;
  readonly note: string | null;
  readonly paragraph: number;
  readonly sentence: number;
  readonly file: string;
  readonly raw: Span;
  /** Other pages that print the article. */
  readonly alsoIn: readonly Reprint[];
  /** What 今年, 昨天 and the like in the sentence mean, where the day of publication is known. */
  readonly times: readonly ResolvedTime[];
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
  /** The short answer in it; null where none is found, and beyond the third sentence or far behind the first, where none is looked for. */
  readonly value: AnswerSpan | null;
  readonly score: number;
  /** What the score is made of, worked out when asked for. */
  explain(): readonly SignalShare[];
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
  /**
   * What the figure of the first answer counts, in the English words of the question whose terms stand beside it, or the
   * place it names in Latin letters; null for a question in Chinese and where no such words stand there.
   */
  readonly gloss: string | null;
  /** Known names close to a name in the question that is not known; they were not searched for. */
  readonly nearest: readonly string[];
}

/** `answered`: the first sentence answers. `partial`: it may cover a part of the question. `no-evidence`: nothing does. */
export type Answer =
  | (AnswerBase & {
      readonly outcome: "answered" | "partial";
      readonly answers: readonly RankedSentence[];
      /** The figures compared, when the question asks to compare places; null otherwise. */
      readonly comparison: Comparison | null;
      /** True when a person responsible for the corpus has approved the first sentence for this question. */
      readonly checked?: boolean;
    })
  | (AnswerBase & {
      readonly outcome: "no-evidence";
      readonly answers: readonly [];
      /** The nearest sentences, to be shown only as such: they do not answer. */
      readonly related: readonly RankedSentence[];
    });

export type Outcome = Answer["outcome"];

/** The question that was answered: a follow-up with the matter that it carries on. */
export function wholeQuestion({ question, understoodAs }: Pick<Answer, "question" | "understoodAs">): string {
  return understoodAs ?? question;
}

/** A follow-up may carry on as many questions as this. */
export const LONGEST_THREAD = 4;

/**
 * The questions that a follow-up to the answer may carry on: those before it and its own, the last one last; asked again
 * at once, a question is one.
 */
export function carriedOn(thread: readonly string[], answer: Answer): readonly string[] {
  const question = wholeQuestion(answer);
  return thread.at(-1) === question ? thread : [...thread, question].slice(-LONGEST_THREAD);
}

/** The questions that the message after a reply may carry on: each that it answered is one more, and nothing else is. */
export function threadAfter(thread: readonly string[], reply: Reply): readonly string[] {
  switch (reply.kind) {
    case "answers":
      return reply.answers.reduce(carriedOn, thread);
    case "overview":
      return carriedOn(thread, reply.answer);
    default:
      return thread;
  }
}

/** The sentences of an answer, best first; without evidence the nearest ones, which do not answer. */
export function rankedOf(answer: Answer): readonly RankedSentence[] {
  return answer.outcome === "no-evidence" ? answer.related : answer.answers;
}

/** A figure of a source sentence with what it counts, where and when; `text` and the span are the figure in the sentence. */
export interface Fact extends AnswerSpan {
  /** A plain number in the base unit: 600000 for 60余万元, 41 for 41%. */
  readonly value: number;
  /** Measure word or unit without its multiplier: 元, 人次, %. */
  readonly unit: string;
  /** 近, 约, 余, 多 …: the figure is not exact; null when it is. */
  readonly hedge: string | null;
  /** The thing counted or measured, in the words of the sentence; empty when it names none. */
  readonly indicator: string;
  /** The narrowest place it is told of, by its full name; null when the article names none. */
  readonly place: string | null;
  /** The time it is told of, in the words of the source; null when none is told. */
  readonly time: string | null;
  readonly sentence: string;
  readonly citation: Citation;
}

/** Another figure for the same indicator of the same place. */
export interface FactElsewhere {
  readonly text: string;
  readonly citation: SentenceId;
  readonly agrees: boolean;
  /** Which is newer, by the date of publication or the year told; null when neither tells. */
  readonly newer: "this" | "that" | null;
}

/** A fact in a table, with what else the corpus says of the same. */
export interface FactRow extends Fact {
  readonly elsewhere: readonly FactElsewhere[];
}

/** What of one place enters a comparison: one fact, or several that add up. */
export interface ComparedPlace {
  readonly place: string;
  readonly facts: readonly Fact[];
  /** Sum of the facts' values. */
  readonly value: number;
}

/** What a reader must know before trusting a comparison. */
export type Caveat =
  /** The figures count in different words: 电商服务站, 村级服务站点. */
  | { readonly kind: "indicators-differ"; readonly indicators: readonly string[] }
  | { readonly kind: "units-differ"; readonly units: readonly string[] }
  | { readonly kind: "times-differ"; readonly times: readonly string[] }
  /** Figures that are not exact. */
  | { readonly kind: "rough"; readonly figures: readonly string[] }
  /** Other figures that the corpus gives for the same. */
  | { readonly kind: "disputed"; readonly figures: readonly string[] }
  /** Figures of other places that are told of another time and are not compared. */
  | { readonly kind: "other-times"; readonly figures: readonly string[] }
  /** Places asked about of which the corpus has no such figure. */
  | { readonly kind: "missing"; readonly places: readonly string[] };

/** What was asked: the place with the most or least, how far two are apart, or all together. */
export type ComparisonKind = "most" | "least" | "difference" | "sum";

/** Facts of several places set side by side. Never a bare number: each row cites its sentences. */
export type Comparison =
  | {
      readonly outcome: "compared";
      readonly kind: ComparisonKind;
      /** Largest first, for `least` smallest first, for `sum` in reading order. */
      readonly rows: readonly ComparedPlace[];
      readonly unit: string;
      /** How the result came about: 51 > 38 > 25, or 25 + 24 + 24 = 73. */
      readonly arithmetic: string;
      readonly caveats: readonly Caveat[];
    }
  | {
      readonly outcome: "incomparable";
      readonly kind: ComparisonKind;
      /** `units`: the figures count different things. `one-place`: only one place has a figure. `none-told`: none has. */
      readonly reason: "units" | "one-place" | "none-told";
      readonly rows: readonly ComparedPlace[];
      readonly caveats: readonly Caveat[];
    };

/** Which facts are wanted; what is left out does not narrow. */
export interface FactQuery {
  /**
   * A place by any of its names, what lies in it included; or a place and after it a word of the indicator; or, where no
   * place is called so, such a word alone. With `word` it is a place.
   */
  readonly asked?: string | undefined;
  /** A word of the indicator, or a synonym of it. */
  readonly word?: string | undefined;
  readonly unit?: string | undefined;
  /** Part of the time told: 2019. */
  readonly time?: string | undefined;
}

/** The facts that were asked for. */
export interface FactTable {
  readonly rows: readonly FactRow[];
  /** Full name of the place asked for; null when none was asked for or it is not known. */
  readonly place: string | null;
  /** Known places near the name asked for, when that is neither a place nor counted. */
  readonly nearest: readonly string[];
  /** Where a place has figures and none of them counts what the word says: the word, and how many those are; else null. */
  readonly unmatched: { readonly word: string; readonly figures: number } | null;
}
/** The answers to one message, at least one. */
export type Answers = readonly [Answer, ...Answer[]];

/**
 * What a message that asks nothing says. `objection`: the answer before was wrong, or not understood; `other-language`:
 * whatever it says is in a language that is not read.
 */
export type SmallTalk =
  | "greeting"
  | "who-are-you"
  | "how-to-ask"
  | "thanks"
  | "farewell"
  | "agreement"
  | "objection"
  | "other-language";

/** What of an answer a message can ask to be shown: where its first sentence is from, what stands around it, or the others. */
export type AnswerPart = "source" | "reporter" | "date" | "context" | "further";

/** What a message is met with. Where there is no new answer the next message goes on with the question before. */
export type Reply =
  | { readonly kind: "answers"; readonly answers: Answers }
  /** The message asks nothing; `language` is null where anyone may have said it: 👍, ok. */
  | { readonly kind: "small-talk"; readonly says: SmallTalk; readonly language: Language | null }
  /** The message asks for a part of the answer before it, given here again; it has a sentence. */
  | { readonly kind: "last-answer"; readonly part: AnswerPart; readonly answer: Answer }
  /** The message asks for all about a place, which `answer` begins with; the corpus has figures of it. */
  | { readonly kind: "overview"; readonly place: string; readonly answer: Answer }
  /** The message asks for all about a place that the corpus tells nothing of, or names none (null); `told`: places it tells of. */
  | {
      readonly kind: "nothing-told";
      readonly place: string | null;
      readonly told: readonly string[];
      readonly language: Language;
    }
  /** The message asks which articles there are. */
  | { readonly kind: "articles"; readonly language: Language }
  /** The message asks for a part of an answer, and there was none. */
  | { readonly kind: "nothing-to-show"; readonly language: Language };

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

/** An article as a list of sources names it. */
export interface Source extends Bibliography {
  readonly id: ArticleId;
  readonly kind: ArticleKind;
  readonly firstSentence: SentenceId;
  /** The text of that sentence, by which captions are told apart: they have no title of their own. */
  readonly opening: string;
}

/** What a corpus covers. */
export interface Holdings {
  /** In reading order; only articles that have a sentence. */
  readonly sources: readonly Source[];
  /** The places that reports were filed from, those with most reports first. */
  readonly datelines: readonly { readonly place: string; readonly reports: number }[];
  /** ISO dates of the first and the last day of publication; null when no article is dated. */
  readonly days: { readonly first: string; readonly last: string } | null;
}

/** How much a corpus holds. */
export interface CorpusSize {
  /** Reports. */
  readonly articles: number;
  readonly captions: number;
  readonly paragraphs: number;
  readonly sentences: number;
}

/** Sentences in an answer when the asker names no number. */
export const DEFAULT_LIMIT = 5;

/** How a question is asked. */
export interface AskingOptions {
  /** How many sentences at most in an answer, a whole number from 1; {@link DEFAULT_LIMIT} when left out. */
  readonly limit?: number;
  /** The questions before it in the conversation, as they were understood, the last one last, for a follow-up to carry on. */
  readonly thread?: readonly string[];
}

/** The whole of wenzheng as the faces see it. */
export interface Engine {
  readonly size: CorpusSize;
  readonly holdings: Holdings;
  /** Questions to begin with; none when the corpus names none. */
  readonly examples: Examples;
  /**
   * Answers one question. Never throws for any text of a question.
   * @throws RangeError when the limit is no whole number from 1
   */
  ask(question: string, options?: AskingOptions): Answer;
  /**
   * Replies to a message of a conversation: each of its questions is answered, in order, every one as the follow-up it
   * may be of the one before it; a message that asks nothing, or for a part of the answer before, is told to be so.
   * @throws RangeError as {@link ask}
   */
  reply(message: string, options?: AskingOptions): Reply;
  /** The sentence with up to `radius` sentences on each side; null when the corpus has no such sentence (any more). */
  context(id: SentenceId, radius: number): Context | null;
  /** The figures of the corpus, in reading order. Never throws for any text of a query. */
  facts(query: FactQuery): FactTable;
}
