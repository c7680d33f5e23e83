/** Characters that control a terminal or the direction of what follows, halves of characters, and white space of every kind. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}\s]+/gu;

/** An asker's words to be shown again: on one line, without characters that would act on the text around them. */
export function showAgain(words: string): string {
  return words.replaceAll(UNSEEN, " ").trim();
}
