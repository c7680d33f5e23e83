import { randomUUID } from "node:crypto";
import { readFileSync, readlinkSync, renameSync, rmSync, statSync, utimes, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { StoreError } from "./store-error.ts";

/** How often an owner shows that it is alive, and for how long that counts; milliseconds. */
const HEARTBEAT = 5000;
const HEARTBEAT_COUNTS = 30_000;

/**
 * Who has a claim: a process by its number, start time and boot, so that a number given out again is not taken for it,
 * and whom it is seen by: those of its namespace and host. Empty where it is not known.
 */
interface Owner {
  readonly pid: number;
  readonly started: string;
  readonly boot: string;
  readonly namespace: string;
  readonly host: string;
}

/**
 * Claims a file for this process by a file beside it. A claim of a process that has ended, however it ended, is void. A
 * process in another container or on another machine is not seen: its claim is void half a minute after the last time
 * that it touched the file.
 * @returns gives the claim up
 * @throws StoreError when another process that runs has the claim
 */
export function lockFile(file: string): () => void {
  const lock = `${file}.owner`;
  const self = describeSelf();
  const claim = format(self);
  if (!create(lock, claim)) {
    const found = read(lock);
    const owner = parse(found);
    if (isAlive(owner, self, lock)) throw new StoreError(refusal(file, owner, self));
    // Of several that find a claim void one may take it.
    if (!remove(lock, found) || !create(lock, claim)) throw new StoreError(refusal(file, parse(read(lock)), self));
  }
  const heartbeat = setInterval(() => utimes(lock, new Date(), new Date(), () => undefined), HEARTBEAT).unref();
  return () => {
    clearInterval(heartbeat);
    if (read(lock) === claim) rmSync(lock, { force: true });
  };
}

/** False when there is a claim already. */
function create(lock: string, claim: string): boolean {
  try {
    writeFileSync(lock, claim, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Removes a void claim; false when another process was faster. */
function remove(lock: string, found: string): boolean {
  const aside = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, aside);
  } catch {
    return false;
  }
  if (read(aside) !== found) {
    renameSync(aside, lock);
    return false;
  }
  rmSync(aside);
  return true;
}

/** Empty while it is being written, and when it is gone. */
function read(lock: string): string {
  try {
    return readFileSync(lock, "utf8");
  } catch {
    return "";
  }
}

function format({ pid, started, boot, namespace, host }: Owner): string {
  return [pid, started, boot, namespace, host].join(" ");
}

/** Null when it does not say. Earlier versions wrote neither namespace nor host. */
function parse(claim: string): Owner | null {
  const [pid = "", started = "", boot = "", namespace = "", host = ""] = claim.split(" ");
  return /^[1-9]\d{0,9}$/u.test(pid) ? { pid: Number(pid), started, boot, namespace, host } : null;
}

function isAlive(owner: Owner | null, self: Owner, lock: string): boolean {
  if (owner !== null && isRunning(owner, self)) return true;
  return (owner === null || !isSeen(owner, self)) && hasHeartbeat(lock);
}

/** Whether the owner, if it runs, is among the processes that are seen from here. */
function isSeen({ boot, namespace, host }: Owner, self: Owner): boolean {
  return boot === self.boot && namespace === self.namespace && host === self.host;
}

function isRunning(owner: Owner, self: Owner): boolean {
  if (process.platform === "linux") return owner.boot === self.boot && startOf(owner.pid) === owner.started;
  if (!isSeen(owner, self)) return false;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch {
    return false;
  }
}

function hasHeartbeat(lock: string): boolean {
  const beat = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  // A beat in the future is one of a clock that was wrong.
  return beat !== undefined && Math.abs(Date.now() - beat) < HEARTBEAT_COUNTS;
}

function refusal(file: string, owner: Owner | null, self: Owner): string {
  if (owner !== null && isSeen(owner, self)) {
    return `${file} is used by process ${owner.pid}: stop that program, or set DATA_DIR to another folder`;
  }
  const host = owner === null || owner.host === "" ? "" : ` (host ${owner.host})`;
  return `${file} is used by a program in another container or on another machine${host}: stop that program, or set DATA_DIR to another folder; if it was killed, start this one again in half a minute`;
}

function describeSelf(): Owner {
  return {
    pid: process.pid,
    started: startOf(process.pid),
    boot: orEmpty(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()),
    namespace: orEmpty(() => readlinkSync("/proc/self/ns/pid")),
    host: hostname(),
  };
}

/** When a process started, in ticks since the boot; Linux only. */
function startOf(pid: number): string {
  return orEmpty(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold spaces; the start time is the 20th field after it (proc(5)).
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  });
}

/** What Linux alone tells; empty elsewhere. */
function orEmpty(tell: () => string): string {
  try {
    return tell();
  } catch {
    return "";
  }
}
