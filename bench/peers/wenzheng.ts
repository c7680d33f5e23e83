import { DEPTH, type Peer } from "./peer.ts";

/** The program as it is installed: what runs the bench would rewrite the source to name every function again. */
const BUILT = new URL("../../dist/engine.js", import.meta.url).href;

/** The whole of wenzheng: understanding, ranking, short answer, judgement, citation. */
export const wenzheng: Peer = {
  async build(set) {
    // What is built is built from these sources.
    const { createEngine, openLanguageData } = (await import(BUILT)) as typeof import("../../src/engine.ts");
    const engine = createEngine(set.corpus, await openLanguageData());
    await engine.readAhead();
    return (question) => {
      const answer = engine.ask(question, { limit: DEPTH });
      const ranked = answer.outcome === "no-evidence" ? answer.related : answer.answers;
      return ranked.map(({ citation }) => set.rowIds.get(citation.id) ?? "");
    };
  },
};
