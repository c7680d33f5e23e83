import type { ExpectedKind } from "../../question/analysed-question.ts";
import type { Signal } from "../evidence.ts";

type Family = "figure" | "name" | "form";

const FAMILIES: Readonly<Record<ExpectedKind, Family | null>> = {
  count: "figure",
  money: "figure",
  percent: "figure",
  date: "figure",
  duration: "figure",
  person: "name",
  place: "name",
  organization: "name",
  policy: "form",
  name: "form",
  list: "form",
  reason: "form",
  definition: "form",
  any: null,
};

/** Best fit of what the sentence offers to the kind of answer asked for; 0 when another family of answers is asked for. */
export function offer(family: Family): Signal {
  return {
    name: `offers the ${family}`,
    compute(evidence, row) {
      if (FAMILIES[evidence.question.expected.kind] !== family) return 0;
      return evidence.answers(row).reduce((best, answer) => Math.max(best, answer.fit), 0);
    },
  };
}
