import type { ArticleLine } from "./label-lines.ts";
import type { Line } from "./page-lines.ts";
import type { Block, Body } from "./split-articles.ts";

/** One display line and the reporters named below it. */
export interface HeadlineLine {
  readonly line: Line;
  readonly bylines: readonly Line[];
}

/** Display lines that stand together, with the bodies they touch; indices count bodies, null where the page ends. */
export interface HeadlinePile {
  readonly lines: readonly HeadlineLine[];
  readonly before: number | null;
  readonly after: number | null;
  /** How many bodies come before it on the page. */
  readonly position: number;
  /** True for a line between paragraphs that will be a subhead when no body takes it. */
  readonly subhead: boolean;
}

/** Reporters on a line of their own with no headline above: they sign the body that `body` counts. */
export interface Signature {
  readonly line: Line;
  readonly body: number | null;
}

/** Reads the piles between the bodies of a page. */
export function readPiles(blocks: readonly Block[]): {
  readonly piles: readonly HeadlinePile[];
  readonly signatures: readonly Signature[];
} {
  const piles: HeadlinePile[] = [];
  const signatures: Signature[] = [];
  let bodies = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "body") {
      const line = block.bond === null ? undefined : openingSubhead(block);
      if (line !== undefined) {
        const own = { lines: [{ line, bylines: [] }], before: bodies - 1, after: bodies, position: bodies };
        piles.push({ ...own, subhead: true });
      }
      bodies++;
      continue;
    }
    const before = blocks[at - 1]?.kind === "body" ? bodies - 1 : null;
    const after = blocks[at + 1]?.kind === "body" ? bodies : null;
    const { lines, unheaded } = attachBylines(block.lines);
    if (lines.length > 0) piles.push({ lines, before, after, position: bodies, subhead: false });
    for (const line of unheaded)
      signatures.push({ line, body: lines.length === 0 ? (after ?? before) : (before ?? after) });
  }
  return { piles, signatures };
}

function openingSubhead({ subheads }: Body): Line | undefined {
  return subheads.find(({ beforeParagraph }) => beforeParagraph === 1)?.line;
}

function attachBylines(entries: readonly ArticleLine[]): { lines: readonly HeadlineLine[]; unheaded: readonly Line[] } {
  const lines: { line: Line; bylines: Line[] }[] = [];
  const unheaded: Line[] = [];
  for (const { line, role } of entries) {
    if (role === "display") lines.push({ line, bylines: [] });
    else (lines.at(-1)?.bylines ?? unheaded).push(line);
  }
  return { lines, unheaded };
}

/** What stands below the title of a law, a notice or a report of a meeting: 市府发〔2024〕8号, （…通过）, 冯明出席并讲话. */
const BELOW_TITLE = [
  /^[（(]?\p{Script=Han}{1,16}[〔［[(（]\d{4}[〕］\])）]第?\d{1,5}号[）)]?$/u,
  /^[（(]\d{4}年\d{1,2}月\d{1,2}日.{0,60}[）)]$/u,
  /^\p{Script=Han}{2,12}(?:出席|主持)(?:会议)?(?:并(?:讲话|致辞|作报告|宣布开幕))?$/u,
];

/** True for a subtitle, which opens with a dash, or says what only stands below a title. */
export function isSubtitle({ line: { glyphs } }: HeadlineLine): boolean {
  return /^[—–―-]/u.test(glyphs) || BELOW_TITLE.some((pattern) => pattern.test(glyphs));
}

/** The lines of a headline by what they say; a title may run over two. */
export interface HeadlineRoles {
  readonly kicker: Line | null;
  readonly title: readonly Line[];
  readonly subtitle: Line | null;
}

/** A kicker, a title and a subtitle out of the one to four lines that make them. */
export function assignRoles(lines: readonly HeadlineLine[]): HeadlineRoles {
  const last = lines.at(-1);
  const subtitle = lines.length > 1 && last !== undefined && isSubtitle(last) ? last.line : null;
  const above = (subtitle === null ? lines : lines.slice(0, -1)).map(({ line }) => line);
  const [first, second, third] = above;
  if (first === undefined || second === undefined) return { kicker: null, title: above, subtitle };
  if (third === undefined && subtitle === null && addsToTitle(first, second))
    return { kicker: null, title: [first], subtitle: second };
  if (third === undefined)
    return isTitleOfTwo(first, second)
      ? { kicker: null, title: above, subtitle }
      : { kicker: first, title: [second], subtitle };
  return subtitle !== null || isTitleOfTwo(second, third)
    ? { kicker: first, title: [second, third], subtitle }
    : { kicker: first, title: [second], subtitle: third };
}

/** Lines of a title differ less in length than a kicker and its title do. */
const ALIKE = 0.75;

/** What only the name of a column of the paper has in it. */
const NAMES_COLUMN = /[丨｜|■□▶►→★☆◆◇]/u;

/** The name of who issues a notice is the beginning of its title, as that of an office or a firm is above a shorter line. */
const ISSUER = /(?:局|委|委员会|政府|公司|法院|检察院|中心|办公室|厅|院|医院|大学|学校|大队|支队|指挥部)$/u;
const NOTICE = /(?:公告|通告|通知|启事|公示|决定|声明|告知书)$/u;

/** True for two lines that a reader takes for one title: of nearly one length, and the first no slogan in parts. */
export function isTitleOfTwo(first: Line, second: Line): boolean {
  const likeness = Math.max(
    likenessOf(first.width, second.width),
    likenessOf(first.glyphs.length, second.glyphs.length),
  );
  if (ISSUER.test(first.glyphs) && NOTICE.test(second.glyphs)) return true;
  if (ISSUER.test(first.glyphs) && second.width <= first.width) return true;
  if (isLetterSpaced(first) || isLetterSpaced(second)) return true;
  return likeness >= ALIKE && ![first, second].some((line) => isInParts(line) || NAMES_COLUMN.test(line.glyphs));
}

/** A kicker that is not in parts is clearly shorter than its title. */
const SHORT_KICKER = 0.6;

/** True for a line in parts with figures below one that is whole and no short kicker: it adds to the title what came of it. */
function addsToTitle(first: Line, second: Line): boolean {
  const parts = second.text.split(/\s+/u);
  const whole = !/\s/u.test(first.text) || isLetterSpaced(first);
  return (
    whole &&
    parts.length > 1 &&
    parts.length <= 4 &&
    parts.every((part) => part.length > 2) &&
    /\d/u.test(second.glyphs) &&
    first.width >= SHORT_KICKER * second.width
  );
}

/** True for a line whose words are spaced out, to make it as wide as another. */
function isLetterSpaced({ text }: Line): boolean {
  return /(?:^|\s)\p{Script=Han}\s+\p{Script=Han}(?:\s|$)/u.test(text);
}

function likenessOf(one: number, other: number): number {
  return Math.min(one, other) / Math.max(one, other);
}

/** True for a line of two to four parts of one length with spaces between, which no running text has. */
export function isInParts({ text }: Line): boolean {
  const parts = text.split(/\s+/u).map((part) => [...part].length);
  return parts.length >= 2 && parts.length <= 5 && parts.every((length) => length === parts[0] && length > 2);
}
