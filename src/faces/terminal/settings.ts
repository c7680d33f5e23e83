import type { Language } from "../../model.ts";

/** Whether to write ANSI styles: to a terminal whose user has not set NO_COLOR (https://no-color.org). */
export function wantsStyles(
  output: NodeJS.WritableStream & { readonly isTTY?: boolean },
  env: NodeJS.ProcessEnv,
): boolean {
  return output.isTTY === true && !env.NO_COLOR;
}

/** The language to greet in, from the locale of the environment. */
export function greetingLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  return (LC_ALL || LC_MESSAGES || LANG || "").startsWith("zh") ? "zh" : "en";
}
