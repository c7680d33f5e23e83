import nodejieba from "nodejieba";
import { describe, expect, it } from "vitest";
import { tagWords } from "../../src/text/segment.ts";

describe("words with their parts of speech", () => {
  it.each([
    "国际天文学联合会公认的权威机构,采用简化儒略日。",
    "北京北京大学天天天天向上,哈哈哈哈哈。",
    "2020年7月,2.5万名gps用户使用COVID-19检测。",
    "",
  ])("are those that the segmenter cuts in %s", (text) => {
    expect(tagWords(text).map(({ word }) => word)).toEqual(nodejieba.cut(text, true));
  });
});
