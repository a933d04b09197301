/** Whether long walks are taken to their end (THOROUGH=1), and not by an even sample of them. */
const THOROUGH = process.env.THOROUGH === "1";

/** What is tried: little by default, much where the walk is to be thorough. */
export const tries = <T>(few: T, many: T): T => (THOROUGH ? many : few);

/** Half of them, spread over all; all where the walk is to be thorough. */
export function some<T>(all: readonly T[]): readonly T[] {
  const isOne = sample(all.length, tries(all.length / 2, all.length));
  return all.filter((_, nth) => isOne(nth));
}

/**
 * Which of so many, by their number, stand for all: no more than about `most`, and always the same ones. They are
 * spread by the golden section, which keeps step with nothing that repeats (a number up, the same number down, …).
 */
export function sample(all: number, most: number): (nth: number) => boolean {
  return (nth) => (nth * GOLDEN) % 1 < most / all;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;
