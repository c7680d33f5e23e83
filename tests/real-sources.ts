import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, it } from "vitest";

const pathTo = (folder: string): string => fileURLToPath(new URL(`../../shared/${folder}`, import.meta.url));

/** A printed page with its gold reading, questions and figures; beside the repository, for it is not ours to ship. */
export const REAL_PAGES = pathTo("pages");
/** Public question sets in the form of BEIR, beside the repository as well. */
export const QUESTION_SETS = pathTo("bench");

const { REAL_SOURCES = "" } = process.env;

/**
 * Tests that need what lies beside the repository. Where the folder is not there they are listed as skipped, and nothing of
 * them runs; with REAL_SOURCES=required they fail then.
 */
export function describeOnReal(folder: string, name: string, tests: () => void | Promise<void>): void {
  if (existsSync(folder)) {
    describe(name, tests);
    return;
  }
  const absence = `${folder} is not there`;
  describe(name, () => {
    if (REAL_SOURCES === "required")
      it("has what it needs", () => {
        throw new Error(absence);
      });
    else it.skip(`did not run: ${absence}`);
  });
  console.warn(`${name}: did not run, for ${absence}`);
}
