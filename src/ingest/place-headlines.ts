import type { ArticleParts } from "./build-article.ts";
import { readPiles } from "./group-headlines.ts";
import { type HeadlineMatch, matchHeadlines } from "./match-headlines.ts";
import type { Line } from "./page-lines.ts";
import type { Block, Body } from "./split-articles.ts";

/** An article with its headline; `uncertain` when the headline may be another's. */
export interface HeadedArticle extends ArticleParts {
  readonly uncertain: boolean;
}

/** Gives the headlines of a page to its bodies; `stray` are the lines that no body took. */
export function placeHeadlines(blocks: readonly Block[]): {
  readonly parts: readonly HeadedArticle[];
  readonly stray: readonly Line[];
} {
  const once = placeOnce(blocks);
  const uncertain = once.parts.length < blocks.filter(({ kind }) => kind === "body").length;
  const { parts, stray } = uncertain
    ? placeOnce(
        replaceBodies(
          blocks,
          once.parts.map(({ body }) => body),
        ),
      )
    : once;
  const claimed = new Set(parts.flatMap(({ headline }) => headline.map(({ line }) => line)));
  return { parts: parts.map((part) => ({ ...part, body: withoutSubheads(part.body, claimed) })), stray };
}

/** The body without the lines that turned out to be headlines. */
function withoutSubheads(body: Body, claimed: ReadonlySet<Line>): Body {
  const subheads = body.subheads.filter(({ line }) => !claimed.has(line));
  return subheads.length === body.subheads.length ? body : { ...body, subheads };
}

/** The blocks with bodies that were joined in the place of the first of each. */
function replaceBodies(blocks: readonly Block[], joined: readonly Body[]): readonly Block[] {
  const bodyOf = new Map(joined.map((body) => [body.paragraphs[0], body]));
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === "pile") return [block];
    const body = bodyOf.get(block.paragraphs[0]);
    return body === undefined ? [] : [body];
  });
}

function placeOnce(blocks: readonly Block[]): {
  readonly parts: readonly HeadedArticle[];
  readonly stray: readonly Line[];
} {
  const bodies = blocks.filter((block): block is Body => block.kind === "body");
  const { piles, signatures } = readPiles(blocks);
  const matches = matchHeadlines(
    piles,
    bodies.map(({ paragraphs, bond }) => ({
      bond,
      text: paragraphs.flatMap(({ lines }) => lines.map(({ glyphs }) => glyphs)).join(""),
    })),
  );
  const headlineOf = new Map<number, HeadlineMatch>();
  const subheads = new Set(bodies.flatMap((body) => body.subheads.map(({ line }) => line)));
  const stray: Line[] = signatures.filter(({ body }) => body === null).map(({ line }) => line);
  for (const match of matches) {
    if (match.body === null) {
      const left = match.lines.filter(({ line }) => !subheads.has(line));
      stray.push(...left.flatMap(({ line, bylines }) => [line, ...bylines]));
    } else headlineOf.set(match.body, match);
  }
  const parts = bodies.map((body, at): HeadedArticle => {
    const match = headlineOf.get(at);
    return {
      body,
      headline: match?.lines ?? [],
      signatures: signatures.filter((signature) => signature.body === at).map(({ line }) => line),
      uncertain: match?.uncertain === true,
    };
  });
  return { parts: joinParts(parts), stray };
}

/** Joins bodies that may be one article, so that each has a headline: those that most ties together. */
function joinParts(parts: readonly HeadedArticle[]): readonly HeadedArticle[] {
  const joined: HeadedArticle[] = [];
  let open: HeadedArticle[] = [];
  const close = (): void => {
    if (open.length > 0) joined.push(open.reduce(merge));
    open = [];
  };
  let headed = false;
  for (const part of parts) {
    if (part.body.bond === null) {
      close();
      headed = false;
    } else if (headed && part.headline.length > 0) {
      const cut = loosest(open, part);
      const rest = open.splice(cut);
      close();
      open = rest;
      headed = false;
    }
    open.push(part);
    headed ||= part.headline.length > 0;
  }
  close();
  return joined;
}

/** Where to part a headed body, and those after it that have none, from the next headed one: an index into `open`. */
function loosest(open: readonly HeadedArticle[], next: HeadedArticle): number {
  const from = open.findIndex(({ headline }) => headline.length > 0);
  let best = open.length;
  let least = next.body.bond ?? 0;
  for (let at = open.length - 1; at > from; at--) {
    const bond = open[at]?.body.bond ?? 0;
    if (bond < least) {
      least = bond;
      best = at;
    }
  }
  return best;
}

function merge(first: HeadedArticle, second: HeadedArticle): HeadedArticle {
  const offset = first.body.paragraphs.length;
  const subheads = second.body.subheads.map(({ line, beforeParagraph }) => ({
    line,
    beforeParagraph: beforeParagraph + offset,
  }));
  const signed = second.body.signatures.map(({ line, afterParagraph }) => ({
    line,
    afterParagraph: afterParagraph + offset,
  }));
  const body: Body = {
    ...first.body,
    signatures: [...first.body.signatures, ...signed],
    paragraphs: [...first.body.paragraphs, ...second.body.paragraphs],
    subheads: [...first.body.subheads, ...subheads],
  };
  return {
    body,
    headline: [...first.headline, ...second.headline],
    signatures: [...first.signatures, ...second.signatures],
    uncertain: first.uncertain || second.uncertain,
  };
}
