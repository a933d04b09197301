import { whole } from "../../numbers.ts";
import { counted, joined } from "../prose.ts";

/** How many voters a merger may lose before it gains nothing. */
export const mergeLoss = {
  hold: (names: readonly string[], apart: number, together: number) =>
    `${joined(names)} hold ${apart === 0 ? "no seat" : counted(apart, "seat")} apart, ${whole(together)} together.`,
  nothing: "The merger gains nothing, even if all voters follow.",
  always: (votes: number, name: string) =>
    `The merger gains even if none of the ${whole(votes)} voters of ${name} follow.`,
  /** `share`: in per cent with its sign; `lostTo`: the list that they vote for, if any */
  while: (fewer: number, votes: number, name: string, share: string, lostTo: string | undefined) =>
    `The merger gains while fewer than ${whole(fewer)} of the ${whole(votes)} voters of ${name} (${share}) ${
      lostTo === undefined ? "do not vote" : `vote for ${lostTo}`
    }.`,
};
