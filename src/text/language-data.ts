import { readFile } from "node:fs/promises";
import { NamedFault } from "../named-fault.ts";

/** A file that is made when the program is built is not there. */
export class MissingLanguageDataError extends NamedFault {
  override readonly name = "MissingLanguageDataError";

  constructor(file: string, cause: unknown) {
    super(`${file} is missing: run 'npm run build' once`, { cause });
  }
}

/**
 * Reads a file that the build made.
 * @throws MissingLanguageDataError when the program was not built
 */
export async function readLanguageData(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new MissingLanguageDataError(file, error);
  }
}
