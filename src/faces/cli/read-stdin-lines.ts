import { DecodingError, decode } from "../../ingest/decode.ts";
import { UsageError } from "../../named-fault.ts";

const LINE_END = 0x0a;

/**
 * The lines of standard input as they come, in UTF-8 or GB18030, in neither of which a line ends within a character.
 * @throws UsageError when a line is in another encoding, or no text
 */
export async function* readStdinLines(input: AsyncIterable<Uint8Array> = process.stdin): AsyncGenerator<string> {
  let rest: Uint8Array = new Uint8Array();
  let number = 0;
  for await (const chunk of input) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(LINE_END); end >= 0; end = rest.indexOf(LINE_END)) {
      yield read(rest.subarray(0, end), ++number);
      rest = rest.subarray(end + 1);
    }
  }
  if (rest.length > 0) yield read(rest, ++number);
}

function read(bytes: Uint8Array, number: number): string {
  try {
    return decode(bytes).replace(/^\uFEFF|\r$/gu, "");
  } catch (error) {
    if (!(error instanceof DecodingError)) throw error;
    throw new UsageError(`line ${number} of standard input ${error.message}`);
  }
}
