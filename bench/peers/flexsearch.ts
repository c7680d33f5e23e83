import { Charset, Index } from "flexsearch";
import { DEPTH, type Peer, sentencesOf } from "./peer.ts";
import { foldQuestion, foldText, JIEBA } from "./tokens.ts";

/** FlexSearch with its own encoder for Chinese, which takes every character for a term. */
export const flexsearchCharacters = flexsearchPeer(() => new Index({ tokenize: "strict", encoder: Charset.CJK }), {
  ofText: foldText,
  ofQuestion: foldQuestion,
});

const SEPARATOR = "\u0001";

/** FlexSearch with words by jieba. */
export const flexsearchJieba = flexsearchPeer(
  () => new Index({ tokenize: "strict", encode: (terms: string) => terms.split(SEPARATOR) }),
  {
    ofText: (text) => JIEBA.ofText(text).join(SEPARATOR),
    ofQuestion: (question) => JIEBA.ofQuestion(question).join(SEPARATOR),
  },
);

interface Preparation {
  readonly ofText: (text: string) => string;
  readonly ofQuestion: (question: string) => string;
}

function flexsearchPeer(createIndex: () => Index, prepare: Preparation): Peer {
  return {
    build(set) {
      const index = createIndex();
      const sentences = sentencesOf(set);
      for (const [number, { text }] of sentences.entries()) index.add(number, prepare.ofText(text));
      return (question) =>
        index
          .search(prepare.ofQuestion(question), { limit: DEPTH, suggest: true })
          .map((number) => sentences[Number(number)]?.id ?? "");
    },
  };
}
