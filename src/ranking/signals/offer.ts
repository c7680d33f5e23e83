import type { ExpectedKind } from "../../question/analysed-question.ts";
import { ANSWER_FORM, type AnswerForm } from "../../question/answer-form.ts";
import type { Signal } from "../evidence.ts";

type Family = "figure" | "name" | "form";

const FAMILIES: Readonly<Record<AnswerForm, Family | null>> = {
  figure: "figure",
  time: "figure",
  name: "name",
  title: "form",
  clause: "form",
  any: null,
};

/** A name of no kind of thing in particular may be of any form. */
function familyOf(kind: ExpectedKind): Family | null {
  return kind === "name" ? "form" : FAMILIES[ANSWER_FORM[kind]];
}

/** Best fit of what the sentence offers to the kind of answer asked for; 0 when another family of answers is asked for. */
export function offer(family: Family): Signal {
  return {
    name: `offers the ${family}`,
    compute(evidence, row) {
      if (familyOf(evidence.question.expected.kind) !== family) return 0;
      return evidence.answers(row).reduce((best, answer) => Math.max(best, answer.fit), 0);
    },
  };
}
