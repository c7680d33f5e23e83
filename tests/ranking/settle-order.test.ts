import { beforeAll, describe, expect, it } from "vitest";
import { sentenceOf } from "../../src/ranking/evidence.ts";
import { settleOrder } from "../../src/ranking/settle-order.ts";
import { type AskedSentences, askParagraphs } from "./ask-sentences.ts";

const PARAGRAPHS = [
  [
    "1985年,县里颁布了《河滩放牧章程》。",
    "该章程取消了旧时的过路费。",
    "因此,羊群都改走河滩。",
    "羊群都改走河滩了。",
    "这些章程里最早的是《渡口章程》。",
  ],
  ["第33届赛马会在河滩举行,白马夺冠。", "第49届赛马会在县城举行,黑马夺冠。"],
];

let ask: AskedSentences["ask"];

beforeAll(async () => {
  ({ ask } = await askParagraphs("河滩旧事", PARAGRAPHS));
});

/** The sentence that comes first where the trees put these sentences first, best first, each a little behind the one before. */
function firstOf(question: string, ...sentences: readonly number[]): string {
  const evidence = ask(question);
  const judged = sentences.map((sentence, place) => ({
    row: evidence.rows.sentences.indexOf(sentence),
    score: -place,
    values: new Float32Array(),
  }));
  const [first] = settleOrder(evidence, judged);
  return first === undefined ? "" : sentenceOf(evidence, first.row);
}

describe("the order of judged sentences", () => {
  it("puts the sentence that names a thing before the one that points back at it, judged or not", () => {
    expect(firstOf("哪一项章程取消了过路费？", 1, 0)).toContain("颁布了");
    expect(firstOf("哪一项章程取消了过路费？", 1)).toContain("颁布了");
    expect(firstOf("which charter abolished the toll?", 1, 0)).toContain("颁布了");
  });

  it("keeps a sentence that points back and is not asked for the thing", () => {
    expect(firstOf("该章程取消了什么？", 1, 0)).toContain("取消了");
    expect(firstOf("章程取消了什么费？", 1, 0)).toContain("取消了");
  });

  it("keeps a sentence that names the thing itself", () => {
    expect(firstOf("最早的是哪个章程？", 4, 3)).toContain("《渡口章程》");
  });

  it("puts the reason before the sentence that only says what came of it", () => {
    expect(firstOf("羊群为什么改走河滩？", 2, 0)).toContain("取消了");
  });

  it("puts what stands before a sentence first that says nothing but the question", () => {
    expect(firstOf("羊群都改走河滩了是哪一年？", 3, 0)).toContain("因此");
    expect(firstOf("羊群都改走河滩了吗？", 3, 0)).toBe("羊群都改走河滩了。");
  });

  it("puts the edition asked about before another one", () => {
    expect(firstOf("第49届赛马会谁夺冠？", 5, 6)).toContain("第49届");
    expect(firstOf("赛马会谁夺冠？", 5, 6)).toContain("第33届");
  });
});
