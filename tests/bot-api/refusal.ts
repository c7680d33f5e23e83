import type { ResponseParameters } from "grammy/types";

/** A request the Bot API does not carry out, with the code and the description the real server gives. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

/** A 400; `reason` follows "Bad Request: ". */
export function badRequest(reason: string): Refusal {
  return new Refusal(400, `Bad Request: ${reason}`);
}

/** Something the real server can do and the emulator cannot: loud, so that no test passes by accident. */
export function notEmulated(what: string): Refusal {
  return new Refusal(501, `Not Implemented: the emulator does not know ${what}`);
}
