/** How a Chinese text says which is the most and which the least, as alternatives of a pattern. */
export const MOST = "最[多高大快长久贵强富好热火早远重厚深宽]|居首|首位|榜首|第一";
export const LEAST = "最[少低小慢短便弱穷差冷晚近轻薄浅窄]|末位|垫底|倒数第一";

/** English words for either, as alternatives of a pattern. */
export const ENGLISH_EXTREMES = "most|fewest|least|highest|lowest|largest|smallest|biggest|greatest|longest|shortest";
