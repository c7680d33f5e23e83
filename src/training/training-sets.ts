import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A file of proven questions with the corpus that answers them, and how many times over it counts. */
export interface TrainingSet {
  readonly questions: string;
  readonly corpus: string;
  readonly times: number;
}

/** The printed page that lies beside the repository, for it is not ours to ship. */
const PAGES = "../shared/pages";
const PAGE: TrainingSet = { questions: `${PAGES}/questions.dev.jsonl`, corpus: `${PAGES}/dumps`, times: 5 };

/** A real page and the shipped corpus count five times a region: they are what newspapers print (docs/experiments.md). */
const SHIPPED: readonly TrainingSet[] = [
  { questions: "corpus/questions.jsonl", corpus: "corpus", times: 5 },
  { questions: "tests/eval/more-questions-on-the-shipped-corpus.jsonl", corpus: "corpus", times: 5 },
];

/** The regions that the ranking was learnt from, in order, and which of them were asked again. */
const REGIONS: readonly { readonly name: string; readonly askedAgain?: true }[] = [
  { name: "yunchuan" },
  { name: "xizhou", askedAgain: true },
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
  { name: "tanghui" },
  { name: "shalan" },
  { name: "jichuan" },
  { name: "tangxu" },
  { name: "lanpu" },
];

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The questions on newspapers that `ranking/trees.ts` was learnt from, as its header names them, by paths from the root of
 * the repository. Without the printed page where that is not there: what is learnt then differs a little.
 */
export function shippedSets(): readonly TrainingSet[] {
  const regions = REGIONS.flatMap(({ name, askedAgain }) => {
    const corpus = `tests/regions/${name}`;
    const files = ["questions.jsonl", ...(askedAgain === true ? ["more-questions.jsonl"] : [])];
    return files.map((file) => ({ questions: `${corpus}/${file}`, corpus, times: 1 }));
  });
  const isThere = existsSync(`${ROOT}/${PAGE.questions}`);
  if (!isThere) console.error(`${PAGE.questions} is not there: learning goes on without the printed page`);
  return [...(isThere ? [PAGE] : []), ...SHIPPED, ...regions];
}
