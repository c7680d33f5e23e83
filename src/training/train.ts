import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { LIKELY, UNLIKELY } from "../answer/judging/judge-evidence.ts";
import { SHIPPED_CORPUS } from "../config.ts";
import { openLanguageData, prepareRetrieval, type Retrieval } from "../engine.ts";
import { readProvenQuestions, sameSentence } from "../eval/evaluate-questions.ts";
import { holdsSentence, readConversations } from "../eval/read-conversations.ts";
import { readDataset } from "../eval/read-dataset.ts";
import { loadCorpus } from "../library/load-corpus.ts";
import type { Sentence } from "../model/corpus.ts";
import { type DecisionTree, scoreByTrees } from "../ranking/decision-trees.ts";
import { chanceOf } from "../ranking/log-odds.ts";
import { settleOrder } from "../ranking/settle-order.ts";
import { FIRST_SIGNALS } from "../ranking/signals.ts";
import type { Weights } from "../ranking/weights.ts";
import { commandLine, formatTrees, type TrainingRecord, type TreeFile } from "./format-trees.ts";
import { learnTrees } from "./lambda-mart.ts";
import { type LikelihoodExample, likelihoodExamples } from "./likelihood-examples.ts";
import { type TrainingQuestion, trainWeights } from "./list-net.ts";
import { learnLogOdds } from "./logistic-trees.ts";
import {
  balance,
  firstPassExample,
  fullExample,
  type GatheredQuestion,
  gatherSet,
  isRight,
  judgedRows,
  placeOfRight,
  withoutAnswer,
} from "./training-examples.ts";
import { shippedSets, type TrainingSet } from "./training-sets.ts";

const WEIGHTS_FILE = fileURLToPath(new URL("../ranking/weights.ts", import.meta.url));
const LIKELIHOOD_FILE = fileURLToPath(new URL("../ranking/likelihood-trees.ts", import.meta.url));
const TREES_FILE = fileURLToPath(new URL("../ranking/trees.ts", import.meta.url));
const FOLDS = 5;
/** Likelihoods that are told of in the record: those that judging goes by. */
const LEVELS = [UNLIKELY.words, UNLIKELY.figure, LIKELY];
/** Signals that may speak against a sentence. */
const SIGNED = new Set(["length"]);

const program = new Command("train")
  .description(
    "learn from question sets what signals are worth and write weights.ts, trees.ts and likelihood-trees.ts in src/ranking",
  )
  .option("--dataset <folder...>", "BEIR folders", [])
  .option("--questions <file...>", "files of proven questions, each with the corpus of the same place in --corpus", [])
  .option("--corpus <folder...>", "corpus folders of --questions", [])
  .option("--times <number...>", "how many times over each file of --questions counts (1), in the same places", [])
  .option("--shipped-sets", "first the questions that the shipped trees were learnt from (training-sets.ts)", false)
  .option("--dry-run", "measure and write nothing", false)
  .parse();
const options = program.opts<{
  dataset: string[];
  questions: string[];
  corpus: string[];
  times: string[];
  shippedSets: boolean;
  dryRun: boolean;
}>();

const languageData = await openLanguageData();
/** Corpora by their folders. */
const opened = new Map<string, OpenCorpus>();
const sets: GatheredQuestion[] = [];
for (const folder of options.dataset) sets.push(...(await gatherDataset(folder)));
const newspapers: GatheredQuestion[] = [];
const timesOf = new Map<string, number>();
for (const set of [...(options.shippedSets ? shippedSets() : []), ...setsNamed()]) {
  const { times } = set;
  const questions = await gatherQuestions(set);
  const [first] = questions;
  if (first !== undefined) timesOf.set(first.set, times);
  newspapers.push(...questions.map((question) => ({ ...question, weight: question.weight * times })));
}
const gathered = balance(sets, newspapers);

