import { NamedFault } from "../named-fault.ts";

/** What is wrong with a corpus: its folder is not there, or holds no articles yet, or something in it is to be mended. */
type CorpusFault = "not-there" | "empty" | "faulty";

/** A corpus cannot be read or written. The message names the file, the line where there is one, and the remedy. */
export class CorpusError extends NamedFault {
  override readonly name = "CorpusError";
  readonly kind: CorpusFault;

  constructor(
    message: string,
    { cause, kind = "faulty" }: { readonly cause?: unknown; readonly kind?: CorpusFault } = {},
  ) {
    super(message, { cause });
    this.kind = kind;
  }
}
