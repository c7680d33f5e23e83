const LONGEST_NAME = 80;

/**
 * The name of a sent file as it may be shown and kept in citations: no folders, no control or direction marks, no name
 * that a file system or a shell takes for more than a name.
 */
export function harmlessName(name: string | undefined): string {
  const last = (name ?? "").normalize("NFC").split(/[/\\]/u).at(-1) ?? "";
  const plain = last
    .replace(/[^\p{L}\p{N}\p{M}.()（）《》_-]+/gu, "-")
    .replace(/^[.-]+|[.-]+$/gu, "")
    .replace(/\.{2,}/gu, ".");
  const [ending = ""] = /\.[a-zA-Z0-9]{1,8}$/u.exec(plain) ?? [];
  const stem = [...plain.slice(0, plain.length - ending.length)].slice(0, LONGEST_NAME).join("");
  return stem === "" ? "page.txt" : `${stem}${ending === "" ? ".txt" : ending.toLowerCase()}`;
}
