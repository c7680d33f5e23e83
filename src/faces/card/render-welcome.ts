import type { CorpusSize, Language } from "../../model.ts";
import { type FormattedText, join } from "./formatted-text.ts";
import { WORDING } from "./wording.ts";

/** What the program is, how much it has read, and two questions to begin with. */
export function renderWelcome(size: CorpusSize, language: Language): FormattedText {
  const { purpose, size: describeSize } = WORDING[language];
  return join([`${purpose}\n${describeSize(size)}`, renderExamples(language)], "\n\n");
}

/** What the program does and how to ask it. */
export function renderHelp(language: Language): FormattedText {
  const { purpose, howToAsk, promise } = WORDING[language];
  return join([`${purpose}\n${howToAsk}\n${promise}`, renderExamples(language)], "\n\n");
}

function renderExamples(language: Language): string {
  const { examplesHead, examples } = WORDING[language];
  return [examplesHead, ...examples.map((question) => `· ${question}`)].join("\n");
}
