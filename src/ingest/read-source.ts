import { extname } from "node:path";
import type { Reading } from "../model/reading.ts";
import { DecodingError, decode, decodeAs } from "./decode.ts";
import { markHtml } from "./mark-html.ts";
import { markMarkdown } from "./mark-markdown.ts";
import type { MarkedText } from "./marked-text.ts";
import { readMarked } from "./read-marked.ts";
import { readPage } from "./read-page.ts";
import { joinReadings, shiftReading } from "./shift-reading.ts";
import { UnreadableFileError } from "./unreadable-file-error.ts";

/** What a file is made of, told by its first bytes, else by its name. */
export type SourceFormat = "page" | "markdown" | "html" | "pdf";

/** What was read from a file, and the text that the offsets of the reading count in. */
export interface ReadSource {
  readonly reading: Reading;
  /** The file's own text; of HTML and PDF the text taken out of it. */
  readonly text: string;
}

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|div|p|h1|table)[\s>]/iu;
/** So many bytes tell what a file is. */
const HEAD = 4096;

/** Tells what a file is. A text is taken for the dump of a page unless its name or its beginning says otherwise. */
export function formatOf(bytes: Uint8Array, path: string): SourceFormat {
  const head = latin(bytes.subarray(0, HEAD));
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  switch (extname(path).toLowerCase()) {
    case ".pdf":
      return "pdf";
    case ".html":
    case ".htm":
    case ".xhtml":
      return "html";
    case ".md":
    case ".markdown":
      return "markdown";
    default:
      return HTML_START.test(head) ? "html" : "page";
  }
}

/**
 * Reads a file that has been brought into memory.
 * @param path where it is, for the message of an error
 * @param file how citations call it
 * @throws UnreadableFileError when it is empty, binary, undecodable, or not what it says it is
 */
export async function readSource(bytes: Uint8Array, path: string, file: string): Promise<ReadSource> {
  switch (formatOf(bytes, path)) {
    case "pdf":
      return readPdf(bytes, path, file);
    case "html":
      return asSource(markHtml(decodeHtml(bytes, path)), path, file);
    case "markdown":
      return asSource(markMarkdown(decodeText(bytes, path)), path, file);
    case "page": {
      const text = decodeText(bytes, path);
      refuseEmpty(text, path);
      return { reading: readPage(text, file), text };
    }
  }
}

function asSource(marked: MarkedText, path: string, file: string): ReadSource {
  refuseEmpty(marked.text, path);
  return { reading: readMarked(marked, file), text: marked.text };
}

/** Each page of a PDF is read as a page of its own. */
async function readPdf(bytes: Uint8Array, path: string, file: string): Promise<ReadSource> {
  const { readPdfPages } = await import("./pdf-text.ts");
  const pages = await readPdfPages(bytes, path);
  const readings: Reading[] = [];
  let text = "";
  let lines = 0;
  for (const page of pages) {
    readings.push(shiftReading(readPage(page, file), text.length, lines));
    text += `${page}\n\n`;
    lines += page.split("\n").length + 1;
  }
  return { reading: joinReadings(file, readings), text };
}

function refuseEmpty(text: string, path: string): void {
  if (text.replaceAll("\uFEFF", "").trim() === "")
    throw new UnreadableFileError(`${path} has no text in it; give a file with the text of a page`, {
      fault: "empty",
    });
}

function decodeText(bytes: Uint8Array, path: string): string {
  return explained(path, () => decode(bytes));
}

/** HTML in the encoding it says it is in, where it says so and is. */
function decodeHtml(bytes: Uint8Array, path: string): string {
  const said = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/iu.exec(
    latin(bytes.subarray(0, HEAD)),
  );
  const name = said?.[1] ?? said?.[2];
  return explained(path, () => (name === undefined ? null : decodeAs(bytes, name)) ?? decode(bytes));
}

function explained<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof DecodingError)
      throw new UnreadableFileError(`${path} ${error.message}`, { cause: error, fault: "no-text" });
    throw error;
  }
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
