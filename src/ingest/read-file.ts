import { open, stat } from "node:fs/promises";
import { extname } from "node:path";
import type { Reading } from "../model/reading.ts";
import { readApart } from "./read-apart.ts";
import { formatOf, type ReadSource, readSource } from "./read-source.ts";
import { explainUnreadable, UnreadableFileError } from "./unreadable-file-error.ts";

export { type FileFault, UnreadableFileError } from "./unreadable-file-error.ts";

const MEBIBYTE = 1024 * 1024;
const LARGEST_FILE = 32 * MEBIBYTE;
/** A text up to this size is read at once: more than any page, and read in a few milliseconds whatever stands in it. */
const READ_AT_ONCE = MEBIBYTE / 4;

/** How the names of files end that may be read: texts of pages, Markdown, HTML, PDF. */
const READABLE = new Set([".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf"]);

/** Whether the name of a file says that it can be read. */
export function isReadable(name: string): boolean {
  return READABLE.has(extname(name).toLowerCase());
}

/**
 * Reads a file from disk: the dump of a page, Markdown, a page of an electronic newspaper in HTML, a PDF with a text layer.
 * All but small texts are read in a thread of its own, under limits of time and memory.
 * @param path where it is
 * @param relativeName how citations call it
 * @throws UnreadableFileError when it is not there, a folder, too large (over 32 MB), empty, binary, undecodable, locked,
 * without a text layer, or takes too much time or memory
 */
export async function readPageFile(path: string, relativeName: string): Promise<Reading> {
  return (await readSourceFile(path, relativeName)).reading;
}

/** As {@link readPageFile}, with the text that the offsets of the reading count in. */
export async function readSourceFile(path: string, relativeName: string): Promise<ReadSource> {
  const bytes = await readBytes(path);
  if (extname(path) === "")
    throw new UnreadableFileError(`${path} has no ending that tells what it is; name it ${[...READABLE].join(", ")}`);
  const format = formatOf(bytes, path);
  const atOnce = (format === "page" || format === "markdown") && bytes.length <= READ_AT_ONCE;
  return atOnce ? readSource(bytes, path, relativeName) : readApart(bytes, path, relativeName);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory())
      throw new UnreadableFileError(`${path} is a folder; name the files in it, e.g. ${path}/*.txt`);
    if (!found.isFile()) throw new UnreadableFileError(`${path} is no file; give a file with the text of a page`);
    if (found.size > LARGEST_FILE) {
      const size = Math.ceil(found.size / MEBIBYTE);
      throw new UnreadableFileError(`${path} has ${size} MB and a page may have 32; split it into pages`);
    }
    return await readWhole(path, found.size);
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw explainUnreadable(path, error);
  }
}

/** Reads as many bytes as the file had: one that grows meanwhile is not followed. */
async function readWhole(path: string, size: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(size);
    let length = 0;
    while (length < size) {
      const { bytesRead } = await file.read(bytes, length, size - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}
