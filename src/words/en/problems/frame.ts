import { whole } from "../../numbers.ts";
import { prose } from "../prose.ts";

/** What stands around the sentences of a problem. */
export const frame = {
  /** what kind of problem it is, in one word */
  error: "error",
  warning: "warn",
  found: "found",
  manyTimes: (message: string, times: string, first: readonly string[]) =>
    `${message} It is so in ${times} places${first.length === 0 ? "" : `, the first of them ${prose.either(first)}`}.`,
  /** the first of many values, and how many are not shown */
  andMore: (shown: string, more: number) =>
    `${shown}, and ${whole(more)} more (--json has them all)`,
  /** of mandate itself: `reason` is the text of the machine */
  fault: (reason: string) => `A fault in mandate itself, not in your data: ${reason}`,
  faultHelp: "Report it with the command and, if you can, the file.",
  noRoom: "The output cannot be written: the disk is full or the device takes no more.",
};

const inQuotes = (text: string): string => `"${text}"`;

/** Parts of a place; names come as texts that are escaped and cut. */
export const place = {
  /** sources that are no name of a file, an option or an election */
  sources: { "standard input": "standard input" } as Readonly<Record<string, string>>,
  sheet: (name: string) => `sheet ${inQuotes(name)}`,
  row: (n: number) => `row ${whole(n)}`,
  /** its letter, its header or both */
  column: (letter: string, header?: string) =>
    ["column", letter, header === undefined ? "" : inQuotes(header)].filter(Boolean).join(" "),
  area: (id: string) => `area ${id}`,
  list: (id: string) => `list ${id}`,
};

/** What was found, where no file has it so. */
export const found = {
  "announced: passed": "announced: passed",
  "announced: not passed": "announced: not passed",
  "HTML without a table": "HTML without a table",
  "OLE without a workbook": "OLE without a workbook",
  "Parquet of another program": "Parquet of another program",
  "JSON of another kind": "JSON of another kind",
};
