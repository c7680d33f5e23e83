/** What the bot remembers cannot be opened. The message names the file and the remedy. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
