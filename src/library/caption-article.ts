import type { Article, Caption } from "../model.ts";
import { identifyArticle } from "../text/identify-article.ts";

/** The headline given to a picture, which has none. */
const CAPTION_TITLE = "图片说明";

/** A caption as an article of one paragraph, so that it can be found and cited. */
export function captionAsArticle({ text, credit, sentences, raw, gaps }: Caption, file: string): Article {
  const article: Omit<Article, "id"> = {
    kind: "caption",
    title: CAPTION_TITLE,
    kicker: null,
    subtitle: null,
    dateline: null,
    byline: credit,
    publication: null,
    date: null,
    page: null,
    note: null,
    file,
    paragraphs: [{ text, sentences, raw, gaps }],
    subheads: [],
  };
  return { id: identifyArticle(article), ...article };
}
