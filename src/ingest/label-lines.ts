import { cleanText } from "./clean-text.ts";
import { COLUMN_SAMPLE, columnWidth, isFlowing } from "./column-width.ts";
import { type CaptionLines, findCaptions } from "./find-captions.ts";
import { findContentsBoxes } from "./find-contents-box.ts";
import { findDisplayLines } from "./find-display-lines.ts";
import { findSignOffs } from "./find-sign-offs.ts";
import { findTables } from "./find-tables.ts";
import type { Line } from "./page-lines.ts";
import { readDateline } from "./read-dateline.ts";
import { signsText } from "./read-names.ts";
import { isOfNotice, recogniseFurniture } from "./recognise-furniture.ts";
import { endsSentence, readByline, readCredit, readPeople } from "./recognise-line.ts";

/** A line of running text, of a headline or subhead, or with the name of a reporter; `signature` is one below the text. */
export interface ArticleLine {
  readonly line: Line;
  readonly role: "text" | "display" | "byline" | "signature";
  /** True when an article opens here by its dateline. */
  readonly opens: boolean;
  /** True when something that is no article stands between this line and the one before. */
  readonly afterBreak: boolean;
}

/** The lines of a page, each in exactly one place. */
export interface LabelledPage {
  readonly article: readonly ArticleLine[];
  readonly captions: readonly CaptionLines[];
  readonly furniture: readonly Line[];
  readonly flowing: boolean;
}

/** How many lines a dateline may run over. */
const DATELINE_LINES = 6;

/** Tells what each line of a page is: text, headline or subhead, reporter, caption, running head. */
export function labelLines(source: string, lines: readonly Line[]): LabelledPage {
  const flowing = isFlowing(lines);
  const notices = findSignOffs(lines);
  const furniture = new Set<Line>([...findTables(lines), ...findContentsBoxes(lines), ...notices.furniture]);
  const bylines = new Set<Line>();
  const credits = new Set<Line>();
  const recent: Line[] = [];
  const signatures = new Set<Line>();
  const sets = { furniture, byline: bylines, credit: credits, signature: signatures };
  for (const [at, line] of lines.entries()) {
    if (furniture.has(line)) continue;
    if (signatures.has(line)) continue;
    const signature = signatureAt(lines, at, recent);
    if (signature.length > 0) {
      for (const part of signature) signatures.add(part);
      continue;
    }
    const kind = recogniseKind(line);
    const apart =
      kind !== null &&
      (kind.sure || (flowing ? kind.of !== "furniture" || !kind.mayGoOn : !continuesText(recent, line, kind)));
    if (kind?.of === "credit" && apart && isBylineOfHeadline(line, recent.at(-1), lines[at + 1])) bylines.add(line);
    else if (kind !== null && apart) sets[kind.of].add(line);
    else recent.push(line);
  }
  const printed = lines.filter((line) => !furniture.has(line));
  const opening = new Set(
    printed.filter(
      (line, at) =>
        !bylines.has(line) && !credits.has(line) && !signatures.has(line) && opensArticle(source, printed, at),
    ),
  );
  const captions = findCaptions(
    lines,
    flowing,
    (line) => !furniture.has(line) && !bylines.has(line) && !signatures.has(line) && !opening.has(line),
  );
  const pictured = new Set(captions.flatMap(({ text, credit }) => (credit === null ? text : [...text, credit])));
  for (const line of printed) if (credits.has(line) && !pictured.has(line)) furniture.add(line);
  const rest = printed.filter((line) => !pictured.has(line) && !furniture.has(line));
  const afterBreak = new Set<Line>();
  const afterSignOff = new Set(
    lines.filter((_, at) => at > 0 && lines.slice(at - 1, at).some((line) => notices.signOffs.has(line))),
  );
  const display = findDisplayLines(rest, {
    flowing,
    startsAnew: (line) => afterSignOff.has(line),
    isByline: (line) => bylines.has(line) || signatures.has(line),
    opens: (line) => opening.has(line),
  });
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before !== undefined && (pictured.has(before) || furniture.has(before))) afterBreak.add(line);
  }
  for (const line of namesBelowHeadlines(rest, display, bylines)) bylines.add(line);
  const roleOf = (line: Line): ArticleLine["role"] => {
    if (signatures.has(line)) return "signature";
    if (bylines.has(line)) return "byline";
    return display.has(line) ? "display" : "text";
  };
  const article = rest.map((line, at): ArticleLine => {
    return { line, role: roleOf(line), opens: opening.has(line), afterBreak: at > 0 && afterBreak.has(line) };
  });
  return { article, captions, furniture: lines.filter((line) => furniture.has(line)), flowing };
}

/** A line of a headline is no wider, in em. */
const LONGEST_TITLE = 22;

