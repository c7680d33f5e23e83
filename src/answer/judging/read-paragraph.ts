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

/** Reads the paragraph that a row of the candidates stands in, and what its article begins with. */
export function readWithLead(evidence: Evidence, row: number): PublishedParagraph {
  const { index, rows } = evidence;
  const { said, date } = readParagraph(evidence, row);
  const lead = index.articleStarts[index.articleOf[index.paragraphOf[rows.sentences[row] ?? 0] ?? 0] ?? 0] ?? 0;
  const sentences = index.texts.slice(index.paragraphStarts[lead], index.paragraphStarts[lead + 1]);
  return { said: [said, ...sentences].join("\n"), date };
}
