import { askedThing, type Evidence } from "../../ranking/evidence.ts";
import { ORGANISATION_FOR_PERSON } from "../../ranking/find-answers.ts";

const PEOPLE = /(?:专家|老师|教师|员|记者|农民|牧民|村民|代表|负责人)$/u;

/** Whether a sentence names somebody new where the names of people are asked for (专家叫什么名字, 讲课的老师是谁). */
export function namesPeople(evidence: Evidence, row: number): boolean {
  const { question, index, rows, reader } = evidence;
  const { kind } = question.expected;
  if (kind !== "name" && kind !== "person") return true;
  if (!askedThing(evidence).heads.some((head) => PEOPLE.test(head))) return true;
  const number = rows.sentences[row] ?? 0;
  const text = index.texts[number] ?? "";
  return reader
    .spans(number, "person")
    .some(({ fit, start, end }) => fit > ORGANISATION_FOR_PERSON && !question.text.includes(text.slice(start, end)));
}

const OFFICE = /(?:长|主任|书记|经理|负责人|主席|总裁|主管|秘书|会长|领导)$/u;

/** Whether the sentence names the office whose holder is asked for (局长是谁): the bureau alone has many people. */
export function holdsOffice(evidence: Evidence, row: number): boolean {
  const { question, index, rows } = evidence;
  if (question.expected.kind !== "person") return true;
  const offices = askedThing(evidence).heads.filter((head) => OFFICE.test(head));
  const text = index.texts[rows.sentences[row] ?? 0] ?? "";
  return offices.length === 0 || offices.some((office) => text.includes(office));
}
