/** Whether a file could not be opened because it is not there; what may not be read, or is broken, is there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
