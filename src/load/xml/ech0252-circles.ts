import { type Problem, warning } from "../../results/problem.ts";
import type { Level, Total } from "../../results/results.ts";
import { type CountedArea, type CountedList, whole } from "../nested/counted.ts";
import { type Element, inside, textIn } from "./elements.ts";

/** The counting circles of an election, counted or not. */
export const circlesOf = ({ children }: Element): Element[] =>
  children.filter(({ name }) => name === "countingCircleResult");

/** What was counted in a circle; undefined where nothing is, or no proportional election. */
export const electionIn = (circle: Element): Element | undefined =>
  inside(circle, "resultData", "electionResult", "proportionalElection");

/** A counting circle with the votes of its lists; told of candidates that do not make up their list. */
export function areaOf(
  circle: Element,
  election: Element,
  lists: ReadonlyMap<string, CountedList>,
  { source, problems }: { readonly source: string; readonly problems: Problem[] },
): CountedArea {
  const data = inside(circle, "resultData")!;
  const id = textIn(circle, "countingCircle", "countingCircleId");
  const name = textIn(circle, "countingCircle", "countingCircleName") || id;
  const place = { source, row: circle.row, area: name };
  const number = (element: Element, ...path: string[]) =>
    whole(textIn(element, ...path), { ...place, row: element.row, path: path.join("/") }, problems);
  const votes = new Map<string, number>();
  for (const result of election.children) {
    const list = lists.get(textIn(result, "listIdentification"));
    if (result.name !== "listResults" || !list) continue;
    const own = number(result, "countOfCandidateVotes");
    if (own === undefined) continue;
    const candidates = result.children
      .filter((child) => child.name === "candidateResults")
      .map(
        (candidate) =>
          (number(candidate, "countOfVotesFromChangedBallots") ?? 0) +
          (number(candidate, "countOfVotesFromUnchangedBallots") ?? 0),
      );
    const sum = candidates.reduce((all, n) => all + n, 0);
    if (candidates.length > 0 && sum !== own)
      problems.push(
        warning("sum-lists", { ...place, row: result.row, list: list.name }, String(own), {
          ...{ from: sum, to: sum },
        }),
      );
    votes.set(list.key, own + (number(result, "countOfAdditionalVotes") ?? 0));
  }
  const totals = TOTALS.flatMap(([total, path]): [Total, number][] => {
    const value = number(data, ...path);
    return value === undefined ? [] : [[total, value]];
  });
  return {
    ...{ key: `circle ${id || name}`, name, votes, totals: new Map(totals), place },
    level: LEVEL.get(textIn(circle, "countingCircle", "domainOfInfluenceType")) ?? "municipality",
  };
}

const TOTALS: readonly (readonly [Total, readonly string[]])[] = [
  ["registered", ["countOfVotersInformation", "countOfVotersTotal"]],
  ["cast", ["countOfReceivedBallots"]],
  ["valid", ["countOfValidBallots"]],
  ["invalid", ["countOfInvalidBallots"]],
  ["blank", ["countOfBlankBallots"]],
];

/** Kinds of domains of influence (eCH-0155) of circles; all others are communities of the size of a municipality. */
const LEVEL: ReadonlyMap<string, Level> = new Map([
  ["CT", "canton"],
  ["BZ", "district"],
  ["SK", "parish"],
]);
