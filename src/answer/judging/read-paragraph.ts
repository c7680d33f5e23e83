import type { Evidence } from "../../ranking/evidence.ts";

/** The paragraph a row stands in, with its headline, and when its article came out. */
export interface PublishedParagraph {
  /** Its normalised sentences and the headline, a line each. */
  readonly said: string;
  readonly date: string | null;
}

/** Reads the paragraph that a row of the candidates stands in. */
export function readParagraph({ index, rows }: Evidence, row: number): PublishedParagraph {
  const paragraph = index.paragraphOf[rows.sentences[row] ?? 0] ?? 0;
  const sentences = index.texts.slice(index.paragraphStarts[paragraph], index.paragraphStarts[paragraph + 1]);
  const article = index.articles[index.articleOf[paragraph] ?? 0];
  return { said: [...sentences, article?.title ?? ""].join("\n"), date: article?.date ?? null };
}
