import { NamedFault } from "../../named-fault.ts";

/** The place asked for is none of the corpus. The message names the nearest ones. */
export class UnknownPlaceError extends NamedFault {
  override readonly name = "UnknownPlaceError";
}
