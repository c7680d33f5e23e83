import type { Span } from "../../model/corpus.ts";
import { unitOf } from "./figures-of-others.ts";

/** 计划建设|60家, 将新建9座,其中甲县|4座, and not 目前已有|37家: what stands before a figure that is meant to be reached. */
const PLANNED =
  /(?:计划|规划|拟|预计|力争|目标|打算|准备|将(?!近|军|士|领))(?:(?!已|目前|现有|现在|截至|累计)[^;。])*$/u;
/** 开了多少家, 目前有几家: what is there is asked for. */
const ASKS_DONE =
  /(?<=\p{Script=Han})了(?=多少|几|[?。\s]*$)|已经?|(?:现在|目前|至今|迄今|累计)|(?:完工|建成|建好|办成|开业)的/u;
/** 打算建几家, 明年要建多少: what is meant to be is. */
const ASKS_PLANNED =
  /计划|规划|打算|准备|预计|目标|将要?|(?<!需|主|只|还|重)要(?!求|是|紧|点)|明年|后年|今后|以后|下一步|(?:时候|何时|几时|哪[年天月])(?:才)?(?:能|可以|会)|\bwhen will\b/u;

const OF_THE_OTHER = 0.02;

/** How much less a planned figure is worth where what is done is asked for, and one that is reached where a plan is. */
export function ofPlans(question: string, text: string, figure: Span, figures: readonly Span[]): number {
  const isPlan = ASKS_PLANNED.test(question);
  if (!isPlan && !ASKS_DONE.test(question)) return 1;
  if (isPlanned(text, figure) === isPlan) return 1;
  const unit = sortOf(text, figure);
  const hasOther = figures.some((other) => sortOf(text, other) === unit && isPlanned(text, other) === isPlan);
  return hasOther ? OF_THE_OTHER : 1;
}

/** 7月28日 and 2026年10月 are of one sort. */
function sortOf(text: string, { start, end }: Span): string {
  const unit = unitOf(text.slice(start, end));
  return /^[年月日号]/u.test(unit) ? "日" : unit;
}

function isPlanned(text: string, { start }: Span): boolean {
  return PLANNED.test(text.slice(0, start));
}
