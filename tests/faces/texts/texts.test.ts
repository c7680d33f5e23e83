import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { LOCALES, localeOfQuestion, localeOfTag } from "../../../src/faces/texts/locale.ts";
import { MESSAGES } from "../../../src/faces/texts/messages.ts";
import { speakIn } from "../../../src/faces/texts/speak.ts";
import { normaliseText } from "../../../src/text/normalise.ts";

const source = (locale: string): string =>
  readFileSync(new URL(`../../../src/faces/texts/${locale}.ftl`, import.meta.url), "utf8");

/** The texts of a locale by name, as Fluent reads them. */
function readTexts(locale: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(new FluentResource(source(locale)).body.map(({ id, value }) => [id, value]));
}

describe("the program's own texts", () => {
  it.each(LOCALES)("are all there in %s, each with its variables and no other", (locale) => {
    const texts = readTexts(locale);
    expect(Object.keys(texts).sort()).toEqual(Object.keys(MESSAGES).sort());
    for (const [id, variables] of Object.entries(MESSAGES)) {
      const used = [...JSON.stringify(texts[id]).matchAll(/"type":"var","name":"(\w+)"/gu)].map(([, name]) => name);
      expect([id, [...new Set(used)].sort()]).toEqual([id, [...variables].sort()]);
    }
  });

  it("are not parted by marks around what is put into them", () => {
    const said = LOCALES.map((locale) => speakIn(locale)("in-groups", { username: "some_bot" })).join("");
    expect(said).not.toMatch(/[\u2066-\u2069]/u);
    expect(said).toContain("@some_bot");
  });

  it("count as English does", () => {
    const speak = speakIn("en");
    expect(speak("size", { articles: 1, captions: 0, paragraphs: 2, sentences: 1200 })).toBe(
      "It has read 1 article, 2 paragraphs, 1,200 sentences.",
    );
    expect(speak("size", { articles: 4, captions: 2, paragraphs: 9, sentences: 20 })).toBe(
      "It has read 4 articles, 2 captions, 9 paragraphs, 20 sentences.",
    );
  });

  it("are written with traditional characters for those who read them, and with none for others", () => {
    expect(normaliseText(source("zh-hans"))).toBe(source("zh-hans").toLowerCase().normalize("NFKC"));
    expect(speakIn("zh-hant")("expired")).toBe("這個按鈕已失效，請重新提問。");
  });
});

describe("the locale of a reader", () => {
  it.each([
    ["zh", "zh-hans"],
    ["zh-hans", "zh-hans"],
    ["zh-CN", "zh-hans"],
    ["zh-hant", "zh-hant"],
    ["zh-Hant-HK", "zh-hant"],
    ["zh-TW", "zh-hant"],
    ["zha", "en"],
    ["en-GB", "en"],
    ["bo", "en"],
    ["", "en"],
    [undefined, "en"],
  ])("whose app is in %s is %s", (tag, locale) => {
    expect(localeOfTag(tag)).toBe(locale);
  });

  it("gives way to the language of the question, but not to its characters", () => {
    expect(localeOfQuestion("en", "zh-hant")).toBe("en");
    expect(localeOfQuestion("zh", "zh-hant")).toBe("zh-hant");
    expect(localeOfQuestion("zh", "en")).toBe("zh-hans");
  });
});
