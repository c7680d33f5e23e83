import type { Span } from "../../model/corpus.ts";

/** `underline` is for the question that a card answers, `verbatim` for text that keeps its line breaks and spaces. */
export type PlainStyle = "bold" | "italic" | "underline" | "quote" | "verbatim";

/** A stretch of a text that is to be shown in a style, or leads somewhere. */
export type Mark = Span & ({ readonly style: PlainStyle } | { readonly style: "link"; readonly url: string });

export type MarkStyle = Mark["style"];

/** Text with marks by offset (UTF-16 units), so that no face has to escape anything. */
export interface FormattedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A piece of a card: plain text, or text already formatted. */
export type Piece = string | FormattedText;

/** Marks a whole piece; an empty one stays unmarked. */
export function mark(piece: Piece, style: PlainStyle): FormattedText {
  const { text, marks } = formatted(piece);
  return { text, marks: text === "" ? marks : [{ start: 0, end: text.length, style }, ...marks] };
}

/** Makes a plain text lead to an address; with none it stays as it is. */
export function link(text: string, url: string | null): FormattedText {
  return { text, marks: text === "" || url === null ? [] : [{ start: 0, end: text.length, style: "link", url }] };
}

/** Marks a span of a plain text. */
export function markSpan(text: string, span: Span, style: PlainStyle): FormattedText {
  return { text, marks: [{ start: span.start, end: span.end, style }] };
}

/** Text without marks as a card. */
export function plain(text: string): FormattedText {
  return { text, marks: [] };
}

/** Joins pieces, moving their marks along. */
export function join(pieces: readonly Piece[], separator = ""): FormattedText {
  let text = "";
  const marks: Mark[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) text += separator;
    const next = formatted(piece);
    for (const mark of next.marks)
      marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length });
    text += next.text;
  }
  return { text, marks };
}

function formatted(piece: Piece): FormattedText {
  return typeof piece === "string" ? plain(piece) : piece;
}
