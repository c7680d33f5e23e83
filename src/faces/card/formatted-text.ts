import type { Span } from "../../model.ts";

export type MarkStyle = "bold" | "italic" | "quote";

/** A stretch of a text that is to be shown in a style. */
export interface Mark extends Span {
  readonly style: MarkStyle;
}

/** Text with marks by offset (UTF-16 units), so that no face has to escape anything. */
export interface FormattedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A piece of a card: plain text, or text already formatted. */
export type Piece = string | FormattedText;

/** Marks a whole piece; an empty one stays unmarked. */
export function mark(piece: Piece, style: MarkStyle): FormattedText {
  const { text, marks } = formatted(piece);
  return { text, marks: text === "" ? marks : [{ start: 0, end: text.length, style }, ...marks] };
}

/** Marks a span of a plain text. */
export function markSpan(text: string, span: Span, style: MarkStyle): FormattedText {
  return { text, marks: [{ start: span.start, end: span.end, style }] };
}

/** Joins pieces, moving their marks along. */
export function join(pieces: readonly Piece[], separator = ""): FormattedText {
  let text = "";
  const marks: Mark[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) text += separator;
    const next = formatted(piece);
    for (const { start, end, style } of next.marks) {
      marks.push({ start: start + text.length, end: end + text.length, style });
    }
    text += next.text;
  }
  return { text, marks };
}

function formatted(piece: Piece): FormattedText {
  return typeof piece === "string" ? { text: piece, marks: [] } : piece;
}
