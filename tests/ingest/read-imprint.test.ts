import { describe, expect, it } from "vitest";
import { readFileImprint } from "../../src/ingest/read-imprint.ts";

describe("the name of a page's file", () => {
  it.each([
    ["2020-07-15-04.txt", null, "2020-07-15", "04"],
    ["20200715_04版.txt", null, "2020-07-15", "04"],
    ["20200715-A3.pdf", null, "2020-07-15", "A3"],
    ["东川日报-2020-07-15-04.txt", "东川日报", "2020-07-15", "04"],
    ["东川日报2020年7月5日第4版.html", "东川日报", "2020-07-05", "4"],
    ["2020.07.15 第04版.txt", null, "2020-07-15", "04"],
    ["第04版.txt", null, null, "04"],
    ["page.txt", null, null, null],
    ["2020-13-45.txt", null, null, null],
    ["1234567890.txt", null, null, null],
  ])("%s tells paper, date and page", (name, publication, date, page) => {
    expect(readFileImprint(name)).toEqual({ publication, date, page });
  });
});
