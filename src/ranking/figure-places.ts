import type { Place } from "../model.ts";
import { chineseNames } from "../question/region.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What a figure is worth that is told of the place asked about, however far off the thing is named (全市有食堂312家,其中青河县
 * 26家), and of another.
 */
const ITS_OWN = 1000;
const ANOTHERS = 0.2;

/** A site (a park, a zone) may be told of together with the place it is in. */
function isDivision({ kind }: Place): boolean {
  return kind !== "region" && kind !== "site";
}

/** A firm or school with its name, which may begin with a place. */
const FIRM =
  /\p{Script=Han}{2,12}?(?<![有设建达共投办家个所])(?:公司|集团|职业学校|学院|大学|银行|合作社|海关)(?!\d)/gu;

/**
 * Weighs the figures of a sentence by the place named last before each, where the question names a place below the region.
 * @returns the worth by what stands before a figure in the normalised sentence
 */
export function weighByPlace(evidence: Evidence, row: number): (before: string) => number {
  const { index, question, places, reader, rows } = evidence;
  const asked = question.places.filter(isDivision);
  if (asked.length === 0) return () => 1;
  const number = rows.sentences[row] ?? 0;
  // 甲、乙两县…分别为18元和15元: the place named last is not that of each figure.
  if ((index.texts[number] ?? "").includes("分别")) return () => 1;
  const told = reader.places(number).filter(isDivision);
  const names = [...new Set([...told, ...asked])].flatMap((place) =>
    chineseNames(place).map((name) => ({ place, name })),
  );
  return (text) => {
    // 望汐|海峡轮渡公司 says nothing of where its figures are told of.
    const before = text.replace(FIRM, (firm) => "·".repeat(firm.length));
    let last: (typeof names)[number] | null = null;
    let end = -1;
    for (const one of names) {
      const at = before.lastIndexOf(one.name);
      if (at !== -1 && at + one.name.length > end) {
        last = one;
        end = at + one.name.length;
      }
    }
    if (last === null) return 1;
    const { place } = last;
    if (asked.some((one) => places.contains(one, place))) return ITS_OWN;
    return asked.some((one) => places.contains(place, one)) ? 1 : ANOTHERS;
  };
}
