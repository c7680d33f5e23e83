import { expect, it } from "vitest";
import { parseGazetteer } from "../../src/library/gazetteer.ts";

it("reads places, with what is left out empty", () => {
  const source =
    "- { name: 甲省, kind: region, selfNames: [我省] }\n- { name: 乙县, kind: county, within: 甲省, aliases: [乙] }\n";
  expect(parseGazetteer(source, "places.yaml")).toEqual([
    {
      name: "甲省",
      kind: "region",
      within: null,
      aliases: [],
      romanisations: [],
      localName: null,
      selfNames: ["我省"],
    },
    {
      name: "乙县",
      kind: "county",
      within: "甲省",
      aliases: ["乙"],
      romanisations: [],
      localName: null,
      selfNames: [],
    },
  ]);
});

it.each([
  [
    "- { name: 甲, kind: region }\n- { name: 乙, kind: village }",
    "places.yaml, line 2: kind must be one of region, prefecture, county, town, site",
  ],
  ["- { name: 甲, kind: region }\n- { kind: county }", "places.yaml, line 2: name is missing; write it"],
  [
    "- { name: 甲, kind: region, alias: [乙] }",
    "places.yaml, line 1: unknown field alias; correct its name or take it out",
  ],
  ["- { name: 甲, kind: region, aliases: 乙 }", "places.yaml, line 1: aliases must be a list: [one, another]"],
  [
    "- { name: 甲, kind: region, aliases: [乙，丙] }",
    "places.yaml, line 1: aliases ， parts no entries; write a plain comma and a space: [one, another]",
  ],
  [
    "- { name: 甲, kind: region }\n- { name：乙, kind: county }",
    "places.yaml, line 2: name： has a full-width colon; write a plain one and a space: name: …",
  ],
  [
    "- name: 甲\n  kind: region\n- name：乙\n  kind: county",
    "places.yaml, line 3: name： has a full-width colon; write a plain one and a space: name: …",
  ],
  ["- 甲\n- 乙", "places.yaml, line 1: the entry must be a place: { name: …, kind: … }"],
  [
    "- { name: 甲, kind: region }\n- { name: 甲, kind: county }",
    "places.yaml, line 2: name 甲 is listed twice; join the two entries or rename one",
  ],
  [
    "- { name: 甲, kind: county, within: 乙 }",
    "places.yaml, line 1: within 乙 is no place of this list; add it or correct it",
  ],
  [
    "- { name: 省, kind: region }\n- { name: 甲, kind: county, within: 乙 }\n- { name: 乙, kind: county, within: 甲 }",
    "places.yaml, line 2: within runs in a circle: 甲 in 乙 in 甲; take one of these out",
  ],
  [
    "- { name: 丙, kind: site, within: 甲 }\n- { name: 甲, kind: county, within: 甲 }",
    "places.yaml, line 2: within runs in a circle: 甲 in 甲; take one of these out",
  ],
  ["name: 甲", "places.yaml, line 1: the file must be a list of places: - { name: …, kind: … }"],
  ["- { name: 甲, kind: region\n- { name: 乙 }", /^places\.yaml, line \d: not YAML/u],
])("refuses %j with the place and the remedy", (source, message) => {
  expect(() => parseGazetteer(source, "places.yaml")).toThrow(message);
});
