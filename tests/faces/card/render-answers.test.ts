import { expect, it } from "vitest";
import { renderAnswer } from "../../../src/faces/card/render-answer.ts";
import { renderAnswers } from "../../../src/faces/card/render-answers.ts";
import type { Answer } from "../../../src/model/answer.ts";
import { ranked } from "./invent-answer.ts";

const zh = { locale: "zh-hans" } as const;

const answer = (question: string, sentence: string): Answer => ({
  question,
  understoodAs: null,
  language: "zh",
  searchedFor: [],
  missing: [],
  nearest: [],
  gloss: null,
  outcome: "answered",
  comparison: null,
  answers: [ranked(1, sentence)],
});

it("puts each of several answers under its question, and one answer under none", () => {
  const roads = answer("修了几条路？", "甲县修路三条。");
  const trees = answer("树呢？", "甲县种树百棵。");
  expect(renderAnswers([roads], () => zh)).toEqual(renderAnswer(roads, zh));
  const { text, marks } = renderAnswers([roads, trees], () => zh);
  expect(text).toBe(`修了几条路？\n${renderAnswer(roads, zh).text}\n\n树呢？\n${renderAnswer(trees, zh).text}`);
  const bold = marks.filter(({ style }) => style === "bold").map(({ start, end }) => text.slice(start, end));
  expect(bold).toEqual(["修了几条路？", "树呢？"]);
});
