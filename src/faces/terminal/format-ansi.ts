import type { FormattedText, Mark, MarkStyle } from "../card/formatted-text.ts";

/** SGR parameters of each style; quotations stand as they are, what is said of them is dimmed. */
const CODES = { bold: "1", italic: "2;3", underline: "4", quote: "", verbatim: "", link: "" } as const satisfies Record<
  MarkStyle,
  string
>;

/** Characters that could drive a terminal or turn the direction of what follows. Line breaks and tabs are none. */
const CONTROLS = /(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu;

/** A card for a terminal: with ANSI styles, or without them and bold as **…**. Control characters are left out. */
export function formatAnsi({ text, marks }: FormattedText, { styles }: { readonly styles: boolean }): string {
  const shown = styles ? marks : marks.filter(({ style }) => style === "bold");
  return splitAtMarks(text, shown)
    .map((span) => {
      const piece = text.slice(span.start, span.end).replaceAll(CONTROLS, "");
      const active = shown.filter(({ start, end }) => start <= span.start && span.end <= end);
      return styles ? paint(piece, active) : active.length > 0 ? `**${piece}**` : piece;
    })
    .join("");
}

function splitAtMarks(
  text: string,
  marks: readonly Mark[],
): readonly { readonly start: number; readonly end: number }[] {
  const borders = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return borders.slice(1).map((end, i) => ({ start: borders[i] ?? 0, end }));
}

function paint(piece: string, marks: readonly Mark[]): string {
  const codes = marks.map(({ style }) => CODES[style]).filter((code) => code !== "");
  return codes.length === 0 ? piece : `\x1b[${codes.join(";")}m${piece}\x1b[0m`;
}
