import { parentPort } from "node:worker_threads";
import { type ReadSource, readSource } from "./read-source.ts";
import { type FileFault, UnreadableFileError } from "./unreadable-file-error.ts";

/** A file to be read in a thread of its own. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly file: string;
}

/** What became of it; `why` of an unreadable file is the message of the error. */
export type ReadReply =
  | { readonly kind: "read"; readonly source: ReadSource }
  | { readonly kind: "unreadable"; readonly why: string; readonly fault: FileFault }
  | { readonly kind: "failed"; readonly why: string };

const port = parentPort;

port?.on("message", ({ bytes, path, file }: ReadRequest) => {
  readSource(bytes, path, file)
    .then(
      (source): ReadReply => ({ kind: "read", source }),
      (error: unknown): ReadReply =>
        error instanceof UnreadableFileError
          ? { kind: "unreadable", why: error.message, fault: error.fault }
          : { kind: "failed", why: error instanceof Error ? error.message : String(error) },
    )
    .then((reply) => port.postMessage(reply))
    .catch((error: unknown) => {
      throw error;
    });
});
