import { whole } from "../../numbers.ts";
import { counted } from "../prose.ts";

/** A recount held against what was announced. */
export const verify = {
  /** in a narrow column */
  agrees: "agrees",
  differs: "differs",
  unread: "unread",
  problems: (problems: number) => counted(problems, "problem"),
  differences: (differences: number) => counted(differences, "difference"),
  noSeats: "no seats in this law",
  /** seats in the order of votes, as "46/45/16/13", or what stops them */
  seats: (seats: string, announced: boolean) => `${seats}${as(announced)}`,
  seatsInAreas: (seats: number, areas: number, announced: boolean) =>
    `${whole(seats)} seats in ${counted(areas, "area")}${as(announced)}`,
  /** behind what was compared */
  passedToo: (compared: string, passed: number) =>
    `${compared}; ${counted(passed, "list")} passed as announced`,
  elections: (elections: number, agree: number, differ: number, unread: number) =>
    `${counted(elections, "election")}: ${agree} agree, ${differ} differ${unread > 0 ? `, ${unread} cannot be read` : ""}.`,
  seatsCompared: (seats: number, areas: number, differ: number) =>
    `${whole(seats)} announced seats compared in ${counted(areas, "area")}, ${differ} differ.`,

  /** `given`: a number, or what it can be */
  listDiffers: (name: string, announced: number, given: string) =>
    `${name}: announced ${announced}, the law gives ${given}.`,
  areaDiffers: (name: string, announced: number, given: number) =>
    `${name}: announced ${announced} seats, the law gives ${given}.`,
  lotDiffers: (area: string, among: readonly string[], won: readonly string[]) =>
    `${area}: open among ${among.join(", ")}; by the lot announced it went to ${won.join(", ")}.`,
  passedDiffers: (name: string, announced: boolean, passes: boolean) =>
    `${name}: announced ${announced ? "to have passed" : "not to have passed"}; by the votes it is ${passes ? "in" : "out"}.`,
  claimDiffers: (claim: string, stated: string, found: string) =>
    `A claim of the evidence does not hold: ${claim} says ${stated}, found ${found}.`,
};

const as = (announced: boolean): string =>
  announced ? " as announced" : "; no seats announced in the data";
