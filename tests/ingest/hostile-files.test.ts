import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { runIngest } from "../../src/faces/cli/ingest.ts";
import { readApart } from "../../src/ingest/read-apart.ts";
import { UnreadableFileError } from "../../src/ingest/read-file.ts";
import { inventPage } from "./invent-page.ts";
import { assemble, makePdf } from "./make-pdf.ts";
import { type Chance, seeded } from "./random.ts";
import { setLines } from "./set-lines.ts";

let folder: string;
let corpus: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hostile-"));
  corpus = join(folder, "corpus");
  await mkdir(join(corpus, "articles"), { recursive: true });
  await writeFile(join(corpus, "articles", "a.md"), "---\ntitle: 石桥通车\n---\n\n石桥昨天通车，全长三公里。\n");
  vi.spyOn(console, "log").mockImplementation(() => undefined);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** All files of the corpus with what is in them. */
async function snapshot(): Promise<readonly string[]> {
  const entries = await readdir(corpus, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.sort().map(async (file) => `${file}\n${(await readFile(file)).toString("base64")}`));
}

/**
 * Adds a file to the corpus: it is read, be there an article in it or none, or refused by an error that names it, and then
 * nothing was written.
 */
async function ingest(name: string, content: Uint8Array | string): Promise<"read" | "refused"> {
  const path = join(folder, name);
  await writeFile(path, content);
  return ingestPath(path);
}

async function ingestPath(path: string, dryRun = true): Promise<"read" | "refused"> {
  const before = await snapshot();
  try {
    await runIngest([path], { json: true, dryRun, corpus });
    return "read";
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFileError);
    expect(String(error)).toContain(path);
    return String(error).includes("no article in ") ? "read" : "refused";
  } finally {
    if (dryRun) expect(await snapshot()).toEqual(before);
  }
}

const TEXT = inventPage(3).text;
const HTML = `<html><head><meta charset="utf-8"><title>石桥</title></head><body><h1>石桥通车</h1>${inventPage(4)
  .text.split(/\s*\n\s*/u)
  .map((line) => `<p>${line}</p>`)
  .join("\n")}</body></html>`;
const MARKDOWN = `---\ntitle: 石桥通车\ndate: 2020-07-15\n---\n\n# 石桥\n\n${inventPage(5).text}`;
const PDF = makePdf([
  setLines("本报东川讯（记者 冯明）新修的石桥昨天通车，全长三公里，受益群众1.2万人，乡亲们都很高兴。", 16, 2).map(
    (text, at) => ({ text, x: 100, y: 1200 - 15 * at }),
  ),
]);
const UTF16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, "utf16le")]);

const SEEDS: Readonly<Record<string, Uint8Array>> = {
  "page.txt": Buffer.from(TEXT),
  "page16.txt": UTF16,
  "page.html": Buffer.from(HTML),
  "page.md": Buffer.from(MARKDOWN),
  "page.pdf": PDF,
};

const MUTATIONS: Readonly<Record<string, (bytes: Uint8Array, chance: Chance) => Uint8Array>> = {
  "cut short": (bytes, chance) => bytes.subarray(0, chance.between(1, bytes.length)),
  "without its beginning": (bytes, chance) => bytes.subarray(chance.between(1, bytes.length - 1)),
  "with a hole": (bytes, chance) => {
    const at = chance.between(0, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + chance.between(1, 400))]);
  },
  "with bytes changed": (bytes, chance) => {
    const changed = Uint8Array.from(bytes);
    for (let i = 0; i < 20; i++) changed[chance.between(0, bytes.length - 1)] = chance.between(0, 255);
    return changed;
  },
  "with noise in it": (bytes, chance) => {
    const at = chance.between(0, bytes.length);
    const noise = Uint8Array.from({ length: 300 }, () => chance.between(0, 255));
    return Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]);
  },
  "with NUL bytes": (bytes, chance) => {
    const at = chance.between(0, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), new Uint8Array(9), bytes.subarray(at)]);
  },
  "with a part twice": (bytes, chance) => {
    const at = chance.between(0, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - 2000))]);
  },
};

const TIMES = 6;

describe("files that went wrong on the way", () => {
  for (const [name, bytes] of Object.entries(SEEDS)) {
    for (const [how, mutate] of Object.entries(MUTATIONS)) {
      it(`${name} ${how} is read or refused by name, and the corpus stays as it was`, async () => {
        for (let time = 0; time < TIMES; time++) {
          const chance = seeded(1000 * time + name.length * 31 + how.length);
          await ingest(`${time}-${how.replaceAll(" ", "-")}-${name}`, mutate(bytes, chance));
        }
      });
    }
  }
});

