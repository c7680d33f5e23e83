import { readLevelsAsked } from "../../question/asked/asked-level.ts";
import type { Candidate } from "./candidate.ts";

const PLACE_WITH_LEVEL = /\p{Script=Han}+?(?:自治[区州]|[省市州县区旗镇乡村]|街道)/gu;

/** Of places one in the other (岬湾县|鲎尾镇) that of the level asked for: 哪个县哪个镇 asks for both. */
export function atLevel(candidate: Candidate, text: string, question: string): Candidate {
  const [asked, more] = readLevelsAsked(question);
  const name = text.slice(candidate.start, candidate.end);
  if (asked === undefined || more !== undefined || /[、和到至]/u.test(name)) return candidate;
  const part = [...name.matchAll(PLACE_WITH_LEVEL)].find(([place]) => place.endsWith(asked));
  if (part === undefined) return candidate;
  const start = candidate.start + part.index;
  return { ...candidate, start, end: start + part[0].length };
}
