import { readLanguageData } from "../text/language-data.ts";
import { BACKGROUND_FILE } from "./background-file.ts";

/** How common terms are in Chinese at large. A small corpus alone cannot tell that 的 says little and 贝母 a lot. */
export interface Background {
  /** Share of sentences, 0 to 1, that hold the term; 0 for a term too rare to be listed. */
  share(term: string): number;
}

/**
 * Opens the background frequencies.
 * @throws MissingLanguageDataError when the program was not built
 */
export async function openBackground(file: string = BACKGROUND_FILE): Promise<Background> {
  const text = (await readLanguageData(file)).toString("utf8");
  const shares = new Map<string, number>();
  for (const line of text.split("\n")) {
    const [term = "", share] = line.split("\t");
    shares.set(term, Number(share));
  }
  return { share: (term) => shares.get(term) ?? 0 };
}
