import { NamedFault } from "../../named-fault.ts";

/** The command line is wrong. The message says what to write instead. */
export class UsageError extends NamedFault {
  override readonly name = "UsageError";
}
