import { describe, expect, it } from "vitest";
import { z } from "zod";
import { SHIPPED_CORPUS } from "../../src/config.ts";
import { openEngine } from "../../src/engine.ts";
import { readJsonLines } from "../../src/eval/read-json-lines.ts";
import { carriedOn, type Engine, rankedOf, wholeQuestion } from "../../src/model.ts";

/** What is said one after another, and a part of the sentence that answers each; null where the articles do not say. */
const conversation = z.object({
  turns: z.array(
    z.object({
      say: z.string(),
      sentence: z.string().nullable(),
      value: z.string().nullable(),
      also: z.string().optional(),
    }),
  ),
});
type Turn = z.infer<typeof conversation>["turns"][number];

const REGIONS = `${import.meta.dirname}/../regions`;

const squeeze = (text: string): string => text.replace(/\s+/gu, "");

/** For each turn the first sentence that is shown as an answer, null for none. */
function hold(engine: Engine, turns: readonly Turn[]): readonly (string | null)[] {
  let thread: readonly string[] = [];
  return turns.map(({ say }) => {
    const reply = engine.reply(say, 3, thread);
    if (reply.kind !== "answers") return null;
    const [answer] = reply.answers;
    thread = carriedOn(thread, answer);
    return answer.outcome === "no-evidence" ? null : squeeze(rankedOf(answer)[0]?.sentence ?? "");
  });
}

describe("conversations about invented regions, whose writers knew nothing of the program", () => {
  it.each([
    ["chengxiu", 0.68, 0.66],
    ["lanze", 0.75, 0.4],
    ["qiongling", 0.7, 0.6],
    ["zhenshan", 0.77, 0.5],
  ])(
    "%s: answers %d of the follow-ups with the right sentence, and refuses %d of what is not told",
    async (region, right, refused) => {
      const engine = await openEngine(`${REGIONS}/${region}`);
      const conversations = await readJsonLines(`${REGIONS}/${region}/conversations.jsonl`, conversation);
      const followUps = conversations.flatMap(({ turns }) => {
        const shown = hold(engine, turns);
        return turns.map((turn, at) => ({ turn, shown: shown[at] ?? null })).slice(1);
      });
      const told = followUps.filter(({ turn }) => turn.sentence !== null);
      const rightly = told.filter(({ turn: { sentence, also = sentence }, shown }) =>
        [sentence, also].some((part) => part !== null && shown?.includes(squeeze(part)) === true),
      );
      const untold = followUps.filter(({ turn }) => turn.sentence === null);
      expect(rightly.length / told.length).toBeGreaterThanOrEqual(right);
      expect(untold.filter(({ shown }) => shown === null).length / untold.length).toBeGreaterThanOrEqual(refused);
    },
  );
});

describe("a follow-up that names a place alone", () => {
  it.each(["那八宿有多少个", "and how many in Basu County"])("%s asks the same of that place", async (followUp) => {
    const engine = await openEngine(SHIPPED_CORPUS);
    const { answers, understoodAs } = engine.ask(followUp, 1, ["昌都市有多少个村级电商服务站点"]);
    expect(answers[0]?.value?.text).toBe("38个");
    expect(understoodAs).not.toContain("《");
  });
});

describe("a follow-up that names nothing", () => {
  const FIRST = "莼河县多少所学校的食堂接了明厨亮灶";

  it("is asked of the article that answered, in words that can be asked again", async () => {
    const engine = await openEngine(`${REGIONS}/lanze`);
    const answer = engine.ask("局长是谁", 3, [FIRST]);
    const again = engine.ask(wholeQuestion(answer), 3);
    expect(wholeQuestion(answer)).toMatch(/^《.+》.*局长是谁/u);
    expect(rankedOf(again)[0]?.citation.id).toBe(rankedOf(answer)[0]?.citation.id);
    expect(rankedOf(answer)[0]?.citation.title).toBe(rankedOf(engine.ask(FIRST, 3))[0]?.citation.title);
  });

  it("takes a question that another article tells in full for one of its own", async () => {
    const engine = await openEngine(`${REGIONS}/lanze`);
    expect(engine.ask("全市有多少名护林员", 3, [FIRST]).understoodAs).toBeNull();
  });

  it("may name its article in 《》, which anybody may write", async () => {
    const engine = await openEngine(`${REGIONS}/lanze`);
    const title = rankedOf(engine.ask(FIRST, 3))[0]?.citation.title ?? "";
    const { answers } = engine.ask(`《${title}》摄像头有多少个`, 3);
    expect(answers.map(({ citation }) => citation.title)).toEqual(answers.map(() => title));
    expect(rankedOf(engine.ask("《没有这篇》食堂摄像头有多少个", 3))[0]?.citation.title).toBe(title);
  });
});
