import { config as loadDotenv } from "dotenv";
import { distance } from "fastest-levenshtein";
import { ConfigError, SETTINGS } from "./config.ts";

/** Letters of a setting's name for each that may be wrong in it. */
const LETTERS_A_SLIP = 4;

/**
 * Puts what a file such as `.env` sets into the environment, which goes before it. Without the file nothing happens.
 * @returns what looks wrong in it, a sentence each: names that are none of a setting, but nearly
 * @throws ConfigError when it is there and cannot be read
 */
export function loadEnvFile(file: string, env: NodeJS.ProcessEnv): readonly string[] {
  const { parsed = {}, error } = loadDotenv({ path: file, quiet: true, processEnv: env });
  if (error !== undefined && error.code !== "ENOENT") {
    throw new ConfigError(
      `${file} cannot be read (${error.code}): make it a file that you may read (see .env.example)`,
    );
  }
  return Object.keys(parsed).flatMap((name) => {
    const meant = nearestSetting(name);
    return meant === null
      ? []
      : [`${file} sets ${name}, which is no setting; did you mean ${meant}? (see .env.example)`];
  });
}

function nearestSetting(name: string): string | null {
  if (SETTINGS.includes(name)) return null;
  return SETTINGS.find((setting) => distance(setting, name) <= setting.length / LETTERS_A_SLIP) ?? null;
}
