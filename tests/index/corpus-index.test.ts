import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCandidateIndex } from "../../src/index/candidate-index.ts";
import { documentFrequencies, TermSequencesBuilder } from "../../src/index/term-sequences.ts";

const texts = fc.array(fc.array(fc.constantFrom("茶", "树", "路", "桥", "书", "站")), { maxLength: 30 });

describe("term sequences", () => {
  it("keep every text as it was appended", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const builder = new TermSequencesBuilder();
        for (const text of all) builder.append(text);
        const { vocabulary, terms, starts } = builder.build();
        const names = [...vocabulary.terms()];
        const read = all.map((_, i) => [...terms.slice(starts[i], starts[i + 1])].map((id) => names[id]));
        expect(read).toEqual(all);
      }),
    );
  });

  it("count each text once for a term", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const builder = new TermSequencesBuilder();
        for (const text of all) builder.append(text);
        const sequences = builder.build();
        const frequencies = documentFrequencies(sequences);
        for (const term of new Set(all.flat())) {
          const counted = frequencies[sequences.vocabulary.id(term) ?? -1];
          expect(counted).toBe(all.filter((text) => text.includes(term)).length);
        }
      }),
    );
  });
});

describe("candidates", () => {
  const index = buildCandidateIndex([
    ["青溪", "图书室", "建成"],
    ["白石", "种茶", "建成"],
    ["全省", "修路"],
  ]);

  it("are the paragraphs that share most terms, best first, though some terms are missing", () => {
    expect(index.search(["图书室", "建成", "医院"], 10)).toEqual([0, 1]);
  });

  it("are no more than asked for", () => {
    expect(index.search(["建成"], 1)).toHaveLength(1);
  });

  it("are none for no terms and for unknown ones", () => {
    expect(index.search([], 10)).toEqual([]);
    expect(index.search(["医院"], 10)).toEqual([]);
  });
});
