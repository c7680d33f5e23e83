import { createHash } from "node:crypto";
import { type Article, type ArticleId, articleId } from "../model/corpus.ts";
import { squeeze } from "./squeeze.ts";

/**
 * The id of an article from its words alone: the first ten hexadecimal digits of the SHA-256 of its title and paragraphs
 * without white space. The same article read again, or laid out in other columns, keeps its id.
 */
export function identifyArticle(article: {
  readonly title: Article["title"];
  readonly paragraphs: readonly { readonly text: string }[];
}): ArticleId {
  const words = [article.title, ...article.paragraphs.map((paragraph) => paragraph.text)].map(squeeze).join("\n");
  return articleId(createHash("sha256").update(words).digest("hex").slice(0, 10));
}
