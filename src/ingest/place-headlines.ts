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
  const bodies = blocks.filter((block): block is Body => block.kind === "body");
  const { piles, signatures } = readPiles(blocks);
  const matches = matchHeadlines(
    piles,
    bodies.map(({ paragraphs, soft }) => ({
      soft,
      text: paragraphs.flatMap(({ lines }) => lines.map(({ glyphs }) => glyphs)).join(""),
    })),
  );
  const headlineOf = new Map<number, HeadlineMatch>();
  const stray: Line[] = signatures.filter(({ body }) => body === null).map(({ line }) => line);
  for (const match of matches) {
    if (match.body === null) stray.push(...match.lines.flatMap(({ line, bylines }) => [line, ...bylines]));
    else headlineOf.set(match.body, match);
  }
  const parts: HeadedArticle[] = [];
  let headed = false;
  for (const [at, body] of bodies.entries()) {
    const match = headlineOf.get(at);
    const part: HeadedArticle = {
      body,
      headline: match?.lines ?? [],
      signatures: signatures.filter((signature) => signature.body === at).map(({ line }) => line),
      uncertain: match?.uncertain === true,
    };
    const before = parts.at(-1);
    if (body.soft && before !== undefined && !(headed && match !== undefined)) {
      parts[parts.length - 1] = merge(before, part);
      headed ||= match !== undefined;
    } else {
      parts.push(part);
      headed = match !== undefined;
    }
  }
  return { parts, stray };
}

function merge(first: HeadedArticle, second: HeadedArticle): HeadedArticle {
  const offset = first.body.paragraphs.length;
  const subheads = second.body.subheads.map(({ line, beforeParagraph }) => ({
    line,
    beforeParagraph: beforeParagraph + offset,
  }));
  const body: Body = {
    ...first.body,
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
