import type { Base } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";
import { terms } from "../terms.ts";

/** How far the seats are from the votes, in a sentence. */
export const wasted = {
  /** `share`: in per cent, without the sign; `againstAll`: votes against all among them, 0 where there are none */
  withoutSeat: (votes: number, size: number, base: Base, share: string, againstAll: number) => {
    const against = againstAll > 0 ? `, ${whole(againstAll)} of them against all` : "";
    return `Without a seat: ${whole(votes)} of ${whole(size)} ${terms.baseName[base]} (${share}%)${against}.`;
  },
  gallagher: (value: string, base: Base | "seats") =>
    `Gallagher index ${value} (${base === "seats" ? "seats" : terms.baseName[base]}).`,
};
