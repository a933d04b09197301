import type { Column } from "./columns.ts";

/** The reason of a column that neither words nor numbers tell of; it is left out with a warning. */
export const NOTHING = "nothing says what it is";

/** The reason of a column of numbers beside those that add up; it is left out with a warning. */
export const NOT_IN_SUM = "not among the columns that add up to the valid votes";

/** The reason of a column with one number all the way down: a code, or a list; it is left out with a warning. */
export const SAME_NUMBER = "the same number in every row";

/** Why a column is left out. */
export function reason({ role, profile }: Column): string {
  if (role === "share" || profile.kind === "decimal")
    return "shares, or numbers that are no counts";
  if (role === "previous") return "an earlier election, or a change";
  if (role === "partOf") return "part of another column";
  if (role === "seats") return "seats";
  return role === undefined ? NOTHING : "not needed";
}
