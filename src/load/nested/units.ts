import { error, type Problem } from "../../results/problem.ts";
import { LEVELS, type Level, type Total } from "../../results/results.ts";
import { type Element, textIn } from "../xml/elements.ts";
import { type CountedArea, whole } from "./counted.ts";
import { at, identified, idOf, idsIn, index, isOwn, type Report, titleOf } from "./report.ts";

/** Counts of the selections of a contest: by unit, then by selection. */
export interface Counts {
  readonly votes: Map<string, Map<string, number>>;
  readonly seats: Map<string, Map<string, number>>;
}

/**
 * Units with counts as a tree, inside the district of the contest; of a report of ours every unit. Voters and ballots
 * of a unit are those of the contest where it is the only one.
 */
export function areasOf(
  report: Report,
  contest: Element,
  counts: Counts,
  source: string,
  problems: Problem[],
): CountedArea[] {
  const totals =
    isOwn(report) || report.contests.length === 1
      ? totalsOf(report, source, problems)
      : new Map<string, Map<Total, number>>();
  const units = new Set(report.units.map(idOf));
  for (const unit of counts.votes.keys())
    if (!units.has(unit)) problems.push(error("missing-area", { source }, unit));
  const areas = isOwn(report)
    ? ownUnits(report, counts, source)
    : treeOf(report, contest, counts, source);
  return areas.map((area) => ({ ...area, totals: totals.get(area.key) ?? area.totals }));
}

/** Every unit with its id, a unit around all first where no area of the results was. */
function ownUnits(report: Report, { votes, seats }: Counts, source: string): CountedArea[] {
  const around = new Map<string, string>();
  for (const unit of report.units)
    for (const part of idsIn(unit, "ComposingGpUnitIds")) around.set(part, idOf(unit));
  return report.units.map((unit): CountedArea => {
    const key = idOf(unit);
    const won = seats.get(key);
    const parent = around.get(key);
    return {
      ...{ key, id: identified(unit, "id") ?? key, name: titleOf(unit, "Name") },
      level: textIn(unit, "OtherType") === "whole" ? "nation" : levelOf(unit),
      ...(parent !== undefined && { parent }),
      ...{ totals: new Map(), votes: votes.get(key) ?? new Map() },
      ...(won && { seats: won }),
      place: at(source, unit, titleOf(unit, "Name")),
    };
  });
}

/** Voters on the roll, ballots cast, rejected, valid and blank. */
function totalsOf(
  report: Report,
  source: string,
  problems: Problem[],
): Map<string, Map<Total, number>> {
  const found = new Map<string, Map<Total, number>>();
  const add = (unit: string, total: Total, element: Element, key: string) => {
    const value = whole(textIn(element, key), at(source, element, unit), problems);
    if (value === undefined) return;
    const totals = found.get(unit) ?? new Map<Total, number>();
    found.set(unit, totals.set(total, value));
  };
  for (const unit of report.units) add(idOf(unit), "registered", unit, "VotersRegistered");
  for (const ballots of report.ballots) {
    const unit = textIn(ballots, "GpUnitId");
    const type = textIn(ballots, "Type");
    const other = textIn(ballots, "OtherType");
    if (type === "total") {
      add(unit, "cast", ballots, "BallotsCast");
      add(unit, "invalid", ballots, "BallotsRejected");
    } else if (other === "valid" || other === "blank") add(unit, other, ballots, "BallotsCast");
  }
  return found;
}

/** The units with counts, each inside the nearest other around it. */
function treeOf(
  report: Report,
  contest: Element,
  { votes, seats }: Counts,
  source: string,
): CountedArea[] {
  const units = index(report.units);
  const around = new Map<string, string>();
  for (const unit of report.units)
    for (const part of idsIn(unit, "ComposingGpUnitIds")) around.set(part, idOf(unit));
  /** the nearest unit with counts around another */
  const parentOf = (id: string): string | undefined => {
    const seen = new Set([id]);
    let up = around.get(id);
    while (up !== undefined && !votes.has(up) && !seen.has(up)) {
      seen.add(up);
      up = around.get(up);
    }
    return up !== undefined && votes.has(up) && up !== id ? up : undefined;
  };
  const district =
    idsIn(contest, "ElectionDistrictId")[0] ?? idsIn(contest, "ElectoralDistrictId")[0] ?? "";
  const title = (id: string): string => {
    const unit = units.get(id);
    return unit ? titleOf(unit, "Name") : id;
  };
  const outer = [...votes.keys()].filter((id) => parentOf(id) === undefined);
  const top = votes.has(district)
    ? district
    : outer.length === 1 && votes.size > 1
      ? outer[0]!
      : undefined;
  const prefix = `${title(district)};`;
  const areas = Array.from(votes, ([id, row]): CountedArea => {
    const name = title(id);
    const parent = parentOf(id);
    const unit = units.get(id);
    return {
      key: id,
      name: name.startsWith(prefix) ? name.slice(prefix.length) : name,
      level: levelOf(unit),
      ...(parent !== undefined && id !== top && { parent }),
      totals: new Map(),
      votes: row,
      ...(seats.has(id) && { seats: seats.get(id)! }),
      place: unit ? at(source, unit, name) : { source, area: id },
    };
  });
  if (top !== undefined)
    return areas.toSorted((a, b) => Number(b.key === top) - Number(a.key === top));
  const whole: CountedArea = {
    ...{
      key: "whole",
      name: title(district) || titleOf(contest, "Name"),
      level: levelOf(units.get(district)),
    },
    ...{ totals: new Map(), votes: new Map(), place: { source } },
  };
  return [whole, ...areas];
}

function levelOf(unit: Element | undefined): Level {
  const other = unit ? (textIn(unit, "OtherType") as Level) : "district";
  if (LEVELS.includes(other)) return other;
  return LEVEL.get(unit ? textIn(unit, "Type") : "") ?? "district";
}

/** Types of reporting units (NIST SP 1500-100, ReportingUnitType) that have a level of their own here. */
const LEVEL: ReadonlyMap<string, Level> = new Map([
  ["country", "nation"],
  ["state", "state"],
  ["city", "municipality"],
  ["municipality", "municipality"],
  ["town", "municipality"],
  ["township", "municipality"],
  ["village", "municipality"],
  ["borough", "municipality"],
  ["congressional", "constituency"],
  ["state-house", "constituency"],
  ["state-senate", "constituency"],
  ["precinct", "station"],
  ["split-precinct", "station"],
  ["combined-precinct", "station"],
  ["polling-place", "station"],
]);
