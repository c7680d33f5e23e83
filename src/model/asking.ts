/** How wenzheng is asked, and what it replies: all that the faces see of it. */

import { type Answer, carriedOn } from "./answer.ts";
import type { Citation } from "./citation.ts";
import type { ArticleId, ArticleKind, Bibliography, Examples, Language, SentenceId } from "./corpus.ts";
import type { FactQuery, FactTable } from "./facts.ts";

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
  /** The message asks for a part of the answer before it, given here again, or for the reporter of what it names itself; it has a sentence. */
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
