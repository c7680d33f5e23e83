import { Command, CommanderError, InvalidArgumentError } from "commander";
import { ConfigError, readConfig } from "../../config.ts";
import { DatasetError } from "../../eval/read-json-lines.ts";
import { UnreadableFileError } from "../../ingest/read-file.ts";
import { CorpusError } from "../../library/corpus-error.ts";
import { MissingLanguageDataError } from "../../text/language-data.ts";
import { endWithReader } from "../terminal/end-with-reader.ts";
import { runAsk } from "./ask.ts";
import { type EvalOptions, runEval } from "./eval.ts";
import type { FactsOptions } from "./facts.ts";
import { runIngest } from "./ingest.ts";
import { UnknownPlaceError } from "./unknown-place-error.ts";
import { UsageError } from "./usage-error.ts";

const FAILED = 1;
const WRONG_USAGE = 2;

function readLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1) throw new InvalidArgumentError("give a whole number from 1");
  return limit;
}

function buildProgram(): Command {
  const program = new Command("wenzheng")
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
    .option("--limit <n>", "sentences in an answer", readLimit, 5)
    .action(async (words: string[], options: { json: boolean; chat: boolean; corpus?: string; limit: number }) => {
      const { corpus } = readConfig();
      await runAsk(words.join(" "), { ...options, corpus: options.corpus ?? corpus });
    });

  program
    .command("ingest")
    .description("read page files into articles")
    .argument("<file...>", "page dumps")
    .option("--json", "print JSON, one object a file", false)
    .option("--dry-run", "show what would be written and write nothing", false)
    .option("--corpus <folder>", "the corpus folder that the articles are written to")
    .action(async (files: string[], options: { json: boolean; dryRun: boolean; corpus?: string }) => {
      const { corpus } = readConfig();
      await runIngest(files, { ...options, corpus: options.corpus ?? corpus });
    });

  program
    .command("eval")
    .description("measure against a question set")
    .option("--dataset <folder>", "a BEIR folder")
    .option("--run <file>", "with --dataset: write the rankings there, in TREC format")
    .option("--compare <run...>", "with --dataset: test whether two runs of it differ by more than chance")
    .option("--failures <file>", "write what went wrong there, sorted by kind, one JSON object a line")
    .option("--questions <file>", "questions with proven answers, one JSON object a line")
    .option("--facts <file>", "proven facts, one JSON object a line")
    .option("--pages <folder>", "newspaper pages segmented by hand: NAME.gold.json with NAME.txt")
    .option("--corpus <folder>", "with --questions or --facts: the corpus they are held against")
    .option("--json", "print JSON", false)
    .action(async (options: Partial<EvalOptions> & { readonly json: boolean }) => {
      const { corpus } = readConfig();
      await runEval({ ...options, corpus: options.corpus ?? corpus });
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
      const { corpus } = readConfig();
      // Its table and CSV libraries take a tenth of a second to load, which no other command should wait for.
      const { runFacts } = await import("./facts.ts");
      await runFacts(asked, { ...options, corpus: options.corpus ?? corpus });
    });
  return program;
}

/** Faults of what the program was given; their messages are for people. */
const NAMED_FAULTS = [
  ConfigError,
  CorpusError,
  DatasetError,
  MissingLanguageDataError,
  UnknownPlaceError,
  UnreadableFileError,
];

endWithReader(process.stdout);
try {
  await buildProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  } else if (error instanceof UsageError) {
    console.error(`wenzheng: ${error.message}`);
    process.exitCode = WRONG_USAGE;
  } else if (NAMED_FAULTS.some((fault) => error instanceof fault)) {
    console.error(`wenzheng: ${(error as Error).message}`);
    process.exitCode = FAILED;
  } else {
    throw error;
  }
}
