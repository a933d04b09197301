import { otherCounts } from "../../words/findings/status.ts";
import { say } from "../../words/language.ts";
import type { Absent, Section } from "../document.ts";
import type { ReportInput } from "../input.ts";
import { figures, folded, paragraph, table } from "../prose.ts";
import type { Table } from "../table.ts";
import { apportionmentTable } from "../tables/apportionment.ts";
import { areaRuleTable } from "../tables/area-rule.ts";
import { type AreaSeatsInput, areaListsTable, areaSeatsTable } from "../tables/area-seats.ts";
import { areaWinnersTable } from "../tables/area-winners.ts";
import { regionsOf, regionsTable } from "../tables/regions.ts";

/** Who leads where, and how each list stands under a rule that is asked in each area. */
export function regionsSection({ outcome, results, charts }: ReportInput): Section | Absent {
  const shares = regionsTable({ outcome, results });
  const seats = seatsTable({ outcome, results });
  const apportioned = apportionmentTable({ outcome, results });
  const rule = areaRuleTable({ outcome, results });
  const pictures = figures(charts, "regions-winner", "regions-share", "regions");
  const found = [shares, rule, seats, apportioned].some((one) => one !== undefined);
  if (!found && pictures.length === 0) return { absent: say.report.absent.regions };
  const words = say.report.sections;
  const counts = otherCounts(results);
  const [first = results.areas.findIndex(({ parent }) => parent === undefined)] =
    regionsOf(results);
  const level = results.areas[first]?.level;
  return {
    id: "areas",
    title: words.areas(level),
    blocks: [
      ...(counts ? [paragraph(counts)] : []),
      ...pictures,
      ...(apportioned ? [table(apportioned)] : []),
      ...(seats ? [table(seats)] : []),
      ...(shares ? [folded(words.allAreas, table(shares))] : []),
      ...(rule ? [folded(words.areaRule, table(rule))] : []),
    ],
  };
}

/** As many lists as a page has columns for; of contests, which have not the same lists, all in one cell. */
const LISTS = 10;

const seatsTable = (input: AreaSeatsInput): Table | undefined =>
  areaWinnersTable(input) ??
  (input.outcome.parts ? areaListsTable(input) : areaSeatsTable(input, LISTS));
