import type { Look } from "../../chart/theme.ts";
import { FORMATS, type Format } from "../../report/files.ts";
import { error, misuse, ProblemError } from "../../results/problem.ts";
import type { Results } from "../../results/results.ts";
import type { Options, Values } from "../command.ts";
import { OF_A_LOOK } from "../looks.ts";

/** The options of the page beside those of a count. */
export const OF_A_REPORT = {
  out: { type: "string" },
  format: { type: "string" },
  only: { type: "string", many: true },
  embed: { type: "string", many: true },
  previous: { type: "string" },
  ...OF_A_LOOK,
  map: { type: "string" },
  "drop-stations-by": { type: "string" },
  "smallest-first": { type: "boolean" },
  "up-to": { type: "string" },
} as const satisfies Options;

type Given = Values<typeof OF_A_REPORT>;

/** The order in which stations are left out, where one is asked for. */
export type OrderOptions = Pick<Given, "drop-stations-by" | "smallest-first" | "up-to">;

export interface ReportRequest {
  readonly out: string;
  readonly formats: readonly Format[];
  /** ids of sections; empty: all of them */
  readonly only: readonly string[];
  /** ids of charts that are written as pages of their own */
  readonly embed: readonly string[];
  /** the last election, whose numbers stand beside this one's in the files for other tools */
  readonly previous?: Results;
  /** the colours that no list owns, where they are not ours */
  readonly look?: Look;
  /** file of borders, for the charts of areas */
  readonly map?: string;
  readonly order: OrderOptions;
}

/** What is written where neither a format nor a chart is named. */
const USUAL = "md,html";

/** @throws ProblemError `usage` without --out, `option-value` for a format that is none */
export function readRequest(
  given: Given,
  { previous, look }: Pick<ReportRequest, "previous" | "look"> = {},
): ReportRequest {
  const { out, only = [], map } = given;
  const embed = [...new Set(given.embed)];
  const { format = USUAL } = given;
  const isAsked = given.format !== undefined || embed.length === 0;
  const asked = isAsked ? format.split(",").map((word) => word.trim()) : [];
  const formats = FORMATS.filter((known) => asked.includes(known));
  if (asked.some((word) => !FORMATS.some((known) => known === word)))
    throw new ProblemError(
      error("option-value", { source: "--format" }, format, {
        expected: [...FORMATS, FORMATS.join(",")],
      }),
    );
  if (out !== undefined)
    return {
      out,
      formats,
      only,
      embed,
      ...(previous && { previous }),
      ...(look && { look }),
      ...(map !== undefined && { map }),
      order: given,
    };
  throw new ProblemError(
    misuse("--out", "report-folder", "mandate report kg-2020 --out kg-2020-report"),
  );
}
