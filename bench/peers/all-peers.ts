import type { Peer } from "./peer.ts";

export const OURS = "wenzheng";
/** The library that a whole question of ours is held against. */
export const YARDSTICK = "MiniSearch, jieba";

/** Every peer by what it is and how it gets its terms, as the table says it. A process loads the one it measures. */
export const PEERS: ReadonlyMap<string, () => Promise<Peer>> = new Map([
  [OURS, async () => (await import("./wenzheng.ts")).wenzheng],
  ["plain BM25, bigrams, sentence + .8 paragraph", async () => (await import("./bm25.ts")).plainBm25],
  ["MiniSearch, jieba, sentence + .8 paragraph", async () => (await import("./minisearch.ts")).minisearchParagraph],
  [YARDSTICK, async () => (await import("./minisearch.ts")).minisearchJieba],
  ["SQLite FTS5, bigrams", async () => (await import("./sqlite.ts")).sqliteBigrams],
  ["SQLite FTS5, jieba", async () => (await import("./sqlite.ts")).sqliteJieba],
  ["FlexSearch, jieba", async () => (await import("./flexsearch.ts")).flexsearchJieba],
  ["FlexSearch, Charset.CJK", async () => (await import("./flexsearch.ts")).flexsearchCharacters],
  ["Orama, jieba", async () => (await import("./orama.ts")).oramaJieba],
  ["Orama, Mandarin", async () => (await import("./orama.ts")).oramaMandarin],
]);
