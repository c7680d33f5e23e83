import { readFileSync } from "node:fs";
import { config as loadDotenv } from "dotenv";
import { distance } from "fastest-levenshtein";
import { ConfigError, SETTINGS } from "./config.ts";

/** Letters of a setting's name for each that may be wrong in it. */
const LETTERS_A_SLIP = 4;

/**
 * Puts what a file such as `.env` sets into the environment, which goes before it. Without the file nothing happens.
 * @returns what looks wrong in it, a sentence each: lines that set nothing, names that are none of a setting, but nearly
 * @throws ConfigError when it is there and cannot be read, or is no text
 */
export function loadEnvFile(file: string, env: NodeJS.ProcessEnv): readonly string[] {
  const { parsed = {}, error } = loadDotenv({ path: file, quiet: true, processEnv: env });
  if (error !== undefined && error.code !== "ENOENT") {
    throw new ConfigError(
      `${file} cannot be read (${error.code}): make it a file that you may read (see .env.example)`,
    );
  }
  const text = error === undefined ? readFileSync(file, "utf8") : "";
  if (/[\0\uFFFD]/u.test(text)) {
    throw new ConfigError(`${file} is no text in UTF-8: save it as that, or write it anew (see .env.example)`);
  }
  const misspelt = Object.keys(parsed).flatMap((name) => {
    const meant = nearestSetting(name);
    return meant === null
      ? []
      : [`${file} sets ${name}, which is no setting; did you mean ${meant}? (see .env.example)`];
  });
  return [...linesThatSetNothing(text).map((fault) => `${file}, ${fault} (see .env.example)`), ...misspelt];
}

/** A value between quotation marks, which may have several lines. */
const QUOTED = /=[ \t]*(["'`])(?:\\.|(?!\1)[^\\])*\1/gu;
const SETS_OR_SAYS_NOTHING = /^\s*(?:#|$|(?:export\s+)?[\w.-]+(?:\s*=|:\s))/u;

/** The lines are named and not shown: a token may stand in them. */
function linesThatSetNothing(text: string): readonly string[] {
  const plain = text.replace(QUOTED, (value) => `=${value.replace(/[^\n]+/gu, "")}`);
  return plain.split(/\r\n|\n|\r/u).flatMap((line, index) => {
    if (SETS_OR_SAYS_NOTHING.test(line)) return [];
    const name = SETTINGS.find((setting) => line.trim().split(/\s+/u)[0] === setting);
    return name === undefined
      ? [`line ${index + 1} sets nothing: write NAME=value, or # before a remark`]
      : [`line ${index + 1} has no = behind ${name}: write ${name}=value`];
  });
}

function nearestSetting(name: string): string | null {
  if (SETTINGS.includes(name)) return null;
  return SETTINGS.find((setting) => distance(setting, name) <= setting.length / LETTERS_A_SLIP) ?? null;
}
