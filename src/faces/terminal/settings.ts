import { type Locale, localeOfTag } from "../texts/locale.ts";

/** Whether to write ANSI styles: to a terminal whose user has not set NO_COLOR (https://no-color.org). */
export function wantsStyles(
  output: NodeJS.WritableStream & { readonly isTTY?: boolean },
  env: NodeJS.ProcessEnv,
): boolean {
  return output.isTTY === true && !env.NO_COLOR;
}

/** The locale to greet in, from that of the environment (zh_TW.UTF-8). */
export function greetingLocale({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale {
  return localeOfTag((LC_ALL || LC_MESSAGES || LANG || "").replace(/[.@].*$/u, "").replaceAll("_", "-"));
}
