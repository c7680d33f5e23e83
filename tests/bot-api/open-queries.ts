import { badRequest } from "./refusal.ts";

/** The presses on buttons, or the inline queries, that wait for the bot's answer. */
export class OpenQueries {
  readonly #openUntil = new Map<string, number>();
  readonly #lifetime: number;
  #nextId = 4_000_000_000_000_001;

  /** @param lifetime milliseconds within which one must be answered */
  constructor(lifetime: number) {
    this.#lifetime = lifetime;
  }

  /** The id of a new one. */
  open(): string {
    const id = String(this.#nextId++);
    this.#openUntil.set(id, performance.now() + this.#lifetime);
    return id;
  }

  /** @throws Refusal for one unknown, answered before or too long ago */
  answer(id: string): void {
    const until = this.#openUntil.get(id);
    this.#openUntil.delete(id);
    if (until === undefined || performance.now() > until)
      throw badRequest("query is too old and response timeout expired or query ID is invalid");
  }
}
