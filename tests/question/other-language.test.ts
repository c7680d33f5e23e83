import { expect, it } from "vitest";
import { isInOtherLanguage } from "../../src/question/other-language.ts";

it.each([
  "Combien de guichets sont ouverts le samedi ?",
  "Wie viele Brücken hat der Kreis?",
  "¿Cuántos puentes hay en el condado?",
  "Сколько мостов построено?",
  "橋はいくつありますか",
  "다리가 몇 개 있습니까",
])("%s is in another language", (message) => {
  expect(isInOtherLanguage(message)).toBe(true);
});

it.each([
  "白石县有多少座桥",
  "How many bridges does Baishi have?",
  "who is the son of the mayor",
  "བོད་ལྗོངས།",
  "wifi 密码 de la rue",
  "?",
])("%s is not", (message) => {
  expect(isInOtherLanguage(message)).toBe(false);
});
