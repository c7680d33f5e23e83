import { createEngine, openLanguageData } from "../../src/engine.ts";
import { DEPTH, type Peer } from "./peer.ts";

/** The whole of wenzheng: understanding, ranking, short answer, judgement, citation. */
export const wenzheng: Peer = {
  async build(set) {
    const engine = createEngine(set.corpus, await openLanguageData());
    return (question) => {
      const answer = engine.ask(question, DEPTH);
      const ranked = answer.outcome === "no-evidence" ? answer.related : answer.answers;
      return ranked.map(({ citation }) => set.rowIds.get(citation.id) ?? "");
    };
  },
};
