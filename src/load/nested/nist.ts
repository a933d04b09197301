import type { Problem } from "../../results/problem.ts";
import type { Kind, Level } from "../../results/results.ts";
import type { Chosen } from "../apply/choose.ts";
import type { Left } from "../apply/left.ts";
import { bareElection } from "../election.ts";
import { type Element, inside, textIn } from "../xml/elements.ts";
import { type CountedArea, chosen, isTold, type Told, told, whole } from "./counted.ts";

/** The parts of an election report that tell results, as they stand anywhere in it. */
export interface Report {
  readonly parties: readonly Element[];
  readonly candidates: readonly Element[];
  readonly units: readonly Element[];
  readonly contests: readonly Element[];
  /** elements of the election itself: Name, StartDate, Status */
  readonly facts: ReadonlyMap<string, Element>;
}

export const PARTS = ["Party", "Candidate", "GpUnit", "Contest"] as const;
export const FACTS = ["Name", "StartDate", "Status"] as const;

/**
 * One contest of a report in the Common Data Format (NIST SP 1500-100, version 2; version 1 has the same parts inside
 * collections), in XML or JSON. Counts of type `total` are the votes; where there is none, those of the other types
 * are added up. A unit that contains others with counts of their own is checked against them and not added.
 */
export function nist(report: Report, source: string, options: Chosen): Told {
  const named = new Map<string, number>();
  for (const contest of report.contests) {
    const name = textIn(contest, "Name");
    named.set(name, (named.get(name) ?? 0) + 1);
  }
  const contest = chosen(
    report.contests,
    (contest) => {
      const name = titleOf(contest, "Name");
      return named.get(name) === 1 ? name : `${name} (${idOf(contest)})`;
    },
    source,
    "contest",
    options,
  );
  if (isTold(contest)) return contest;
  const problems: Problem[] = [];
  const left: Left[] = [];
  const selections = contest.children.filter(({ name }) => name === "ContestSelection");
  const votes = new Map<string, Map<string, number>>();
  selections.forEach((selection, index) => {
    for (const [unit, count] of countsOf(selection, source, problems, left)) {
      const row = votes.get(unit) ?? new Map<string, number>();
      votes.set(unit, row.set(String(index), count));
    }
  });
  const others = contest.children.filter(({ name }) => /^OtherCounts/.test(name));
  if (others.length > 0)
    left.push({
      place: at(source, others[0]!),
      because: "undervotes, overvotes and the like are no votes",
    });
  const bare = bareElection(source);
  const title = report.facts.get("Name");
  const date = report.facts.get("StartDate")?.text ?? "";
  const allowed = Number(textIn(contest, "VotesAllowed"));
  const people = index(report.candidates);
  const parties = new Map(
    report.parties.map((party) => [idOf(party), textOf(inside(party, "Name"))]),
  );
  return told({
    election: {
      ...bare,
      title:
        [title && textOf(title), titleOf(contest, "Name")].filter(Boolean).join(": ") || bare.title,
      ...(/^(?!1900-01-01)\d{4}-\d\d-\d\d/.test(date) && { date: date.slice(0, 10) }),
      ...(/certified|official-complete|^recount-complete/.test(
        report.facts.get("Status")?.text ?? "",
      ) &&
        !/unofficial/.test(report.facts.get("Status")?.text ?? "") && {
          status: "final" as const,
          notes: [],
        }),
    },
    lists: selections.map((selection, i) => ({
      key: String(i),
      ...nameOf(selection, people, parties),
    })),
    areas: areasOf(report, contest, votes, source),
    ...(allowed > 1 && { votesPerBallot: allowed }),
    left,
    problems,
  });
}

const idOf = (element: Element): string =>
  element.attributes.get("ObjectId") ?? element.attributes.get("objectId") ?? "";

const index = (elements: readonly Element[]): Map<string, Element> =>
  new Map(elements.map((element) => [idOf(element), element]));

const at = (source: string, element: Element, area?: string) => ({
  source,
  ...(element.row > 0 && { row: element.row }),
  path: element.name,
  ...(area !== undefined && { area }),
});

/** An internationalised text, in its first language: `Text` in XML, `Text/Content` in JSON; or a plain text. */
function textOf(element: Element | undefined): string {
  const text = element && inside(element, "Text");
  return text ? (inside(text, "Content")?.text ?? text.text) : (element?.text ?? "");
}

const titleOf = (element: Element, name: string): string => textOf(inside(element, name));

/** Ids of a name, each in an element of its own or several in one, parted by blanks. */
const idsIn = (element: Element, ...names: readonly string[]): string[] =>
  element.children
    .filter(({ name }) => names.includes(name))
    .flatMap(({ text }) => text.split(/\s+/).filter((id) => id !== ""));

/** Votes of a selection by unit. */
function countsOf(
  selection: Element,
  source: string,
  problems: Problem[],
  left: Left[],
): Map<string, number> {
  const byUnit = new Map<string, Map<string, number>>();
  const counts = selection.children.flatMap((child) =>
    child.name === "VoteCountsCollection" ? child.children : [child],
  );
  for (const count of counts) {
    if (count.name !== "VoteCounts") continue;
    const unit = textIn(count, "GpUnitId");
    const value = whole(textIn(count, "Count"), at(source, count, unit), problems);
    if (value === undefined) continue;
    const types = byUnit.get(unit) ?? new Map<string, number>();
    const type = textIn(count, "Type") || "total";
    byUnit.set(unit, types.set(type, (types.get(type) ?? 0) + value));
  }
  return new Map(
    Array.from(byUnit, ([unit, types]) => {
      const parts = [...types].filter(
        ([type]) => !(type.startsWith("absentee-") && types.has("absentee")),
      );
      const total = types.get("total");
      if (types.size > 1 && left.length === 0)
        left.push({
          place: at(source, selection),
          because:
            total === undefined
              ? "votes by type are added up"
              : "votes by type are part of the total",
        });
      return [unit, total ?? parts.reduce((sum, [, value]) => sum + value, 0)];
    }),
  );
}

function nameOf(
  selection: Element,
  people: ReadonlyMap<string, Element>,
  parties: ReadonlyMap<string, string>,
): { name: string; kind: Kind } {
  const candidates = idsIn(selection, "CandidateIds", "CandidateId").flatMap(
    (id) => people.get(id) ?? [],
  );
  const ids = [
    ...idsIn(selection, "PartyIds", "PartyId", "EndorsementPartyIds"),
    ...candidates.flatMap((candidate) => idsIn(candidate, "PartyId")),
  ];
  const party = [...new Set(ids.flatMap((id) => parties.get(id) ?? []))].join(" / ");
  const names = candidates.map((candidate) => titleOf(candidate, "BallotName")).join(" / ");
  const own = names || titleOf(selection, "Selection") || titleOf(selection, "SelectionText");
  const writeIn = textIn(selection, "IsWriteIn") === "true" || /^write-?ins?$/i.test(own);
  const name = own || (writeIn ? "Write-ins" : party) || idOf(selection);
  const known =
    party !== "" && party !== name && !/^(?:none|none or unknown|unknown)$/i.test(party);
  return { name: known ? `${name} (${party})` : name, kind: writeIn ? "other" : "party" };
}

/** Units with counts as a tree, inside the district of the contest. */
function areasOf(
  report: Report,
  contest: Element,
  votes: ReadonlyMap<string, ReadonlyMap<string, number>>,
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

const levelOf = (unit: Element | undefined): Level =>
  LEVEL.get(unit ? textIn(unit, "Type") : "") ?? "district";

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
