import { countCells, isWide } from "./measure-text.ts";
import { type Run, setLines, splitByWidth } from "./set-lines.ts";
import { picture, textAt } from "./svg.ts";

const COLUMNS = 88;
const CELL = 8.4;
const SIZE = 14;
/** Chinese characters take two cells, which are wider than the characters of the face are high. */
const WIDE_SIZE = 16;
const LINE = 21;
const MARGIN = 20;
const BAR = 34;
const COLOURS = {
  ground: "#1b1f27",
  bar: "#2a2f3a",
  text: "#d5dae3",
  bold: "#ffffff",
  dim: "#8b94a5",
  prompt: "#7ec699",
};

/** How a stretch of a terminal's output looks; the SGR parameters that `format-ansi.ts` writes. */
type Look = "plain" | "bold" | "dim" | "underline" | "prompt";

const LOOKS: Readonly<Record<string, Look>> = { "1": "bold", "2;3": "dim", "4": "underline", "0": "plain" };

/** What a program wrote to a terminal, with ANSI styles, as a picture of it. Lines that begin with › were typed. */
export function drawTerminal(title: string, output: string): string {
  const lines = setLines(readLooks(output.trimEnd()), COLUMNS, countCells);
  const width = Math.ceil(COLUMNS * CELL + 2 * MARGIN);
  const height = Math.ceil(BAR + MARGIN + lines.length * LINE + MARGIN / 2);
  const body = [
    `<rect width="${width}" height="${height}" rx="8" fill="${COLOURS.ground}"/>`,
    `<path d="M0 ${BAR}V8a8 8 0 0 1 8-8H${width - 8}a8 8 0 0 1 8 8V${BAR}z" fill="${COLOURS.bar}"/>`,
    ...["#ff5f57", "#febc2e", "#28c840"].map(
      (fill, i) => `<circle cx="${MARGIN + i * 20}" cy="${BAR / 2}" r="6" fill="${fill}"/>`,
    ),
    `<g font-size="${SIZE}" fill="${COLOURS.text}">`,
    ...lines.map((line, i) => drawLine(line, BAR + MARGIN + i * LINE + SIZE / 2)),
    "</g>",
  ];
  return picture(title, width, height, "mono", body.join("\n"));
}

function readLooks(output: string): readonly Run<Look>[] {
  const runs: Run<Look>[] = [];
  let look: Look = "plain";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of a terminal are what is read
  for (const part of output.split(/(\u001b\[[\d;]*m)/u)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of a terminal are what is read
    const code = /^\u001b\[([\d;]*)m$/u.exec(part)?.[1];
    if (code !== undefined) look = LOOKS[code] ?? "plain";
    else
      for (const piece of part.split(/^(›.*)$/mu))
        if (piece !== "") runs.push({ text: piece, look: piece.startsWith("›") ? "prompt" : look });
  }
  return runs;
}

function drawLine(line: readonly Run<Look>[], y: number): string {
  let column = 0;
  const drawn: string[] = [];
  for (const { text, look } of line) {
    for (const stretch of splitByWidth(text)) {
      const cells = countCells(stretch);
      drawn.push(
        textAt(
          MARGIN + column * CELL,
          y,
          stretch,
          cells * CELL,
          attributesOf(look) + (isWide(stretch) ? ` font-size="${WIDE_SIZE}"` : ""),
        ),
      );
      column += cells;
    }
  }
  return drawn.join("");
}

function attributesOf(look: Look): string {
  switch (look) {
    case "bold":
      return ` font-weight="700" fill="${COLOURS.bold}"`;
    case "dim":
      return ` font-style="italic" fill="${COLOURS.dim}"`;
    case "underline":
      return ' text-decoration="underline"';
    case "prompt":
      return ` fill="${COLOURS.prompt}"`;
    case "plain":
      return "";
  }
}
