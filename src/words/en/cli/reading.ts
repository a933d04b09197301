import type { Kind, Level } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";
import { counted } from "../prose.ts";
import { terms } from "../terms.ts";

const role = {
  areaId: "code",
  areaName: "name",
  areaParent: "area around it",
  areaLevel: "level of the area",
  registered: terms.baseName.registered,
  cast: terms.baseName.cast,
  valid: terms.baseName.valid,
  invalid: "invalid ballots",
  blank: "blank ballots",
  list: "name of the list",
  listId: "code of the list",
  candidate: "name of the candidate",
  seats: "seats",
  sum: "a sum of other columns",
  contest: "contest",
  year: "year",
  vote: "which vote",
  mode: "way of voting",
  group: "group of lists",
  left: "left out",
};

const rowRole = {
  registered: terms.baseName.registered,
  cast: terms.baseName.cast,
  valid: terms.baseName.valid,
  invalid: "invalid ballots",
  blank: "blank ballots",
  sum: "sum of the others",
  subtotal: "sum of some of the others",
  left: "left out",
};

const kind: Readonly<Record<Kind, string>> = {
  party: "party",
  coalition: "coalition",
  independent: "independent",
  minority: "minority",
  "against-all": "against-all",
  other: "other",
};

/** How a table was read: what each column and row was taken for, and why. */
export const reading = {
  /** a header, a cell or a name as it stands in the file */
  quoted: (text: string) => `"${text}"`,
  howRead: (origin: string) => `How it is read: ${origin}`,
  guessed: "guessed, a reason in brackets (--write-reading FILE keeps it)",
  byPublisher: (name: string) => `as its publisher lays it out, ${name}`,
  given: (name: string) => `by --reading${name === "" ? "" : `, ${name}`}`,

  /** between cells: these signs by name, any other as it is */
  sign: { ",": "a comma", ";": "a semicolon", "\t": "a tab", "|": "a bar" } as Readonly<
    Record<string, string>
  >,
  partedBy: (sign: string) => `cells parted by ${sign}`,
  sheet: (name: string) => `sheet ${name}`,
  everySheet: "every sheet an area",
  noHeaders: "no headers",
  headersInRows: (rows: readonly string[]) =>
    `headers in row${rows.length > 1 ? "s" : ""} ${rows.join(", ")}`,
  headersInColumns: (columns: readonly string[]) =>
    `headers in column${columns.length > 1 ? "s" : ""} ${columns.join(", ")}`,
  areasInColumns: "areas in columns",
  endsWithRow: (row: string) => `ends with row ${row}`,
  endsWithColumn: (column: string) => `ends with column ${column}`,

  column: (letter: string, header: string) => `column ${letter} ${header}`,
  columns: (from: string, to: string) => `columns ${from} to ${to}`,
  headers: (headers: number) => counted(headers, "header"),
  /** of many columns: `what` as from `ofKind` and `inVote`, empty where they are the usual */
  votesOfLists: (lists: number, what: string) => `votes of ${whole(lists)} lists${what}`,
  votesOfList: (what: string) => `votes of a list${what}`,
  votesOf: (name: string | undefined, what: string) =>
    `votes${name === undefined ? "" : ` of ${name}`}${what}`,
  ofKind: (is: Kind) => ` (${kind[is]})`,
  inVote: (vote: string) => ` in the vote ${vote}`,
  kind,
  role,
  /** the code or the name of an area of a level */
  areaRole: (is: "areaId" | "areaName", level: Level) =>
    `${role[is]} of the ${terms.levelName[level][0]}`,
  rowRole,
  rowsWhere: (cells: readonly (readonly [header: string, cell: string])[]) =>
    `rows where ${cells.map(([header, cell]) => `${header} is ${cell}`).join(" and ")}`,

  leftOut: "Left out, or taken for granted",
  rowsFrom: (rows: number, where: string) => `${counted(rows, "row")} from ${where}`,
  /** `what`: the option that chooses, without its dashes */
  choose: (values: number, what: string) => `To be chosen: one of ${counted(values, what)}`,
  more: (texts: number) => `${whole(texts)} more (--json has them all)`,
  /** a reason that the program gives by itself, by its English words; any other stands as it is written */
  because: (reason: string): string => reason,
};
