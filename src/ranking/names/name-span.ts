import type { Span } from "../../model/corpus.ts";
import { placeWords, type TaggedWord } from "../../text/segment.ts";

/** A name found in a sentence; `fit` in (0, 1] says how sure it is one. */
export interface NameSpan extends Span {
  readonly fit: number;
}

/** What a pattern matches in a sentence, each match as a name. */
export function findAll(sentence: string, pattern: RegExp, fit: number): NameSpan[] {
  return [...sentence.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    fit,
  }));
}

/** Words of a part of speech, of two characters or more. */
export function findTagged(words: readonly TaggedWord[], tag: RegExp, fit: number): NameSpan[] {
  return placeWords(words)
    .filter((placed) => placed.word.length > 1 && tag.test(placed.tag))
    .map(({ start, end }) => ({ start, end, fit }));
}

/** Leaves out spans that lie inside a longer one. */
export function withoutInner<T extends NameSpan>(spans: readonly T[]): readonly T[] {
  return spans.filter(
    (span) =>
      !spans.some(
        (other) =>
          other.start <= span.start && span.end <= other.end && other.end - other.start > span.end - span.start,
      ),
  );
}

const IN_A_ROW = /^[、和与及]$/u;

/** Joins spans that stand in a row with 、 or 和 between them, or that what stands between and after them links. */
export function joinRows(
  sentence: string,
  spans: readonly NameSpan[],
  isLinked: (between: string, after: string) => boolean = () => false,
): readonly NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const between = last === undefined ? "" : sentence.slice(last.end, span.start);
    if (last !== undefined && (IN_A_ROW.test(between) || isLinked(between, sentence.slice(span.end)))) {
      joined.pop();
      joined.push({ start: last.start, end: span.end, fit: Math.max(last.fit, span.fit) });
    } else if (last === undefined || span.start >= last.end) {
      joined.push(span);
    }
  }
  return joined;
}

/** Every place where a part stands in a text. */
export function occurrences(text: string, part: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
