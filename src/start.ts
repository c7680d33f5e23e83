import { readConfig } from "./config.ts";
import { loadEnvFile } from "./env-file.ts";
import { runTelegram } from "./faces/telegram/run.ts";
import { endWithReader } from "./faces/terminal/end-with-reader.ts";
import { runTerminal } from "./faces/terminal/run-terminal.ts";
import { greetingLocale, wantsStyles } from "./faces/terminal/settings.ts";
import { NamedFault, UsageError } from "./named-fault.ts";
import { openApproved } from "./serving/open-approved.ts";

const NO_ARGUMENTS =
  "npm start takes no arguments: settings go into .env (see .env.example); commands: npm run -s wenzheng -- --help";

/** Runs the bot: in Telegram when there is a token, else in this terminal. Resolves to the exit code. */
async function start(args: readonly string[]): Promise<number> {
  if (args.length > 0) throw new UsageError(NO_ARGUMENTS);
  for (const warning of loadEnvFile(".env", process.env)) console.error(`wenzheng: ${warning}`);
  const config = readConfig(process.env);
  if (config.botToken !== null) return runTelegram(config);
  const { engine, warnings } = await openApproved(config.corpus);
  for (const warning of warnings) console.error(`wenzheng: ${warning}`);
  const { stdin: input, stdout: output, stderr: errors, env } = process;
  endWithReader(output);
  const options = { styles: wantsStyles(output, env), locale: greetingLocale(env) };
  const left = new AbortController();
  const readAhead = engine.readAhead(left.signal);
  await runTerminal(engine, { input, output, errors }, options);
  left.abort();
  await readAhead;
  return 0;
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof NamedFault)) throw error;
  console.error(`wenzheng: ${error.message}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
