import { plainBm25 } from "./bm25.ts";
import { flexsearchCharacters, flexsearchJieba } from "./flexsearch.ts";
import { minisearchJieba, minisearchParagraph } from "./minisearch.ts";
import { oramaJieba, oramaMandarin } from "./orama.ts";
import type { Peer } from "./peer.ts";
import { sqliteBigrams, sqliteJieba } from "./sqlite.ts";
import { wenzheng } from "./wenzheng.ts";

export const PEERS: readonly Peer[] = [
  wenzheng,
  plainBm25,
  minisearchParagraph,
  minisearchJieba,
  sqliteBigrams,
  sqliteJieba,
  flexsearchJieba,
  flexsearchCharacters,
  oramaJieba,
  oramaMandarin,
];
