import { toNumber } from "../exact/fraction.ts";
import { parseFraction } from "../exact/parse.ts";
import { error, ProblemError } from "../results/problem.ts";

/** The risk of an audit, above 0 and below 1; 5% where none is given. @throws ProblemError `option-value` */
export function readRisk(text: string | undefined, command: string): number {
  if (text === undefined) return 0.05;
  const share = parseFraction(text);
  if (share && share.n > 0n && share.n < share.d) return toNumber(share);
  throw new ProblemError(
    error("option-value", { source: "--risk" }, text, {
      expected: "risk",
      try: `mandate ${command} --risk 5%`,
    }),
  );
}
