import { create, insertMultiple, search, type Tokenizer } from "@orama/orama";
import { createTokenizer } from "@orama/tokenizers/mandarin";
import { DEPTH, type Peer, sentencesOf } from "./peer.ts";
import { foldQuestion, foldText, JIEBA } from "./tokens.ts";

function oramaPeer(tokenizer: Tokenizer): Peer {
  return {
    async build(set) {
      const index = create({ schema: { id: "string", text: "string" }, components: { tokenizer } });
      const rows = sentencesOf(set).map(({ id, text }) => ({ id, text: foldText(text) }));
      await insertMultiple(index, rows);
      return async (question) => {
        const { hits } = await search(index, { term: foldQuestion(question), properties: ["text"], limit: DEPTH });
        return hits.map(({ document }) => document.id);
      };
    },
  };
}

/** Orama with its own Mandarin tokeniser, which cuts words by the rules of Unicode. */
export const oramaMandarin = oramaPeer(createTokenizer({ language: "mandarin" }));

/** Orama takes a term for the beginning of longer ones; with an end to each, it finds whole words. */
const WORD_END = "|";

/** Orama with words by jieba, each once a sentence, which did better than as often as they stand there. */
export const oramaJieba = oramaPeer({
  language: "mandarin",
  normalizationCache: new Map(),
  tokenize: (text) => [...new Set(JIEBA.ofText(text))].map((word) => `${word}${WORD_END}`),
});
