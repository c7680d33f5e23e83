import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextItem } from "pdfjs-dist/types/src/display/api.js";
import { UnreadableFileError } from "./unreadable-file-error.ts";

/** A paper has fewer pages, a book of reports may have more. */
const MOST_PAGES = 500;
const MOST_CHARACTERS = 8_000_000;

const PACKAGE = join(dirname(fileURLToPath(import.meta.resolve("pdfjs-dist/package.json"))), "/");

/**
 * The text layer of each page of a PDF, a printed line a line, in the order in which the file draws it: columns of a
 * newspaper page are drawn one after another. Fonts need not be embedded.
 * @throws UnreadableFileError when the file is no PDF that can be read, is locked, has too many pages, or no text
 */
export async function readPdfPages(bytes: Uint8Array, path: string): Promise<readonly string[]> {
  const loading = getDocument({
    data: bytes,
    cMapUrl: join(PACKAGE, "cmaps/"),
    cMapPacked: true,
    standardFontDataUrl: join(PACKAGE, "standard_fonts/"),
    wasmUrl: join(PACKAGE, "wasm/"),
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > MOST_PAGES)
      throw new UnreadableFileError(`${path} has ${document.numPages} pages and may have ${MOST_PAGES}; split it`);
    const pages: string[] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const text = layOut(items.filter((item): item is TextItem => "str" in item));
      page.cleanup();
      length += text.length;
      if (length > MOST_CHARACTERS)
        throw new UnreadableFileError(`${path} has more than ${MOST_CHARACTERS} characters; split it into its pages`);
      pages.push(text);
    }
    if (pages.every((page) => page.trim() === ""))
      throw new UnreadableFileError(
        `${path} has no text in it, only pictures of pages; run it through text recognition (OCR) and give the result`,
        { fault: "pictures" },
      );
    return pages;
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    if (error instanceof Error && error.name === "PasswordException")
      throw new UnreadableFileError(`${path} is locked by a password; give a copy without one`, {
        cause: error,
        fault: "locked",
      });
    const why = error instanceof Error ? error.message : String(error);
    throw new UnreadableFileError(`${path} cannot be read as a PDF (${why}); save it anew or give its text`, {
      cause: error,
    });
  } finally {
    await loading.destroy();
  }
}

/** Heights, in em, up to which two pieces stand on one line, and the gap between them that parts two columns. */
const SAME_LINE = 0.5;
const OTHER_COLUMN = 2.5;
/** A step down of more than this, in em, leaves an empty line. */
const EMPTY_LINE = 2.2;

/** Puts pieces of text that stand side by side on one line. */
function layOut(items: readonly TextItem[]): string {
  let text = "";
  let last: { readonly y: number; readonly end: number; readonly em: number } | null = null;
  for (const { str, transform, width } of items) {
    if (str.trim() === "") continue;
    const [, , , , x = 0, y = 0] = transform.map(Number);
    const em = Math.max(1, Math.hypot(Number(transform[2] ?? 0), Number(transform[3] ?? 0)));
    if (last !== null) {
      const sameLine = Math.abs(last.y - y) < SAME_LINE * em && x > last.end - em && x - last.end < OTHER_COLUMN * em;
      if (!sameLine) text += last.y - y > EMPTY_LINE * em ? "\n\n" : "\n";
      else if (x - last.end > 0.2 * em) text += " ";
    }
    text += str;
    last = { y, end: x + width, em };
  }
  return text;
}
