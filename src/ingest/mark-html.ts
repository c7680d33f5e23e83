import { Parser } from "htmlparser2";
import { type MarkedFields, type MarkedPart, type MarkedRole, type MarkedText, NO_FIELDS } from "./marked-text.ts";
import { splitLines } from "./page-lines.ts";
import { recogniseFurniture } from "./recognise-furniture.ts";
import { beginsCaption, readByline, readCredit } from "./recognise-line.ts";

/** What is no text of an article, whatever stands in it. */
const LEFT_OUT = new Set(
  "script style noscript template nav footer aside form button select textarea iframe object svg canvas audio video map menu dialog".split(
    " ",
  ),
);
/** Elements that never have an end tag. */
const EMPTY = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** What ends a paragraph, at its beginning and its end. */
const BLOCKS = new Set(
  "address article blockquote body br caption center dd div dl dt fieldset figcaption figure founder-content h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** What stands in no heading: a heading with text of its own that was never closed ends before it. */
const ENDS_HEADING = new Set("p div article section table ul ol dl".split(" "));
/** Names of classes and ids of what stands around an article. */
const AROUND =
  /(?:^|[\s_-])(?:nav|navbar|menu|foot|footer|copyright|breadcrumbs?|crumb|sidebar|share|comments?|related|recommend|pagination|pager|toolbar|advert|ads?|banner|login|search)(?:$|[\s_-])/iu;
/** An element that holds the article, whatever its class is called. */
const MAIN = new Set(["html", "body", "main", "article"]);
/** How pages of newspapers call the parts of a headline, by class, id or an element of their own. */
const ROLE_NAMES: readonly (readonly [RegExp, MarkedRole])[] = [
  [/(?:intro|pre|up|head)-?_?title|kicker|eyebrow|yinti|引题|肩题/iu, "kicker"],
  [/sub-?_?(?:title|head(?:ing|line)?)$|futi|副题/iu, "subtitle"],
  [/^(?:founder-)?(?:author|byline|reporter|writer)$|(?:^|[\s_-])(?:author|byline|reporter)(?:$|[\s_-])/iu, "byline"],
  [/^figcaption$|(?:^|[\s_-])(?:caption|pic-?(?:text|info|desc)|img-?(?:text|info|desc))(?:$|[\s_-])/iu, "caption"],
  [/^founder-title$|(?:^|[\s_-])(?:article-?|news-?|main-?)?title(?:$|[\s_-])/iu, "title"],
];
/** Names under which a page tells its date in a meta element. */
const META_DATE = /^(?:date|pub-?date|publish-?date|publication_date|article:published_time|dc\.date(?:\.issued)?)$/iu;

type Fields = { -readonly [Name in keyof MarkedFields]: MarkedFields[Name] };

/** A block of text with what its element says. */
interface Block {
  readonly role: MarkedRole | null;
  /** 1 to 6 for a heading. */
  readonly level: number;
  readonly text: string;
  /** Share of its characters that stand in links. */
  readonly linked: number;
}

/** An element that is open, and what counts inside it. */
interface Open {
  readonly name: string;
  readonly role: MarkedRole | null;
  readonly level: number;
  readonly leftOut: boolean;
  readonly inHead: boolean;
  readonly inLink: boolean;
}

const OUTSIDE: Open = { name: "", role: null, level: 0, leftOut: false, inHead: false, inLink: false };

/**
 * Tells the parts of a page of an electronic newspaper: its headline, paragraphs, captions, reporters. Scripts, navigation
 * and what else stands around the article are left out. The text is what a reader sees, a block a line, an empty line
 * between; offsets count in it.
 */
export function markHtml(html: string): MarkedText {
  const { blocks, fields } = readBlocks(html);
  const roles = assignRoles(blocks, fields);
  let text = "";
  const parts: MarkedPart[] = [];
  for (const [at, block] of blocks.entries()) {
    const start = text.length;
    text += `${block.text}\n\n`;
    const role = roles[at] ?? null;
    if (role !== null) parts.push({ role, spans: [{ start, end: start + block.text.length }] });
  }
  const titled = parts.some(({ role }) => role === "title");
  return { text, parts, start: 0, fields: titled ? { ...fields, title: null } : fields };
}

function readBlocks(html: string): { readonly blocks: readonly Block[]; readonly fields: MarkedFields } {
  const blocks: Block[] = [];
  const fields: Fields = { ...NO_FIELDS };
  const open: Open[] = [];
  const inside = (): Open => open.at(-1) ?? OUTSIDE;
  let words = "";
  let linked = 0;
  let pageTitle = "";
  const flush = (): void => {
    const text = words.replace(/\s+/gu, " ").trim();
    const { role, level } = inside();
    if (text !== "") blocks.push({ role, level, text, linked: linked / words.length });
    words = "";
    linked = 0;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const own = roleOf(name, attributes);
        const written = words.trim() !== "";
        if (BLOCKS.has(name) || own !== null) flush();
        if (written && ENDS_HEADING.has(name)) endHeading(open);
        if (name === "meta") readMeta(attributes, fields);
        if (EMPTY.has(name)) return;
        const around = inside();
        open.push({
          name,
          role: own ?? around.role,
          level: /^h[1-6]$/u.test(name) ? Number(name.charAt(1)) : around.level,
          leftOut:
            around.leftOut || LEFT_OUT.has(name) || isHidden(attributes) || (isAround(attributes) && !MAIN.has(name)),
          inHead: around.inHead || name === "head",
          inLink: around.inLink || name === "a",
        });
      },
      ontext(data) {
        const { name, leftOut, inHead, inLink } = inside();
        if (inHead && name === "title") pageTitle += data;
        if (inHead || leftOut) return;
        words += data;
        if (inLink) linked += data.length;
      },
      onclosetag(name) {
        const own = inside().name === name;
        if (BLOCKS.has(name) || (own && inside().role !== (open.at(-2) ?? OUTSIDE).role)) flush();
        if (own) open.pop();
      },
      oncomment: (data) => readProperties(data, fields),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  flush();
  for (const { text } of blocks) if (isInfo(text)) readInfo(text, fields);
  return { blocks, fields: { ...fields, title: fields.title ?? titleOfPage(pageTitle) } };
}

/** Makes of a heading that was not closed an element that is none, as of what stands in it. */
function endHeading(open: Open[]): void {
  for (let at = open.length - 1; at >= 0; at--) {
    const element = open[at];
    // Each element is changed once at most, so that time stays linear however deep they are nested.
    if (element === undefined || element.level === 0) return;
    open[at] = { ...element, role: null, level: 0 };
  }
}

/** A line that tells where a text is from: 来源：东川日报 2020-07-15 09:30. */
const INFO =
  /(?:来源|稿源|发布时间|发布日期|浏览次数|浏览量|点击数|阅读量?)\s*[:：]|^\d{4}[-年/]\d{1,2}[-月/]\d{1,2}日?(?:\s|$)/u;
const LONGEST_INFO = 80;

function isInfo(text: string): boolean {
  return text.length <= LONGEST_INFO && INFO.test(text);
}

function readInfo(text: string, fields: Fields): void {
  fields.publication ??= /(?:来源|稿源)\s*[:：]\s*([\p{Script=Han}A-Za-z]{2,16})/u.exec(text)?.[1] ?? null;
  fields.byline ??= /(?:作者|记者)\s*[:：]\s*([\p{Script=Han}·]{2,8})/u.exec(text)?.[1] ?? null;
  fields.date ??= /\d{4}[-年/]\d{1,2}[-月/]\d{1,2}日?/u.exec(text)?.[0] ?? null;
}

/** The title of the page without the name of the paper behind it. */
function titleOfPage(title: string): string | null {
  const [first = ""] = title.trim().split(/\s*[_|｜]\s*|\s+[-–—]+\s+/u);
  return first === "" ? null : first;
}

function roleOf(name: string, { class: classes = "", id = "" }: Readonly<Record<string, string>>): MarkedRole | null {
  if (name === "a" || name === "body" || name === "html" || name === "ul") return null;
  for (const [pattern, role] of ROLE_NAMES)
    if (pattern.test(name) || pattern.test(classes) || pattern.test(id)) return role;
  return null;
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    "hidden" in attributes ||
    attributes["aria-hidden"] === "true" ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributes.style ?? "")
  );
}

