import { NamedFault } from "../named-fault.ts";

/** A file cannot be read as a page. The message names the file and the remedy. */
export class UnreadableFileError extends NamedFault {
  override readonly name = "UnreadableFileError";
}
