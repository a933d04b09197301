import { whole } from "../../numbers.ts";
import { counted } from "../prose.ts";

/** Words in and around tables of a terminal. */
export const tables = {
  /** `points`: of a share, as written; at most 21 columns with the number */
  eachBlock: (points: string, one: boolean) => `each block ${points} ${one ? "point" : "points"}`,
  /** beside a list that stands in a lot: one short word */
  lot: "lot",
  moreLists: (lists: number) => `${whole(lists)} more lists`,
  moreAreas: (areas: number) => `and ${counted(areas, "more", "more")}; --json has all.`,
  moreAssertions: (assertions: number) =>
    `${counted(assertions, "more assertion")}; --json has all.`,
  moreRows: (rows: number) => `${whole(rows)} rows more: see --json.`,
  howClose: "How close",
  /** over the columns of several elections */
  seats: "Seats",
  share: "Share, %",
  swing: "Swing",
  calledAlike: "Called alike, and not taken for the same:",
  namesDocument: "A names document says which are the same (--names FILE):",
};
