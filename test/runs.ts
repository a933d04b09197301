import { tries } from "./thorough.ts";

/**
 * How often a property is tried: a quarter of what is asked for, but not fewer than 50 times where so many are asked
 * for, as every run of the tests tries others; as often as asked where the walk is thorough, or fewer times where
 * mutants wait for the same answer.
 */
export const runs = (asked: number): number =>
  Math.min(
    tries(Math.max(Math.min(asked, 50), Math.ceil(asked / 4)), asked),
    Number(process.env.MOST_RUNS ?? asked),
  );
