/** The chance, 0 to 1, that log odds stand for. */
export function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The log odds of a chance; a chance of 0 or 1 counts as one in a thousand less sure than that. */
export function logOddsOf(chance: number): number {
  const unsure = Math.min(Math.max(chance, 0.001), 0.999);
  return Math.log(unsure / (1 - unsure));
}
