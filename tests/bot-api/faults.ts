import { setTimeout as sleep } from "node:timers/promises";
import { Refusal } from "./refusal.ts";

/** What goes wrong with a call. */
export type Fault =
  /** 429: the bot is to wait `retryAfter` seconds. */
  | { readonly kind: "flood"; readonly retryAfter: number }
  /** The server fails. */
  | { readonly kind: "server"; readonly code: 500 | 502 }
  /** The connection breaks; with `processed`, after the call was carried out, so that only the answer is lost. */
  | { readonly kind: "cut"; readonly processed?: boolean }
  /** The call is carried out `ms` milliseconds late. */
  | { readonly kind: "delay"; readonly ms: number };

/** The connection is to be broken without an answer. */
export class Cut extends Error {
  override readonly name = "Cut";
}

/** The faults to come, by method. */
export class Faults {
  readonly #planned = new Map<string, Fault[]>();

  plan(method: string, fault: Fault, times: number): void {
    const planned = this.#planned.get(method) ?? [];
    this.#planned.set(method, [...planned, ...Array.from({ length: times }, () => fault)]);
  }

  /** Carries out a call with the next fault planned for its method. @throws Refusal or Cut */
  async during(method: string, carryOut: () => unknown): Promise<unknown> {
    const fault = this.#planned.get(method)?.shift();
    switch (fault?.kind) {
      case undefined:
        return await carryOut();
      case "delay":
        await sleep(fault.ms);
        return await carryOut();
      case "flood":
        throw new Refusal(429, `Too Many Requests: retry after ${fault.retryAfter}`, { retry_after: fault.retryAfter });
      case "server":
        throw new Refusal(fault.code, fault.code === 500 ? "Internal Server Error" : "Bad Gateway");
      case "cut":
        if (fault.processed) await carryOut();
        throw new Cut();
    }
  }
}
