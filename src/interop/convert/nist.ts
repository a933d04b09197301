import {
  type Area,
  type Contest,
  type Level,
  type List,
  NOT_STANDING,
  type Results,
  type Status,
} from "../../results/results.ts";
import type { Part } from "../../words/parts.ts";
import type { Writer } from "./format.ts";
import { stoodNowhere } from "./kept.ts";
import { outermost } from "./outermost.ts";

/**
 * An election report in the Common Data Format for results (NIST SP 1500-100, version 2.0, JSON): a PartyContest for
 * each ballot, a PartySelection for each list, a ReportingUnit for each area. Official seats are counts of type
 * `seats`. Ballots cast and rejected are BallotCounts of type `total`, valid and blank ones of type `other`. What the
 * format asks for and results do not tell is "not stated", a date 1900-01-01; it is made at no time of its own, so that
 * the same results give the same report.
 */
export const nist: Writer = {
  holds: [
    ...["election", "date", "notes", "totals", "areas", "tree", "kinds", "sums", "second"],
    ...["idle", "empty", "ids", "areaIds", "names", "short", "official", "officialAreas"],
  ] as const,
  except,
  makes: "text",
  write: (results) => `${JSON.stringify(reportOf(results), null, 2)}\n`,
};

/** Notes are one text, by lines; an area in which no list stood has no count. */
function except(results: Results): Part[] {
  const {
    election: { notes, date },
    areas,
    official,
  } = results;
  const noSeats = [...(official ?? [])].filter(([, byList]) => byList.size === 0);
  const parts: readonly [Part, boolean][] = [
    ["notes", (notes ?? []).some((note) => note === "" || note.includes("\n"))],
    ["date", date !== undefined && dayOf(date) !== date],
    ["empty", stoodNowhere(results)],
    ["official", noSeats.some(([id]) => id === areas[0]!.id)],
    ["officialAreas", noSeats.some(([id]) => id !== areas[0]!.id)],
  ];
  return parts.flatMap(([part, is]) => (is ? [part] : []));
}

/** A date as the format takes it; where there is none, as other makers of such reports write it. */
const dayOf = (date: string | undefined): string =>
  date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? date : "1900-01-01";

/** `VendorApplicationId`: a report of ours is read back with its ids. */
const VENDOR = "mandate";
const NOT_STATED = "not stated";

function reportOf(results: Results): object {
  const { election, lists, areas } = results;
  const constructed = election.status === "constructed" || election.status === "simulated";
  return object("ElectionReport", {
    Format: areas.some(({ level }) => level === "station") ? "precinct-level" : "summary-contest",
    GeneratedDate: `${dayOf(election.date)}T00:00:00Z`,
    Issuer: NOT_STATED,
    IssuerAbbreviation: NOT_STATED,
    ...(constructed && { IsTest: true, TestType: election.status }),
    ...(election.notes?.length && { Notes: election.notes.join("\n") }),
    SequenceStart: 1,
    SequenceEnd: 1,
    Status: STATUS[election.status],
    VendorApplicationId: VENDOR,
    GpUnit: unitsOf(results),
    Party: lists.map(partyOf),
    Election: [electionOf(results)],
  });
}

const STATUS: Readonly<Record<Status, string>> = {
  preliminary: "unofficial-partial",
  final: "certified",
  simulated: "unofficial-complete",
  constructed: "unofficial-complete",
};

const object = <T extends object>(type: string, keys: T) => ({
  "@type": `ElectionResults.${type}`,
  ...keys,
});

const text = (content: string) =>
  object("InternationalizedText", {
    Text: [object("LanguageString", { Content: content, Language: "und" })],
  });

/** An identifier or a word of ours, of a kind that the format has no key for. */
const identifier = (kind: "id" | "kind", value: string) =>
  object("ExternalIdentifier", { Type: "other", OtherType: kind, Value: value });

const unitId = (area: number): string => `area-${area}`;
const listId = (list: number): string => `list-${list}`;

/** The area of the contest: the top area, or a unit around all areas where no area of the results is around them. */
const scopeOf = (results: Results): string =>
  outermost(results).length === 1 ? unitId(0) : "whole";

