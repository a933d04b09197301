import { type Problem, warning } from "../../results/problem.ts";
import type { Total } from "../../results/results.ts";
import type { Chosen } from "../apply/choose.ts";
import type { Left } from "../apply/left.ts";
import { bareElection } from "../election.ts";
import { type CountedArea, chosen, isTold, type Told, told, whole } from "../nested/counted.ts";
import type { Tree } from "../sheet/sheets.ts";
import { type Element, readElements } from "./elements.ts";

interface Contest {
  readonly name: string;
  readonly voteFor: string | undefined;
  readonly choices: Element[];
}

/**
 * The detail of results by Clarity (ENR): a choice has votes by type, and each type votes by county or precinct. The
 * votes of an area are the sum of the types, counted once; the totals beside them are checked and not added.
 */
export function clarity(tree: Tree & { kind: "xml" }, source: string, options: Chosen): Told {
  const contests = new Map<Element, Contest>();
  const facts = new Map<string, string>();
  const problems: Problem[] = [];
  const left: Left[] = [];
  let turnout: Element | undefined;
  const wanted = options.contest;
  readElements(tree.text, source, RECORDS, (element, path) => {
    const at = path.findLast(({ name }) => name === "Contest");
    if (element.name === "ElectionVoterTurnout" || element.name === "VoterTurnout")
      turnout = element;
    else if (!at) facts.set(element.name, element.text);
    else if (element.name === "Choice") {
      const name = at.attributes.get("text") ?? "";
      const contest = contests.get(at) ?? {
        name,
        voteFor: at.attributes.get("voteFor"),
        choices: [],
      };
      contests.set(at, contest);
      // the votes of contests that are not meant are not kept
      contest.choices.push(
        wanted !== undefined || contests.size === 1 ? element : { ...element, children: [] },
      );
    } else if (element.name === "VoteType" && left.length === 0)
      left.push({
        place: { source, row: element.row, path: "Contest/VoteType" },
        because: "undervotes and overvotes are no votes for a choice",
      });
  });
  const contest = chosen([...contests.values()], ({ name }) => name, source, "contest", options);
  if (isTold(contest)) return contest;

  const areas = new Map<string, Map<string, number>>();
  let kind = "County";
  contest.choices.forEach((choice, index) => {
    const key = String(index);
    let sum = 0;
    for (const type of choice.children.filter(({ name }) => name === "VoteType")) {
      let within = 0;
      for (const area of type.children) {
        const name = area.attributes.get("name") ?? "";
        const votes =
          whole(area.attributes.get("votes"), placeOf(source, choice, area, name), problems) ?? 0;
        kind = area.name;
        const row = areas.get(name) ?? new Map<string, number>();
        areas.set(name, row.set(key, (row.get(key) ?? 0) + votes));
        within += votes;
      }
      sum += within;
      const stated = whole(type.attributes.get("votes"), placeOf(source, choice, type), problems);
      if (stated !== undefined && stated !== within)
        problems.push(disagreement(placeOf(source, choice, type), stated, within));
    }
    const total = whole(
      choice.attributes.get("totalVotes"),
      placeOf(source, choice, choice),
      problems,
    );
    if (total !== undefined && total !== sum)
      problems.push(disagreement(placeOf(source, choice, choice), total, sum));
  });
  left.push({
    place: { source, path: "Choice/@totalVotes" },
    because: "the sum of its votes by type and area",
  });

  const bare = bareElection(source);
  const date = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(facts.get("ElectionDate") ?? "");
  const voteFor = Number(contest.voteFor);
  const place = { source };
  const top: CountedArea = {
    ...{
      key: "top",
      name: facts.get("Region") || bare.title,
      level: kind === "County" ? "state" : "district",
    },
    ...{ totals: new Map(), votes: new Map(), place },
  };
  const totals = totalsOf(turnout, [...areas.keys()], source, problems);
  return told({
    election: {
      ...bare,
      title: [facts.get("ElectionName"), contest.name].filter(Boolean).join(": ") || bare.title,
      country: "US",
      ...(date && { date: `${date[3]}-${date[1]!.padStart(2, "0")}-${date[2]!.padStart(2, "0")}` }),
    },
    lists: contest.choices.map((choice, index) => {
      const name = choice.attributes.get("text") ?? "";
      return { key: String(index), name, kind: /^write-?ins?\b/i.test(name) ? "other" : "party" };
    }),
    areas: [
      top,
      ...Array.from(
        areas,
        ([name, votes]): CountedArea => ({
          ...{ key: `area ${name}`, name, level: kind === "County" ? "district" : "station" },
          ...{ totals: totals.get(name) ?? new Map(), votes, place: { source, area: name } },
        }),
      ),
    ],
    ...(voteFor > 1 && { votesPerBallot: voteFor }),
    left,
    problems,
  });
}

const RECORDS = new Set([
  "ElectionName",
  "ElectionDate",
  "Region",
  "ElectionVoterTurnout",
  "VoterTurnout",
  "Choice",
  "VoteType",
]);

const placeOf = (source: string, choice: Element, at: Element, area?: string) => ({
  source,
  row: at.row,
  path: at.name,
  ...(area !== undefined && { area }),
  list: choice.attributes.get("text") ?? "",
});

const disagreement = (place: Problem["place"], stated: number, sum: number): Problem =>
  warning("sum-areas", place, String(stated), { from: sum, to: sum });

/**
 * Voters and ballots by area, where the file has them for every area of the contest and for no other: those of a
 * county say nothing of a contest in a part of it.
 */
function totalsOf(
  turnout: Element | undefined,
  areas: readonly string[],
  source: string,
  problems: Problem[],
): Map<string, Map<Total, number>> {
  const found = new Map<string, Map<Total, number>>();
  for (const group of turnout?.children ?? [])
    for (const { attributes, name, row } of group.children) {
      const totals = new Map<Total, number>();
      for (const [total, attribute] of [
        ["registered", "totalVoters"],
        ["cast", "ballotsCast"],
      ] as const) {
        const value = whole(attributes.get(attribute), { source, row, path: name }, problems);
        if (value !== undefined) totals.set(total, value);
      }
      if (totals.size > 0) found.set(attributes.get("name") ?? "", totals);
    }
  const same = found.size === areas.length && areas.every((area) => found.has(area));
  return same ? found : new Map();
}
