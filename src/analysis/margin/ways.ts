import type { Crossing, Line } from "../../elect/rests/line.ts";
import { NOT_STANDING, type Results } from "../../results/results.ts";
import { votesOfArea } from "../../results/votes.ts";
import { movable, type Weights } from "../scenario/changes/spread.ts";
import { baseMove, type ChangeKind } from "./kinds.ts";
import { type Reach, reachOf } from "./reach.ts";

/** Votes of one kind that change between the same lists (index) in the same area. */
export interface Move {
  readonly area: number;
  readonly from?: number;
  readonly to?: number;
  readonly votes: number;
}

/** A way to change votes, more and more of them. */
export interface Way {
  /** the fewest votes that do what is wanted of it */
  readonly least: number;
  /** the moves for so many votes; undefined where there are not so many */
  readonly at: (votes: number) => readonly Move[] | undefined;
}

/** What may change: a kind of change, in one area or everywhere. */
export interface Means {
  readonly kind: ChangeKind;
  readonly reach: Reach;
}

/** One vote: what it changes, by how much it brings the line nearer, and how many of its like there are. */
interface Unit extends Omit<Move, "votes"> {
  readonly gain: bigint;
  readonly room: number;
}

/**
 * The fewest votes that cross a line, whatever the lists: those first that bring it nearest. As every vote counts for
 * itself, no mixture of changes does it with fewer.
 *
 * @returns undefined where no such votes do
 */
export function cross(crossing: Crossing, means: Means, results: Results): Way | undefined {
  const { line, slack, scale } = reachOf(crossing.line, means, results);
  const units = unitsOf({ ...crossing, line }, means, results);
  let left = crossing.distance * scale - slack;
  let least = 0;
  for (const { gain, room } of units) {
    if (left <= 0n) break;
    const wanted = (left + gain - 1n) / gain;
    const taken = wanted <= BigInt(Math.min(room, Number.MAX_SAFE_INTEGER)) ? Number(wanted) : room;
    least += taken;
    left -= gain * BigInt(taken);
  }
  return left > 0n || units.length === 0
    ? undefined
    : { least, at: (votes) => movesOf(units, votes) };
}

function movesOf(units: readonly Unit[], votes: number): Move[] | undefined {
  const moves: Move[] = [];
  let left = votes;
  for (const { area, from, to, room } of units) {
    if (left === 0) break;
    const taken = Math.min(left, room);
    left -= taken;
    moves.push({
      area,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      votes: taken,
    });
  }
  return left === 0 ? moves : undefined;
}

/** A line as votes of one place see it: what a vote of a list is worth there, and the bases that move with it. */
export interface Seen {
  readonly area: number;
  /** by the list (index) that the vote is of, and by the list whose votes are spread, which may say how much arrives */
  readonly worth: (list: number, spreadBy: number) => bigint;
  readonly bases: (
    spreadBy: number,
  ) => readonly { readonly of: Line["bases"][number]["of"]; readonly times: bigint }[];
  /** lists that the line names */
  readonly named: ReadonlySet<number>;
}

/** The ways of one vote that bring the line nearer, the best first; of equal ones the list with more votes. */
function unitsOf(
  { line, down }: { readonly line: readonly Seen[]; readonly down: boolean },
  { kind }: Means,
  results: Results,
): Unit[] {
  return line
    .flatMap((seen) => unitsIn(seen, kind, results, down ? -1n : 1n))
    .sort((a, b) => (a.gain === b.gain ? order(results, a, b) : a.gain > b.gain ? -1 : 1));
}

function unitsIn(seen: Seen, kind: ChangeKind, results: Results, sign: bigint): Unit[] {
  const { area } = seen;
  const row = votesOfArea(results, area);
  const kindOf = (list: number | undefined) =>
    list === undefined ? undefined : results.lists[list]!.kind;
  const gain = (from: number | undefined, to: number | undefined): bigint => {
    const by = from ?? to!;
    let sum = 0n;
    if (to !== undefined) sum += seen.worth(to, by);
    if (from !== undefined) sum -= seen.worth(from, by);
    for (const { of, times } of seen.bases(by))
      sum += times * BigInt(baseMove(kind, of, kindOf(from), kindOf(to)));
    return sign * sum;
  };
  const all = [...results.lists.keys()];
  const sources = kind === "added" ? [undefined] : all.filter((list) => row[list]! > 0);
  const targets =
    kind === "switched" || kind === "added" ? possible(all, seen, sign, row, results) : [undefined];
  return sources.flatMap((from): Unit[] => {
    let best: Unit | undefined;
    for (const to of targets) {
      if (to !== undefined && to === from) continue;
      const won = gain(from, to);
      if (won <= 0n || (best && won <= best.gain)) continue;
      const room = from === undefined ? Number.POSITIVE_INFINITY : roomOf(results, area, from, to);
      if (room === 0) continue;
      best = { area, gain: won, room };
      if (from !== undefined) best = { ...best, from };
      if (to !== undefined) best = { ...best, to };
    }
    return best ? [best] : [];
  });
}

/** Votes of a list in an area that can change: those that go to another, where that one stands too. */
function roomOf(results: Results, area: number, from: number, to: number | undefined): number {
  const own = votesOfArea(results, area)[from]!;
  if (to === undefined || results.areas.length === 1) return own;
  const known = rooms.get(results) ?? new Map<string, Weights>();
  rooms.set(results, known);
  const key = `${from} ${to}`;
  const weights = known.get(key) ?? movable(results, from, to);
  known.set(key, weights);
  return Math.min(own, weights[area] ?? own);
}

const rooms = new WeakMap<Results, Map<string, Weights>>();

/** Lists that votes may go to: those that the line names, and of parties and of votes against all the two largest others. */
function possible(
  all: readonly number[],
  { named, worth }: Seen,
  sign: bigint,
  row: ArrayLike<number>,
  { lists }: Results,
): number[] {
  const open = all
    .filter((list) => row[list] !== NOT_STANDING && lists[list]!.kind !== "other")
    .sort((a, b) => row[b]! - row[a]! || a - b);
  const others = open.filter((list) => !named.has(list));
  const against = (list: number) => lists[list]!.kind === "against-all";
  const best = open.filter((list) => named.has(list) && sign * worth(list, list) > 0n);
  return [
    ...best,
    ...others.filter((list) => !against(list)).slice(0, 2),
    ...others.filter(against).slice(0, 1),
    ...open.filter((list) => named.has(list) && !best.includes(list)),
  ];
}

const order = (results: Results, a: Unit, b: Unit): number => {
  const votes = ({ area, from, to }: Unit) => votesOfArea(results, area)[from ?? to!]!;
  return votes(b) - votes(a) || a.area - b.area || (a.from ?? a.to!) - (b.from ?? b.to!);
};
