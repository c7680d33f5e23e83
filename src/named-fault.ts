/**
 * Something that the program was given is wrong: a setting, a file, a place. The message is for people, who read it without
 * a stack: it names what is wrong and the remedy.
 */
export abstract class NamedFault extends Error {}

/** The command line is wrong. The message says what to write instead. */
export class UsageError extends NamedFault {
  override readonly name = "UsageError";
}
