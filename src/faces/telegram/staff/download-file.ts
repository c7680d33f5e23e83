import type { Context } from "grammy";

/** The largest file taken, in megabytes: hundreds of pages of text. */
export const LARGEST_UPLOAD = 5;
const LARGEST_BYTES = LARGEST_UPLOAD * 1024 * 1024;
/** Milliseconds for one attempt. */
const LONGEST_DOWNLOAD = 30_000;
const ATTEMPTS = 3;

/** What came of fetching a file: its bytes, or why there are none. */
export type Download =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "too-large" | "unreachable" };

/** Whether a file is too large by what Telegram says of it, before anything is fetched. */
export function isTooLarge(size: number | undefined): boolean {
  return (size ?? 0) > LARGEST_BYTES;
}

/** Fetches a file that somebody sent, never more of it than is allowed, whatever its size was said to be. */
export async function downloadFile(ctx: Context, fileId: string, apiRoot: string): Promise<Download> {
  const { file_path: path, file_size: size } = await ctx.api.getFile(fileId);
  if (isTooLarge(size)) return { kind: "too-large" };
  if (path === undefined || !/^[\w-]+(?:[/.][\w-]+)*$/u.test(path)) return { kind: "unreachable" };
  const address = `${apiRoot}/file/bot${ctx.api.token}/${path}`;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    // The errors of fetch may name the address, which holds the token: they are not passed on.
    const bytes = await fetchBytes(address).catch(() => null);
    if (bytes === "too-large") return { kind: "too-large" };
    if (bytes !== null) return { kind: "bytes", bytes };
  }
  return { kind: "unreachable" };
}

async function fetchBytes(address: string): Promise<Uint8Array | "too-large" | null> {
  const response = await fetch(address, { redirect: "error", signal: AbortSignal.timeout(LONGEST_DOWNLOAD) });
  if (!response.ok || response.body === null) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > LARGEST_BYTES) return "too-large";
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
