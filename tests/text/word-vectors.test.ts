import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { MissingLanguageDataError } from "../../src/text/language-data.ts";
import { openWordVectors, type WordVectors } from "../../src/text/word-vectors.ts";
import { DIMENSIONS, readVector, writeVector } from "../../src/text/word-vectors-file.ts";

let vectors: WordVectors;

beforeAll(async () => {
  vectors = await openWordVectors();
});

function cosine(one: Float32Array | null | undefined, other: Float32Array | null | undefined): number {
  if (!one || !other) return Number.NaN;
  return one.reduce((sum, number, at) => sum + number * (other[at] ?? 0), 0);
}

describe("word vectors", () => {
  it.each([
    ["废除", "取消", "河流"],
    ["收入", "营收", "导演"],
    ["attend", "就读", "降雨"],
    ["school", "学校", "火车"],
  ])("put %s nearer to %s than to %s", (word, near, far) => {
    const [own, other, distant] = [word, near, far].map((each) => vectors.of(each));
    expect(cosine(own, other)).toBeGreaterThan(cosine(own, distant) + 0.25);
  });

  it("read a word that no dictionary has as the words it is made of", () => {
    expect(cosine(vectors.of("牧区图书馆"), vectors.of("图书馆"))).toBeGreaterThan(0.6);
  });

  it("know nothing of words without a meaning of their own, nor of names nobody knows", () => {
    expect(["了", "什么", "the", "ཆབ", "qqzzqq"].map((word) => vectors.of(word))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it("know how common an English word is", () => {
    expect(vectors.placeOf("school")).toBeLessThan(vectors.placeOf("scholarship") ?? 0);
    expect([vectors.placeOf("qqzzqq"), vectors.placeOf("学校")]).toEqual([null, null]);
  });

  it("ask for a build where their file is missing", async () => {
    await expect(openWordVectors(join(tmpdir(), "no", "vectors.txt"))).rejects.toThrow(MissingLanguageDataError);
  });
});

describe("the file of word vectors", () => {
  it("keeps the direction of any vector, in characters that end no line and no field", () => {
    const number = fc.float({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: DIMENSIONS, maxLength: DIMENSIONS }), (numbers) => {
        fc.pre(Math.hypot(...numbers) > 1e-3);
        const written = writeVector(numbers);
        expect(written).toMatch(/^[\x21-\x7e]+$/);
        const length = Math.hypot(...numbers);
        const unit = Float32Array.from(numbers, (one) => one / length);
        expect(cosine(readVector(written), unit)).toBeGreaterThan(0.98);
      }),
    );
  });

  it("is searched to its first and last line", async () => {
    const file = join(tmpdir(), `vectors-${process.pid}.txt`);
    const east = Array.from({ length: DIMENSIONS }, (_, at) => Number(at === 0));
    await writeFile(file, `one\t${writeVector(east)}\t7\n二\t${writeVector(east)}\n`);
    const own = await openWordVectors(file);
    expect([cosine(own.of("one"), own.of("二")), own.placeOf("one"), own.placeOf("二")]).toEqual([1, 7, null]);
    await rm(file);
  });
});
