import { articleOf, type Evidence, leadOf, paragraphOf, sentencesOf } from "../../ranking/evidence.ts";

/** The paragraph a row stands in, with its headline, and when its article came out. */
export interface PublishedParagraph {
  /** Its normalised sentences and the headline, a line each. */
  readonly said: string;
  readonly date: string | null;
}

/** Reads the paragraph that a row of the candidates stands in. */
export function readParagraph(evidence: Evidence, row: number): PublishedParagraph {
  const article = evidence.index.articles[articleOf(evidence, row)];
  const sentences = sentencesOf(evidence, paragraphOf(evidence, row));
  return { said: [...sentences, article?.title ?? ""].join("\n"), date: article?.date ?? null };
}

/** Reads the paragraph that a row of the candidates stands in, and what its article begins with. */
export function readWithLead(evidence: Evidence, row: number): PublishedParagraph {
  const { said, date } = readParagraph(evidence, row);
  const lead = leadOf(evidence, articleOf(evidence, row));
  return { said: [said, ...sentencesOf(evidence, lead)].join("\n"), date };
}
