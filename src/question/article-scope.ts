/** A question, and where its answer is looked for. */
export interface ScopedQuestion {
  readonly asked: string;
  /** Numbers of the paragraphs to look in, null for all. */
  readonly within: readonly number[] | null;
}

/** A question that names its article: 《冷链通江海》总投资多少？ */
const OF_ARTICLE = /^《(?<title>[^《》]+)》[,，:：、\s]*(?<asked>.+)$/su;

/** The question asked of the article of that headline alone; anyone may ask so. */
export function askOfArticle(title: string, question: string): string {
  return `《${title}》${question}`;
}

/**
 * Reads a question that begins with the headline of an article; another name in such marks belongs to the question.
 * @param paragraphsOf numbers of the paragraphs under a headline, null where no article has it
 */
export function readScope(question: string, paragraphsOf: (title: string) => readonly number[] | null): ScopedQuestion {
  const { title, asked } = OF_ARTICLE.exec(question.trim())?.groups ?? {};
  const within = title === undefined ? null : paragraphsOf(title);
  return within === null || asked === undefined ? { asked: question, within: null } : { asked, within };
}
