import type { Language } from "../model/corpus.ts";
import { readQuantities } from "../text/read-quantities.ts";

/** A question whether something is so, and what of it is left out when the figure is asked for. */
const WHETHER = /是不是|是否|(?<=有)没有|有木有/u;
const WHETHER_AT_END = /(?:,?(?:是真的|真的)?(?:吗|么)|,?(?:对吗|对吧|对不对|是吗|是吧|没错吧|是真的吗))?[?。!\s]*$/u;
/** 是不是县里头|一个 */
const ORDINAL = /[头第]$/u;
/** Asking words: the question asks for something already. */
const ASKS = /多少|几(?!乎)|谁|哪|什么|怎|为何/u;

const ENGLISH =
  /^(?:is it (?:true|correct|right) that )?(?:(?:does|do|did) )?(?:the )?(?<who>[\w' -]+?) (?:really )?(?:have|has|had|own|owns|run|runs) (?<number>\d[\d,.]*) (?<what>[\w' -]+?)[?.\s]*$/iu;
const ASKS_IN_ENGLISH = /^(?!(?:who|what|which|how)\b)(?:(?:is it|does|do|did)\b|.*[?]\s*$)/iu;

/**
 * Reads a question whether a figure is so (八宿是不是有50个站点？) as one for that figure (八宿有多少个站点): the sources say
 * how many there are. Any other question stays as it is.
 * @param question a question in plain words; a Chinese one normalised
 */
export function askHowMany(question: string, language: Language): string {
  return language === "zh" ? askInChinese(question) : askInEnglish(question);
}

function askInChinese(question: string): string {
  const asksWhether = WHETHER.test(question) || /[吗么][?。!\s]*$|对[吗吧]|对不对/u.test(question);
  if (!asksWhether || ASKS.test(question)) return question;
  const figures = readQuantities(question).filter(({ kind, unit }) => kind !== "date" && unit !== "");
  const [figure] = figures;
  if (figure === undefined || figures.length > 1 || ORDINAL.test(question.slice(0, figure.start))) return question;
  const asked = figure.unit === "%" ? "百分之多少" : `多少${figure.unit}`;
  const whole = question.slice(0, figure.start) + asked + question.slice(figure.end);
  return `${whole.replace(WHETHER, "").replace(WHETHER_AT_END, "")}?`;
}

function askInEnglish(question: string): string {
  const { who, what } = ENGLISH.exec(question.trim())?.groups ?? {};
  if (who === undefined || what === undefined || !ASKS_IN_ENGLISH.test(question)) return question;
  return `how many ${what} does ${who} have?`;
}
