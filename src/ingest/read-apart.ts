import { Worker } from "node:worker_threads";
import type { ReadSource } from "./read-source.ts";
import type { ReadReply, ReadRequest } from "./read-worker.ts";
import { UnreadableFileError } from "./unreadable-file-error.ts";

/** What reading one file may take. */
export interface ReadLimits {
  /** Milliseconds. */
  readonly time: number;
  /** Bytes that the program may grow by meanwhile. */
  readonly growth: number;
}

const MEBIBYTE = 1024 * 1024;
const LIMITS: ReadLimits = { time: 30_000, growth: 1536 * MEBIBYTE };
/** Megabytes that the thread may use for objects. */
const MOST_HEAP = 768;
/** Milliseconds between two looks at the memory of the program. */
const LOOK = 100;

const BUILT = new URL("./read-worker.js", import.meta.url);
/** Not built, the thread needs a loader of TypeScript, which the tests have. */
const UNBUILT = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./read-worker.ts", import.meta.url).href)});
})`;

let idle: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a file in a thread of its own, one file at a time. What takes too much time or memory, or brings the thread down,
 * ends with the thread; the next file gets a new one.
 * @throws UnreadableFileError when the file cannot be read, or not within the limits
 */
export function readApart(
  bytes: Uint8Array,
  path: string,
  file: string,
  limits: ReadLimits = LIMITS,
): Promise<ReadSource> {
  const turn = last.then(() => readNow({ bytes, path, file }, limits));
  last = turn.catch(() => undefined);
  return turn;
}

async function readNow(request: ReadRequest, limits: ReadLimits): Promise<ReadSource> {
  const worker = idle ?? startWorker();
  idle = null;
  worker.ref();
  const reply = await ask(worker, request, limits);
  if (reply.kind === "ended") {
    await worker.terminate();
    throw new UnreadableFileError(`${request.path} ${reply.why}`);
  }
  worker.unref();
  idle = worker;
  if (reply.kind === "read") return reply.source;
  if (reply.kind === "unreadable") throw new UnreadableFileError(reply.why, { fault: reply.fault });
  throw new UnreadableFileError(`${request.path} cannot be read (${reply.why}); give its text instead`);
}

function startWorker(): Worker {
  const unbuilt = import.meta.url.endsWith(".ts");
  const worker = new Worker(unbuilt ? UNBUILT : BUILT, {
    eval: unbuilt,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP },
  });
  worker.once("exit", () => {
    if (idle === worker) idle = null;
  });
  return worker;
}

/** The thread had to be given up. */
interface Ended {
  readonly kind: "ended";
  readonly why: string;
}

function ask(worker: Worker, request: ReadRequest, { time, growth }: ReadLimits): Promise<ReadReply | Ended> {
  const before = process.memoryUsage.rss();
  const until = performance.now() + time;
  return new Promise((resolve) => {
    const settle = (reply: ReadReply | Ended): void => {
      clearInterval(watch);
      worker.off("message", settle);
      worker.off("error", onError);
      worker.off("exit", onExit);
      resolve(reply);
    };
    const onError = (error: Error): void => {
      const outOfMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      settle({
        kind: "ended",
        why: outOfMemory ? TOO_MUCH_MEMORY : `cannot be read (${error.message}); give its text instead`,
      });
    };
    const onExit = (): void => settle({ kind: "ended", why: "cannot be read; give its text instead" });
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > growth) settle({ kind: "ended", why: TOO_MUCH_MEMORY });
      else if (performance.now() > until)
        settle({ kind: "ended", why: `took more than ${time / 1000} seconds to read; split it into pages` });
    }, LOOK);
    worker.on("message", settle);
    worker.on("error", onError);
    worker.on("exit", onExit);
    worker.postMessage(request);
  });
}

const TOO_MUCH_MEMORY = "takes too much memory to read; split it into pages or give its text";
