const ASKS_REPORTER = /哪一?[位名个]记者|记者是(?:谁|哪)|谁(?:采写|写|报道)的/u;

/**
 * Whether a question asks who reported, which stands above an article and not in its sentences.
 * @param heads the thing asked for
 */
export function asksForReporter(question: string, heads: readonly string[]): boolean {
  return heads.some((head) => head.endsWith("记者")) || ASKS_REPORTER.test(question);
}