const firstWeights = learnWeights(gathered.map(firstPassExample));
console.error(`${gathered.length} questions gathered, first pass learnt`);
const examples = gathered.map((question) => fullExample(question, firstWeights));
const folds = gathered.map(({ paragraph }) => createHash("sha256").update(paragraph).digest().readUInt32BE() % FOLDS);
const { ranks, judged } = crossValidate();
const rankingReport = [...ranks].map(([set, all]) => reportRanks(set, timesOf.get(set) ?? 1, all));
const told = tellLikelihoods(judged);
const likelihoodReport = reportLikelihoods(told);
for (const line of [...rankingReport, ...likelihoodReport]) console.log(line);
if (!options.dryRun) {
  await writeFile(WEIGHTS_FILE, formatWeights(firstWeights));
  const measured = `By ${FOLDS}-fold cross-validation, a fold holding whole paragraphs`;
  const record = (report: readonly string[]): TrainingRecord => ({ by: commandLine("train"), measured, report });
  const treeFile = (name: string, columns: string): TreeFile => ({ name, columns, folder: "./" });
  await writeFile(
    TREES_FILE,
    formatTrees(treeFile("TREES", "signals.ts"), record(rankingReport), learnTrees(examples)),
  );
  const likelihoodTrees = learnLogOdds(judged.flat());
  const likelihoodFile = treeFile("LIKELIHOOD_TREES", "likelihood.ts");
  await writeFile(LIKELIHOOD_FILE, formatTrees(likelihoodFile, record(likelihoodReport), likelihoodTrees));
}

function setsNamed(): readonly TrainingSet[] {
  return options.questions.map((questions, place) => {
    const times = Number(options.times[place] ?? 1);
    if (!(times > 0))
      program.error(`--times ${options.times[place]}: give a number above 0 for each file of --questions`);
    return { kind: "questions", file: questions, corpus: options.corpus[place] ?? SHIPPED_CORPUS, times };
  });
}

async function gatherDataset(folder: string): Promise<GatheredQuestion[]> {
  const dataset = await readDataset(folder);
  const retrieval = prepareRetrieval(dataset.corpus, languageData);
  const numbers = new Map([...dataset.rowIds.values()].map((id, number) => [id, number]));
  const questions = dataset.queries.map(({ id, text }) => ({
    id,
    text,
    right: new Set([...(dataset.qrels.get(id) ?? [])].map((sentence) => numbers.get(sentence) ?? -1)),
  }));
  return gatherSet(basename(folder), retrieval, questions);
}

/** Opens a corpus at the first file of questions on it. */
async function openCorpus(folder: string): Promise<OpenCorpus> {
  const before = opened.get(folder);
  if (before !== undefined) return before;
  const { corpus } = await loadCorpus(folder, SHIPPED_CORPUS);
  const sentences = corpus.articles.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
  const open = { sentences, retrieval: prepareRetrieval(corpus, languageData) };
  opened.set(folder, open);
  return open;
}

async function gatherQuestions(set: TrainingSet): Promise<GatheredQuestion[]> {
  const { sentences, retrieval } = await openCorpus(set.corpus);
  const asked = (await readAsked(set)).map(({ id, text, isRight }) => ({
    id,
    text,
    right: new Set(sentences.flatMap((sentence, number) => (isRight(sentence.text) ? [number] : []))),
  }));
  return gatherSet(`${basename(dirname(set.file))}/${basename(set.file)}`, retrieval, asked);
}

interface OpenCorpus {
  /** In the order of their numbers in the index. */
  readonly sentences: readonly Sentence[];
  readonly retrieval: Retrieval;
}

interface Asked {
  readonly id: string;
  readonly text: string;
  readonly isRight: (sentence: string) => boolean;
}

/** The questions of a set that its corpus answers. */
async function readAsked({ kind, file }: TrainingSet): Promise<readonly Asked[]> {
  switch (kind) {
    case "questions":
      return (await readProvenQuestions(file)).flatMap(({ id, question, expected }) =>
        expected === null
          ? []
          : [
              {
                id,
                text: question,
                isRight: (text) => expected.sentences.some((proven) => sameSentence(proven, text)),
              },
            ],
      );
    case "conversations":
      return (await readConversations(file)).flatMap(({ turns: [first] }, at) =>
        first === undefined || first.sentence === null
          ? []
          : [{ id: `${at + 1}`, text: first.say, isRight: (text) => holdsSentence(first, text) }],
      );
  }
}

function learnWeights(questions: readonly TrainingQuestion[]): Weights {
  const weights = trainWeights(
    questions,
    FIRST_SIGNALS.map(({ name }) => SIGNED.has(name)),
  );
  return Object.fromEntries(FIRST_SIGNALS.map(({ name }, i) => [name, Number((weights[i] ?? 0).toFixed(3))]));
}

