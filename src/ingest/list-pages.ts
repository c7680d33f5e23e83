import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isReadable } from "./read-file.ts";
import { explainUnreadable, UnreadableFileError } from "./unreadable-file-error.ts";

/** What was found where pages were said to be. */
export interface ListedPages {
  /** In the order of the paths, those of a folder in the order of their names. At least one. */
  readonly files: readonly string[];
  /** What lies in a folder and is no page by its name. */
  readonly passedOver: readonly string[];
}

/**
 * Lists the pages that paths lead to: files as they are named, folders with what lies in them and is a page by its name.
 * @throws UnreadableFileError when a folder may not be read, or there is no page at all
 */
export async function listPages(paths: readonly string[]): Promise<ListedPages> {
  const files: string[] = [];
  const passedOver: string[] = [];
  for (const path of paths) {
    if (!(await isFolder(path))) {
      files.push(path);
      continue;
    }
    for (const name of await listFolder(path)) (isReadable(name) ? files : passedOver).push(join(path, name));
  }
  if (files.length === 0) {
    throw new UnreadableFileError(
      `no page in ${paths.join(", ")}; give .txt, .html, .pdf or .md, or the folder that they lie in themselves`,
    );
  }
  return { files, passedOver };
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** The names of the files in a folder but for hidden ones and the notes beside pages. */
async function listFolder(path: string): Promise<readonly string[]> {
  try {
    return (await readdir(path, { withFileTypes: true }))
      .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && !entry.name.endsWith(".yaml"))
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    throw explainUnreadable(path, error);
  }
}
