import { type Problem, warning } from "../../results/problem.ts";
import type { Level, Total } from "../../results/results.ts";
import type { Chosen } from "../apply/choose.ts";
import type { Left } from "../apply/left.ts";
import { bareElection } from "../election.ts";
import {
  type CountedArea,
  type CountedList,
  chosen,
  isTold,
  type Told,
  told,
  whole,
} from "../nested/counted.ts";
import type { Tree } from "../sheet/sheets.ts";
import { type Element, inside, readElements, textIn } from "./elements.ts";

interface Unit {
  /** "" for the whole */
  key: string;
  name: string;
  readonly row: number;
  readonly votes: Map<string, number>;
  readonly totals: Map<Total, number>;
  /** sum of the candidates of each list */
  readonly candidates: Map<string, number>;
  /** the list to which the candidates that follow belong */
  list?: string;
}

interface Contest {
  name: string;
  readonly lists: Map<string, CountedList>;
  /** the whole first */
  readonly units: Map<Element, Unit>;
}

/**
 * A count in EML 510 (OASIS Election Markup Language 5), as the Dutch Kiesraad writes it in EML_NL 510a to 510d. A
 * list's votes stand before those of its candidates, which are part of them. In EML_NL `Cast` is the number of people
 * called to vote, and the ballots cast are the voters admitted ("toegelaten kiezers"); elsewhere `Cast` is ballots.
 */
export function eml510(tree: Tree & { kind: "xml" }, source: string, options: Chosen): Told {
  const dutch = tree.namespaces.includes("http://www.kiesraad.nl/extensions");
  const problems: Problem[] = [];
  const left: Left[] = [];
  const contests = new Map<Element, Contest>();
  let identifier: Element | undefined;
  let form = "";
  readElements(tree.text, source, RECORDS, (element, path) => {
    form ||= path[0]?.attributes.get("Id") ?? "";
    if (element.name === "ElectionIdentifier") identifier ??= element;
    const at = path.findLast(({ name }) => name === "Contest");
    if (!at) return;
    const contest = contestOf(contests, at);
    if (element.name === "ContestIdentifier") {
      contest.name =
        textIn(element, "ContestName") || (element.attributes.get("Id") ?? contest.name);
      return;
    }
    const around = path.find(({ name }) => name === "TotalVotes" || name === "ReportingUnitVotes");
    if (around) inUnit(element, unitOf(contest, around), contest, { source, dutch, problems });
  });
  const contest = chosen([...contests.values()], ({ name }) => name, source, "contest", options);
  if (isTold(contest)) return contest;
  const units = [...contest.units.values()];
  for (const unit of units)
    for (const [list, sum] of unit.candidates)
      if (sum !== unit.votes.get(list))
        problems.push(
          warning(
            "sum-lists",
            { source, row: unit.row, area: unit.name, list: contest.lists.get(list)?.name ?? list },
            String(unit.votes.get(list)),
            { from: sum, to: sum },
          ),
        );
  left.push({
    place: { source, path: "Selection/Candidate" },
    because: "part of the votes of its list",
  });
  if (dutch)
    left.push({
      place: { source, path: "Cast" },
      because: "people called to vote, no ballots: read as registered",
    });
  const bare = bareElection(source);
  const title = identifier ? textIn(identifier, "ElectionName") : "";
  const date = identifier ? textIn(identifier, "ElectionDate") : "";
  const [topLevel, level] =
    (dutch ? LEVEL.get(form) : undefined) ?? (["nation", "district"] as const);
  const domain = identifier ? textIn(identifier, "ElectionDomain") : "";
  return told({
    election: {
      ...bare,
      ...(title !== "" && { title }),
      ...(/^\d{4}-\d\d-\d\d$/.test(date) && { date }),
      ...(dutch && { country: "NL" }),
    },
    lists: [...contest.lists.values()],
    areas: areasOf(units, domain || title || bare.title, topLevel, level, source),
    left,
    problems,
  });
}

