import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { StoreError } from "./store-error.ts";

/**
 * Claims a file for this process by a file beside it. A claim of a process that has ended, however it ended, is void.
 * @returns gives the claim up
 * @throws StoreError when another process that runs has the claim
 */
export function lockFile(file: string): () => void {
  const lock = `${file}.owner`;
  const owner = readOwner(lock);
  if (owner !== null && isRunning(owner)) {
    const [pid] = owner.split(" ");
    throw new StoreError(`${file} is used by process ${pid}: stop that program, or set DATA_DIR to another folder`);
  }
  writeFileSync(lock, describe(process.pid) ?? `${process.pid}`);
  return () => rmSync(lock, { force: true });
}

function readOwner(lock: string): string | null {
  try {
    return readFileSync(lock, "utf8");
  } catch {
    return null;
  }
}

function isRunning(owner: string): boolean {
  const pid = Number(owner.split(" ")[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  const now = describe(pid);
  if (now !== null) return now === owner;
  if (process.platform === "linux") return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A process by its number, start time and boot, so that a number given out again is not taken for it; Linux only. */
function describe(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold spaces; the start time is the 20th field after it (proc(5)).
    const started = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return `${pid} ${started} ${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}`;
  } catch {
    return null;
  }
}
