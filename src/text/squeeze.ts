/** A text without any white space: a sentence is the same however it was broken into lines. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}
