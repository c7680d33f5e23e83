import type { Context, Engine } from "../../model/asking.ts";
import { parseSentenceId, type SentenceId } from "../../model/corpus.ts";

/** What an id names: a sentence by itself, or a whole article. */
export type FoundSource =
  | { readonly kind: "sentence"; readonly sentence: SentenceId }
  | { readonly kind: "article"; readonly article: Context };

/** What /source ID asks for; null when the corpus has no article with that id, and it is no id of a sentence. */
export function findSource(engine: Pick<Engine, "holdings" | "context">, id: string): FoundSource | null {
  const sentence = parseSentenceId(id)?.id;
  if (sentence !== undefined) return { kind: "sentence", sentence };
  const source = engine.holdings.sources.find((one) => one.id === id);
  const article = source === undefined ? null : engine.context(source.firstSentence, Number.POSITIVE_INFINITY);
  return article === null ? null : { kind: "article", article };
}
