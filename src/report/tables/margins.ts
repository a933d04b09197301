import type { Assertion, Audit } from "../../analysis/audit/audit.ts";
import type { Claim } from "../../analysis/margin/claims.ts";
import type { Margin } from "../../analysis/margin/margin.ts";
import type { Margins } from "../../analysis/margin/margins.ts";
import { invalidBallots } from "../../results/invalid.ts";
import type { Results } from "../../results/results.ts";
import { votesOfArea } from "../../results/votes.ts";
import { riskText } from "../../words/audit.ts";
import { say } from "../../words/language.ts";
import {
  claimText,
  confirmText,
  gapNotes,
  howText,
  joinedHow,
  majorityNote,
  votesText,
} from "../../words/margins.ts";
import { areaName, visible } from "../../words/names.ts";
import type { Cell, Row, Table } from "../table.ts";
import * as cell from "./cells.ts";

export interface MarginsInput {
  readonly margins: Margins;
  /** of the same outcome: how many ballots would confirm a claim */
  readonly audit?: Audit;
}

/** The fewest votes that change the outcome, claim by claim, and what they can be held against. */
export function marginsTable({ margins, audit }: MarginsInput): Table {
  const words = say.analysis.margins;
  const { results } = margins;
  const shown = inGroups(margins.margins);
  const told = [...margins.margins, ...margins.inOneArea];
  const notes = [
    majorityNote(margins),
    ...(shown.length === 0 ? [] : [told.every(({ exact }) => exact) ? words.exact : words.ranges]),
    ...gapNotes(told),
    ...(told.some(({ tie }) => tie !== undefined) ? [words.tieNote] : []),
  ];
  return {
    id: "margins",
    caption: words.caption,
    columns: [
      { key: "change", head: words.change, kind: "text" },
      { key: "how", head: words.how, kind: "text" },
      { key: "votes", head: words.votes, kind: "integer" },
    ],
    rows: [
      ...shown.map((group) => marginRow(group, margins)),
      ...comparisonRows(results),
      ...(audit ? auditRows(margins, audit) : []),
    ],
    notes: notes.filter((note): note is string => note !== undefined),
  };
}

/** The same where votes change in one area alone: the law asks for something there, and fewer do it. */
export function marginPlacesTable({ margins }: MarginsInput): Table {
  const words = say.analysis.margins;
  return {
    id: "margins-places",
    caption: words.places,
    columns: [
      { key: "change", head: words.change, kind: "text" },
      { key: "how", head: words.how, kind: "text" },
      { key: "votes", head: words.votes, kind: "integer" },
    ],
    rows: inGroups(margins.inOneArea).map((group) => marginRow(group, margins)),
    notes: [],
  };
}

function marginRow([first, ...same]: readonly Margin[], { outcome, results }: Margins): Row {
  const how = () => joinedHow([first!, ...same].map((one) => howText(one, outcome, results)));
  return {
    role: "list",
    cells: [
      cell.told(() => claimText(first!.claim, outcome, results)),
      cell.told(how),
      { value: first!.votes, text: votesText(first!) },
    ],
  };
}

/** For each area the fewest votes that move a seat there. */
export function marginAreasTable(
  { margins }: MarginsInput,
  most = Number.POSITIVE_INFINITY,
): Table {
  const words = say.analysis.margins;
  const { results, outcome, areas } = margins;
  const nameOf = new Map(results.areas.map((area) => [area.id, areaName(area)]));
  return {
    id: "margins-areas",
    caption: words.areasCaption,
    columns: [
      { key: "area", head: words.area, kind: "text" },
      { key: "how", head: words.how, kind: "text" },
      { key: "votes", head: words.votes, kind: "integer" },
    ],
    rows: areas.slice(0, most).map((margin): Row => {
      const id = margin.claim.kind === "places" ? (margin.claim.area ?? "") : "";
      return {
        role: "list",
        id,
        cells: [
          cell.words(nameOf.get(id) ?? visible(id)),
          cell.told(() => howText(margin, outcome, results)),
          { value: margin.votes, text: votesText(margin) },
        ],
      };
    }),
    notes: [],
  };
}

