import { normaliseText } from "../text/normalise.ts";

/** A message in simplified characters and small letters, without marks and pictures; a space where they stood. */
export function bareWords(message: string): string {
  return normaliseText(message)
    .replace(/[’`]/gu, "'")
    .replace(/[^\p{L}\p{N}\p{Script=Tibetan}']+/gu, " ")
    .trim();
}
