import { type Article, articleId, type Place } from "../src/model/corpus.ts";

const NOWHERE = { raw: { start: 0, end: 0 }, gaps: [] };

/** A place of an invented region. The first alias is the name without its last character. */
export function inventPlace(
  name: string,
  kind: Place["kind"],
  within: string | null,
  romanisations: readonly string[] = [],
  selfNames: readonly string[] = [],
): Place {
  return { name, kind, within, aliases: [name.slice(0, -1)], romanisations, localName: null, selfNames };
}

/** An article of an invented region, as a list of paragraphs of sentences. */
export function inventArticle(id: string, title: string, paragraphs: readonly (readonly string[])[]): Article {
  return {
    id: articleId(id),
    kind: "report",
    title,
    kicker: null,
    subtitle: null,
    dateline: null,
    byline: null,
    publication: null,
    date: null,
    page: null,
    note: null,
    source: null,
    alsoIn: [],
    file: `${id}.md`,
    subheads: [],
    paragraphs: paragraphs.map((sentences) => ({
      text: sentences.join(""),
      ...NOWHERE,
      sentences: sentences.map((text) => ({ text, ...NOWHERE })),
    })),
  };
}
