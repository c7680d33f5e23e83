import type { Evidence } from "../../ranking/evidence.ts";

/** What a part of a sentence is worth at least beside the one that says most of the question. */
const LEAST_SAID = 0.25;
/** Among so many characters at the beginning of a clause its subject is named. */
const SUBJECT = 6;
/** What a subject may end with by one character; others are told by two. */
const KIND = /[县区市镇乡村州省校院厂矿站园店队社路]/u;

/**
 * 甲学院落实率最高,为88.6%;乙学院为79.4%: how much of the question each part up to a semicolon says, beside the part that says most.
 * @returns the worth, in (0, 1], by where in the sentence something stands
 */
export function weighSegments(evidence: Evidence, text: string): (offset: number) => number {
  return text.includes(";") ? weighParts(evidence, startsOf(text, ";"), text) : () => 1;
}

/**
 * The same of clauses whose subjects are alike (甲港区以集装箱为主,乙港区装卸粮食), where there are such.
 * @returns the worth, in (0, 1], by where in the sentence something stands
 */
export function weighParallels(evidence: Evidence, text: string): (offset: number) => number {
  const starts = startsOf(text, ",").filter(
    (start, _, all) => all.filter((other) => areAlike(subjectAt(text, start), subjectAt(text, other))).length > 1,
  );
  return starts.length > 1 ? weighParts(evidence, starts, text) : () => 1;
}

function startsOf(text: string, mark: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) starts.push(at + 1);
  return starts;
}

function subjectAt(text: string, start: number): string {
  return text.slice(start, start + SUBJECT);
}

/** Whether two subjects are named alike: 甲乙|港区 and 丙丁|港区, 甲|县 and 乙|县. */
function areAlike(one: string, other: string): boolean {
  if (one === other) return true;
  for (let at = 1; at < SUBJECT - 1; at++) {
    const shared = one[at] === other[at] ? (one[at] ?? "") : "";
    if (shared === "" || one.slice(0, at) === other.slice(0, at)) continue;
    if (!/^\p{Script=Han}+$/u.test(one.slice(0, at + 1)) || !/^\p{Script=Han}+$/u.test(other.slice(0, at + 1)))
      return false;
    if (KIND.test(shared) || one[at + 1] === other[at + 1]) return at > 1;
  }
  return false;
}

function weighParts(
  { question, bigrams }: Evidence,
  starts: readonly number[],
  text: string,
): (offset: number) => number {
  const parts = starts.map((start, at) => text.slice(start, starts[at + 1]));
  const said = parts.map((part) =>
    question.bigrams.reduce(
      (sum, term, at) => sum + (part.includes(term.parts[0]?.term ?? "") ? (bigrams.weights[at] ?? 0) : 0),
      0,
    ),
  );
  const most = Math.max(...said, Number.MIN_VALUE);
  return (offset) => {
    const at = starts.findLastIndex((start) => start <= offset);
    return at === -1 ? 1 : Math.max(LEAST_SAID, (said[at] ?? 0) / most);
  };
}