/** Margins with votes, claims together, each with those of other kinds that come to the same number; the nearest first. */
function inGroups(margins: readonly Margin[]): readonly (readonly Margin[])[] {
  const key = ({ claim }: Margin) => JSON.stringify(claim);
  const known = margins.filter(({ votes, atLeast }) => votes !== null || atLeast !== null);
  const nearest = new Map<string, number>();
  for (const one of known)
    nearest.set(key(one), Math.min(nearest.get(key(one)) ?? Infinity, sortBy(one)));
  const rows: Margin[][] = [];
  const sorted = known.toSorted(
    (a, b) =>
      nearest.get(key(a))! - nearest.get(key(b))! ||
      (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) ||
      sortBy(a) - sortBy(b),
  );
  for (const margin of sorted) {
    const last = rows.at(-1);
    const same =
      margin.claim.kind === "passes" &&
      last?.[0] &&
      key(last[0]) === key(margin) &&
      votesText(last[0]) === votesText(margin) &&
      last[0].means.reach === margin.means.reach;
    if (same) last.push(margin);
    else rows.push([margin]);
  }
  return rows;
}

const sortBy = ({ votes, atLeast }: Margin): number => votes ?? atLeast ?? Infinity;

/** The ballots by which the claim would be confirmed: the most that one of its assertions asks for. */
export function sampleOf(claim: Claim, { assertions, absent }: Audit): number | null {
  const its = absent ? [] : assertions.filter((assertion) => bearsOn(assertion, claim));
  return its.length === 0 ? null : Math.max(...its.map(({ comparison }) => comparison));
}

function bearsOn(assertion: Assertion, claim: Claim): boolean {
  const isPassing = assertion.kind === "passes" || assertion.kind === "fails";
  switch (claim.kind) {
    case "passes":
      return isPassing && assertion.list === claim.list;
    case "seat":
      return assertion.kind !== "seat" || assertion.moves === "lists";
    case "places":
      return claim.area === undefined || assertion.area === claim.area;
    case "list": {
      const lists = assertion.kind === "seat" ? assertion.lists[claim.more ? 1 : 0] : [];
      return isPassing || lists.includes(claim.list);
    }
    case "majority": {
      if (assertion.kind !== "seat") return isPassing;
      const [holder, rival] = assertion.lists.map((lists) =>
        lists.some((list) => claim.lists.includes(list)),
      );
      return holder !== rival;
    }
  }
}

/** How many ballots confirm that a claim is as it was counted: a margin of few votes asks for many. */
function auditRows({ margins, outcome, results }: Margins, audit: Audit): Row[] {
  const claims = new Map(margins.map(({ claim }) => [JSON.stringify(claim), claim]));
  return [...claims.values()]
    .flatMap((claim) => {
      const sample = sampleOf(claim, audit);
      return sample === null ? [] : [{ claim, sample }];
    })
    .map(({ claim, sample }, i) => ({
      role: "context",
      cells: [
        i === 0
          ? cell.told(() => say.analysis.margins.audit(riskText(audit.risk.risk)))
          : cell.words(""),
        cell.told(() => confirmText(claim, outcome, results)),
        cell.integer(sample),
      ],
    }));
}

/** What can be larger than a margin: ballots that were not valid, votes for nobody, stations that were not counted. */
function comparisonRows(results: Results): Row[] {
  const invalid = invalidBallots(results);
  const row = votesOfArea(results, 0);
  const against = results.lists.reduce(
    (sum, { kind }, list) => sum + (kind === "against-all" ? Math.max(0, row[list]!) : 0),
    0,
  );
  const { stations, of } = results.election.count ?? {};
  const rows: (readonly [Cell, number])[] = [
    ...(typeof invalid?.size !== "number" || results.votesPerBallot !== undefined
      ? []
      : [[cell.told(() => invalidWords(!invalid.derived)), invalid.size] as const]),
    ...(against > 0 ? [[cell.told(() => say.analysis.margins.against), against] as const] : []),
    ...(stations !== undefined && of !== undefined && of > stations
      ? [[cell.told(() => say.analysis.margins.uncounted(of)), of - stations] as const]
      : []),
  ];
  return rows.map(([told, n], i) => ({
    role: "context",
    cells: [
      i === 0 ? cell.told(() => say.analysis.margins.comparison) : cell.words(""),
      told,
      cell.integer(n),
    ],
  }));
}

function invalidWords(printed: boolean): string {
  const { invalid, invalidMade } = say.analysis.margins;
  return printed ? invalid : invalidMade;
}
