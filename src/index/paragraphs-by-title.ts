import { squeeze } from "../text/squeeze.ts";
import type { CorpusIndex } from "./corpus-index.ts";

/** Prepares the finding of the paragraphs of all articles under one headline, by their numbers; null where none has it. */
export function prepareTitles({ articles, articleOf }: CorpusIndex): (title: string) => readonly number[] | null {
  let byTitle: Map<string, number[]> | null = null;
  const read = (): Map<string, number[]> => {
    const found = new Map<string, number[]>();
    for (const [paragraph, article] of articleOf.entries()) {
      const title = squeeze(articles[article]?.title ?? "");
      const before = found.get(title);
      if (before === undefined) found.set(title, [paragraph]);
      else before.push(paragraph);
    }
    return found;
  };
  return (title) => {
    byTitle ??= read();
    return byTitle.get(squeeze(title)) ?? null;
  };
}
