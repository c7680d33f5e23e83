/** How often the signs are drawn anew. */
const ROUNDS = 10_000;
const SEED = 2_463_534_242;
/** Differences of sums that are nothing but rounding. */
const ROUNDING = 1e-9;

/**
 * Paired randomisation test, two-sided: how likely a mean difference at least as large is, had it been chance which of
 * the two systems each question's difference favours (Smucker, Allan and Carterette, "A comparison of statistical
 * significance tests for information retrieval evaluation", CIKM 2007). Drawn from a fixed seed, so the same differences
 * give the same p; the drawing that was seen counts as one, so p is never 0.
 * @param differences second system minus first, one a question
 * @returns p, over 0 up to 1
 */
export function testPairedDifferences(differences: readonly number[]): number {
  const moving = differences.filter((difference) => difference !== 0);
  const seen = Math.abs(moving.reduce((sum, difference) => sum + difference, 0)) - ROUNDING;
  const nextBit = createBits(SEED);
  let atLeast = 1;
  for (let round = 0; round < ROUNDS; round++) {
    let sum = 0;
    for (const difference of moving) sum += nextBit() === 0 ? difference : -difference;
    if (Math.abs(sum) >= seen) atLeast++;
  }
  return atLeast / (ROUNDS + 1);
}

/** Random bits by xorshift (Marsaglia, 2003), the highest of each 32. */
function createBits(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 31;
  };
}