function isAround({ class: classes = "", id = "", role = "" }: Readonly<Record<string, string>>): boolean {
  return AROUND.test(classes) || AROUND.test(id) || role === "navigation" || role === "contentinfo";
}

function readMeta(attributes: Readonly<Record<string, string>>, fields: Fields): void {
  const name = attributes.name ?? attributes.property ?? attributes.itemprop ?? "";
  const content = attributes.content?.trim() ?? "";
  if (content === "") return;
  if (META_DATE.test(name)) fields.date ??= content;
  if (name === "og:site_name") fields.publication ??= content;
  if (name.toLowerCase() === "author") fields.byline ??= content;
}

const PROPERTIES: Readonly<Record<string, keyof MarkedFields>> = {
  title: "title",
  introtitle: "kicker",
  subtitle: "subtitle",
  author: "byline",
  date: "date",
};

/** The comment in which a common publishing system tells of an article: <!--enpproperty <title>…</title> …-->. */
function readProperties(comment: string, fields: Fields): void {
  if (!comment.trimStart().startsWith("enpproperty")) return;
  for (const [, name = "", value = ""] of comment.matchAll(/<([a-z]+)>([^<]{1,200})<\/\1>/gu)) {
    const field = PROPERTIES[name];
    if (field !== undefined && value.trim() !== "") fields[field] ??= value.trim();
    if (name === "nodename") fields.page ??= /第?([A-D]?\d{1,2})版?/u.exec(value)?.[1] ?? null;
  }
}

/** A block of no paragraph element is text when it has a mark that ends or parts clauses. */
const SENTENCE = /[，。；！？：]|[,;!?]\s|\.(?:\s|$)/u;
const MOSTLY = 0.5;

/** What each block is; null for what belongs to no article. */
function assignRoles(blocks: readonly Block[], { title }: MarkedFields): readonly (MarkedRole | null)[] {
  const titled = blocks.filter(({ role }) => role === "title");
  const levels = blocks.map(({ level }) => level).filter((level) => level > 0);
  const highest = levels.length === 0 ? 0 : levels.reduce((least, level) => Math.min(least, level));
  const named = titled.length === 0 && highest === 0 ? blocks.findIndex(({ text }) => text === title) : -1;
  return blocks.map(({ role, level, text, linked }, at): MarkedRole | null => {
    const [line] = splitLines(text);
    if (line === undefined || at === named) return line === undefined ? null : "title";
    if (level > 0 && role === null) {
      if (titled.length === 0 && level === highest) return "title";
      if (/^[—–―]/u.test(text)) return "subtitle";
      const next = blocks[at + 1];
      return titled.length === 0 && next?.level === highest ? "kicker" : "subhead";
    }
    if (role === "title" && titled.length > 1 && level === 0 && highest > 0) return null;
    if (role !== null && role !== "caption") return role;
    if (readCredit(line) !== null) return "credit";
    if (role === "caption" || beginsCaption(line)) return "caption";
    if (readByline(line) !== null) return "byline";
    if (linked > MOSTLY || isInfo(text) || recogniseFurniture(line) === "certain") return null;
    return SENTENCE.test(text) ? "paragraph" : null;
  });
}
