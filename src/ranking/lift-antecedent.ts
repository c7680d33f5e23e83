import { asksWhether } from "../question/asked/asked-whether.ts";
import { askedThing, type Evidence, followsInParagraph, sentenceOf } from "./evidence.ts";
import type { JudgedRow } from "./judged-row.ts";

/** How much less the sentence before may score that tells when what the best one tells was. */
const TIME_MARGIN = 2;

/**
 * What a question asks for may stand before the sentence that says the rest of it, which only points back: 该章程|取消了过路费
 * where it is asked which charter did, 因此,羊群都改走河滩 where it is asked why, 双方签了协议 where it is asked when and the day was told
 * just before, or a sentence with nothing but what the question says itself. Then the one before it in its paragraph takes
 * its score.
 * @param judged rows best first
 */
export function liftAntecedent(evidence: Evidence, judged: readonly JudgedRow[]): readonly JudgedRow[] {
  const [best] = judged;
  if (best === undefined || !followsInParagraph(evidence, best.row)) return judged;
  const row = best.row - 1;
  const before = judged.find((one) => one.row === row);
  const isTold = before !== undefined && best.score - before.score <= TIME_MARGIN && tellsWhen(evidence, best.row, row);
  if (!isTold && !pointsBack(evidence, best.row)) return judged;
  return [{ ...best, row }, ...judged.filter((one) => one !== before)];
}

/** Whether a time is asked for and not the sentence itself tells one but the one before it. */
function tellsWhen(evidence: Evidence, row: number, before: number): boolean {
  const { expected } = evidence.question;
  return expected.kind === "date" && evidence.answers(row).length === 0 && evidence.answers(before).length > 0;
}

function pointsBack(evidence: Evidence, row: number): boolean {
  const sentence = sentenceOf(evidence, row);
  return (
    callsBackAsked(evidence, sentence) || isOnlyConsequence(evidence, sentence) || saysOnlyAsked(evidence, sentence)
  );
}

const POINTER =
  /^(?:而|但|不过|在|对于?|由于?|目前)?,?(?<word>[这那]些|[该这]|此(?![时外后前间次刻举])|[两双])(?<measure>[个家所间支项部种类位名条款座场届次本门块处一]*)/u;
/** A sentence that names the thing itself: 该杂志后改名为《…》. */
const NAMES = /[《“「]|[称改名叫]为|名叫|叫做/u;
/** How far behind the asking words the thing asked for may be named. */
const REACH = 3;

/** Whether a sentence begins with a word back at the thing asked for: 这些设备 for 什么设备. */
function callsBackAsked(evidence: Evidence, sentence: string): boolean {
  const { text, expected, language } = evidence.question;
  const back = POINTER.exec(sentence);
  if (back === null || NAMES.test(sentence)) return false;
  const { word = "", measure = "" } = back.groups ?? {};
  const from = back[0].length - measure.length;
  return askedThing(evidence)
    .heads.filter(isAsked)
    .some((head) => {
      const thing = head.slice(-2);
      // What counts things may be a part of the name of one: 该|部门.
      const at = sentence.indexOf(thing, from);
      return at !== -1 && at <= back[0].length && !text.includes(word + sentence.slice(from, at) + thing);
    });

  /** 哪个街区, and not the subject of 街区叫什么. */
  function isAsked(head: string): boolean {
    if (!/^\p{Script=Han}+$/u.test(head) || expected.ask === null) return false;
    if (language === "en") return /\b(?:what|which)\b/u.test(text);
    const at = text.indexOf(head, expected.ask.start);
    return at !== -1 && at <= expected.ask.end + REACH;
  }
}

const CONSEQUENCE = /^(?:而?因此|所以|因而|于是|从而|故而?(?!事)|使得?|这使|此举|这?导致|为此|由此)/u;
const OWN_REASON = /因为|由于|为了|因(?![此而])|(?<!^.{0,2})因而/u;

/** Whether a sentence only says what came of the reason asked for. */
function isOnlyConsequence({ question }: Evidence, sentence: string): boolean {
  return question.expected.kind === "reason" && CONSEQUENCE.test(sentence) && !OWN_REASON.test(sentence);
}

const SAYS_NOTHING =
  /[的了是在和与及其他她它们该此这那些个等也都就并且而则以为于有被由将使把或又但因所曾后来上中内下两一种位者到从对向至已]/u;

/** Whether a sentence says nothing that the question does not say itself. */
function saysOnlyAsked({ question }: Evidence, sentence: string): boolean {
  if (asksWhether(question.text)) return false;
  const runs = sentence.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? [];
  return runs.every((run) => question.text.includes(run) || isMadeOf(question.text, run));
}

function isMadeOf(question: string, run: string): boolean {
  if (!/^\p{Script=Han}+$/u.test(run)) return false;
  const characters = [...run];
  return characters.every((character, at) => {
    if (SAYS_NOTHING.test(character)) return true;
    const next = characters[at + 1];
    if (!question.includes(character)) return false;
    return next === undefined || SAYS_NOTHING.test(next) || question.includes(character + next);
  });
}
