import type { InlineKeyboardButton, MessageEntity } from "grammy/types";
import type { ChatMessage } from "../../tests/bot-api/chats.ts";
import type { InlineList } from "../../tests/bot-api/inline-list.ts";
import { measureText } from "./measure-text.ts";
import { type Run, setLines, splitByWidth } from "./set-lines.ts";
import { picture, textAt } from "./svg.ts";

const WIDTH = 620;
const MARGIN = 16;
const BUBBLE = 470;
const PAD = 12;
const SIZE = 15;
const LINE = 21;
const GAP = 10;
const QUOTE_INDENT = 12;
const BUTTON = 32;
const BUTTON_GAP = 4;
const NAME = 20;
const COLOURS = {
  ground: "#c9d9c1",
  theirs: "#ffffff",
  ours: "#e9fdd8",
  text: "#111111",
  faint: "#6b7a70",
  accent: "#3390ec",
  tint: "#eaf4fd",
  button: "#7d9a76",
  name: "#c0562f",
};

/** How a stretch of a message looks. */
interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly link: boolean;
  readonly quote: boolean;
}

interface Drawn {
  readonly height: number;
  /** The picture with its upper edge at `y`. */
  readonly at: (y: number) => string;
}

export interface ChatOptions {
  readonly title: string;
  /** Whether names stand above messages, as in groups. */
  readonly named: boolean;
  /** The person whose screen it is. */
  readonly me: number;
}

/** Messages of a chat as they were sent, with their entities and keyboards, as an app shows them. */
export function drawChat(messages: readonly ChatMessage[], options: ChatOptions): string {
  return stack(
    options.title,
    messages.flatMap((message) => drawMessage(message, options)),
  );
}

/** What a person sees while typing: the list that the bot gave, above the field. */
export function drawInlineList(title: string, typed: string, { results }: InlineList, shown: number): string {
  return stack(title, [...results.slice(0, shown).map(drawResult), drawField(typed)]);
}

function stack(title: string, parts: readonly Drawn[]): string {
  let y = MARGIN;
  const drawn: string[] = [];
  for (const part of parts) {
    drawn.push(part.at(y));
    y += part.height + GAP;
  }
  const height = y - GAP + MARGIN;
  const ground = `<rect width="${WIDTH}" height="${height}" rx="10" fill="${COLOURS.ground}"/>`;
  return picture(title, WIDTH, height, "sans", `${ground}\n<g font-size="${SIZE}">\n${drawn.join("\n")}\n</g>`);
}

function drawMessage(message: ChatMessage, { named, me }: ChatOptions): readonly Drawn[] {
  const mine = message.from.id === me;
  const text =
    message.text ?? message.caption ?? (message.document === undefined ? "" : `📄 ${message.document.file_name}`);
  const room = (BUBBLE - 2 * PAD - QUOTE_INDENT) / SIZE;
  const lines = setLines(readLooks(text, message.entities ?? []), room, measureText);
  const keyboard = message.reply_markup?.inline_keyboard ?? [];
  const widest = Math.max(
    ...lines.map((line) => measureText(line.map((run) => run.text).join("")) * SIZE + indentOf(line)),
  );
  const width = keyboard.length > 0 ? BUBBLE : Math.min(BUBBLE, Math.max(widest + 2 * PAD, named && !mine ? 110 : 0));
  const x = mine ? WIDTH - MARGIN - width : MARGIN;
  const top = named && !mine ? NAME : 0;
  const replied = named ? message.reply_to_message : undefined;
  const replyHeight = replied === undefined ? 0 : LINE + 8;
  const bubble = PAD * 1.2 + top + replyHeight + lines.length * LINE;
  const height = bubble + keyboard.length * (BUTTON + BUTTON_GAP);
  return [
    {
      height,
      at(y) {
        const first = y + PAD * 0.6 + top + replyHeight;
        return [
          `<rect x="${x}" y="${y}" width="${width}" height="${bubble}" rx="12" fill="${mine ? COLOURS.ours : COLOURS.theirs}"/>`,
          ...(top === 0 ? [] : [drawName(message.from.first_name, x + PAD, y + 19)]),
          ...(replied === undefined ? [] : [drawReplied(replied, x + PAD, y + PAD * 0.6 + top, width - 2 * PAD)]),
          ...drawQuotes(lines, x, first, width),
          ...lines.map((line, i) => drawLine(line, x + PAD, first + i * LINE + SIZE)),
          ...keyboard.map((row, i) => drawButtons(row, x, y + bubble + BUTTON_GAP + i * (BUTTON + BUTTON_GAP), width)),
        ].join("\n");
      },
    },
  ];
}

function drawName(name: string, x: number, y: number): string {
  return textAt(x, y, name, measureText(name) * SIZE, ` font-weight="600" fill="${COLOURS.name}"`);
}

function drawReplied({ text = "" }: { readonly text?: string }, x: number, y: number, width: number): string {
  const size = SIZE - 1;
  const shown = firstLine(text, (width - 20) / size);
  return [
    `<rect x="${x}" y="${y}" width="${Math.min(width, measureText(shown) * size + 20)}" height="${LINE + 4}" rx="4" fill="${COLOURS.tint}"/>`,
    `<rect x="${x}" y="${y}" width="3" height="${LINE + 4}" fill="${COLOURS.accent}"/>`,
    drawLine([{ text: shown, look: PLAIN }], x + 10, y + size + 3, size),
  ].join("");
}

