import { NamedFault } from "../named-fault.ts";

/** What is wrong with a file, as far as a face may say it in its own words. */
export type FileFault = "empty" | "no-text" | "pictures" | "locked" | "other";

/** A file cannot be read as a page, or a folder as pages. The message names it and the remedy. */
export class UnreadableFileError extends NamedFault {
  override readonly name = "UnreadableFileError";
  readonly fault: FileFault;

  constructor(
    message: string,
    { cause, fault = "other" }: { readonly cause?: unknown; readonly fault?: FileFault } = {},
  ) {
    super(message, { cause });
    this.fault = fault;
  }
}

/** Why the system does not let a file or a folder be read. */
export function explainUnreadable(path: string, cause: unknown): UnreadableFileError {
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  const message = cause instanceof Error ? cause.message : String(cause);
  const why =
    code === "ENOENT" || code === "ENOTDIR"
      ? "it is not there; check the path"
      : code === "EACCES" || code === "EPERM"
        ? "it may not be read; check its permissions"
        : message;
  return new UnreadableFileError(`${path} cannot be read: ${why}`, { cause });
}
