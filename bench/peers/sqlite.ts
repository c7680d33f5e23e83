import Database from "better-sqlite3";
import { DEPTH, type Peer, sentencesOf } from "./peer.ts";
import { BIGRAMS, JIEBA, type Tokens } from "./tokens.ts";

/** FTS5 in memory, ordered by its BM25. Terms are joined by spaces, so that its tokeniser takes them as they are. */
function sqlitePeer(tokens: Tokens): Peer {
  return {
    build(set) {
      const database = new Database(":memory:");
      database.exec(`CREATE VIRTUAL TABLE sentences USING fts5(id UNINDEXED, terms, tokenize = "unicode61")`);
      const insert = database.prepare("INSERT INTO sentences (id, terms) VALUES (?, ?)");
      database.transaction(() => {
        for (const { id, text } of sentencesOf(set)) insert.run(id, tokens.ofText(text).join(" "));
      })();
      const select = database
        .prepare<[string], string>(
          `SELECT id FROM sentences WHERE sentences MATCH ? ORDER BY bm25(sentences) LIMIT ${DEPTH}`,
        )
        .pluck();
      return (question) => {
        const terms = tokens.ofQuestion(question).map((term) => `"${term}"`);
        return terms.length === 0 ? [] : select.all(terms.join(" OR "));
      };
    },
  };
}

export const sqliteJieba = sqlitePeer(JIEBA);
export const sqliteBigrams = sqlitePeer(BIGRAMS);