/** As much of a text as a line of `width` em holds, with … where it goes on. */
function firstLine(text: string, width: number): string {
  const lines = setLines([{ text, look: PLAIN }], width - measureText("…"), measureText);
  const first = (lines[0] ?? [])
    .map((run) => run.text)
    .join("")
    .trimEnd();
  return lines.length > 1 ? `${first}…` : first;
}

/** Behind quoted lines a tinted ground with a bar at its left. */
function drawQuotes(lines: readonly (readonly Run<Look>[])[], x: number, first: number, width: number): string[] {
  const drawn: string[] = [];
  let from: number | null = null;
  for (const [i, line] of [...lines, []].entries()) {
    const quoted = line.some(({ look }) => look.quote);
    if (quoted && from === null) from = i;
    if (quoted || from === null) continue;
    const y = first + from * LINE - 1;
    const height = (i - from) * LINE + 2;
    drawn.push(
      `<rect x="${x + PAD - 2}" y="${y}" width="${width - 2 * PAD + 4}" height="${height}" rx="4" fill="${COLOURS.tint}"/>`,
      `<rect x="${x + PAD - 2}" y="${y}" width="3" height="${height}" fill="${COLOURS.accent}"/>`,
    );
    from = null;
  }
  return drawn;
}

function indentOf(line: readonly Run<Look>[]): number {
  return line.some(({ look }) => look.quote) ? QUOTE_INDENT : 0;
}

function drawLine(line: readonly Run<Look>[], from: number, y: number, size = SIZE): string {
  let x = from + indentOf(line);
  const drawn: string[] = [];
  for (const { text, look } of line) {
    for (const stretch of splitByWidth(text)) {
      const width = measureText(stretch) * size;
      drawn.push(textAt(x, y, stretch, width, attributesOf(look, size)));
      x += width;
    }
  }
  return drawn.join("");
}

function attributesOf({ bold, italic, underline, link }: Look, size: number): string {
  return [
    ` fill="${link ? COLOURS.accent : COLOURS.text}"`,
    bold ? ' font-weight="700"' : "",
    italic ? ' font-style="italic"' : "",
    underline ? ' text-decoration="underline"' : "",
    size === SIZE ? "" : ` font-size="${size}"`,
  ].join("");
}

function drawButtons(row: readonly InlineKeyboardButton[], x: number, y: number, width: number): string {
  const each = (width - (row.length - 1) * BUTTON_GAP) / row.length;
  return row
    .map(({ text }, i) => {
      const left = x + i * (each + BUTTON_GAP);
      return [
        `<rect x="${left.toFixed(1)}" y="${y}" width="${each.toFixed(1)}" height="${BUTTON}" rx="7" fill="${COLOURS.button}"/>`,
        `<text x="${(left + each / 2).toFixed(1)}" y="${y + BUTTON / 2 + 5}" text-anchor="middle" fill="#fff" font-weight="600" font-size="14">${text}</text>`,
      ].join("");
    })
    .join("\n");
}

function drawResult({ title, description = "" }: InlineList["results"][number]): Drawn {
  const lines = setLines([{ text: description, look: PLAIN }], (WIDTH - 2 * MARGIN - 70) / 14, measureText).slice(0, 3);
  const head = firstLine(title, (WIDTH - 2 * MARGIN - 70) / SIZE);
  const height = 34 + lines.length * 19;
  return {
    height,
    at: (y) =>
      [
        `<rect x="${MARGIN}" y="${y}" width="${WIDTH - 2 * MARGIN}" height="${height}" rx="8" fill="#fff"/>`,
        `<rect x="${MARGIN + 10}" y="${y + 10}" width="36" height="36" rx="6" fill="${COLOURS.accent}"/>`,
        `<text x="${MARGIN + 28}" y="${y + 34}" text-anchor="middle" fill="#fff" font-size="18" font-weight="600">${/[\p{L}\p{N}]/u.exec(title)?.[0] ?? ""}</text>`,
        textAt(MARGIN + 58, y + 24, head, measureText(head) * SIZE, ' font-weight="700"'),
        ...lines.map((line, i) => `<g opacity="0.7">${drawLine(line, MARGIN + 58, y + 44 + i * 19, 14)}</g>`),
      ].join("\n"),
  };
}

function drawField(typed: string): Drawn {
  const width = measureText(typed) * SIZE;
  return {
    height: 42,
    at: (y) =>
      [
        `<rect x="${MARGIN}" y="${y}" width="${WIDTH - 2 * MARGIN}" height="42" rx="21" fill="#fff"/>`,
        textAt(MARGIN + 20, y + 26, typed, width),
        `<rect x="${MARGIN + 23 + width}" y="${y + 11}" width="1.5" height="20" fill="${COLOURS.accent}"/>`,
      ].join("\n"),
  };
}

const PLAIN: Look = { bold: false, italic: false, underline: false, link: false, quote: false };

/** Parts a text where an entity begins or ends. Neighbours of one look share it, so that they are drawn as one. */
function readLooks(text: string, entities: readonly MessageEntity[]): readonly Run<Look>[] {
  const borders = [
    ...new Set([0, text.length, ...entities.flatMap(({ offset, length }) => [offset, offset + length])]),
  ].sort((one, other) => one - other);
  return borders.slice(1).map((end, i) => {
    const start = borders[i] ?? 0;
    const has = (...types: readonly MessageEntity["type"][]): boolean =>
      entities.some(({ type, offset, length }) => types.includes(type) && offset <= start && end <= offset + length);
    const look = {
      bold: has("bold"),
      italic: has("italic"),
      underline: has("underline"),
      link: has("text_link", "mention", "bot_command"),
      quote: has("blockquote"),
    };
    return { text: text.slice(start, end), look };
  });
}
