import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError } from "../src/config.ts";
import { loadEnvFile } from "../src/env-file.ts";

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "env-"));
  file = join(folder, ".env");
});
afterEach(() => rm(folder, { recursive: true }));

describe("the settings in .env", () => {
  it("go into the environment, which goes before them", async () => {
    await writeFile(file, "BOT_TOKEN=1:a\nWENZHENG_CORPUS=there\n");
    const env = { WENZHENG_CORPUS: "here" };
    expect(loadEnvFile(file, env)).toEqual([]);
    expect(env).toEqual({ BOT_TOKEN: "1:a", WENZHENG_CORPUS: "here" });
  });

  it("need not be there", () => {
    expect(loadEnvFile(file, {})).toEqual([]);
  });

  it("that cannot be read are named with the remedy, as where .env is a folder", async () => {
    await mkdir(file);
    expect(() => loadEnvFile(file, {})).toThrow(ConfigError);
    expect(() => loadEnvFile(file, {})).toThrow(`${file} cannot be read (EISDIR): make it a file that you may read`);
  });

  it("are warned of where a line sets nothing, by its number and without what stands in it", async () => {
    await writeFile(
      file,
      '\uFEFF# mine\nBOT_TOKEN 1:secret\n\nTZ="Asia\n/Shanghai"\nexport LOG_LEVEL=info\n1:secret\n',
    );
    expect(loadEnvFile(file, {})).toEqual([
      `${file}, line 2 has no = behind BOT_TOKEN: write BOT_TOKEN=value (see .env.example)`,
      `${file}, line 7 sets nothing: write NAME=value, or # before a remark (see .env.example)`,
    ]);
  });

  it("are refused where they are no text", async () => {
    await writeFile(file, Buffer.from("BOT_TOKEN=1:a\n", "utf16le"));
    expect(() => loadEnvFile(file, {})).toThrow(`${file} is no text in UTF-8: save it as that`);
  });

  it("are warned of where a name is misspelt; names of other programs are none of ours", async () => {
    await writeFile(file, "BOT_TOKN=1:a\nADMIN_ID=7\nHTTPS_PROXY=http://proxy\nTZ=Asia/Shanghai\n");
    expect(loadEnvFile(file, {})).toEqual([
      `${file} sets BOT_TOKN, which is no setting; did you mean BOT_TOKEN? (see .env.example)`,
      `${file} sets ADMIN_ID, which is no setting; did you mean ADMIN_IDS? (see .env.example)`,
    ]);
  });
});
