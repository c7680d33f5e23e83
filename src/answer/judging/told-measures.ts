import type { Evidence } from "../../ranking/evidence.ts";
import { type Telling, tellsWhatIsAsked } from "./tells-what-is-asked.ts";

/** Measures by name: what is asked and by what a sentence tells it. */
const MEASURES: readonly Telling[] = [
  { asked: /多宽|宽度|\bhow wide\b/u, told: /宽/u },
  { asked: /多深|深度|\bhow deep\b/u, told: /深/u },
  { asked: /(?<![量率价入额度平值分例占](?:有|是|达|到)?)多高|高度|身高|\bhow (?:high|tall)\b/u, told: /高|海拔/u },
  { asked: /多厚|厚度|\bhow thick\b/u, told: /厚/u },
  { asked: /多重|重量|\bhow heavy\b/u, told: /重|吨|斤|克/u },
];

/** Whether a sentence tells the very measure that is asked for: how long a bridge is says nothing of how wide. */
export function tellsMeasure(evidence: Evidence, row: number): boolean {
  return tellsWhatIsAsked(MEASURES, evidence, row);
}
