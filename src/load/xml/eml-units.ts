import type { Problem } from "../../results/problem.ts";
import { KINDS, type Kind, LEVELS, type Level, type Total } from "../../results/results.ts";
import { type CountedArea, type CountedList, whole } from "../nested/counted.ts";
import { type Element, inside, textIn } from "./elements.ts";

/** What is counted in one `TotalVotes` or `ReportingUnitVotes`. */
export interface Unit {
  /** "" for the whole */
  key: string;
  name: string;
  readonly row: number;
  readonly votes: Map<string, number>;
  readonly totals: Map<Total, number>;
  readonly seats: Map<string, number>;
  /** of a count of ours: the level, and the id of the unit around it */
  level?: Level;
  within?: string;
  /** sum of the candidates of each list */
  readonly candidates: Map<string, number>;
  /** the list to which the candidates that follow belong */
  list?: string;
}

/** One contest with its lists and what is counted in it. */
export interface Contest {
  name: string;
  /** of its identifier; the code tells the two votes of a count of ours apart */
  id: string;
  code: string;
  readonly lists: Map<string, CountedList>;
  /** the whole first */
  readonly units: Map<Element, Unit>;
}

/** How a file is read. */
export interface How {
  readonly source: string;
  /** EML_NL */
  readonly dutch: boolean;
  readonly problems: Problem[];
}

export function contestOf(contests: Map<Element, Contest>, at: Element): Contest {
  let contest = contests.get(at);
  if (!contest) {
    contest = {
      name: `contest ${contests.size + 1}`,
      id: "",
      code: "",
      lists: new Map(),
      units: new Map(),
    };
    contests.set(at, contest);
  }
  return contest;
}

export function unitOf(contest: Contest, around: Element): Unit {
  let unit = contest.units.get(around);
  if (!unit) {
    const key = around.name === "TotalVotes" ? "" : `unit ${contest.units.size}`;
    unit = {
      key,
      name: "",
      row: around.row,
      votes: new Map(),
      totals: new Map(),
      seats: new Map(),
      candidates: new Map(),
    };
    contest.units.set(around, unit);
  }
  return unit;
}

/** Takes in an element that stands in a unit. */
export function inUnit(
  element: Element,
  unit: Unit,
  { lists }: Contest,
  { source, dutch, problems }: How,
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
  if (element.name === "CountMetric" && placed(element, unit)) return;
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
    if (!lists.has(id)) lists.set(id, { key: id, name, kind: kindOf(element) });
    if (votes !== undefined) unit.votes.set(id, votes);
    const won = element.children.find((child) => metricOf(child) === "seats");
    const seats = won && whole(won.text, place, problems);
    if (seats !== undefined) unit.seats.set(id, seats);
  } else if (unit.list !== undefined && votes !== undefined)
    unit.candidates.set(unit.list, (unit.candidates.get(unit.list) ?? 0) + votes);
}

const metricOf = ({ name, attributes }: Element): string | undefined =>
  name === "CountMetric" ? attributes.get("Type") : undefined;

/** Whether a metric says where a unit is. */
function placed(element: Element, unit: Unit): boolean {
  const [type, id] = [metricOf(element), element.attributes.get("Id")];
  if (type === "level" && LEVELS.includes(id as Level)) unit.level = id as Level;
  else if (type === "within" && id !== undefined) unit.within = id;
  else return false;
  return true;
}

function kindOf({ attributes }: Element): Kind {
  const category = attributes.get("Category") as Kind;
  return KINDS.includes(category) ? category : "party";
}

function totalOf({ name, attributes }: Element, dutch: boolean): Total | undefined {
  const reason = attributes.get("ReasonCode");
  if (name === "CountMetric")
    return attributes.get("Type") === "registered" ? "registered" : undefined;
  if (name === "Cast") return dutch ? "registered" : "cast";
  if (name === "TotalCounted") return "valid";
  if (name === "RejectedVotes" && !dutch)
    return reason === "invalid" || reason === "blank" ? reason : undefined;
  if (name === "RejectedVotes")
    return reason === "ongeldig" ? "invalid" : reason === "blanco" ? "blank" : undefined;
  return name === "UncountedVotes" && reason === "toegelaten kiezers" ? "cast" : undefined;
}

/**
 * The areas of a contest, the whole first. In a count of ours a total without a level is a sum over areas that lie in
 * no other.
 *
 * @param own a count of ours: units have ids, and say where they are
 */
export function areasOf(
  { units, id }: Contest,
  title: string,
  [topLevel, level]: readonly [Level, Level],
  source: string,
  own: boolean,
): CountedArea[] {
  const all = [...units.values()];
  const parts = all.filter(({ key }) => key !== "");
  const area = (unit: Unit, usual: Level): CountedArea => ({
    ...{ key: unit.key, name: unit.key === "" ? title : unit.name, level: unit.level ?? usual },
    ...{ totals: unit.totals, votes: unit.votes },
    ...(unit.within !== undefined && unit.within !== id && { parent: unit.within }),
    ...(unit.seats.size > 0 && { seats: unit.seats }),
    ...(own && { id: unit.key || id }),
    place: { source, row: unit.row, ...(unit.name !== "" && { area: unit.name }) },
  });
  const nothing = { totals: new Map(), votes: new Map(), place: { source } };
  const total = all.find(({ key }) => key === "");
  const top = total
    ? { ...area(total, topLevel), ...(own && total.level === undefined && { votes: new Map() }) }
    : { key: "", name: title, level: topLevel, ...nothing };
  return [top, ...parts.map((unit) => area(unit, level))];
}
