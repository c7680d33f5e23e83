import { describe, expect, it } from "vitest";
import { readTranslation } from "../../../src/question/english/dictionaries/read-ecdict.ts";

describe("an entry of ECDICT", () => {
  it("gives its terms, those listed first surest, without parts of speech and remarks", () => {
    expect([...readTranslation("n. 车站, 站(点), 局\nvt. 安置").keys()]).toEqual(["车站", "站", "局", "安置"]);
  });

  it("trusts a subject's terms less, and those gathered from the web less still", () => {
    const terms = readTranslation("[医] 病灶");
    expect(terms.get("病灶")).toBeLessThan(readTranslation("n. 病灶").get("病灶") ?? 0);
    expect(terms.get("病灶")).toBeGreaterThan(readTranslation("[网络] 病灶").get("病灶") ?? 0);
  });

  it("takes the endings of attributes and the causative off", () => {
    expect([...readTranslation("a. 美丽的\nvt. 使高兴").keys()]).toEqual(["美丽", "使高兴", "高兴"]);
  });

  it("leaves out what explains and does not translate", () => {
    expect(readTranslation("n. 用来说明某种事情的长长的一句话").size).toBe(0);
  });
});