const refused = async (name: string, content: Uint8Array | string): Promise<void> =>
  expect(await ingest(name, content)).toBe("refused");
const read = async (name: string, content: Uint8Array | string): Promise<void> =>
  expect(await ingest(name, content)).toBe("read");

describe("files made to do harm", () => {
  it("that hold nothing are refused, whatever they are called", async () => {
    for (const name of ["e.txt", "e.md", "e.html", "e.pdf"]) {
      await refused(name, "");
      await refused(name, " \n\t\u3000\r\n ".repeat(1000));
      await refused(name, "\uFEFF");
      await refused(name, new Uint8Array(5000));
    }
  });

  it("that are binary are refused", async () => {
    const chance = seeded(7);
    const noise = Uint8Array.from({ length: 20_000 }, () => chance.between(0, 255));
    for (const name of ["b.txt", "b.md", "b.html", "b.pdf"]) await refused(name, noise);
    await refused("zip.txt", Buffer.concat([Buffer.from("PK\u0003\u0004"), noise]));
  });

  it("of 10 MB on one line are read", async () => {
    for (const unit of ["字", "石桥通车，"]) await read("line.txt", unit.repeat(10_000_000 / Buffer.byteLength(unit)));
  });

  it("of a long line that means something to a reader of pages or Markdown are read or refused", async () => {
    const units = [
      "a",
      "（",
      "摄",
      "。",
      "1",
      "本报记者",
      "图为",
      "\u3000字",
      "<",
      "*",
      "“",
      "《",
      "—",
      "[a](",
      "![",
      "](",
      "**a",
      "> ",
    ];
    for (const unit of units) {
      const line = unit.repeat(Math.ceil(400_000 / Buffer.byteLength(unit)));
      await ingest("line.txt", line);
      await ingest("line.md", `${line}石桥通车。`);
    }
  });

  it("of fifty thousand lines are read or refused", async () => {
    for (const line of ["石\n", "本报记者 王莉\n", "图为石桥\n", "（记者\n", "石桥通车。\n", "# 桥\n"])
      await ingest("lines.txt", line.repeat(50_000));
  });

  it("in HTML nested deeper than any page are read", async () => {
    for (const tag of ["div", "p", "h1"]) {
      await read("deep.html", `<html><body>${`<${tag}>`.repeat(100_000)}石桥昨天通车，全长三公里。`);
      await ingest("closed.html", `${`<${tag}>`.repeat(10_000)}石桥，${`</${tag}>`.repeat(20_000)}`);
    }
  });

  it("in HTML with a million attributes, entities, comments or broken tags are read or refused", async () => {
    await read("attributes.html", `<html><body><p ${"a=1 ".repeat(1_000_000)}>石桥昨天通车，全长三公里。</p>`);
    await read(
      "entities.html",
      `<html><body><p>石桥昨天通车，${"&amp;&#x4e00;&bogus;&#99999999;".repeat(100_000)}</p>`,
    );
    await ingest("comments.html", `<html>${"<!-- ".repeat(500_000)}`);
    await ingest("tags.html", `<html>${"<p <".repeat(500_000)}`);
    await ingest("starts.html", "<".repeat(5_000_000));
    await ingest("doctype.html", `<!--${"-".repeat(3_000_000)}`);
    await ingest("comment-run.txt", `${"<!-- -->".repeat(200_000)}<html>`);
    await ingest("charset.html", '<html><meta charset="utf-7"><p>石桥昨天通车，全长三公里。</p>');
    await ingest("lying-charset.html", Buffer.from('<html><meta charset="big5"><p>石桥昨天通车，全长三公里。</p>'));
  });

  it("with halves of characters are read or refused", async () => {
    const half = Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00, 0x00, 0xdc, 0x00, 0xd8]);
    await ingest("surrogates.txt", half);
    await ingest("cut.txt", Buffer.from("石桥昨天通车。").subarray(0, 20));
    await ingest("odd.txt", UTF16.subarray(0, 1001));
  });

  it("with a bomb in their front matter are read as what they are", async () => {
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefgh"
      .split("")
      .map((name, at) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${"abcdefgh"[at]}`).join(",")}]`)
      .join("\n")}\ntitle: *h\n---\n\n石桥昨天通车。\n`;
    await read("bomb.md", bomb);
    await read("type.md", "---\ntitle: !!js/function 'function () { return 1 }'\n---\n\n石桥昨天通车。\n");
    await ingest("open.md", `---\n${"a: 1\n".repeat(300_000)}`);
    await ingest("marks.md", "*[".repeat(200_000));
    await ingest("links.md", `${"[a](".repeat(100_000)}石桥。`);
    await ingest("heads.md", `${"#".repeat(500_000)} 石桥`);
  });

  it("in PDF that unpack to far more than they are, or contradict themselves, are refused or read", async () => {
    await ingest("zeros.pdf", assemble([deflateSync(Buffer.alloc(200_000_000, 32))]));
    await ingest("twice.pdf", assemble([deflateSync(deflateSync(Buffer.alloc(100_000_000)))]));
    const show = Buffer.from("BT /F1 10 Tf 100 100 Td <77f3> Tj ET\n".repeat(400_000), "latin1");
    await ingest("drawn.pdf", assemble([show]));
    const plain = assemble([Buffer.from("BT /F1 10 Tf 100 100 Td <77f36865> Tj ET", "latin1")], false).toString(
      "latin1",
    );
    const changed: readonly (readonly [string, string, string])[] = [
      ["length.pdf", "/Length ", "/Length 9999999"],
      ["no-root.pdf", "/Root 1 0 R", "/Root 99 0 R"],
      ["cycle.pdf", "/Kids [6 0 R]", "/Kids [2 0 R]"],
      ["count.pdf", "/Count 1", "/Count 100000000"],
      ["xref.pdf", "startxref\n", "startxref\n9"],
      ["font.pdf", "/DescendantFonts [4 0 R]", "/DescendantFonts [3 0 R]"],
      ["encoding.pdf", "/UniGB-UCS2-H", "/../../../etc/passwd"],
      ["parent.pdf", "/Parent 2 0 R", "/Parent 6 0 R"],
      ["filter.pdf", "<< /Length", "<< /Filter [/FlateDecode /LZWDecode /ASCII85Decode] /Length"],
      [
        "locked.pdf",
        "/Root 1 0 R",
        "/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /O (a) /U (b) /P -1 >> /ID [(a) (b)]",
      ],
    ];
    for (const [name, from, to] of changed) await ingest(name, Buffer.from(plain.replace(from, to), "latin1"));
    await refused("head.pdf", "%PDF-1.7\n");
    await refused("words.pdf", "石桥昨天通车。");
  });

  it("that are no files, or lead out of their folder, are refused or read like others", async () => {
    expect(await ingestPath(join(folder, "not-there.txt"))).toBe("refused");
    expect(await ingestPath("/dev/null")).toBe("refused");
    await symlink(join(folder, "loop.txt"), join(folder, "loop.txt"));
    expect(await ingestPath(join(folder, "loop.txt"))).toBe("refused");
    await symlink("/dev/zero", join(folder, "endless.txt"));
    expect(await ingestPath(join(folder, "endless.txt"))).toBe("refused");
  });

  it("called like other places are written below articles and nowhere else", async () => {
    const name = "..\\..%2f..%00$(touch x)'\";.txt";
    await writeFile(join(folder, name), "本报东川讯（记者 冯明）石桥昨天通车，全长三公里，乡亲们都很高兴。\n");
    const before = await snapshot();
    expect(await ingestPath(join(folder, name), false)).toBe("read");
    const added = (await snapshot()).filter((file) => !before.includes(file));
    expect(added).toHaveLength(1);
    expect(added[0]).toMatch(new RegExp(`^${join(corpus, "articles")}/[^/\n]+\\.md\n`, "u"));
  });

  it("that take too much time or memory are given up, by name", async () => {
    const bytes = Buffer.from(`<html>${"<p>石桥，".repeat(300_000)}`);
    const within = { time: 60_000, growth: Number.POSITIVE_INFINITY };
    await expect(readApart(bytes, "slow.html", "x", { ...within, time: 50 })).rejects.toThrow(
      /slow\.html took more than/u,
    );
    await expect(readApart(bytes, "big.html", "x", { ...within, growth: 1 })).rejects.toThrow(
      /big\.html takes too much memory/u,
    );
  });

  it("leave the reader fit for the next file", async () => {
    expect(await ingest("good.html", HTML)).toBe("read");
    expect(await ingest("good.pdf", PDF)).toBe("read");
  });
});
