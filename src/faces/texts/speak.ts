import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Locale } from "./locale.ts";
import type { MessageId, MessageVariables } from "./messages.ts";

/** Says one of the program's texts in the locale it was made for. */
export type Speak = <Id extends MessageId>(id: Id, ...variables: MessageVariables<Id>) => string;

const voices = new Map<Locale, Speak>();

/**
 * The program's texts in a locale.
 * @throws Error when its file is missing or not in Fluent's syntax, or lacks the text asked for
 */
export function speakIn(locale: Locale): Speak {
  const known = voices.get(locale);
  if (known !== undefined) return known;
  const voice = openVoice(locale);
  voices.set(locale, voice);
  return voice;
}

function openVoice(locale: Locale): Speak {
  // Isolation marks around variables would break names and commands that are copied.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const source = readFileSync(new URL(`./${locale}.ftl`, import.meta.url), "utf8");
  const [wrong] = bundle.addResource(new FluentResource(source));
  if (wrong !== undefined) throw wrong;
  return (id, ...[variables]) => {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern === undefined || pattern === null) throw new Error(`${locale}.ftl has no text ${id}`);
    return bundle.formatPattern(pattern, variables);
  };
}