interface CrossValidated {
  /** The rank of the right sentence of each question, set by set. */
  readonly ranks: ReadonlyMap<string, readonly number[]>;
  /** What the likelihood is learnt from, fold by fold. */
  readonly judged: readonly (readonly LikelihoodExample[])[];
}

/** Ranks the questions of each fold with what was learnt on the others. */
function crossValidate(): CrossValidated {
  const ranks = new Map<string, number[]>();
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const trees = learnTrees(examples.filter((_example, i) => folds[i] !== fold));
    console.error(`fold ${fold + 1} of ${FOLDS} learnt`);
    return gathered.flatMap((question, i) => {
      const example = examples[i];
      if (folds[i] !== fold || example === undefined) return [];
      ranks.set(question.set, [...(ranks.get(question.set) ?? []), rankOfRight(question, example, trees)]);
      return likelihoodExamples(question.set, example, withoutAnswer(question, firstWeights), trees);
    });
  });
  return { ranks, judged };
}

function reportRanks(set: string, times: number, ranks: readonly number[]): string {
  const mean = (of: (rank: number) => number): string =>
    (ranks.reduce((sum, rank) => sum + of(rank), 0) / ranks.length).toFixed(3);
  const counting = times === 1 ? "" : `, counting ${times} times`;
  return `${set}: R@1 ${mean((rank) => (rank === 1 ? 1 : 0))}, MRR@10 ${mean((rank) => (rank <= 10 ? 1 / rank : 0))} (${ranks.length} questions${counting})`;
}

interface ToldExample extends LikelihoodExample {
  readonly likelihood: number;
}

/** What is told of the best sentences of each fold by what was learnt on the others. */
function tellLikelihoods(foldExamples: readonly (readonly LikelihoodExample[])[]): readonly ToldExample[] {
  return foldExamples.flatMap((own, fold) => {
    const trees = learnLogOdds(foldExamples.filter((_, other) => other !== fold).flat());
    const logOdds = scoreByTrees(
      trees,
      own.map(({ values }) => values),
    );
    return own.map((example, at) => ({ ...example, likelihood: chanceOf(logOdds[at] ?? 0) }));
  });
}

/** One line a set. */
function reportLikelihoods(examples: readonly ToldExample[]): string[] {
  const share = (of: readonly ToldExample[], least: number): string =>
    (of.filter(({ likelihood }) => likelihood >= least).length / of.length).toFixed(3);
  return [...new Set(examples.map(({ set }) => set))].map((set) => {
    const own = examples.filter((example) => example.set === set);
    const right = own.filter(({ isSo }) => isSo);
    const taken = own.filter(({ isTaken }) => isTaken);
    const shares = (of: readonly ToldExample[]): string => LEVELS.map((least) => share(of, least)).join(", ");
    return `${set}: likelihood of at least ${LEVELS.join(", ")}: right sentences ${shares(right)}; the best of what is left without the answer ${shares(taken)}`;
  });
}

/**
 * The rank as the program gives it: in the order that the judged ones are settled in, sentences that are not judged behind
 * them in the order of the first pass.
 */
function rankOfRight(
  question: GatheredQuestion,
  { values, right }: TrainingQuestion,
  trees: readonly DecisionTree[],
): number {
  if (!right.includes(true)) return placeOfRight(question, firstWeights);
  const scores = scoreByTrees(trees, values);
  const judged = judgedRows(question, firstWeights)
    .map((row, at) => ({ row, score: scores[at] ?? 0, values: Float32Array.from(values[at] ?? []) }))
    .sort((a, b) => b.score - a.score);
  return 1 + settleOrder(question.evidence, judged).findIndex(({ row }) => isRight(question, row));
}

function formatWeights(weights: Weights): string {
  const lines = Object.entries(weights)
    .filter(([, weight]) => weight !== 0)
    .map(([name, weight]) => `  ${/^[a-z]+$/u.test(name) ? name : JSON.stringify(name)}: ${weight},\n`);
  return `/** The weight of each signal by its name; a signal not named weighs nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the first pass. Learnt, not set: written by \`npm run train\`. */
export const FIRST_WEIGHTS: Weights = {
${lines.join("")}};
`;
}
