/** A corpus cannot be read. The message names the file, the line where there is one, and the remedy. */
export class CorpusError extends Error {
  override readonly name = "CorpusError";
}
