import { countsAsked } from "../../question/asked/asked-thing.ts";
import { askedThing, type Evidence, type Signal, sentenceNumberOf, sentenceOf } from "../evidence.ts";
import { quantityKindOf } from "../fit-figures.ts";

/** How much each further way to say the thing is worth. */
const FURTHER_WAY = 0.85;
/** The thing by itself, where nothing tells which it is. */
const BARE = 0.3;
/** Parts of speech that describe the noun they stand before. */
const DESCRIBES = /^(?:n|vn|b|j|l|a|x|eng)/u;
const NOUN = /^(?:n|vn)/u;

/**
 * Whether the sentence names a thing of the kind asked for (哪个走廊: 孟中印缅经济走廊): 1 where words of its own describe it, less
 * where only the question's do, where it stands bare or inside a longer name, or is said in another way; 0 where it is not
 * said, -1 where the question asks for no thing by name.
 */
export const namesAsked: Signal = {
  name: "names the thing asked for",
  compute(evidence, row) {
    const { heads } = askedThing(evidence);
    if (heads.length === 0) return -1;
    const sentence = sentenceNumberOf(evidence, row);
    const text = evidence.index.texts[sentence] ?? "";
    let best = 0;
    for (const [way, head] of heads.entries()) {
      const worth = FURTHER_WAY ** way;
      if (worth <= best) break;
      for (let at = text.indexOf(head); at !== -1; at = text.indexOf(head, at + 1)) {
        best = Math.max(best, worth * describedAt(evidence, sentence, text, at, at + head.length));
      }
    }
    return best;
  },
};

/** Whether the sentence has a figure that counts the very thing asked for (几家载体: 7家载体); -1 where none is asked for. */
export const countsThing: Signal = {
  name: "counts the thing asked for",
  compute(evidence, row) {
    const asked = askedThing(evidence);
    if (asked.heads.length === 0 || quantityKindOf(evidence.question.expected.kind) === null) return -1;
    const text = sentenceOf(evidence, row);
    return evidence
      .answers(row)
      .reduce((best, answer) => Math.max(best, countsAsked(asked, text, answer) ? answer.fit : 0), 0);
  },
};

const EXAMPLES_BEFORE = /等[^,;:。等]{0,12}$/u;

function describedAt(evidence: Evidence, sentence: number, text: string, start: number, end: number): number {
  if (EXAMPLES_BEFORE.test(text.slice(Math.max(0, start - 14), start))) return 1;
  const { starts, lengths, tags, names } = evidence.index.tagged;
  let offset = 0;
  let before = "";
  let beforeTag = "";
  let after = "";
  for (let word = starts[sentence] ?? 0; word < (starts[sentence + 1] ?? 0); word++) {
    const next = offset + (lengths[word] ?? 0);
    const tag = names[tags[word] ?? 0] ?? "";
    if (offset < start) {
      before = text.slice(offset, Math.min(next, start));
      beforeTag = next > start ? "n" : tag;
    }
    if (offset >= end) {
      after = tag;
      break;
    }
    offset = next;
  }
  const isInside = NOUN.test(after);
  if (!DESCRIBES.test(beforeTag) || !/\p{L}/u.test(before)) return isInside ? 0 : BARE;
  const isOwn = !evidence.question.text.includes(before);
  return (isOwn ? 1 : 0.5) * (isInside ? 0.5 : 1);
}
