import { spelled } from "../prose.ts";

/** Where the law's threshold lies among those at which anything changes. Every share is a text with its sign. */
export const sweep = {
  between: (law: string, above: string, upTo: string) =>
    `${law} lies between ${above} and ${upTo}.`,
  aboveAll: (law: string, highest: string) =>
    `${law} lies above every share known of a list; the highest is ${highest}.`,
  belowAll: (law: string, lowest: string) =>
    `${law} lies below ${lowest}, the lowest share known of a list.`,
  nothing: "No threshold changes anything.",
  /** `lists`: how many pass there; undefined where that is not decided */
  justBelow: (share: string, lists: number | undefined) =>
    `Just below ${share}: ${passing(lists)}.`,
  justAbove: (share: string, lists: number | undefined) =>
    `Just above ${share}: ${passing(lists)}.`,
};

const passing = (lists: number | undefined): string =>
  lists === undefined
    ? "not decided"
    : lists === 0
      ? "no list"
      : `${spelled(lists)} ${lists === 1 ? "list" : "lists"}`;
