import { expect, it } from "vitest";
import { parseTerms } from "../../src/library/terms.ts";

it("reads terms, numbers among their words as text", () => {
  expect(
    parseTerms("- { name: 电子商务, synonyms: [电商], english: [e-commerce] }\n- { name: 2020 }\n", "terms.yaml"),
  ).toEqual([
    { name: "电子商务", synonyms: ["电商"], english: ["e-commerce"] },
    { name: "2020", synonyms: [], english: [] },
  ]);
});

it.each([
  ["- { name: 甲 }\n- { name: 甲 }", "terms.yaml, line 2: name 甲 is listed twice; join the two entries or rename one"],
  [
    "- { name: 甲 }\n- { name: 乙, synonym: [丙] }",
    "terms.yaml, line 2: unknown field synonym; correct its name or take it out",
  ],
  ["- 甲\n- 乙", "terms.yaml, line 1: the entry must be a term: { name: …, synonyms: [ … ] }"],
  [
    "- { name: 甲, synonyms: [乙，丙] }",
    "terms.yaml, line 1: synonyms ， parts no entries; write a plain comma and a space: [one, another]",
  ],
])("refuses %j with the place and the remedy", (source, message) => {
  expect(() => parseTerms(source, "terms.yaml")).toThrow(message);
});
