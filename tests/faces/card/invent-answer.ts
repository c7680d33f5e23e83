import fc from "fast-check";
import type { Answer, RankedSentence } from "../../../src/model/answer.ts";
import type { Source } from "../../../src/model/asking.ts";
import type { Citation } from "../../../src/model/citation.ts";
import { articleId, sentenceId } from "../../../src/model/corpus.ts";
import type { Comparison, Fact } from "../../../src/model/facts.ts";

const ARTICLE = articleId("a1");

/** A citation of the second sentence of the third paragraph of an invented report. */
export function citation(facts: Partial<Citation> = {}): Citation {
  return {
    id: sentenceId(ARTICLE, 3, 2),
    title: "甲县修路忙",
    kicker: null,
    subtitle: null,
    dateline: "甲县",
    byline: "张三",
    publication: null,
    date: null,
    page: null,
    note: null,
    paragraph: 3,
    sentence: 2,
    file: "articles/roads.md",
    raw: { start: 0, end: 1 },
    alsoIn: [],
    times: [],
    ...facts,
  };
}

/** An invented report as a source; its id is a and the number. */
export function source(number: number, facts: Partial<Source> = {}): Source {
  const id = articleId(`a${number}`);
  const { title, kicker, subtitle, dateline, byline, publication, date, page } = citation();
  const printed = { title, kicker, subtitle, dateline, byline, publication, date, page };
  return { id, kind: "report", ...printed, firstSentence: sentenceId(id, 1, 1), opening: "石桥通车。", ...facts };
}

/** A sentence of that report; `value` is a part of it. */
export function ranked(rank: number, sentence: string, value: string | null = null): RankedSentence {
  const start = value === null ? -1 : sentence.indexOf(value);
  return {
    rank,
    sentence,
    value: value === null ? null : { text: value, start, end: start + value.length },
    score: 10 - rank,
    explain: () => [],
    citation: citation(),
  };
}

/** Text of any length that cards must cope with, made of whole characters, some of them surrogate pairs. */
export const longText: fc.Arbitrary<string> = fc
  .tuple(fc.string({ unit: fc.constantFrom("路", "县", "𠮷", "😀", "a", " ", "。"), minLength: 1 }), fc.nat(1200))
  .map(([text, times]) => text.repeat(1 + times).slice(0, 6000))
  .map((text) => text.replace(/\p{Cs}$/u, ""));

const anyCitation: fc.Arbitrary<Citation> = fc
  .record({
    title: longText,
    dateline: fc.option(longText),
    byline: fc.option(longText),
    publication: fc.option(longText),
    page: fc.option(longText),
    note: fc.option(longText),
    file: longText,
  })
  .map(citation);

const anyRanked: fc.Arbitrary<RankedSentence> = fc
  .record({ sentence: longText, cite: anyCitation, from: fc.nat(), length: fc.nat(200), hasValue: fc.boolean() })
  .map(({ sentence, cite, from, length, hasValue }) => {
    const characters = Array.from(sentence);
    const before = characters.slice(0, from % characters.length);
    const value = characters.slice(before.length, before.length + 1 + length).join("");
    const start = before.join("").length;
    return {
      ...ranked(1, sentence),
      value: hasValue ? { text: value, start, end: start + value.length } : null,
      citation: cite,
    };
  });

const rankedList: fc.Arbitrary<readonly RankedSentence[]> = fc
  .array(anyRanked, { maxLength: 12 })
  .map((sentences) => sentences.map((sentence, i) => ({ ...sentence, rank: i + 1 })));

const asked = {
  question: longText,
  understoodAs: fc.option(longText),
  language: fc.constantFrom("zh" as const, "en" as const),
  searchedFor: fc.array(longText, { maxLength: 5 }),
  missing: fc.array(longText, { maxLength: 5 }),
  nearest: fc.array(longText, { maxLength: 3 }),
  gloss: fc.option(longText),
};

const anyFact: fc.Arbitrary<Fact> = fc.record({
  text: longText,
  start: fc.nat(),
  end: fc.nat(),
  value: fc.double({ noNaN: true }),
  unit: longText,
  hedge: fc.option(longText),
  indicator: longText,
  place: fc.option(longText),
  time: fc.option(longText),
  sentence: longText,
  citation: anyRanked.map((sentence) => sentence.citation),
});

const anyComparison: fc.Arbitrary<Comparison> = fc.record({
  outcome: fc.constant("compared" as const),
  kind: fc.constantFrom("most" as const, "least" as const, "difference" as const, "sum" as const),
  rows: fc.array(fc.record({ place: longText, facts: fc.array(anyFact, { maxLength: 4 }), value: fc.nat() }), {
    maxLength: 14,
  }),
  unit: fc.constantFrom("个", "元"),
  arithmetic: longText,
  caveats: fc.array(fc.record({ kind: fc.constant("missing" as const), places: fc.array(longText) }), { maxLength: 4 }),
});

/** Answers of every outcome, with texts of any length. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    ...asked,
    outcome: fc.constantFrom("answered" as const, "partial" as const),
    answers: rankedList,
    comparison: fc.option(anyComparison),
  }),
  fc.record({
    ...asked,
    outcome: fc.constant("no-evidence" as const),
    answers: fc.constant([] as const),
    related: rankedList,
  }),
);
