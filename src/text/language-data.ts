/** A file that is made when the program is built is not there. */
export class MissingLanguageDataError extends Error {
  override readonly name = "MissingLanguageDataError";

  constructor(file: string, cause: unknown) {
    super(`${file} is missing: run 'npm run build' once`, { cause });
  }
}
