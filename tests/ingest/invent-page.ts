import { type InventedArticle, type InventedCaption, inventArticle, inventCaption } from "./invent-article.ts";
import { type Chance, seeded } from "./random.ts";
import { justify, setLines } from "./set-lines.ts";

/** A page nobody printed: the text as extracted, and what is right about it. */
export interface InventedPage {
  readonly text: string;
  readonly articles: readonly InventedArticle[];
  readonly captions: readonly InventedCaption[];
  readonly furniture: readonly string[];
}

type Placing = "before" | "after" | "piled";

interface Style {
  readonly placing: Placing | "mixed";
  readonly opened: "all" | "most" | "none";
  readonly indents: boolean;
  readonly blankLines: boolean;
  readonly flowing: boolean;
  readonly justified: number;
  readonly lineEnd: string;
}

function inventStyle(chance: Chance): Style {
  const flowing = chance.happens(0.12);
  return {
    placing: flowing ? "before" : chance.pick(["before", "after", "piled", "mixed"]),
    opened: chance.pick(["all", "most", "most", "none"]),
    indents: chance.happens(0.3),
    blankLines: chance.happens(0.6),
    flowing,
    justified: chance.pick([0, 0.05, 0.15]),
    lineEnd: chance.happens(0.2) ? "\r\n" : "\n",
  };
}

/** Lays out articles as a page, invented ones unless others are given; the same seed gives the same page. */
export function inventPage(seed: number, given: readonly InventedArticle[] = []): InventedPage {
  const chance = seeded(seed);
  const style = inventStyle(chance);
  const shuffled = given.toSorted(() => chance.next() - 0.5);
  const count = given.length > 0 ? given.length : chance.between(1, 9);
  const articles: InventedArticle[] = [];
  const captions: InventedCaption[] = [];
  const lines: string[] = [];
  const piled: (readonly string[])[] = [];
  let width = 0;
  for (let at = 0; at < count; at++) {
    const own = shuffled[at];
    const opened =
      own !== undefined
        ? own.opening !== ""
        : style.opened === "all" || (style.opened === "most" && chance.happens(0.75));
    const placing = style.placing === "mixed" ? chance.pick<Placing>(["before", "after", "piled"]) : style.placing;
    const article =
      own ?? inventArticle(chance, { opened, kicker: chance.happens(0.4) || (!opened && placing !== "piled") });
    width = nextWidth(chance, width, opened);
    const headline = setHeadline(article);
    if (placing === "before") lines.push(...headline);
    lines.push(...setBody(article, width, style, chance, captions));
    if (placing === "after") lines.push(...headline);
    if (placing === "piled") piled.push(headline);
    if (chance.happens(0.2)) lines.push(...setCaption(chance, captions, style.flowing ? 999 : chance.between(26, 44)));
    articles.push(article);
  }
  for (const headline of piled.toSorted(() => chance.next() - 0.5)) lines.push(...headline);
  const furniture = inventFurniture(chance);
  const page = chance.happens(0.5) ? [...furniture, ...lines] : [...lines, ...furniture];
  const gap = style.lineEnd.repeat(style.blankLines ? 2 : 1);
  return { text: page.join(gap) + gap, articles, captions, furniture };
}

/** Where nothing else parts two articles, their columns differ. */
function nextWidth(chance: Chance, before: number, opened: boolean): number {
  for (;;) {
    const width = chance.between(12, 25);
    if (opened || Math.abs(width - before) >= 2) return width;
  }
}

function setHeadline(article: InventedArticle): readonly string[] {
  const lines = [article.kicker, article.title, article.subtitle].filter((line) => line !== null);
  return article.byline !== null && article.opening === "" ? [...lines, `本报记者 ${article.byline}`] : lines;
}

function setBody(
  article: InventedArticle,
  width: number,
  style: Style,
  chance: Chance,
  captions: InventedCaption[],
): readonly string[] {
  const lines: string[] = [];
  for (const [at, paragraph] of article.paragraphs.entries()) {
    const subhead = article.subheads.find(({ beforeParagraph }) => beforeParagraph === at + 1);
    if (subhead !== undefined) lines.push(subhead.text);
    const set = style.flowing ? [paragraph] : setLines(paragraph, width, 2);
    const printed = set.map((line, index) =>
      index === set.length - 1 ? line : justify(line, chance, style.justified),
    );
    if (style.indents) printed[0] = `\u3000\u3000${printed[0] ?? ""}`;
    if (chance.happens(0.03)) {
      const cut = style.flowing ? 0 : chance.between(0, printed.length);
      printed.splice(cut, 0, ...setCaption(chance, captions, style.flowing ? 999 : chance.between(28, 44)));
    }
    lines.push(...printed);
  }
  return lines;
}

function setCaption(chance: Chance, captions: InventedCaption[], width: number): readonly string[] {
  const caption = inventCaption(chance);
  captions.push(caption);
  const lines = [...setLines(caption.text, width, 0)];
  const credit = chance.happens(0.2) ? `${caption.credit} 摄` : `本报记者 ${caption.credit} 摄`;
  if (chance.happens(0.3) && !credit.startsWith(caption.credit)) lines.push(`${lines.pop() ?? ""} ${credit}`);
  else lines.push(credit);
  return lines;
}

function inventFurniture(chance: Chance): readonly string[] {
  const candidates = [
    `${chance.between(1, 12)}`.padStart(2, "0"),
    `2021年${chance.between(1, 12)}月${chance.between(1, 28)}日 星期三`,
    "东川日报",
    "责编：冯明 版式：何丽",
    `第${chance.between(1, 8)}版 要闻`,
    "新闻热线：0100-5550123",
    "（下转第二版）",
  ];
  return candidates.filter(() => chance.happens(0.3));
}
