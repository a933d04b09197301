import type { Level, Results, TOTALS } from "../../results/results.ts";
import { constituencyVotesOfArea, votesOfArea } from "../../results/votes.ts";
import type { Part } from "../../words/parts.ts";
import type { Writer } from "./format.ts";
import { hasVotes } from "./lost.ts";
import { outermost, sumOf } from "./outermost.ts";
import { allowed, document, element } from "./xml.ts";

/**
 * A count in EML 510 (OASIS Election Markup Language 5.0), valid by the schema of OASIS alone. The whole stands in
 * `TotalVotes` (its id and name in `ContestIdentifier`), each area inside it in `ReportingUnitVotes`. `Cast` are ballots,
 * `TotalCounted` valid ballots. What EML has no element for are count metrics: `registered`, seats of a list, the level
 * of an area (its depth) and the area around it. The kind of a list is the category of its selections.
 *
 * Not EML_NL: that asks for a Dutch category of election, an authority and the time of making, which results do not tell.
 */
export const eml: Writer = {
  holds: [
    ...["election", "totals", "areas", "tree", "kinds", "second", "ids", "areaIds", "names"],
    ...["official", "officialAreas"],
  ] as const,
  except,
  makes: "text",
  write: (results) => document(root(results)),
};

/** `TransactionId`: a count of ours is read back with its ids. */
const TRANSACTION = "mandate";

/** XML has no control characters, EML no blanks around a name; every unit needs a vote, and every seat a selection. */
function except(results: Results): Part[] {
  const { election, lists, areas, official } = results;
  const names = [...lists, ...areas].map(({ name }) => name);
  const kept = (name: string) => name !== "" && name === allowed(name).trim();
  const idKept = ({ id }: { id: string }) => id === allowed(id);
  const index = new Map(lists.map(({ id }, list) => [id, list]));
  const rows = new Map(areas.map(({ id }, i) => [id, votesOfArea(results, i)]));
  const orphaned = areas.some(
    ({ id, parent }) =>
      parent !== undefined && hasVotes(rows.get(id)!) && !hasVotes(rows.get(areas[parent]!.id)!),
  );
  const missed = (area: string, list: string) => (rows.get(area)?.[index.get(list)!] ?? -1) < 0;
  const seats = Array.from(official ?? [], ([area, byList]) => ({
    whole: area === areas[0]!.id,
    missed: byList.size === 0 || [...byList.keys()].some((list) => missed(area, list)),
  }));
  return [
    ...(kept(election.title) && idKept(election) ? [] : (["election"] as const)),
    ...(orphaned ? (["tree"] as const) : []),
    ...(names.every(kept) ? [] : (["names"] as const)),
    ...(lists.every(idKept) ? [] : (["ids"] as const)),
    ...(areas.every(idKept) ? [] : (["areaIds"] as const)),
    ...(seats.some(({ whole, missed }) => whole && missed) ? (["official"] as const) : []),
    ...(seats.some(({ whole, missed }) => !whole && missed) ? (["officialAreas"] as const) : []),
  ];
}

function root(results: Results): string {
  const { election, contests } = results;
  const contest = (code: "list" | "constituency") =>
    element("Contest", {}, contestOf(results, code));
  return element(
    "EML",
    { xmlns: "urn:oasis:names:tc:evs:schema:eml", Id: "510", SchemaVersion: "5.0" },
    [
      element("TransactionId", {}, TRANSACTION),
      element("Count", {}, [
        element("EventIdentifier", { Id: election.id }, [
          element("EventQualifier", { Id: election.status }, election.status),
        ]),
        element("Election", {}, [
          element("ElectionIdentifier", { Id: election.id }, [
            element("ElectionName", {}, election.title),
          ]),
          element("Contests", {}, [
            contest("list"),
            ...(contests.constituency ? [contest("constituency")] : []),
          ]),
        ]),
      ]),
    ],
  );
}

function contestOf(results: Results, code: "list" | "constituency"): readonly string[] {
  const { areas, election, lists } = results;
  const roots = outermost(results);
  const rows = areas.map((_, i) =>
    code === "list" ? votesOfArea(results, i) : constituencyVotesOfArea(results, i),
  );
  const units = areas.flatMap(({ id, name }, i) =>
    (i === 0 && roots.length === 1) || !hasVotes(rows[i]!)
      ? []
      : [
          element("ReportingUnitVotes", {}, [
            element("ReportingUnitIdentifier", { Id: id }, name),
            ...unitOf(results, code, i, rows[i]!),
          ]),
        ],
  );
  const { id, name } = roots.length === 1 ? areas[0]! : { id: election.id, name: election.title };
  const total =
    roots.length === 1
      ? unitOf(results, code, 0, rows[0]!)
      : selectionsOf(
          results,
          sumOf(
            roots.map((i) => rows[i]!),
            lists.length,
          ),
          undefined,
        );
  return [
    element("ContestIdentifier", { Id: id, ShortCode: code }, [element("ContestName", {}, name)]),
    element("TotalVotes", {}, total),
    ...units,
  ];
}

/** What stands in a unit after its identifier. */
function unitOf(
  results: Results,
  code: "list" | "constituency",
  area: number,
  votes: Float64Array,
): string[] {
  const { level, parent, totals } = results.areas[area]!;
  const known = (name: string, total: (typeof TOTALS)[number], attributes = {}) => {
    const value = totals[total];
    return typeof value === "number" ? [element(name, attributes, value)] : [];
  };
  return [
    metric("level", depthOf(results, area), level),
    ...(parent === undefined ? [] : [metric("within", 1, results.areas[parent]!.id)]),
    ...known("CountMetric", "registered", { Type: "registered" }),
    ...selectionsOf(results, votes, code === "list" ? area : undefined),
    ...known("Cast", "cast"),
    ...known("TotalCounted", "valid"),
    ...known("RejectedVotes", "invalid", { ReasonCode: "invalid" }),
    ...known("RejectedVotes", "blank", { ReasonCode: "blank" }),
  ];
}

const metric = (type: "level" | "within" | "seats", value: number, id?: Level | string): string =>
  element("CountMetric", { Type: type, Id: id }, value);

function depthOf({ areas }: Results, area: number): number {
  const { parent } = areas[area]!;
  return parent === undefined ? 0 : 1 + depthOf({ areas } as Results, parent);
}

/** The lists of which the votes are known; with official seats of an area. */
const selectionsOf = (
  { areas, lists, official }: Results,
  votes: Float64Array,
  area: number | undefined,
): string[] =>
  lists.flatMap(({ id, name, kind }, list) => {
    const value = votes[list]!;
    if (value < 0) return [];
    const seats = area === undefined ? undefined : official?.get(areas[area]!.id)?.get(id);
    return [
      element("Selection", { Category: kind }, [
        element("AffiliationIdentifier", { Id: id }, [element("RegisteredName", {}, name)]),
        element("ValidVotes", {}, value),
        ...(seats === undefined ? [] : [metric("seats", seats)]),
      ]),
    ];
  });
