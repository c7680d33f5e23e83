import { isAbsolute, relative } from "node:path";
import { type DecisionTree, formatTree } from "../ranking/decision-trees.ts";

/** A file of trees: what it exports, the file that says what their columns are, and where the trees are read, seen from it. */
export interface TreeFile {
  readonly name: string;
  readonly columns: string;
  readonly folder: string;
}

/** How trees came about: the command that wrote them with all that it was told, how their figures were measured, and the figures. */
export interface TrainingRecord {
  readonly by: string;
  readonly measured: string;
  readonly report: readonly string[];
}

/**
 * The command that is running, as it is written again, with paths seen from the folder it runs in; `script` is the one of
 * package.json that runs it.
 */
export function commandLine(script: string): string {
  const told = process.argv.slice(2).map((word) => (isAbsolute(word) ? relative(process.cwd(), word) : word));
  return ["npm run", script, ...(told.length > 0 ? ["--"] : []), ...told].join(" ");
}

/** Trees as a source file, with how they came about. */
export function formatTrees(
  { name, columns, folder }: TreeFile,
  { by, measured, report }: TrainingRecord,
  trees: readonly DecisionTree[],
): string {
  return `import { type DecisionTree, parseTree } from "${folder}decision-trees.ts";

/**
 * Trees over the columns of \`${columns}\`, one a line.
 *
 * Learnt, not set: written by \`${by}\`. ${measured}:
${report.map((line) => ` * - ${line}\n`).join("")} */
export const ${name}: readonly DecisionTree[] = \`
${trees.map(formatTree).join("\n")}
\`
  .trim()
  .split("\\n")
  .map(parseTree);
`;
}
