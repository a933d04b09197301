import { error, type Problem } from "../../results/problem.ts";
import type { Election, Level } from "../../results/results.ts";
import type { Chosen } from "../apply/choose.ts";
import type { Left } from "../apply/left.ts";
import { bareElection } from "../election.ts";
import { type CountedArea, chosen, isTold, type Told, told, whole } from "../nested/counted.ts";
import type { Tree } from "../sheet/sheets.ts";
import { areaOf, circlesOf, electionIn } from "./ech0252-circles.ts";
import { listsOf } from "./ech0252-lists.ts";
import { type Element, inside, readElements, textIn } from "./elements.ts";

/** Whether XML is a delivery in this format. */
export const isEch0252 = ({ root, namespaces }: Tree & { kind: "xml" }): boolean =>
  root === "delivery" && namespaces.some((name) => name.includes("/eCH-0252/"));

/**
 * One proportional election in a delivery by eCH-0252 (version 2): results by counting circle and list, with the names
 * of lists where the file holds the information delivery too; the standard sends it apart, and without it lists are
 * called by their numbers. Version 1 holds votes on issues alone.
 *
 * The votes of a list are those of its candidates and the additional ones of its empty lines (federal act on political
 * rights, SR 161.1, art. 37 and 39). A voter has as many votes as there are seats. Circles that are not counted yet are
 * left out and told.
 */
export function ech0252(tree: Tree & { kind: "xml" }, source: string, options: Chosen): Told {
  const facts: Facts = { informations: new Map(), results: [], other: new Map() };
  readElements(tree.text, source, RECORDS, (element, path) => {
    if (element.name === "electionInformation")
      facts.informations.set(textIn(element, "election", "electionIdentification"), {
        information: element,
        domain: path.at(-1)!.row,
      });
    else if (element.name === "electionResult") facts.results.push(element);
    else if (element.name === "domainOfInfluence")
      facts.other.set(`domain ${path.at(-1)!.row}`, element);
    else if (!facts.other.has(element.name)) facts.other.set(element.name, element);
  });
  const { results, other } = facts;
  const proportional = results.filter((result) => circlesOf(result).some(electionIn));
  if (proportional.length === 0) {
    const kind = other.has("voteInfo")
      ? "votes on issues"
      : results.length > 0
        ? "no proportional election"
        : "no results";
    return { problems: [error("unknown-format", { source }, `eCH-0252, ${kind}`)], left: [] };
  }
  const result = chosen(proportional, (one) => titleOf(one, facts), source, "contest", options);
  if (isTold(result)) return result;
  return one(result, facts, source);
}

interface Facts {
  /** by identification of the election; `domain` is the row of the group in which it stands */
  readonly informations: Map<string, { readonly information: Element; readonly domain: number }>;
  readonly results: Element[];
  /** the first element of each other name; areas of elections by the row of their group */
  readonly other: Map<string, Element>;
}

const RECORDS = new Set([
  ...["electionInformation", "electionResult", "domainOfInfluence"],
  ...["pollingDay", "voteInfo", "testDeliveryFlag"],
]);

const idOf = (result: Element): string => textIn(result, "electionIdentification");

/** What an election is called, in the first language; its identification where nothing says so. */
function titleOf(result: Element, { informations }: Facts): string {
  const told = informations.get(idOf(result));
  const named = told && inside(told.information, "election", "electionDescription");
  return (named && textIn(named, "electionDescriptionInfo", "electionDescription")) || idOf(result);
}

function one(result: Element, facts: Facts, source: string): Told {
  const problems: Problem[] = [];
  const left: Left[] = [];
  const information = facts.informations.get(idOf(result));
  const lists = listsOf(result, information?.information, left, source);
  const mandates =
    information &&
    whole(textIn(information.information, "election", "numberOfMandates"), { source }, problems);
  const circles = circlesOf(result);
  const areas = circles.flatMap((circle) => {
    const election = electionIn(circle);
    if (election) return [areaOf(circle, election, lists, { source, problems })];
    const place = {
      source,
      row: circle.row,
      area: textIn(circle, "countingCircle", "countingCircleName"),
    };
    left.push({ place, because: "not counted yet" });
    return [];
  });
  const counted = circles.filter(
    (circle) => textIn(circle, "resultData", "isFullyCounted") === "true",
  ).length;
  const domain = information && facts.other.get(`domain ${information.domain}`);
  const seats = seatsOf(result, problems, source);
  const top: CountedArea = {
    ...{
      key: "",
      name: (domain && textIn(domain, "domainOfInfluenceName")) || titleOf(result, facts),
    },
    level: TOP.get(domain ? textIn(domain, "domainOfInfluenceType") : "") ?? "district",
    ...{ totals: new Map(), votes: new Map(), place: { source, row: result.row } },
    ...(seats.size > 0 && { seats }),
    ...(mandates !== undefined && { size: mandates }),
  };
  return told({
    election: electionOf(titleOf(result, facts), facts, source, {
      stations: counted,
      of: circles.length,
    }),
    lists: [...lists.values()],
    areas: [top, ...areas],
    ...(mandates !== 1 && { votesPerBallot: mandates ?? "seats" }),
    left,
    problems,
  });
}

function electionOf(
  title: string,
  { other }: Facts,
  source: string,
  count: { readonly stations: number; readonly of: number },
): Election {
  const { notes = [], ...bare } = bareElection(source);
  const date = other.get("pollingDay")?.text ?? "";
  const test = other.get("testDeliveryFlag")?.text === "true";
  return {
    ...bare,
    ...{ title, country: "CH" },
    ...(/^\d{4}-\d\d-\d\d$/.test(date) && { date }),
    count,
    notes: [...notes, ...(test ? ["marked as a delivery to test with"] : [])],
  };
}

/** Seats by list, once the result is complete. */
function seatsOf(result: Element, problems: Problem[], source: string): Map<string, number> {
  const elected = inside(result, "elected", "proportionalElection");
  const seats = new Map<string, number>();
  if (!elected || textIn(elected, "isElectionResultComplete") !== "true") return seats;
  for (const list of elected.children) {
    if (list.name !== "list") continue;
    const place = { source, row: list.row, path: "countOfSeatsGained" };
    const won = whole(textIn(list, "countOfSeatsGained"), place, problems) ?? 0;
    if (won > 0) seats.set(textIn(list, "listIdentification"), won);
  }
  return seats;
}

/** Kinds of domains of influence (eCH-0155) as levels of the area of an election: a canton elects its part of the National Council. */
const TOP: ReadonlyMap<string, Level> = new Map([
  ["CH", "canton"],
  ["CT", "canton"],
  ["BZ", "district"],
  ["MU", "municipality"],
]);
