import { expect, it } from "vitest";
import { PERSON_HEAD } from "../../src/answer/short-answer/candidate.ts";
import { sortOfAsked } from "../../src/question/asked/asked-sort.ts";

it.each(["司机", "护士", "教练", "歌手", "店主", "院士", "代表"])(
  "%s are people, whether they are counted or named",
  (noun) => {
    expect(sortOfAsked({ measure: null, heads: [noun], question: `有多少${noun}` })).toBe("people");
    expect(PERSON_HEAD.test(noun)).toBe(true);
  },
);
