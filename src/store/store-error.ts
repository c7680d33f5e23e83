import { NamedFault } from "../named-fault.ts";

/** What the bot remembers cannot be opened. The message names the file and the remedy. */
export class StoreError extends NamedFault {
  override readonly name = "StoreError";
}
