import { rm } from "node:fs/promises";
import type { Update } from "grammy/types";
import { pino } from "pino";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createIntake, type Intake } from "../../src/faces/telegram/intake.ts";
import { createMetrics } from "../../src/faces/telegram/metrics.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { newFolder } from "./start-program.ts";

let folder: string;
let store: Store;

beforeEach(() => {
  folder = newFolder();
  store = openStore({ folder, name: "7", retentionDays: 1 });
});

afterEach(async () => {
  store.close();
  await rm(folder, { recursive: true });
});

/** The way in for a bot that does `handle` with each update. */
function intakeFor(handle: (id: number) => Promise<"done" | "unreached">): Intake {
  return createIntake({
    updates: store.updates,
    metrics: createMetrics(),
    log: pino({ level: "silent" }),
    handle: (update) => handle(update.update_id),
  });
}

function update(id: number, chat = 1): Update {
  return {
    update_id: id,
    message: {
      message_id: id,
      date: 0,
      text: "x",
      chat: { id: chat, type: "private", first_name: "T" },
      from: undefined,
    },
  } as unknown as Update;
}

/** A door that stays shut until it is opened. */
function door(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

it("an update is handled once, in the order of its chat, however often it comes", async () => {
  const handled: number[] = [];
  const otherChat = door();
  const intake = intakeFor(async (id) => {
    if (id === 1) await otherChat.opened;
    handled.push(id);
    if (id === 3) otherChat.open();
    return "done";
  });
  for (const id of [1, 2, 1, 3, 2]) intake.accept(update(id, id === 3 ? 9 : 1));
  expect(await intake.finish(10_000)).toBe(0);
  expect(handled).toEqual([3, 1, 2]);
});

it("an update whose asker could not be reached, or that was not finished, is handled by the next run", async () => {
  const asked = { unreached: door(), answered: door() };
  const end = door();
  const first = intakeFor(async (id) => {
    if (id === 3) await end.opened;
    if (id === 1) asked.unreached.open();
    if (id === 2) asked.answered.open();
    return id === 1 ? "unreached" : "done";
  });
  for (const id of [3, 1, 2]) first.accept(update(id, id));
  await Promise.all([asked.unreached.opened, asked.answered.opened]);
  expect(await first.finish(50)).toBe(1);
  const again: number[] = [];
  const second = intakeFor(async (id) => {
    again.push(id);
    return "done";
  });
  expect(second.resume()).toBe(2);
  expect(await second.finish(10_000)).toBe(0);
  expect(again.sort()).toEqual([1, 3]);
  end.open();
});
