import type { GoldPage } from "../../src/eval/read-gold-pages.ts";
import { type InventedArticle, type InventedCaption, inventArticle, inventCaption } from "./invent-article.ts";
import { inventFurniture, inventTable } from "./invent-furniture.ts";
import { type Chance, seeded } from "./random.ts";
import { justify, setLines } from "./set-lines.ts";

/** A page nobody printed: the text as extracted, and what is right about it. */
export interface InventedPage {
  readonly text: string;
  readonly gold: GoldPage;
  /** Lines that belong to no article and no caption. */
  readonly furniture: readonly string[];
}

/** Pages to look at and to set rules by. */
export const TUNING_SEEDS: readonly number[] = Array.from({ length: 1000 }, (_, at) => at);
/** HELD OUT: only the totals over these pages may be looked at, never a page of them or what was read wrong on it. */
export const HELD_OUT_SEEDS: readonly number[] = Array.from({ length: 500 }, (_, at) => 100_000 + at);

type Placing = "before" | "after" | "piled";

interface Style {
  readonly placing: Placing | "mixed";
  readonly opened: "all" | "most" | "none";
  /** The widths that columns of this page may have, in em. */
  readonly widths: readonly number[];
  readonly indents: boolean;
  readonly blankLines: "every" | "paragraphs" | "none";
  readonly flowing: boolean;
  /** Share of lines that justification spaced out. */
  readonly justified: number;
  readonly pictures: number;
  readonly lineEnd: string;
  readonly lead: string;
}

function inventStyle(chance: Chance): Style {
  const flowing = chance.happens(0.08);
  return {
    placing: flowing ? "before" : chance.pick(["before", "after", "piled", "mixed"]),
    opened: chance.pick(["all", "all", "most", "most", "most", "none"]),
    widths: Array.from(
      { length: chance.pick([1, 2, 2, 3, 8]) },
      () => chance.between(11, 24) + chance.pick([0, 0, 0.5]),
    ),
    indents: chance.happens(0.3),
    blankLines: chance.pick(["every", "every", "none", "paragraphs"]),
    flowing,
    justified: chance.pick([0, 0.05, 0.15, 0.3]),
    pictures: chance.pick([0, 0.15, 0.5]),
    lineEnd: chance.pick(["\n", "\n", "\n", "\r\n", "\r"]),
    lead: chance.happens(0.1) ? "\uFEFF" : "",
  };
}

/** What is being laid out: printed lines, "" where a paragraph ends. */
interface Sheet {
  readonly chance: Chance;
  readonly style: Style;
  readonly lines: string[];
  readonly captions: InventedCaption[];
}

/** Lays out articles as a page, invented ones unless others are given; the same seed gives the same page. */
export function inventPage(seed: number, given: readonly InventedArticle[] = []): InventedPage {
  const chance = seeded(seed);
  const style = inventStyle(chance);
  const sheet: Sheet = { chance, style, lines: [], captions: [] };
  const articles = given.length > 0 ? given.toSorted(() => chance.next() - 0.5) : inventArticles(chance, style);
  const furniture = inventFurniture(chance);
  const piled: (readonly string[])[] = [];
  const heads = furniture.filter(() => chance.happens(0.5));
  for (const head of heads) sheet.lines.push(head, "");
  for (const article of articles) {
    const placing = style.placing === "mixed" ? chance.pick<Placing>(["before", "after", "piled"]) : style.placing;
    const headline = setHeadline(article);
    if (placing === "before") sheet.lines.push(...headline, "");
    setBody(article, chance.pick(style.widths), sheet);
    if (placing === "after") sheet.lines.push(...headline, "");
    if (placing === "piled") piled.push(headline);
    while (chance.happens(style.pictures)) sheet.lines.push(...setCaption(sheet), "");
  }
  const table = chance.happens(0.1) ? inventTable(chance) : [];
  for (const row of table) sheet.lines.push(row, "");
  for (const headline of piled.toSorted(() => chance.next() - 0.5)) sheet.lines.push(...headline, "");
  for (const foot of furniture) if (!heads.includes(foot)) sheet.lines.push(foot, "");
  return {
    text: style.lead + printSheet(sheet),
    gold: { articles, captions: sheet.captions.map(({ text, credit }) => ({ text, credit })) },
    furniture: [...furniture, ...table],
  };
}

function inventArticles(chance: Chance, style: Style): readonly InventedArticle[] {
  return Array.from({ length: chance.between(1, 9) }, () => {
    const opened = style.opened === "all" || (style.opened === "most" && chance.happens(0.75));
    return inventArticle(chance, { opened, feature: !opened && chance.happens(0.5) });
  });
}

function printSheet({ style, lines }: Sheet): string {
  const { blankLines, lineEnd } = style;
  if (blankLines === "paragraphs") return lines.map((line) => line + lineEnd).join("");
  const gap = lineEnd.repeat(blankLines === "every" ? 2 : 1);
  return lines
    .filter((line) => line !== "")
    .map((line) => line + gap)
    .join("");
}

function setHeadline(article: InventedArticle): readonly string[] {
  const lines = [article.kicker, ...article.titleLines, article.subtitle].filter((line) => line !== null);
  return article.byline !== null && article.opening === "" ? [...lines, `本报记者 ${article.byline}`] : lines;
}

function setBody(article: InventedArticle, width: number, sheet: Sheet): void {
  const { chance, style, lines } = sheet;
  for (const [at, paragraph] of article.paragraphs.entries()) {
    const subhead = article.subheads.find(({ beforeParagraph }) => beforeParagraph === at + 1);
    if (subhead !== undefined) lines.push(subhead.text, "");
    const set = style.flowing ? [paragraph] : setLines(paragraph, width, 2);
    const printed = set.map((line, index) =>
      index === set.length - 1 ? line : justify(line, chance, style.justified),
    );
    if (style.indents) printed[0] = `\u3000\u3000${printed[0] ?? ""}`;
    if (chance.happens(0.03)) {
      const cut = style.flowing ? 0 : chance.between(0, printed.length);
      printed.splice(cut, 0, ...setCaption(sheet));
    }
    lines.push(...printed, "");
  }
  if (chance.happens(0.04)) {
    const last = lines.length - 2;
    const onward = `（下转第${chance.pick(["二", "三", "4"])}版）`;
    if (chance.happens(0.5)) lines[last] = `${lines[last] ?? ""}${onward}`;
    else lines.push(onward, "");
  }
}

function setCaption({ captions, chance, style }: Sheet): readonly string[] {
  const caption = inventCaption(chance);
  captions.push(caption);
  const lines = [...setLines(caption.text, style.flowing ? 999 : chance.between(26, 46), 0)];
  const { signature } = caption;
  if (signature === "") return lines;
  const whole = !/^\p{Script=Han}{2,3} 摄$/u.test(signature);
  if (whole && chance.happens(0.3)) return [...lines.slice(0, -1), `${lines.at(-1) ?? ""} ${signature}`];
  return [...lines, signature];
}