function unitsOf(results: Results): object[] {
  const { areas, election } = results;
  const inside = new Map<number, string[]>();
  areas.forEach(({ parent }, i) => {
    if (parent === undefined) return;
    inside.set(parent, [...(inside.get(parent) ?? []), unitId(i)]);
  });
  const units = areas.map(({ id, name, level, totals }, i) =>
    object("ReportingUnit", {
      "@id": unitId(i),
      ExternalIdentifier: [identifier("id", id)],
      Name: text(name),
      ...typeOf(level),
      ...(inside.has(i) && { ComposingGpUnitIds: inside.get(i)! }),
      ...(typeof totals.registered === "number" && { VotersRegistered: totals.registered }),
    }),
  );
  const roots = outermost(results);
  if (roots.length === 1) return units;
  const whole = object("ReportingUnit", {
    "@id": "whole",
    Name: text(election.title),
    ...{ Type: "other", OtherType: "whole" },
    ComposingGpUnitIds: roots.map(unitId),
  });
  return [whole, ...units];
}

/** A type of the format where it has one that means the same, else our level beside `other`. */
const typeOf = (level: Level): object =>
  level in TYPE ? { Type: TYPE[level] } : { Type: "other", OtherType: level };

const TYPE: Readonly<Partial<Record<Level, string>>> = {
  nation: "country",
  state: "state",
  municipality: "municipality",
  station: "precinct",
};

const partyOf = ({ id, name, short, kind }: List, list: number): object =>
  object(kind === "coalition" ? "Coalition" : "Party", {
    "@id": listId(list),
    ExternalIdentifier: [identifier("id", id), identifier("kind", kind)],
    Name: text(name),
    ...(short !== undefined && { Abbreviation: text(short) }),
  });

function electionOf(results: Results): object {
  const { election, contests } = results;
  const day = dayOf(election.date);
  return object("Election", {
    ExternalIdentifier: [identifier("id", election.id)],
    Name: text(election.title),
    StartDate: day,
    EndDate: day,
    Type: "other",
    OtherType: NOT_STATED,
    ElectionScopeId: scopeOf(results),
    BallotCounts: results.areas.flatMap(ballotsOf),
    Contest: [
      contestOf(results, "list", contests.list),
      ...(contests.constituency ? [contestOf(results, "constituency", contests.constituency)] : []),
    ],
  });
}

function ballotsOf({ totals: { cast, valid, invalid, blank } }: Area, area: number): object[] {
  const counts = (keys: object) => object("BallotCounts", { GpUnitId: unitId(area), ...keys });
  const known = (total: unknown) => typeof total === "number";
  return [
    ...(known(cast) || known(invalid)
      ? [
          counts({
            Type: "total",
            ...(known(cast) && { BallotsCast: cast }),
            ...(known(invalid) && { BallotsRejected: invalid }),
          }),
        ]
      : []),
    ...(known(valid) ? [counts({ Type: "other", OtherType: "valid", BallotsCast: valid })] : []),
    ...(known(blank) ? [counts({ Type: "other", OtherType: "blank", BallotsCast: blank })] : []),
  ];
}

function contestOf(results: Results, name: "list" | "constituency", contest: Contest): object {
  const { lists, areas, official } = results;
  const counts = (area: number, type: "total" | "seats", count: number) =>
    object("VoteCounts", { GpUnitId: unitId(area), Type: type, Count: count });
  return object("PartyContest", {
    "@id": `contest-${name}`,
    Name: name,
    ElectionDistrictId: scopeOf(results),
    ContestSelection: lists.map(({ id }, list) =>
      object("PartySelection", {
        "@id": `${name}-${list}`,
        PartyIds: [listId(list)],
        VoteCounts: areas.flatMap((area, i) => {
          const votes = contest.own[i] ? contest.votes[i * lists.length + list]! : NOT_STANDING;
          const seats = name === "list" ? official?.get(area.id)?.get(id) : undefined;
          return [
            ...(votes >= 0 ? [counts(i, "total", votes)] : []),
            ...(seats === undefined ? [] : [counts(i, "seats", seats)]),
          ];
        }),
      }),
    ),
  });
}
