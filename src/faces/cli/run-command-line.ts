import { Command, CommanderError, InvalidArgumentError } from "commander";
import { readCorpusFolder } from "../../config.ts";
import { loadEnvFile } from "../../env-file.ts";
import { DEFAULT_LIMIT } from "../../model/asking.ts";
import { NamedFault, UsageError } from "../../named-fault.ts";
import { runAsk } from "./ask.ts";
import { runEval } from "./eval.ts";
import type { FactsOptions } from "./facts.ts";
import { runIngest } from "./ingest.ts";
import { type EvalOptions, readEvalRequest } from "./read-eval-request.ts";
import { readVersion } from "./read-version.ts";

const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

function readLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1) throw new InvalidArgumentError("give a whole number from 1");
  return limit;
}

/** The corpus folder: the one named, else that of the settings. */
function corpusFolder(named: string | undefined): string {
  if (named !== undefined) return named;
  for (const warning of loadEnvFile(".env", process.env)) console.error(`wenzheng: ${warning}`);
  return readCorpusFolder(process.env);
}

function buildProgram(): Command {
  const program = new Command("wenzheng")
    .version(readVersion())
    .description("Answers questions about regional policy and local news with cited source sentences.")
    .exitOverride()
    .showHelpAfterError("(wenzheng --help shows how)");

  program
    .command("ask")
    .description("answer a question; with '-' the questions on standard input, one a line")
    .argument("<question...>", "the question, or -")
    .option("--json", "print JSON, one object a question", false)
    .option("--chat", "with -: the lines are one conversation, an empty line starts a new one", false)
    .option("--corpus <folder>", "a corpus folder, or a folder of page dumps")
    .option("--limit <n>", "sentences in an answer", readLimit, DEFAULT_LIMIT)
    .action(async (words: string[], options: { json: boolean; chat: boolean; corpus?: string; limit: number }) => {
      await runAsk(words.join(" "), { ...options, corpus: corpusFolder(options.corpus) });
    });

  program
    .command("ingest")
    .description("read pages into articles: text as dumped from a page, HTML, PDF, Markdown")
    .argument("<file...>", "pages (.txt, .html, .pdf, .md), or folders of them")
    .option("--json", "print JSON, one object a file", false)
    .option("--dry-run", "show what would be written and write nothing", false)
    .option("--corpus <folder>", "the corpus folder that the articles are written to")
    .action(async (files: string[], options: { json: boolean; dryRun: boolean; corpus?: string }) => {
      await runIngest(files, { ...options, corpus: corpusFolder(options.corpus) });
    });

  program
    .command("eval")
    .description("measure against a question set")
    .option("--dataset <folder>", "a BEIR folder")
    .option("--run <file>", "with --dataset: write the rankings there, in TREC format")
    .option("--compare <run...>", "with --dataset: test whether two runs of it differ by more than chance")
    .option(
      "--failures <file>",
      "with --dataset or --questions: write what went wrong there, sorted by kind, one JSON object a line",
    )
    .option("--questions <file>", "questions with proven answers, one JSON object a line")
    .option("--facts <file>", "proven facts, one JSON object a line")
    .option("--pages <folder>", "newspaper pages segmented by hand: NAME.gold.json with NAME.txt")
    .option("--corpus <folder>", "with --questions or --facts: the corpus they are held against")
    .option("--json", "print JSON", false)
    .action(async (options: EvalOptions & { readonly json: boolean }) => {
      await runEval(readEvalRequest(options, corpusFolder), options.json);
    });

  program
    .command("facts")
    .description("the figures of the corpus: what they count, where and when")
    .argument(
      "[asked]",
      "only what is told of this place or of one in it, by any of its names; or only what counts this",
    )
    .option("--json", "print JSON, one object a line", false)
    .option("--csv", "print CSV", false)
    .option("--markdown", "print a Markdown table with the whole sentences", false)
    .option("--word <word>", "only what counts this, or a synonym of it")
    .option("--unit <unit>", "only figures in this unit: 元, 人次, %")
    .option("--time <time>", "only figures of this time: 2019")
    .option("--corpus <folder>", "a corpus folder, or a folder of page dumps")
    .action(async (asked: string | undefined, options: Omit<FactsOptions, "corpus"> & { readonly corpus?: string }) => {
      // Its table and CSV libraries take a tenth of a second to load, which no other command should wait for.
      const { runFacts } = await import("./facts.ts");
      await runFacts(asked, { ...options, corpus: corpusFolder(options.corpus) });
    });
  return program;
}

/**
 * Runs a command of the command line, printing to standard output and standard error.
 * @param args what stands behind the name of the program
 * @returns the exit status: 0 done, 1 failed, 2 wrong usage
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  try {
    await buildProgram().parseAsync(args, { from: "user" });
    return DONE;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USAGE;
    if (!(error instanceof NamedFault)) throw error;
    console.error(`wenzheng: ${error.message}`);
    return error instanceof UsageError ? WRONG_USAGE : FAILED;
  }
}
