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
  /** Of terms of one UTF-16 unit, by unit: each question asks for all of its characters. */
  const ofUnits = new Float64Array(0x1_0000);
  for (const line of text.split("\n")) {
    const [term = "", share] = line.split("\t");
    if (term.length === 1) ofUnits[term.charCodeAt(0)] = Number(share);
    else shares.set(term, Number(share));
  }
  return { share: (term) => (term.length === 1 ? ofUnits[term.charCodeAt(0)] : shares.get(term)) ?? 0 };
}
