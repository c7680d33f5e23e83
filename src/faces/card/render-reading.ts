import type { Answer } from "../../model/answer.ts";
import type { Locale } from "../texts/locale.ts";
import { speakIn } from "../texts/speak.ts";
import type { CardStyle } from "./card-style.ts";
import { cutPlain } from "./cut-text.ts";
import { type Block, block } from "./fit-card.ts";
import { type FormattedText, join, mark } from "./formatted-text.ts";
import { showAgain } from "./show-again.ts";

/** The longest list of words, in UTF-16 units. */
const LONGEST_LIST = 200;
/** The longest question shown on a card, in UTF-16 units: two questions that were put together as one. */
const LONGEST_QUESTION = 1000;

/** What the question was taken for: a whole question in place of a follow-up and, unless short, the terms looked for. */
export function readingBlock(
  { understoodAs, searchedFor }: Pick<Answer, "understoodAs" | "searchedFor">,
  { locale, short }: CardStyle,
): readonly Block[] {
  const terms = listWords(searchedFor, locale);
  const lines = [
    ...(understoodAs === null ? [] : [renderQuestion("understood-as", understoodAs, locale)]),
    ...(short || searchedFor.length === 0 ? [] : [speakIn(locale)("searched-for", { terms })]),
  ];
  return lines.length === 0 ? [] : [block(join(lines, "\n"))];
}

/** A question that a card answers, underlined: the only text of a card that is. */
export function renderQuestion(
  head: "understood-as" | "question-asked",
  question: string,
  locale: Locale,
): FormattedText {
  const speak = speakIn(locale);
  const gap = locale === "en" ? " " : "";
  return join([speak(head), gap, mark(cutPlain(showAgain(question), LONGEST_QUESTION), "underline")]);
}

/** Words one after the other, as many as a line takes. */
export function listWords(list: readonly string[], locale: Locale): string {
  return cutPlain(list.map(showAgain).join(speakIn(locale)("comma")), LONGEST_LIST);
}
