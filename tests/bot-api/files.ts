import type { Document, File } from "grammy/types";
import { z } from "zod";
import { type Parameters, readAs } from "./parameters.ts";
import { badRequest } from "./refusal.ts";
import type { ServerState } from "./server-state.ts";

/** The largest file that a bot may download, in bytes. */
const LARGEST_DOWNLOAD = 20 * 1024 * 1024;

interface StoredFile {
  readonly content: Buffer;
  readonly claimedSize: number;
}

/** The files that were sent, by id. */
export class Files {
  readonly #files = new Map<string, StoredFile>();

  /** @param claimedSize what the server says the size is; a forger may claim another */
  add(name: string, content: Buffer, claimedSize = content.length): Document {
    const id = `BQACAgIAAxkBAAI${this.#files.size + 1}`;
    this.#files.set(id, { content, claimedSize });
    return { file_id: id, file_unique_id: `AgAD${this.#files.size}`, file_name: name, file_size: claimedSize };
  }

  find(id: string): StoredFile | undefined {
    return this.#files.get(id);
  }
}

const wanted = z.object({ file_id: z.string().default("") });

/** The method `getFile`. */
export function getFile({ files }: ServerState, given: Parameters): File {
  const { file_id } = readAs(wanted, given);
  const file = files.find(file_id);
  if (file === undefined) throw badRequest("invalid file_id");
  if (file.claimedSize > LARGEST_DOWNLOAD) throw badRequest("file is too big");
  return { file_id, file_unique_id: `u${file_id}`, file_size: file.claimedSize, file_path: `documents/${file_id}` };
}
