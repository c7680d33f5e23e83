import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { SHIPPED_CORPUS } from "../../src/config.ts";
import type { ChatMessage } from "../bot-api/chats.ts";
import { startBotApi } from "../bot-api/start-bot-api.ts";
import { LIBRARY_PAGE } from "../library-page.ts";
import { PATIENCE, startProgram } from "./start-program.ts";

it("a page that was accepted is in the corpus though the program was killed at once", {
  timeout: 4 * PATIENCE,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), "killed-"));
  await cp(SHIPPED_CORPUS, join(folder, "corpus"), { recursive: true });
  const api = await startBotApi();
  const admin = api.user({ language_code: "en" });
  const desk = api.privateChat(admin);
  const env = { DATA_DIR: join(folder, "data"), WENZHENG_CORPUS: join(folder, "corpus"), ADMIN_IDS: `${admin.id}` };
  const isNew = ({ edit_date }: ChatMessage): boolean => edit_date === undefined;

  const first = await startProgram(api, env);
  api.sendFile({ chat: desk, from: admin, name: "page.txt", content: LIBRARY_PAGE });
  const preview = await api.waitForMessage(desk, isNew, 10_000);
  expect(preview.text).toContain("1 article");
  // Telegram holds the program up between the press and the writing.
  api.fail("editMessageText", { kind: "flood", retryAfter: 60 });
  api.press({ message: preview, label: "Accept", from: admin });
  await api.waitForCall("editMessageText", ({ answer }) => answer?.ok === false, 10_000);
  first.child.kill("SIGKILL");
  expect(await first.end).toBe("SIGKILL");

  const second = await startProgram(api, env);
  const done = await api.waitForMessage(desk, ({ text }) => text?.includes("added;") === true, PATIENCE);
  expect(done.text).toContain("articles/青溪县图书室进村-");
  api.say({ chat: desk, from: admin, text: "青溪县建成图书室多少个" });
  expect((await api.waitForMessage(desk, isNew, 10_000)).text).toContain("87");
  second.child.kill("SIGTERM");
  expect(await second.end).toBe(0);

  const names = await readdir(join(folder, "corpus", "articles"));
  const [name = ""] = names.filter((file) => file.startsWith("青溪县图书室进村-"));
  expect(await readFile(join(folder, "corpus", "articles", name), "utf8")).toContain("图书室87个");
  expect(names.filter((file) => file.endsWith(".part"))).toEqual([]);
  await api.close();
  await rm(folder, { recursive: true });
});
