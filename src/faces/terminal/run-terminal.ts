import { createInterface } from "node:readline";
import type { Engine } from "../../model/asking.ts";
import { type FormattedText, plain } from "../card/formatted-text.ts";
import type { Locale } from "../texts/locale.ts";
import { speakIn } from "../texts/speak.ts";
import { type Conversation, startConversation } from "./conversation.ts";
import { formatAnsi } from "./format-ansi.ts";

export interface TerminalStreams {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
  readonly errors: NodeJS.WritableStream;
}

export interface TerminalOptions {
  /** Whether the output understands ANSI styles. */
  readonly styles: boolean;
  /** The locale of the greeting; replies are in the language of the question. */
  readonly locale: Locale;
}

/** Holds the conversation of the bot in a terminal, or over a pipe a line at a time, until `/quit` or the end of input. */
export async function runTerminal(
  engine: Engine,
  { input, output, errors }: TerminalStreams,
  { styles, locale }: TerminalOptions,
): Promise<void> {
  const conversation = startConversation(engine, locale);
  const print = (card: FormattedText): void => {
    output.write(`${formatAnsi(card, { styles })}\n\n`);
  };
  print(conversation.greet());

  const interactive = input.isTTY === true;
  const lines = createInterface({ input, output, terminal: interactive, prompt: "› " });
  let open = true;
  lines.once("close", () => {
    open = false;
  });
  const prompt = (): void => {
    if (interactive && open) lines.prompt();
  };

  prompt();
  for await (const line of lines) {
    if (line.trim() !== "") {
      const reply = replyOrApologise(conversation, line, errors);
      if (reply === null) break;
      print(reply);
    }
    prompt();
  }
  // Leaving the loop does not close the input, which would keep the program waiting for it.
  lines.close();
  if (interactive) output.write("\n");
}

function replyOrApologise(
  conversation: Conversation,
  line: string,
  errors: NodeJS.WritableStream,
): FormattedText | null {
  try {
    return conversation.reply(line);
  } catch (error) {
    errors.write(`wenzheng: ${JSON.stringify(line)} failed: ${error}\n`);
    return plain(speakIn(conversation.locale)("failure"));
  }
}
