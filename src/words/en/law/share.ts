import type { Level } from "../../../results/results.ts";
import type { Holder, Shared } from "../../law/parts.ts";
import { whole } from "../../numbers.ts";
import { counted } from "../prose.ts";
import { terms } from "../terms.ts";
import { step } from "./step.ts";

/** Seats shared by a method. */
export const share = {
  /** "120 seats are shared by votes among the lists that pass: Hare quota, largest remainders" */
  shared: (s: Shared) => {
    const most = s.most === undefined ? "" : `, at most ${counted(s.most, "seat")} each`;
    const held = s.held ? `, counting on from ${step.held(s.held)}` : "";
    return `${s.seats} ${isOrAre(s.seats)} shared by ${s.by} among ${s.among}${held}: ${s.method}${most}${quota(s.quotaOf)}${s.article}`;
  },
  amongWinners: (lists: string | undefined) =>
    `the winners of its constituencies${bracketed(lists)}`,
  amongAreas: (level: Level, lists: string | undefined) =>
    `the ${terms.levelName[level][1]}${bracketed(lists)}`,
  minimum: (who: Holder, seats: string) => `${holder(who)} holds at least ${seats}.`,
  maximum: (who: Holder, seats: string, beyond: "others" | "unknown") =>
    `${holder(who)} holds at most ${seats}; ${
      beyond === "unknown"
        ? "where seats above that go, the law as known does not say"
        : "seats above that go to the others"
    }.`,
  growth: (until: string, unlevelled: { readonly most: number; readonly of: string } | undefined) =>
    `The seats grow one by one until every list has at least ${until}${
      unlevelled
        ? `; up to ${whole(unlevelled.most)} of ${unlevelled.of} may stay short and come on top`
        : ""
    }.`,
  /** `inside`: the same method, the order of the candidates, or another method by its name */
  connected: (
    inside: "same" | "candidates" | { readonly method: string },
    quotaOf: string | undefined,
  ) =>
    `Connected lists count as one; their seats then go ${
      inside === "candidates"
        ? "to the candidates with the most votes"
        : `to the lists among them ${
            inside === "same" ? "by the same method" : `by another method: ${inside.method}`
          }`
    }${quota(quotaOf)}.`,
  excludes:
    "A list that holds as many seats as its share, or more, leaves with them, and the rest is shared again.",
};

const bracketed = (lists: string | undefined): string => (lists === undefined ? "" : ` (${lists})`);

const quota = (of: string | undefined): string =>
  of === undefined ? "" : `, the quota taken of ${of}`;

/** "is" or "are", after seats in words. */
const isOrAre = (seats: string): "is" | "are" =>
  /^(1 seat$|the (smaller|larger|sum|number|figure) )/.test(seats) ? "is" : "are";

function holder(who: Holder): string {
  switch (who.kind) {
    case "list":
      return "A list";
    case "winner":
      return "A winner";
    case "list-in":
      return `A list in a ${terms.levelName[who.level][0]}`;
    case "area":
      return `A ${terms.levelName[who.level][0]}`;
  }
}
