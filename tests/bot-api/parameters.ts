import type { IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { z } from "zod";
import { badRequest } from "./refusal.ts";

/** The parameters of one call, as they came: in query strings and forms every value is text. */
export type Parameters = Readonly<Record<string, unknown>>;

const jsonObject = z.record(z.string(), z.unknown());

/** Collects a call's parameters from its query string and its JSON, urlencoded or multipart body. */
export async function readParameters(request: IncomingMessage, query: URLSearchParams): Promise<Parameters> {
  const body = await buffer(request);
  const type = request.headers["content-type"] ?? "";
  const inQuery = Object.fromEntries(query);
  if (body.length === 0) return inQuery;
  if (type.startsWith("application/json")) return { ...inQuery, ...readJsonBody(body.toString("utf8")) };
  const form = await new Response(body, { headers: { "content-type": type } }).formData();
  const fields = [...form].map(
    async ([name, value]) => [name, typeof value === "string" ? value : await readFile(value)] as const,
  );
  return { ...inQuery, ...Object.fromEntries(await Promise.all(fields)) };
}

/** A file that a bot sends. */
export interface SentFile {
  readonly name: string;
  readonly content: Buffer;
}

async function readFile(file: File): Promise<SentFile> {
  return { name: file.name, content: Buffer.from(await file.arrayBuffer()) };
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
