import type { Level } from "../../../results/results.ts";
import { joined } from "../prose.ts";
import { terms } from "../terms.ts";

/** What the data does not tell, and seats that nobody has. */
export const gaps = {
  untold: {
    direct: "The data tells of no seats won directly; none was counted.",
    adjustmentSeats: "The data tells of no levelling seats of areas; none was counted.",
  },
  absent: (level: Level, steps: readonly string[]) =>
    `The data has no ${terms.levelName[level][1]}: ${steps.length === 1 ? "step" : "steps"} ${joined(steps)} gave nothing.`,
  empty: (seats: number) =>
    `${terms.seats(seats)} ${seats === 1 ? "stays" : "stay"} empty: no list can take ${seats === 1 ? "it" : "them"}.`,
};
