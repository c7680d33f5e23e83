import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { ANSWERS, ANSWERS_IN_PART, likeliest } from "../answer/follow-up/choose-reading.ts";
import type { FollowUpReading } from "../answer/follow-up/read-follow-up.ts";
import { SHIPPED_CORPUS } from "../config.ts";
import { createEngine, type EagerEngine, openLanguageData } from "../engine.ts";
import {
  type Conversation,
  holdsSentence,
  holdsValue,
  readConversations,
  type Turn,
} from "../eval/read-conversations.ts";
import { loadCorpus } from "../library/load-corpus.ts";
import { threadAfter } from "../model/asking.ts";
import { scoreByTrees } from "../ranking/decision-trees.ts";
import { chanceOf } from "../ranking/log-odds.ts";
import { commandLine, formatTrees } from "./format-trees.ts";
import { learnTrees } from "./lambda-mart.ts";
import { type LabelledExample, learnLogOdds } from "./logistic-trees.ts";

const READING_FILE = fileURLToPath(new URL("../answer/follow-up/reading-trees.ts", import.meta.url));
const BELIEF_FILE = fileURLToPath(new URL("../answer/follow-up/belief-trees.ts", import.meta.url));
/** Chances of being right that are told of in the record: those that the program goes by. */
const LEVELS = [ANSWERS_IN_PART, ANSWERS];

const CHOICE = {
  trees: 200,
  leaves: 10,
  levels: 4,
  rowsInLeaf: 20,
  smoothing: 3,
  stepSize: 0.06,
  depth: 3,
  columnShare: 0.5,
  questionShare: 0.8,
  seed: 1,
};
const BELIEF = { trees: 80, leaves: 6, levels: 4, rowsInLeaf: 20, smoothing: 2, stepSize: 0.08 };

/** So much counts a question of its own beside a follow-up: there are as many of them as of conversations. */
const OF_ITS_OWN = 0.3;

/** A follow-up of a conversation, in each of the ways that it may be meant. */
interface Gathered {
  readonly region: string;
  readonly readings: readonly FollowUpReading[];
  readonly right: readonly boolean[];
  readonly isTold: boolean;
  /** How much it counts among the others. */
  readonly weight: number;
}

const program = new Command("train-follow-ups")
  .description(
    "learn from conversations which reading of a follow-up to choose, and write the trees of src/answer/follow-up",
  )
  .argument("<folder...>", "regions with their articles and conversations.jsonl")
  .option("--dry-run", "measure and write nothing", false)
  .parse();
const { dryRun } = program.opts<{ dryRun: boolean }>();

const languageData = await openLanguageData();
const gathered: Gathered[] = [];
for (const folder of program.args) {
  const { corpus } = await loadCorpus(folder, SHIPPED_CORPUS);
  const engine = createEngine(corpus, languageData);
  const conversations = await readConversations(`${folder}/conversations.jsonl`);
  const region = basename(folder);
  gathered.push(...conversations.flatMap((said, at) => gather(region, engine, said, conversations[at + 1])));
}
const regions = [...new Set(gathered.map(({ region }) => region))];
const judged = regions.flatMap((region) => {
  const trees = learnChoice(gathered.filter((followUp) => followUp.region !== region));
  return gathered.filter((followUp) => followUp.region === region).flatMap((followUp) => judge(followUp, trees));
});
const told = regions.flatMap((region) => {
  const trees = learnLogOdds(
    judged.filter((example) => example.region !== region),
    BELIEF,
  );
  const own = judged.filter((example) => example.region === region);
  const logOdds = scoreByTrees(
    trees,
    own.map(({ values }) => values),
  );
  return own.map((example, at) => ({ ...example, chance: chanceOf(logOdds[at] ?? 0) }));
});
const report = [...regions, ...(regions.length > 1 ? ["all"] : [])].map(reportOn);
for (const line of report) console.log(line);
if (!dryRun) {
  const record = {
    by: commandLine("train:follow-ups"),
    measured: "By cross-validation, a fold being a region",
    report,
  };
  const choice = { name: "READING_TREES", columns: "reading-columns.ts", folder: "../../ranking/" };
  const belief = { name: "BELIEF_TREES", columns: "choose-reading.ts", folder: "../../ranking/" };
  await writeFile(READING_FILE, formatTrees(choice, record, learnChoice(gathered)));
  await writeFile(BELIEF_FILE, formatTrees(belief, record, learnLogOdds(judged, BELIEF)));
}

/**
 * The follow-ups of a conversation, each after what the program made of the turns before it; last comes the question that
 * another conversation begins with, which is none.
 */
function gather(
  region: string,
  engine: EagerEngine,
  { turns }: Conversation,
  another: Conversation | undefined,
): readonly Gathered[] {
  let thread: readonly string[] = [];
  return [...turns, ...(another?.turns.slice(0, 1) ?? [])].flatMap((turn, at) => {
    const readings = thread.length === 0 ? [] : engine.readings(turn.say, thread);
    const reply = engine.reply(turn.say, { thread });
    thread = threadAfter(thread, reply);
    if (readings.length === 0 || reply.kind !== "answers" || reply.answers.length > 1) return [];
    const right = rightReadings(turn, readings);
    return [{ region, readings, right, isTold: turn.sentence !== null, weight: at < turns.length ? 1 : OF_ITS_OWN }];
  });
}

/** The readings that show the right sentence with the right value; where none has that, those that show the right sentence. */
function rightReadings(turn: Turn, readings: readonly FollowUpReading[]): readonly boolean[] {
  const sentences = readings.map(({ best }) => holdsSentence(turn, best.sentence));
  const values = readings.map(({ best }, at) => sentences[at] === true && holdsValue(turn, best.value?.text ?? null));
  return values.includes(true) ? values : sentences;
}

function learnChoice(followUps: readonly Gathered[]) {
  return learnTrees(
    followUps.map(({ readings, right, weight }) => ({ values: readings.map(({ columns }) => columns), right, weight })),
    CHOICE,
  );
}

/** What the chosen reading is believed by, and whether it is right. */
function judge({ region, readings, right, isTold, weight }: Gathered, trees: ReturnType<typeof learnChoice>) {
  const best = likeliest(
    readings,
    scoreByTrees(
      trees,
      readings.map(({ columns }) => columns),
    ),
  );
  const example = (values: Float32Array, at: number): LabelledExample => ({
    values,
    isSo: right[at] === true,
    weight,
  });
  return best === null
    ? []
    : [
        {
          region,
          isTold,
          isFollowUp: weight === 1,
          mayBeRight: right.includes(true),
          ...example(best.columns, best.at),
        },
      ];
}

/** How the follow-ups of a region, or of all, fare. */
function reportOn(region: string): string {
  const own = told.filter((example) => example.isFollowUp && (region === "all" || example.region === region));
  const answerable = own.filter(({ isTold }) => isTold);
  const others = own.filter(({ isTold }) => !isTold);
  const share = (of: readonly unknown[], all: readonly unknown[]): string =>
    (of.length / Math.max(1, all.length)).toFixed(3);
  const levels = LEVELS.map(
    (least) =>
      `${least}: ${share(
        answerable.filter(({ isSo, chance }) => isSo && chance >= least),
        answerable,
      )} shown, ${share(
        others.filter(({ chance }) => chance < least),
        others,
      )} refused`,
  );
  return `${region}: right ${share(
    answerable.filter(({ isSo }) => isSo),
    answerable,
  )} of ${answerable.length} (some reading is right of ${share(
    answerable.filter(({ mayBeRight }) => mayBeRight),
    answerable,
  )}); believed from ${levels.join("; ")} of ${others.length} not told`;
}
