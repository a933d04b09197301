import type { Problem } from "../../results/problem.ts";
import { type Election, KINDS, type Kind, type Status } from "../../results/results.ts";
import type { Chosen } from "../apply/choose.ts";
import type { Left } from "../apply/left.ts";
import { bareElection } from "../election.ts";
import { type Element, inside, textIn } from "../xml/elements.ts";
import { type CountedList, chosen, isTold, type Told, told, whole } from "./counted.ts";
import {
  at,
  identified,
  idOf,
  idsIn,
  index,
  isOwn,
  type Report,
  textOf,
  titleOf,
} from "./report.ts";
import { areasOf, type Counts } from "./units.ts";

/**
 * One contest of a report in the Common Data Format (NIST SP 1500-100, version 2; version 1 has the same parts inside
 * collections), in XML or JSON. Counts of type `total` are the votes; where there is none, those of the other types
 * are added up. Counts of type `seats` are no votes but seats won. A unit that contains others with counts of their own
 * is checked against them and not added.
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
  const counts: Counts = { votes: new Map(), seats: new Map() };
  selections.forEach((selection, index) => {
    const found = countsOf(selection, source, problems, left);
    for (const kind of ["votes", "seats"] as const)
      for (const [unit, count] of found[kind]) {
        const row = counts[kind].get(unit) ?? new Map<string, number>();
        counts[kind].set(unit, row.set(String(index), count));
      }
  });
  const others = contest.children.filter(({ name }) => /^OtherCounts/.test(name));
  if (others.length > 0)
    left.push({
      place: at(source, others[0]!),
      because: "undervotes, overvotes and the like are no votes",
    });
  const allowed = Number(textIn(contest, "VotesAllowed"));
  const people = index(report.candidates);
  const parties = index(report.parties);
  return told({
    election: electionOf(report, contest, source),
    lists: selections.map((selection, i) => ({
      key: String(i),
      ...listOf(selection, people, parties),
      ...(isOwn(report) && ownList(selection, parties)),
    })),
    areas: areasOf(report, contest, counts, source, problems),
    ...(allowed > 1 && { votesPerBallot: allowed }),
    left,
    problems,
  });
}

function electionOf(report: Report, contest: Element, source: string): Election {
  const bare = bareElection(source);
  const { facts } = report;
  const date = facts.get("StartDate")?.text ?? "";
  const status = facts.get("Status")?.text ?? "";
  const named = facts.get("Name");
  const title = named ? textOf(named) : "";
  const dated = {
    ...bare,
    ...(/^(?!1900-01-01)\d{4}-\d\d-\d\d/.test(date) && { date: date.slice(0, 10) }),
    ...(/certified|official-complete|^recount-complete/.test(status) &&
      !/unofficial/.test(status) && { status: "final" as const, notes: [] }),
  };
  if (!isOwn(report)) {
    const name = [title, titleOf(contest, "Name")].filter(Boolean).join(": ");
    return { ...dated, title: name || bare.title };
  }
  const { notes: _, ...own } = dated;
  const notes = facts.get("Notes")?.text;
  const identifier = facts.get("ExternalIdentifier");
  return {
    ...own,
    id: (identifier && textIn(identifier, "Value")) || bare.id,
    title: title || bare.title,
    status: STATUS.get(facts.get("TestType")?.text ?? "") ?? own.status,
    ...(notes !== undefined && { notes: notes.split("\n") }),
  };
}

const STATUS: ReadonlyMap<string, Status> = new Map([
  ["simulated", "simulated"],
  ["constructed", "constructed"],
]);

/** Votes and seats of a selection by unit. */
function countsOf(
  selection: Element,
  source: string,
  problems: Problem[],
  left: Left[],
): { votes: ReadonlyMap<string, number>; seats: ReadonlyMap<string, number> } {
  const seats = new Map<string, number>();
  const byUnit = new Map<string, Map<string, number>>();
  const counts = selection.children.flatMap((child) =>
    child.name === "VoteCountsCollection" ? child.children : [child],
  );
  for (const count of counts) {
    if (count.name !== "VoteCounts") continue;
    const unit = textIn(count, "GpUnitId");
    const value = whole(textIn(count, "Count"), at(source, count, unit), problems);
    if (value === undefined) continue;
    const type = textIn(count, "Type") || "total";
    if (type === "seats") {
      seats.set(unit, value);
      continue;
    }
    const types = byUnit.get(unit) ?? new Map<string, number>();
    byUnit.set(unit, types.set(type, (types.get(type) ?? 0) + value));
  }
  const votes = new Map(
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
      return [unit, total ?? parts.reduce((sum, [, value]) => sum + value, 0)] as const;
    }),
  );
  return { votes, seats };
}

function listOf(
  selection: Element,
  people: ReadonlyMap<string, Element>,
  parties: ReadonlyMap<string, Element>,
): { name: string; short?: string; kind: Kind } {
  const candidates = idsIn(selection, "CandidateIds", "CandidateId").flatMap(
    (id) => people.get(id) ?? [],
  );
  const ids = [
    ...idsIn(selection, "PartyIds", "PartyId", "EndorsementPartyIds"),
    ...candidates.flatMap((candidate) => idsIn(candidate, "PartyId")),
  ];
  const named = ids.flatMap((id) => parties.get(id) ?? []).map((party) => titleOf(party, "Name"));
  const party = [...new Set(named)].join(" / ");
  const names = candidates.map((candidate) => titleOf(candidate, "BallotName")).join(" / ");
  const own = names || titleOf(selection, "Selection") || titleOf(selection, "SelectionText");
  const writeIn = textIn(selection, "IsWriteIn") === "true" || /^write-?ins?$/i.test(own);
  const name = own || (writeIn ? "Write-ins" : party) || idOf(selection);
  const known =
    party !== "" && party !== name && !/^(?:none|none or unknown|unknown)$/i.test(party);
  return { name: known ? `${name} (${party})` : name, kind: writeIn ? "other" : "party" };
}

/** What a list of ours has besides its name. */
function ownList(
  selection: Element,
  parties: ReadonlyMap<string, Element>,
): Partial<Pick<CountedList, "id" | "short" | "kind">> {
  const party = parties.get(textIn(selection, "PartyIds"));
  if (!party) return {};
  const [id, kind] = [identified(party, "id"), identified(party, "kind")];
  const short = inside(party, "Abbreviation");
  return {
    ...(id !== undefined && { id }),
    ...(KINDS.includes(kind as Kind) && { kind: kind as Kind }),
    ...(short && { short: textOf(short) }),
  };
}
