import { EXPECTED_KINDS, type ExpectedKind } from "./analysed-question.ts";

/** In what form the answer to a question stands in a sentence; `clause` is more than a name, `any` is not known. */
export type AnswerForm = "figure" | "time" | "title" | "name" | "clause" | "any";

/** The form of the answer to each kind of question. */
export const ANSWER_FORM = {
  count: "figure",
  money: "figure",
  percent: "figure",
  date: "time",
  duration: "time",
  person: "name",
  place: "name",
  organization: "name",
  policy: "title",
  name: "name",
  list: "clause",
  reason: "clause",
  definition: "clause",
  any: "any",
} as const satisfies Record<ExpectedKind, AnswerForm>;

/** The kinds of question whose answers are of these forms. */
export function kindsAnsweredBy(...forms: readonly AnswerForm[]): ReadonlySet<ExpectedKind> {
  return new Set(EXPECTED_KINDS.filter((kind) => forms.includes(ANSWER_FORM[kind])));
}
