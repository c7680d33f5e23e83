import type { Engine } from "../../model/asking.ts";
import { speakIn } from "../texts/speak.ts";
import type { CardStyle } from "./card-style.ts";
import { type FormattedText, plain } from "./formatted-text.ts";
import { countFactPages, renderFacts } from "./render-facts.ts";

const LONGEST_ARGUMENT = 200;
const PAGE = /\s+(\d{1,4})$/u;

/**
 * The figures that /facts PLACE [WORD] [PAGE] asks for: those told of a place and of what lies in it, narrowed by a word of
 * what they count. A name that is no place is taken for such a word.
 * @param argument what stands behind the command
 */
export function renderAskedFacts(engine: Pick<Engine, "facts">, argument: string, style: CardStyle): FormattedText {
  const asked = argument.trim().slice(0, LONGEST_ARGUMENT);
  if (asked === "") return plain(speakIn(style.locale)("name-a-place"));
  const what = asked.replace(PAGE, "");
  const table = engine.facts({ asked: what });
  const page = Math.min(Math.max(1, Number(PAGE.exec(asked)?.[1] ?? 1)), countFactPages(table));
  return renderFacts(table, what, page, style);
}
