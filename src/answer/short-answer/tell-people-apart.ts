import type { Span } from "../../model/corpus.ts";
import { type AnswerCandidate, ORGANISATION_FOR_PERSON } from "../../ranking/find-answers.ts";
import { PERSON_HEAD } from "./candidate.ts";

/** 县第一中学|的|祁牧野, 县队|的教练|祁牧野: whose a person is. */
const WHOSE = /^的?\p{Script=Han}{0,4}$/u;

/** 大厨|是镇中学的厨师赵小川: those that the thing asked for is said to be. */
export function saidToBe(names: readonly AnswerCandidate[], text: string, head: string): readonly AnswerCandidate[] {
  if (head.length < 2) return [];
  const isSaid = ({ start, fit }: AnswerCandidate): boolean => {
    const at = text.lastIndexOf(`${head}是`, start);
    return at !== -1 && fit > ORGANISATION_FOR_PERSON && !/[,;。、]/u.test(text.slice(at, start));
  };
  return names.filter(isSaid);
}

/** The names without the organisations that only say whose a person is, or that stand beside one where an office is asked for. */
export function withoutEmployers(
  names: readonly AnswerCandidate[],
  text: string,
  head: string,
): readonly AnswerCandidate[] {
  const persons = names.filter(({ fit }) => fit > ORGANISATION_FOR_PERSON);
  const isEmployer = ({ end }: Span): boolean =>
    PERSON_HEAD.test(head) || persons.some(({ start }) => start >= end && WHOSE.test(text.slice(end, start)));
  return persons.length === 0 ? names : names.filter((name) => name.fit > ORGANISATION_FOR_PERSON || !isEmployer(name));
}
