/** How Chinese says that a figure is more than another, or less, as alternatives of a pattern. */
export const MORE_OR_LESS = "多|少|高|低|大|小|长|短";
/** What Chinese says with 最 of the figures of several places, as alternatives of a pattern. */
export const MOST_OR_LEAST: string = `${MORE_OR_LESS}|快|慢|贵|便宜`;

/** How a Chinese text says which is the most and which the least, as alternatives of a pattern. */
export const MOST = "最[多高大快长久贵强富好热火早远重厚深宽]|居首|首位|榜首|第一";
export const LEAST = "最[少低小慢短便弱穷差冷晚近轻薄浅窄]|末位|垫底|倒数第一";

/** How an English question asks for the most, and for the least, as alternatives of a pattern. */
export const ENGLISH_MOST =
  "most(?! of\\b)|highest|largest|biggest|greatest|longest|fastest|oldest|richest|dearest|priciest|busiest|deepest|tallest|heaviest";
export const ENGLISH_LEAST =
  "(?<!\\bat )least|fewest|lowest|smallest|shortest|slowest|youngest|poorest|cheapest|worst|weakest";

/** English words by which figures of several places are compared, as alternatives of a pattern. */
export const ENGLISH_EXTREMES =
  "most expensive|most|fewest|least|highest|lowest|largest|smallest|biggest|greatest|longest|shortest|cheapest|dearest";
