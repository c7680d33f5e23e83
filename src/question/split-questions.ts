/** A message with more questions than this is a text, and asked as it stands. */
const MOST_QUESTIONS = 6;

const OPENING = "“‘「『《〈（([【";
const CLOSING = "”’」』》〉）)]】";
const LETTER = /[\p{L}\p{N}]/u;
const MARK = /[?？]/u;

/** Words that are put as a question and ask nothing. */
const ASKS_NOTHING =
  /^(?:你好|您好|在吗|在不在|有人吗|真的吗|真的|是吗|对吗|对吧|好吗|可以吗|行吗|知道吗|请问|谢谢你?|多谢|多謝|謝謝|hi|hello|hey|really|right|ok|okay|thanks|thank you|please|excuse me)$/iu;

/**
 * The questions of a message, in order: a question ends with its question mark, outside quotes and brackets, or with a
 * comma where every part between commas asks for something (全长多少，谁承建的). What asks nothing (你好？ 谢谢) is left out beside a question, any other text goes with the question before it.
 * @returns at least one text; the message itself where it holds one question or none
 */
export function splitQuestions(message: string): readonly [string, ...string[]] {
  const parts = cutAtLines(message)
    .flatMap(cutAtMarks)
    .filter((part) => !ASKS_NOTHING.test(bare(part)))
    .flatMap(cutAtCommas);
  const [first, ...others] = joinStatements(parts);
  if (first === undefined || others.length === 0 || others.length >= MOST_QUESTIONS) return [message];
  return [first, ...others];
}

function bare(part: string): string {
  return part.replace(/[^\p{L}\p{N}\s]/gu, "").trim();
}

/** Chinese asking words; 那几家, 举几家 and 也就是 ask nothing new. */
const ASKS =
  /^(?!.{0,2}(?:也就是|即|比如|例如))(?:.*[^那这這举舉列好])?(?:多少|[几幾](?!乎|何)|[谁誰]|哪|什[么麼]|啥|何[时時地人]|怎[么麼样樣]|[为為]何|多[大长長高远遠久重])/u;
/** A first part shorter than this names no matter: 多少，几个. */
const SHORTEST_MATTER = 5;

/** English asking words, at the beginning. */
const ASKS_IN_ENGLISH = /^(?:how|what|when|where|who|whom|whose|which|why)\b/iu;

/** The lines of a message where each by itself asks; else the message. */
function cutAtLines(message: string): readonly string[] {
  const lines = message.split(/\s*\n\s*/u).filter((line) => LETTER.test(line));
  const asks = (line: string): boolean =>
    MARK.test(line) || ASKS.test(line) || /[吗嗎]$/u.test(line) || ASKS_IN_ENGLISH.test(line);
  if (lines.length < 2 || !lines.every(asks)) return [message];
  return lines.map((line) => (MARK.test(line) ? line : `${line}${/\p{Script=Han}/u.test(line) ? "？" : "?"}`));
}

/** The questions of a part that asks several, a comma between them. */
function cutAtCommas(part: string): readonly string[] {
  const clauses = part.split(/[,，;；]\s*(?:另外|还有|還有|以及)?[,，\s]*/u);
  const asksAll = clauses.length > 1 && clauses.every((clause) => ASKS.test(clause));
  if (!asksAll || (clauses[0]?.length ?? 0) < SHORTEST_MATTER) return [part];
  return clauses.map((clause) => (MARK.test(clause.at(-1) ?? "") ? clause : `${clause}？`));
}

/** The parts of a message that end with a question mark, and what follows the last one. */
function cutAtMarks(message: string): readonly string[] {
  const characters = [...message];
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  for (const [i, character] of characters.entries()) {
    part += character;
    if (OPENING.includes(character)) depth++;
    if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    if (depth > 0 || !endsQuestion(characters, i) || !LETTER.test(part)) continue;
    parts.push(part);
    part = "";
  }
  if (depth > 0 && parts.length === 0) return [message.trim()];
  return [...parts, part].map((text) => text.trim()).filter((text) => LETTER.test(text));
}

/** A question mark ends a question unless another mark or, in an address, a letter comes right after it. */
function endsQuestion(characters: readonly string[], at: number): boolean {
  const next = characters[at + 1] ?? " ";
  if (!MARK.test(characters[at] ?? "") || /[?？!！”’」』"]/u.test(next)) return false;
  return characters[at] === "？" || !/[\p{Script=Latin}\p{N}=&]/u.test(next) || /\p{Lu}/u.test(next);
}

/** What has no question mark of its own goes with the question before it. */
function joinStatements(parts: readonly string[]): readonly string[] {
  const questions: string[] = [];
  for (const part of parts) {
    const before = questions.at(-1);
    if (before === undefined || MARK.test(part.at(-1) ?? "") || /[?？][!！]+$/u.test(part)) questions.push(part);
    else questions[questions.length - 1] = `${before} ${part}`;
  }
  return questions;
}
