import { asksForWay } from "../question/asked/asked-way.ts";
import { type Evidence, sentenceOf } from "./evidence.ts";
import type { JudgedRow } from "./judged-row.ts";

/** Where a reason or way stands that the sentence which tells of the matter does not give, nearest first. */
const STEPS = [1, 2, -1] as const;
/** So much less it may score: in encyclopedias what scores far less is seldom the reason (docs/experiments.md). */
const MARGIN = 2.4;

/** What a question asks for that newspapers often tell in a sentence of its own. */
interface AskedBeside {
  /** Whether a sentence may give it. */
  readonly gives: (evidence: Evidence, row: number) => boolean;
  /** What surely gives it. */
  readonly surely: RegExp;
}

/** Words that give a reason and are no cue by which one is found. */
const TOLD_AS_REASON =
  "怕|嫌|得益于|归功于|源于|缘于|主要是|图的?是|看中|考虑到|担心|[毛问][病题]出在|起因|之所以|为的是|多亏|靠的是";
const REASON = new RegExp(`${TOLD_AS_REASON}|在于`, "u");
/** 因此 and 使 say only that something came of what was told before. */
const SURE_REASON = new RegExp(`${TOLD_AS_REASON}|因为|由于|原因|(?<=^|[,;:“])因(?![此而])|是为了|目的是`, "u");
const SURE_WAY = /(?:办法|法子|做法)[^,。]{0,6}[是:]|采取|采用|改用|靠的?是|一是.{0,200}?二是|先[^,。]{2,20},?再/u;
const WAY =
  /办法|法子|做法|采取|采用|通过|依托|借助|凭借|运用|改用|改为|靠|一是|先[^,。]{2,20},?[再后]|用\p{Script=Han}{2,10}(?:来|把|装|做|测|代替)/u;

const REASONS: AskedBeside = {
  gives: (evidence, row) => evidence.answers(row).length > 0 || REASON.test(sentenceOf(evidence, row)),
  surely: SURE_REASON,
};
const WAYS: AskedBeside = { gives: (evidence, row) => WAY.test(sentenceOf(evidence, row)), surely: SURE_WAY };

function soughtBy({ expected, text }: Evidence["question"]): AskedBeside | null {
  if (expected.kind === "reason") return REASONS;
  return expected.kind === "any" && asksForWay(text) ? WAYS : null;
}

/**
 * Of a matter newspapers tell first that it is so, and in the next sentence why or how: where that is asked for and the best
 * sentence does not give it, one beside it in its paragraph that does takes its score.
 * @param judged rows best first
 */
export function liftNeighbours<T extends JudgedRow>(evidence: Evidence, judged: readonly T[]): readonly T[] {
  const [best] = judged;
  const sought = soughtBy(evidence.question);
  if (best === undefined || sought === null || sought.gives(evidence, best.row)) return judged;
  const { paragraphs } = evidence.rows;
  const isBeside = ({ row, score }: T, step: number): boolean =>
    row === best.row + step && paragraphs[row] === paragraphs[best.row] && best.score - score <= MARGIN;
  const beside = STEPS.flatMap((step) => judged.filter((one) => isBeside(one, step)));
  const giving = beside.find(({ row }) => sought.surely.test(sentenceOf(evidence, row)));
  if (giving === undefined) return judged;
  return [{ ...best, row: giving.row }, ...judged.filter((one) => one !== giving)];
}
