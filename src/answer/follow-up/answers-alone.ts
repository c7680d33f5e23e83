import type { QuestionParts } from "../../question/follow-up/question-parts.ts";
import { sharesPair } from "../../text/shares-pair.ts";
import type { JudgedAnswer } from "./reading-columns.ts";

/** Less than this says too little to be a question whatever was asked before: 主任是谁. */
const CHARACTERS_OF_ITS_OWN = 4;
const ENGLISH_WORDS_OF_ITS_OWN = 2;
/** From this chance of being right the answer to the question alone is believed although no reading in the conversation is. */
const SURE = 0.73;

/**
 * Whether a message is a question of its own and answered by itself: it asks, it says enough, and the sentence says all of
 * that. For where no reading beside what was said before is believed.
 */
export function answersAlone({ ask, content, language }: QuestionParts, { answer, likelihood }: JudgedAnswer): boolean {
  const [best] = answer.answers;
  if (ask === null || best === undefined || answer.outcome !== "answered" || answer.missing.length > 0) return false;
  const saysEnough =
    language === "zh" ? content.join("").length >= CHARACTERS_OF_ITS_OWN : content.length >= ENGLISH_WORDS_OF_ITS_OWN;
  return saysEnough && likelihood >= SURE && content.every((word) => sharesPair(word, best.sentence));
}
