import type { Engine, SmallTalk } from "../../model/asking.ts";
import type { Locale } from "../texts/locale.ts";
import { speakIn } from "../texts/speak.ts";
import { type FormattedText, plain } from "./formatted-text.ts";
import { renderHelp, renderWelcome } from "./render-welcome.ts";

/** The reply to a message that asks nothing. */
export function renderSmallTalk(
  says: SmallTalk,
  engine: Pick<Engine, "size" | "examples">,
  locale: Locale,
): FormattedText {
  switch (says) {
    case "greeting":
    case "who-are-you":
      return renderWelcome(engine, locale);
    case "how-to-ask":
      return renderHelp(engine, locale);
    default:
      return plain(speakIn(locale)(says));
  }
}
