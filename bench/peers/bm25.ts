import { DEPTH, type Peer, paragraphsOf } from "./peer.ts";
import { BIGRAMS } from "./tokens.ts";

/** Parameters as Anserini sets them; they did better here than 1.2 and .75. */
const K1 = 0.9;
const B = 0.4;
/** What the score of its paragraph is worth to a sentence. */
const PARAGRAPH_SHARE = 0.8;

/** BM25 over pairs of characters, and nothing else: a sentence's score and a share of its paragraph's. */
export const plainBm25: Peer = {
  build(set) {
    const paragraphs = paragraphsOf(set);
    const rows = paragraphs.flatMap((sentences, paragraph) =>
      sentences.map(({ id, text }) => ({ id, text, paragraph })),
    );
    const scoreSentences = indexTexts(rows.map(({ text }) => text));
    const scoreParagraphs = indexTexts(paragraphs.map((sentences) => sentences.map(({ text }) => text).join("")));
    return (question) => {
      const terms = new Set(BIGRAMS.ofQuestion(question));
      const ofParagraph = scoreParagraphs(terms);
      const ofSentence = scoreSentences(terms);
      const scores = ofSentence.map(
        (score, row) => score + PARAGRAPH_SHARE * (ofParagraph[rows[row]?.paragraph ?? 0] ?? 0),
      );
      const found = [...scores.keys()].filter((row) => (scores[row] ?? 0) > 0);
      return found
        .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
        .slice(0, DEPTH)
        .map((row) => rows[row]?.id ?? "");
    };
  },
};

interface Posting {
  readonly text: number;
  readonly count: number;
}

/** Scores all texts for a set of terms: BM25 (Robertson and Zaragoza, 2009) with Lucene's idf, which is never negative. */
function indexTexts(texts: readonly string[]): (terms: ReadonlySet<string>) => Float64Array {
  const postings = new Map<string, Posting[]>();
  const lengths = texts.map((text, number) => {
    const terms = BIGRAMS.ofText(text);
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [{ text: number, count }]);
      else list.push({ text: number, count });
    }
    return terms.length;
  });
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  return (terms) => {
    const scores = new Float64Array(texts.length);
    for (const term of terms) {
      const list = postings.get(term) ?? [];
      const idf = Math.log(1 + (texts.length - list.length + 0.5) / (list.length + 0.5));
      for (const { text, count } of list) {
        const saturation = K1 * (1 - B + (B * (lengths[text] ?? 0)) / meanLength);
        scores[text] = (scores[text] ?? 0) + (idf * count * (K1 + 1)) / (count + saturation);
      }
    }
    return scores;
  };
}
