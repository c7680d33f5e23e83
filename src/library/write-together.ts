import { copyFile, rename, rm, writeFile } from "node:fs/promises";
import { CorpusError } from "./corpus-error.ts";
import { isMissing } from "./is-missing.ts";

/** A file and what is to stand in it. */
export interface WholeText {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files, all of them or none, each there whole or not at all: they are written beside their places and then renamed.
 * Where one cannot be, or `confirm` fails, all stand as they stood before.
 * @param confirm is run when they are in place
 * @throws CorpusError naming the file that cannot be written; whatever `confirm` throws
 */
export async function writeTogether(
  files: readonly WholeText[],
  confirm: () => Promise<void> = async () => {},
): Promise<void> {
  const begun: Replacement[] = [];
  try {
    for (const { path, text } of files) {
      const file = replacementOf(path);
      begun.push(file);
      await writing(path, () => file.prepare(text));
    }
    for (const file of begun) await writing(file.path, file.place);
    await confirm();
  } catch (error) {
    await takeBack(begun, error);
    throw error;
  }
  for (const file of begun) await file.forget();
}

/** A file on its way to being replaced, or made. */
interface Replacement {
  readonly path: string;
  prepare(text: string): Promise<void>;
  place(): Promise<void>;
  undo(): Promise<void>;
  /** Removes what would be needed to undo. */
  forget(): Promise<void>;
}

function replacementOf(path: string): Replacement {
  const part = `${path}.part`;
  const before = `${path}.before`;
  let had = false;
  let placed = false;
  const forget = (): Promise<void> => rm(before, { force: true });
  return {
    path,
    forget,
    async prepare(text) {
      await writeFile(part, text, { flush: true });
      had = await copyIfThere(path, before);
    },
    async place() {
      await rename(part, path);
      placed = true;
    },
    async undo() {
      if (!placed) await Promise.all([rm(part, { force: true }), forget()]);
      else if (had) await rename(before, path);
      else await rm(path);
    },
  };
}

/** False when there is nothing to copy. */
async function copyIfThere(path: string, copy: string): Promise<boolean> {
  try {
    await copyFile(path, copy);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function takeBack(files: readonly Replacement[], cause: unknown): Promise<void> {
  const outcomes = await Promise.allSettled(files.map((file) => file.undo()));
  const left = files.filter((_, at) => outcomes[at]?.status === "rejected").map(({ path }) => path);
  if (left.length === 0) return;
  throw new CorpusError(
    `${left.join(", ")} could not be put back: rename what ends in .before to the name without it, and delete the new files`,
    { cause },
  );
}

async function writing(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new CorpusError(`${path} cannot be written: check its permissions and the space on the disk`, {
      cause: error,
    });
  }
}