/** True for 摄影报道 between a headline and a text: who took the picture wrote the text too. */
function isBylineOfHeadline(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  if (above === undefined || below === undefined || !line.glyphs.endsWith("摄影报道")) return false;
  return above.width <= LONGEST_TITLE && !/[，。、；图]/u.test(above.glyphs);
}

/** A headline above a name has at least so many characters: a name below a shorter one may be the title. */
const SHORTEST_ABOVE_NAME = 5;

/** Lines of nothing but names between a headline and its text. */
function namesBelowHeadlines(
  lines: readonly Line[],
  display: ReadonlySet<Line>,
  bylines: ReadonlySet<Line>,
): readonly Line[] {
  return lines.filter((line, at) => {
    const above = lines[at - 1];
    const below = lines[at + 1];
    if (above === undefined || below === undefined || !display.has(line) || !display.has(above)) return false;
    if (display.has(below) || bylines.has(below) || above.glyphs.length < SHORTEST_ABOVE_NAME) return false;
    return line.width < above.width && readPeople(line.text) !== null;
  });
}

/** What a line says it is. */
interface Kind {
  readonly of: "furniture" | "byline" | "credit";
  /** False for what text in the middle of a sentence may read like. */
  readonly sure: boolean;
  /** True for what a sentence may also end in, in a line of any width: an address, a telephone number. */
  readonly mayGoOn: boolean;
}

function recogniseKind(line: Line): Kind | null {
  const running = recogniseFurniture(line);
  if (running !== "no") return { of: "furniture", sure: running === "certain", mayGoOn: running === "contact" };
  if (readByline(line) !== null) return { of: "byline", sure: false, mayGoOn: false };
  return readCredit(line) === null ? null : { of: "credit", sure: false, mayGoOn: false };
}

/** The line, or it and the next, when they say who wrote the text above and nothing else: （许诺）, （作者系…）. */
function signatureAt(lines: readonly Line[], at: number, recent: readonly Line[]): readonly Line[] {
  const line = lines[at];
  const last = recent.at(-1);
  if (line === undefined || last === undefined) return [];
  const first = line.glyphs.charAt(0);
  if ((first !== "（" && first !== "(") || !endsText(last)) return [];
  if (signsText(line.text)) return [line];
  const next = lines[at + 1];
  return next?.endsRemark === true && signsText(line.text + next.text) ? [line, next] : [];
}

/** True for the end of a text; a headline may end in ！ or ？. */
function endsText(line: Line): boolean {
  return endsSentence(line) && !/[！？!?]$/u.test(line.glyphs);
}

/**
 * True when the text so far is unfinished and the line goes on with it, whatever it says: for it is as wide as the column,
 * or says what the end of a sentence may.
 */
function continuesText(recent: readonly Line[], line: Line, { mayGoOn }: Kind): boolean {
  const last = recent.at(-1);
  if (last === undefined || endsSentence(last)) return mayGoOn && last !== undefined && isOfNotice(line);
  if (mayGoOn && (/[，、；：,:]$/u.test(last.glyphs) || isOfNotice(line))) return true;
  const column = columnWidth(recent.slice(-COLUMN_SAMPLE));
  if (column === null || Math.abs(last.width - column) >= 1.5) return false;
  return mayGoOn || Math.abs(line.width - column) < 1.5;
}

const MAY_OPEN = /^[【[（(]?据?(?:本|新|中|记|\p{Script=Han}{2,6}[报社网台]|\p{Script=Han}{1,8}\d)/u;

const OWN_FIRST = new Set("本新中据【[（(");

/**
 * True when the lines may hold a dateline: 讯, 电 or 消息 with somebody in brackets, or either after what the paper's own
 * name begins with.
 */
function mayHoldDateline(lines: readonly Line[], from: number): boolean {
  const own = OWN_FIRST.has(lines[from]?.glyphs.charAt(0) ?? "");
  let filed = false;
  let signed = false;
  for (let at = from; at < from + DATELINE_LINES && at < lines.length; at++) {
    const glyphs = lines[at]?.glyphs ?? "";
    filed ||= glyphs.includes("讯") || glyphs.includes("电") || glyphs.includes("息") || (own && glyphs.includes("道"));
    signed ||= glyphs.includes("（") || glyphs.includes("(");
  }
  return own ? filed || signed : filed && signed;
}

function opensArticle(source: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || !MAY_OPEN.test(line.glyphs) || !mayHoldDateline(lines, at)) return false;
  const before = lines[at - 1];
  const dateline = readDateline(source, cleanText(source, lines.slice(at, at + DATELINE_LINES)));
  if (dateline === null) return false;
  return before === undefined || endsSentence(before) || !/^[（(]/u.test(line.glyphs);
}
