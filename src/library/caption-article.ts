import type { Article } from "../model/corpus.ts";
import type { Caption, Reading } from "../model/reading.ts";
import { identifyArticle } from "../text/identify-article.ts";

/** The headline given to a picture, which has none. */
const CAPTION_TITLE = "图片说明";

/** The captions of a page as articles of one paragraph, so that they can be found and cited. */
export function captionsAsArticles({ file, articles, captions }: Reading): readonly Article[] {
  const [first] = articles;
  const { publication = null, date = null, page = null } = first ?? {};
  return captions.map((caption) => captionAsArticle(caption, file, { publication, date, page }));
}

function captionAsArticle(
  { text, credit, sentences, raw, gaps }: Caption,
  file: string,
  imprint: Pick<Article, "publication" | "date" | "page">,
): Article {
  const article: Omit<Article, "id"> = {
    kind: "caption",
    title: CAPTION_TITLE,
    kicker: null,
    subtitle: null,
    dateline: null,
    byline: credit,
    ...imprint,
    note: null,
    file,
    source: null,
    alsoIn: [],
    paragraphs: [{ text, sentences, raw, gaps }],
    subheads: [],
  };
  return { id: identifyArticle(article), ...article };
}
