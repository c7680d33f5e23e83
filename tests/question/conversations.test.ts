import { describe, expect, it } from "vitest";
import { SHIPPED_CORPUS } from "../../src/config.ts";
import { openEngine } from "../../src/engine.ts";
import { holdsSentence, holdsValue, readConversations, type Turn } from "../../src/eval/read-conversations.ts";
import { type RankedSentence, rankedOf, wholeQuestion } from "../../src/model/answer.ts";
import { type Engine, threadAfter } from "../../src/model/asking.ts";

const REGIONS = `${import.meta.dirname}/../regions`;

/** For each turn the first sentence that is shown as an answer, null for none. */
function hold(engine: Engine, turns: readonly Turn[]): readonly (RankedSentence | null)[] {
  let thread: readonly string[] = [];
  return turns.map(({ say }) => {
    const reply = engine.reply(say, { limit: 3, thread });
    thread = threadAfter(thread, reply);
    if (reply.kind !== "answers") return null;
    const [answer] = reply.answers;
    return answer.outcome === "no-evidence" ? null : (rankedOf(answer)[0] ?? null);
  });
}

/** How many of all, 0 to 1. */
function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.filter(is).length / all.length;
}

// What follow-ups mean was learnt from none of these; the ranking was learnt from what is asked first about lanpu.
describe("conversations about invented regions that follow-ups were not learnt from, by writers who knew nothing of the program", () => {
  it.each([
    ["cendu", 0.62, 0.66, 0.48],
    ["lanling", 0.65, 0.7, 0.59],
    ["lanpu", 0.65, 0.72, 0.55],
    ["yanze", 0.72, 0.7, 0.62],
  ])(
    "%s: %d of the follow-ups get the right sentence, %d of those the right value; %d of what is not told is refused",
    async (region, right, valued, refused) => {
      const engine = await openEngine(`${REGIONS}/${region}`);
      const conversations = await readConversations(`${REGIONS}/${region}/conversations.jsonl`);
      const followUps = conversations.flatMap(({ turns }) => {
        const shown = hold(engine, turns);
        return turns.map((turn, at) => ({ turn, shown: shown[at] ?? null })).slice(1);
      });
      const told = followUps.filter(({ turn }) => turn.sentence !== null);
      const rightly = told.filter(({ turn, shown }) => shown !== null && holdsSentence(turn, shown.sentence));
      const untold = followUps.filter(({ turn }) => turn.sentence === null);
      expect(rightly.length / told.length).toBeGreaterThanOrEqual(right);
      expect(share(rightly, ({ turn, shown }) => holdsValue(turn, shown?.value?.text ?? null))).toBeGreaterThanOrEqual(
        valued,
      );
      expect(share(untold, ({ shown }) => shown === null)).toBeGreaterThanOrEqual(refused);
    },
  );
});

describe("a follow-up that names a place alone", () => {
  it.each(["那八宿有多少个", "and how many in Basu County"])("%s asks the same of that place", async (followUp) => {
    const engine = await openEngine(SHIPPED_CORPUS);
    const { answers, understoodAs } = engine.ask(followUp, { limit: 1, thread: ["昌都市有多少个村级电商服务站点"] });
    expect(answers[0]?.value?.text).toBe("38个");
    expect(understoodAs).not.toContain("《");
  });
});

describe("a follow-up that names nothing", () => {
  const FIRST = "莼河县多少所学校的食堂接了明厨亮灶";

  it("is asked of the article that answered, in words that can be asked again", async () => {
    const engine = await openEngine(`${REGIONS}/lanze`);
    const first = "农村公路前三季度完成投资多少";
    const answer = engine.ask("同比增长多少", { limit: 3, thread: [first] });
    const again = engine.ask(wholeQuestion(answer), { limit: 3 });
    expect(wholeQuestion(answer)).toMatch(/^《.+》.*同比增长多少/u);
    expect(rankedOf(answer)[0]?.value?.text).toBe("14.3%");
    expect(rankedOf(again)[0]?.citation.id).toBe(rankedOf(answer)[0]?.citation.id);
    expect(rankedOf(answer)[0]?.citation.title).toBe(rankedOf(engine.ask(first, { limit: 3 }))[0]?.citation.title);
  });

  it("takes a question that another article tells in full for one of its own", async () => {
    const engine = await openEngine(`${REGIONS}/lanze`);
    expect(engine.ask("全市有多少名护林员", { limit: 3, thread: [FIRST] }).understoodAs).toBeNull();
  });

  it("may name its article in 《》, which anybody may write", async () => {
    const engine = await openEngine(`${REGIONS}/lanze`);
    const title = rankedOf(engine.ask(FIRST, { limit: 3 }))[0]?.citation.title ?? "";
    const { answers } = engine.ask(`《${title}》摄像头有多少个`, { limit: 3 });
    expect(answers.map(({ citation }) => citation.title)).toEqual(answers.map(() => title));
    expect(rankedOf(engine.ask("《没有这篇》食堂摄像头有多少个", { limit: 3 }))[0]?.citation.title).toBe(title);
  });
});
