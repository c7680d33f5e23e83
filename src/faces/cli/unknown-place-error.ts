/** The place asked for is none of the corpus. The message names the nearest ones. */
export class UnknownPlaceError extends Error {
  override readonly name = "UnknownPlaceError";
}
