import { NamedFault } from "../named-fault.ts";

/** A corpus cannot be read. The message names the file, the line where there is one, and the remedy. */
export class CorpusError extends NamedFault {
  override readonly name = "CorpusError";
}
