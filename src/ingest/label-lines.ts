import { cleanText } from "./clean-text.ts";
import { COLUMN_SAMPLE, columnWidth, isFlowing } from "./column-width.ts";
import { type CaptionLines, findCaptions } from "./find-captions.ts";
import { findDisplayLines } from "./find-display-lines.ts";
import { findTables } from "./find-tables.ts";
import type { Line } from "./page-lines.ts";
import { readDateline } from "./read-dateline.ts";
import { recogniseFurniture } from "./recognise-furniture.ts";
import { endsSentence, readByline, readCredit } from "./recognise-line.ts";

/** A line of running text, of a headline or subhead, or with the name of a reporter. */
export interface ArticleLine {
  readonly line: Line;
  readonly role: "text" | "display" | "byline";
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
  const furniture = new Set<Line>(findTables(lines));
  const bylines = new Set<Line>();
  const credits = new Set<Line>();
  const recent: Line[] = [];
  const sets = { "running head": furniture, "running head perhaps": furniture, byline: bylines, credit: credits };
  for (const line of lines) {
    if (furniture.has(line)) continue;
    const kind = recogniseKind(line);
    const apart = kind === "running head" || (kind !== null && (flowing || !continuesText(recent, line)));
    if (kind !== null && apart) sets[kind].add(line);
    else recent.push(line);
  }
  const printed = lines.filter((line) => !furniture.has(line));
  const opening = new Set(printed.filter((line, at) => !bylines.has(line) && opensArticle(source, printed, at)));
  const captions = findCaptions(
    lines,
    flowing,
    (line) => !furniture.has(line) && !bylines.has(line) && !opening.has(line),
  );
  const pictured = new Set(captions.flatMap(({ text, credit }) => (credit === null ? text : [...text, credit])));
  for (const line of printed) if (credits.has(line) && !pictured.has(line)) furniture.add(line);
  const rest = printed.filter((line) => !pictured.has(line) && !furniture.has(line));
  const display = findDisplayLines(rest, {
    flowing,
    isByline: (line) => bylines.has(line),
    opens: (line) => opening.has(line),
  });
  const afterBreak = new Set<Line>();
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before !== undefined && (pictured.has(before) || furniture.has(before))) afterBreak.add(line);
  }
  const article = rest.map((line, at): ArticleLine => {
    const role = bylines.has(line) ? "byline" : display.has(line) ? "display" : "text";
    return { line, role, opens: opening.has(line), afterBreak: at > 0 && afterBreak.has(line) };
  });
  return { article, captions, furniture: lines.filter((line) => furniture.has(line)), flowing };
}

type Kind = "running head" | "running head perhaps" | "byline" | "credit";

/** What a line says it is; all but a running head may be text that happens to read so. */
function recogniseKind(line: Line): Kind | null {
  const running = recogniseFurniture(line);
  if (running !== "no") return running === "certain" ? "running head" : "running head perhaps";
  if (readByline(line) !== null) return "byline";
  return readCredit(line) === null ? null : "credit";
}

/** True when the text so far is unfinished and the line is as wide as its column: then it is more of it, whatever it says. */
function continuesText(recent: readonly Line[], line: Line): boolean {
  const last = recent.at(-1);
  if (last === undefined || endsSentence(last)) return false;
  const column = columnWidth(recent.slice(-COLUMN_SAMPLE));
  return column !== null && Math.abs(last.width - column) < 1.5 && Math.abs(line.width - column) < 1.5;
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
    filed ||= glyphs.includes("讯") || glyphs.includes("电") || glyphs.includes("息");
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
