import type { Elected } from "../../src/analysis/scenario/beside.ts";
import { verify } from "../../src/verify/verify.ts";

/** What the independent checker finds wrong in an outcome. */
export const isSound = ({ law, results, outcome }: Elected) => verify(law, results, outcome);
