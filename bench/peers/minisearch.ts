import MiniSearch from "minisearch";
import { DEPTH, type Peer, paragraphsOf } from "./peer.ts";
import { JIEBA } from "./tokens.ts";

/** What a word in its paragraph is worth beside one in the sentence itself. */
const PARAGRAPH_SHARE = 0.8;

/** MiniSearch (BM25+) with words by jieba. */
export const minisearchJieba = minisearchPeer(["text"]);

/** The same, each sentence with its paragraph as a second field. */
export const minisearchParagraph = minisearchPeer(["text", "paragraph"]);

function minisearchPeer(fields: readonly string[]): Peer {
  return {
    build(set) {
      const cutParagraph = rememberLast(JIEBA.ofText);
      const index = new MiniSearch({
        fields: [...fields],
        tokenize: (text, field) => (field === "paragraph" ? cutParagraph(text) : JIEBA.ofText(text)),
        processTerm: (term) => term,
        searchOptions: { tokenize: JIEBA.ofQuestion, boost: { paragraph: PARAGRAPH_SHARE } },
      });
      for (const sentences of paragraphsOf(set)) {
        const paragraph = fields.includes("paragraph") ? sentences.map(({ text }) => text).join("") : "";
        index.addAll(sentences.map(({ id, text }) => ({ id, text, paragraph })));
      }
      return (question) =>
        index
          .search(question)
          .slice(0, DEPTH)
          .map(({ id }) => String(id));
    },
  };
}

/** A paragraph comes once for each of its sentences; it is cut once. */
function rememberLast(cut: (text: string) => string[]): (text: string) => string[] {
  let last: { readonly text: string; readonly terms: string[] } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, terms: cut(text) };
    return last.terms;
  };
}
