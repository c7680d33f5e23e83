import type { IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { z } from "zod";
import { badRequest } from "./refusal.ts";

/** The parameters of one call, as they came: in query strings and forms every value is text. */
export type Parameters = Readonly<Record<string, unknown>>;

const jsonObject = z.record(z.string(), z.unknown());

/**
 * Collects a call's parameters from its query string and its JSON, urlencoded or multipart body.
 * @throws Refusal for text that is no UTF-8, such as half a surrogate pair
 */
export async function readParameters(request: IncomingMessage, query: URLSearchParams): Promise<Parameters> {
  const parameters = await collect(request, query);
  if (holdsHalfPair(parameters)) throw badRequest("strings must be encoded in UTF-8");
  return parameters;
}

function holdsHalfPair(value: unknown): boolean {
  if (typeof value === "string") return /\p{Cs}/u.test(value);
  return typeof value === "object" && value !== null && Object.values(value).some(holdsHalfPair);
}

async function collect(request: IncomingMessage, query: URLSearchParams): Promise<Parameters> {
  const body = await buffer(request);
  const type = request.headers["content-type"] ?? "";
  const inQuery = Object.fromEntries(query);
  if (body.length === 0) return inQuery;
  if (type.startsWith("application/json")) return { ...inQuery, ...readJsonBody(body.toString("utf8")) };
  const boundary = /^multipart\/form-data;\s*boundary="?([^";]+)/u.exec(type)?.[1];
  if (boundary !== undefined) return { ...inQuery, ...readMultipart(body, boundary) };
  return { ...inQuery, ...Object.fromEntries(new URLSearchParams(body.toString("utf8"))) };
}

/** A file that a bot sends. */
interface SentFile {
  readonly name: string;
  readonly content: Buffer;
}

/** As lenient as the real server, which takes names without quotes; Node's own reader of forms does not. */
function readMultipart(body: Buffer, boundary: string): Parameters {
  const fields: [string, string | SentFile][] = [];
  for (const part of body.toString("latin1").split(`--${boundary}`)) {
    const [head = "", ...rest] = part.split("\r\n\r\n");
    const name = /name="?([^";\r\n]+)/u.exec(head)?.[1];
    if (name === undefined) continue;
    const content = Buffer.from(rest.join("\r\n\r\n").replace(/\r\n$/u, ""), "latin1");
    const fileName = /filename="?([^";\r\n]+)/u.exec(head)?.[1];
    fields.push([name, fileName === undefined ? content.toString("utf8") : { name: fileName, content }]);
  }
  return Object.fromEntries(fields);
}

function readJsonBody(body: string): Parameters {
  const parsed = jsonObject.safeParse(parseJson(body));
  if (!parsed.success) throw badRequest("can't parse JSON object");
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A parameter that forms and query strings carry as JSON text. */
export function json<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (typeof value === "string" ? parseJson(value) : value), schema);
}

/** @throws Refusal (400) naming the first parameter that `schema` does not accept */
export function readAs<T>(schema: z.ZodType<T>, parameters: Parameters): T {
  const parsed = schema.safeParse(parameters);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw badRequest(`can't parse ${issue?.path.join(".")}: ${issue?.message}`);
}
