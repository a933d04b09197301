import type { Margin } from "../../analysis/margin/margin.ts";
import type { Margins } from "../../analysis/margin/margins.ts";
import { sum } from "../facts.ts";

/** One bar: the margins of one claim that come to the same number of votes. */
export interface MarginRow {
  readonly margins: readonly [Margin, ...Margin[]];
  readonly votes: number;
}

/**
 * The margins that a picture shows, fewest votes first: of each claim the kind of change that takes fewest, and of a
 * list that would come in every kind, for there the kinds differ by what they do to the base. Below them those in one
 * area alone, where fewer do it: a rule of the areas, and not of the whole, is then what gives way.
 */
export function marginRows({ margins, inOneArea, outcome }: Margins): MarginRow[] {
  const all = sum(outcome.lists.map(({ votes }) => votes ?? 0));
  const rows = [margins, inOneArea].flatMap((some) =>
    [...byClaim(some).values()]
      .flatMap((own) => {
        const { claim } = own[0]!;
        const comesIn = claim.kind === "passes" && !outcome.eligible.includes(claim.list);
        const fewest = Math.min(...own.map(({ votes }) => votes!));
        const isShown = ({ votes }: Margin) => votes === fewest || (comesIn && votes! * FAR <= all);
        return together(own.filter(isShown));
      })
      .sort((a, b) => a.votes - b.votes),
  );
  // a seat that moves in the whole moves in an area too
  const seat = rows.find(({ margins: [{ claim }] }) => claim.kind === "seat");
  return rows.filter(
    ({ margins: [{ claim }], votes }) =>
      claim.kind !== "places" || claim.area !== undefined || votes !== seat?.votes,
  );
}

/**
 * All rows, or at most so many: then those of the whole alone, first what the headline tells (the fewest votes, and a list
 * that comes in or goes out) and then the fewest votes.
 */
export function shortened(found: Margins, most?: number): MarginRow[] {
  const all = marginRows(found);
  if (most === undefined || all.length <= most) return all;
  const whole = marginRows({ ...found, inOneArea: [] });
  const rank = (row: MarginRow, i: number) => {
    const [{ claim }] = row.margins;
    if (i === 0) return 0;
    if (claim.kind !== "passes") return 3;
    return found.outcome.eligible.includes(claim.list) ? 2 : 1;
  };
  return whole
    .map((row, i) => ({ row, rank: rank(row, i) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ row }) => row)
    .sort((a, b) => a.votes - b.votes);
}

/** A kind of change that takes more than a tenth of all votes is no close call, and would make all other bars short. */
const FAR = 10;

function byClaim(margins: readonly Margin[]): Map<string, Margin[]> {
  const claims = new Map<string, Margin[]>();
  for (const margin of margins) {
    if (margin.votes === null) continue;
    const key = JSON.stringify(margin.claim);
    claims.set(key, [...(claims.get(key) ?? []), margin]);
  }
  return claims;
}

function together(margins: readonly Margin[]): MarginRow[] {
  const rows = new Map<number, [Margin, ...Margin[]]>();
  for (const margin of margins) {
    const same = rows.get(margin.votes!);
    if (same) same.push(margin);
    else rows.set(margin.votes!, [margin]);
  }
  return [...rows].map(([votes, own]) => ({ margins: own, votes }));
}
