/**
 * How long reading facts takes beside segmenting the same sentences, which building the index does anyway: the sentences
 * of the shipped corpus, over and over, with other figures each time so that nothing is read from a cache.
 *
 *     npm run bench:facts
 */
import { SHIPPED_CORPUS } from "../src/config.ts";
import { readFacts } from "../src/facts/read-facts.ts";
import { loadCorpus } from "../src/library/load-corpus.ts";
import type { Article } from "../src/model/corpus.ts";
import { buildPlaceTree } from "../src/question/place-scope.ts";
import { chineseNames, indexRegionNames } from "../src/question/region.ts";
import { normaliseText } from "../src/text/normalise.ts";
import { learnWords, loadDictionary } from "../src/text/segment.ts";
import { wordTerms } from "../src/text/terms.ts";

const SENTENCES = 100_000;

const { corpus } = await loadCorpus(SHIPPED_CORPUS);
loadDictionary();
learnWords(corpus.places.flatMap(chineseNames));

/** The article with every run of digits counted up by `round`. */
function vary(article: Article, round: number): Article {
  const renumber = (text: string): string => text.replace(/\d+/gu, (digits) => String(Number(digits) + round));
  return {
    ...article,
    paragraphs: article.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.map((sentence) => ({ ...sentence, text: renumber(sentence.text) })),
    })),
  };
}

/** Milliseconds of processor time, so that what else the machine does counts less. */
function time(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const knowledge = {
  names: indexRegionNames(corpus.places, corpus.terms),
  tree: buildPlaceTree(corpus.places),
  places: corpus.places,
};
let [sentences, facts, segmenting, reading] = [0, 0, 0, 0];
// Turn and turn about, so that a busy minute of the machine slows both.
for (let round = 0; sentences < SENTENCES; round++) {
  const articles = corpus.articles.map((article) => vary(article, round));
  const texts = articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((one) => one.sentences.map(({ text }) => text)),
  );
  sentences += texts.length;
  segmenting += time(() => {
    for (const text of texts) wordTerms(normaliseText(text));
  });
  reading += time(() => {
    for (const article of articles) facts += readFacts(article, knowledge).facts.length;
  });
}
console.log(`sentences                           ${sentences}`);
console.log(`segmenting them                     ${segmenting.toFixed(0)} ms`);
console.log(`reading their facts                 ${reading.toFixed(0)} ms (${facts} facts)`);
console.log(`reading / segmenting                ${(reading / segmenting).toFixed(2)}`);