const RECORDS = new Set([
  "ElectionIdentifier",
  "ContestIdentifier",
  "ReportingUnitIdentifier",
  "Selection",
  "Cast",
  "TotalCounted",
  "RejectedVotes",
  "UncountedVotes",
]);

/** What a form of EML_NL covers, and what its reporting units are. */
const LEVEL: ReadonlyMap<string, readonly [Level, Level]> = new Map([
  ["510a", ["station", "station"]],
  ["510b", ["municipality", "station"]],
  ["510c", ["district", "municipality"]],
  ["510d", ["nation", "district"]],
]);

function contestOf(contests: Map<Element, Contest>, at: Element): Contest {
  let contest = contests.get(at);
  if (!contest) {
    contest = { name: `contest ${contests.size + 1}`, lists: new Map(), units: new Map() };
    contests.set(at, contest);
  }
  return contest;
}

function unitOf(contest: Contest, around: Element): Unit {
  let unit = contest.units.get(around);
  if (!unit) {
    const key = around.name === "TotalVotes" ? "" : `unit ${contest.units.size}`;
    unit = {
      key,
      name: "",
      row: around.row,
      votes: new Map(),
      totals: new Map(),
      candidates: new Map(),
    };
    contest.units.set(around, unit);
  }
  return unit;
}

function inUnit(
  element: Element,
  unit: Unit,
  { lists }: Contest,
  { source, dutch, problems }: { source: string; dutch: boolean; problems: Problem[] },
): void {
  const place = {
    source,
    row: element.row,
    path: element.name,
    ...(unit.name !== "" && { area: unit.name }),
  };
  if (element.name === "ReportingUnitIdentifier") {
    const id = element.attributes.get("Id") ?? unit.key;
    if (unit.key !== "") unit.key = id;
    unit.name = element.text || id;
    return;
  }
  if (element.name !== "Selection") {
    const value = whole(element.text, place, problems);
    const total = totalOf(element, dutch);
    if (value !== undefined && total) unit.totals.set(total, value);
    return;
  }
  const votes = whole(textIn(element, "ValidVotes"), place, problems);
  const affiliation = inside(element, "AffiliationIdentifier");
  if (affiliation) {
    const id = affiliation.attributes.get("Id") ?? textIn(affiliation, "RegisteredName");
    unit.list = id;
    const name = textIn(affiliation, "RegisteredName") || `${dutch ? "Lijst" : "List"} ${id}`;
    if (!lists.has(id)) lists.set(id, { key: id, name, kind: "party" });
    if (votes !== undefined) unit.votes.set(id, votes);
  } else if (unit.list !== undefined && votes !== undefined)
    unit.candidates.set(unit.list, (unit.candidates.get(unit.list) ?? 0) + votes);
}

function totalOf({ name, attributes }: Element, dutch: boolean): Total | undefined {
  const reason = attributes.get("ReasonCode");
  if (name === "Cast") return dutch ? "registered" : "cast";
  if (name === "TotalCounted") return "valid";
  if (name === "RejectedVotes" && dutch)
    return reason === "ongeldig" ? "invalid" : reason === "blanco" ? "blank" : undefined;
  return name === "UncountedVotes" && reason === "toegelaten kiezers" ? "cast" : undefined;
}

function areasOf(
  units: readonly Unit[],
  title: string,
  topLevel: Level,
  level: Level,
  source: string,
): CountedArea[] {
  const whole = units.find(({ key }) => key === "");
  const parts = units.filter(({ key }) => key !== "");
  const area = ({ key, name, row, totals, votes }: Unit, level: Level): CountedArea => ({
    ...{ key, name: key === "" ? title : name, level, totals, votes },
    place: { source, row, ...(name !== "" && { area: name }) },
  });
  const top: CountedArea = whole
    ? area(whole, topLevel)
    : {
        key: "",
        name: title,
        level: topLevel,
        totals: new Map(),
        votes: new Map(),
        place: { source },
      };
  return [top, ...parts.map((unit) => area(unit, level))];
}
