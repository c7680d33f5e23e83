import type { Signal } from "../evidence.ts";

/** Share of the question that stands in the sentence in one piece: longest common substring, in characters. */
export const longestRun: Signal = {
  name: "longest run",
  compute(evidence, row) {
    const question = evidence.question.text;
    const sentence = evidence.index.texts[evidence.rows.sentences[row] ?? 0] ?? "";
    let longest = 0;
    let previous = new Uint16Array(question.length + 1);
    let current = new Uint16Array(question.length + 1);
    for (let i = 0; i < sentence.length; i++) {
      const code = sentence.charCodeAt(i);
      for (let j = 0; j < question.length; j++) {
        const run = question.charCodeAt(j) === code ? (previous[j] ?? 0) + 1 : 0;
        current[j + 1] = run;
        if (run > longest) longest = run;
      }
      [previous, current] = [current, previous];
    }
    return longest / Math.max(1, question.length);
  },
};

/** How tightly the question's terms stand together: weight of the terms found over the share of the sentence they span. */
export const tightness: Signal = {
  name: "tightness",
  compute(evidence, row) {
    const { bigrams, index, rows } = evidence;
    const { sentences } = index.bigrams;
    const number = rows.sentences[row] ?? 0;
    const start = sentences.starts[number] ?? 0;
    const length = (sentences.starts[number + 1] ?? 0) - start;
    let first = -1;
    let last = -1;
    let found = 0;
    for (let at = 0; at < length; at++) {
      if (!evidence.bigramIds.has(sentences.terms[start + at] ?? 0)) continue;
      if (first === -1) first = at;
      last = at;
      found++;
    }
    return first === -1 ? 0 : (found / (last - first + 1)) * Math.min(1, found / Math.max(1, bigrams.termCount));
  },
};
