import { rmSync } from "node:fs";
import { afterAll } from "vitest";
import type { Ports } from "../../src/faces/telegram/ports.ts";
import { createStoredPorts } from "../../src/faces/telegram/stored-ports.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { newFolder } from "./start-program.ts";

const opened: { readonly store: Store; readonly folder: string }[] = [];

afterAll(() => {
  for (const { store, folder } of opened) {
    store.close();
    rmSync(folder, { recursive: true });
  }
});

/** An empty store in a folder of its own, until the tests of the file are over. */
export function newStore(): Store {
  const folder = newFolder();
  const store = openStore({ folder, name: "7", retentionDays: 30 });
  opened.push({ store, folder });
  return store;
}

/** The bot's ports to an empty store; no raw text is found. */
export function newPorts(store: Store = newStore()): Ports {
  return createStoredPorts(store, async () => null);
}
