import type { Engine, Examples, Language } from "../../model.ts";
import { type FormattedText, join } from "./formatted-text.ts";
import { WORDING } from "./wording.ts";

/** What the program is, how much it has read, and questions to begin with. */
export function renderWelcome(
  { size, examples }: Pick<Engine, "size" | "examples">,
  language: Language,
): FormattedText {
  const { purpose, size: describeSize } = WORDING[language];
  return join([`${purpose}\n${describeSize(size)}`, ...renderExamples(examples, language)], "\n\n");
}

/** What the program does and how to ask it. */
export function renderHelp({ examples }: Pick<Engine, "examples">, language: Language): FormattedText {
  const { purpose, howToAsk, promise } = WORDING[language];
  return join([`${purpose}\n${howToAsk}\n${promise}`, ...renderExamples(examples, language)], "\n\n");
}

function renderExamples(examples: Examples, language: Language): readonly string[] {
  const questions = examples[language].map((question) => `· ${question}`);
  return questions.length === 0 ? [] : [[WORDING[language].examplesHead, ...questions].join("\n")];
}
