/** Ends the program with 0 when whoever reads its output has read enough, as `| head` does. Other failures are thrown. */
export function endWithReader(output: NodeJS.WritableStream): void {
  output.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}
