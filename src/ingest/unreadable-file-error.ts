/** A file cannot be read as a page. The message names the file and the remedy. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
}
