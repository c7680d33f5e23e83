import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A file of proven questions, or of conversations, with the corpus that answers them, and how many times over it counts. */
export interface TrainingSet {
  /** Of conversations, the question that each begins with is learnt from. */
  readonly kind: "questions" | "conversations";
  readonly file: string;
  readonly corpus: string;
  readonly times: number;
}

/** The printed page that lies beside the repository, for it is not ours to ship. */
const PAGES = "../shared/pages";
const PAGE: TrainingSet = {
  kind: "questions",
  file: `${PAGES}/questions.dev.jsonl`,
  corpus: `${PAGES}/dumps`,
  times: 5,
};

/** A real page and the shipped corpus count five times a region: they are what newspapers print (docs/experiments.md). */
const SHIPPED: readonly TrainingSet[] = [
  { kind: "questions", file: "corpus/questions.jsonl", corpus: "corpus", times: 5 },
  { kind: "questions", file: "tests/eval/more-questions-on-the-shipped-corpus.jsonl", corpus: "corpus", times: 5 },
];

/** What people ask in a chat is put otherwise than questions that are written down, and there is less of it. */
const TIMES_CONVERSATIONS = 2;

interface TrainingRegion {
  readonly name: string;
  /** Whether it was asked again by somebody else. */
  readonly askedAgain?: true;
  readonly conversations?: true;
}

/** The regions that the ranking was learnt from, in order. From cendu, lanling and yanze nothing is learnt: they measure. */
const REGIONS: readonly TrainingRegion[] = [
  { name: "yunchuan" },
  { name: "xizhou", askedAgain: true, conversations: true },
  { name: "shuolin" },
  { name: "tangxi", askedAgain: true },
  { name: "jingfu" },
  { name: "wangxi", askedAgain: true },
  { name: "delongcuo", askedAgain: true },
  { name: "lashan", askedAgain: true },
  { name: "tangjiang", askedAgain: true },
  { name: "chengdi", askedAgain: true },
  { name: "suilan", askedAgain: true },
  { name: "cangyu" },
  { name: "lihe" },
  { name: "tanghui", conversations: true },
  { name: "shalan" },
  { name: "jichuan" },
  { name: "tangxu" },
  { name: "lanpu", conversations: true },
  { name: "xunlan", conversations: true },
  { name: "tangdan", conversations: true },
  { name: "shuolan", conversations: true },
  { name: "chengxiu", conversations: true },
  { name: "lanze", conversations: true },
  { name: "qiongling", conversations: true },
  { name: "zhenshan", conversations: true },
  { name: "xiuyuan", conversations: true },
  { name: "shuotang", conversations: true },
  { name: "cenluan", conversations: true },
  { name: "lanxun", conversations: true },
  { name: "qilan" },
  { name: "qiwu" },
  { name: "tingze" },
  { name: "xiuchuan" },
];

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The questions on newspapers that `ranking/trees.ts` was learnt from, as its header names them, by paths from the root of
 * the repository. Without the printed page where that is not there: what is learnt then differs a little.
 */
export function shippedSets(): readonly TrainingSet[] {
  const isThere = existsSync(`${ROOT}/${PAGE.file}`);
  if (!isThere) console.error(`${PAGE.file} is not there: learning goes on without the printed page`);
  return [...(isThere ? [PAGE] : []), ...SHIPPED, ...REGIONS.flatMap(setsOf)];
}

function setsOf({ name, askedAgain, conversations }: TrainingRegion): readonly TrainingSet[] {
  const corpus = `tests/regions/${name}`;
  const asked = ["questions.jsonl", ...(askedAgain === true ? ["more-questions.jsonl"] : [])];
  const sets = asked.map((file): TrainingSet => ({ kind: "questions", file: `${corpus}/${file}`, corpus, times: 1 }));
  if (conversations !== true) return sets;
  return [
    ...sets,
    { kind: "conversations", file: `${corpus}/conversations.jsonl`, corpus, times: TIMES_CONVERSATIONS },
  ];
}
