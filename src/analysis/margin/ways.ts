import type { Crossing, Line } from "../../elect/rests/line.ts";
import { sizeOf } from "../../results/bases.ts";
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
  const wanted = crossing.distance * scale - slack;
  const seen = { line, down: crossing.down };
  // lists that the line does not name are all alike where votes are not spread: the largest stand for them
  const few = scale === 1n ? along(unitsOf(seen, means, results, true), wanted) : undefined;
  return few ?? along(unitsOf(seen, means, results, false), wanted);
}

/** So far along the units that the line is crossed; undefined where they do not reach. */
function along(units: readonly Unit[], wanted: bigint): Way | undefined {
  let left = wanted;
  let least = 0;
  for (const { gain, room } of units) {
    if (left <= 0n) break;
    const needed = (left + gain - 1n) / gain;
    const taken = needed <= BigInt(Math.min(room, Number.MAX_SAFE_INTEGER)) ? Number(needed) : room;
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
  few: boolean,
): Unit[] {
  return line
    .flatMap((seen) => unitsIn(seen, kind, results, down ? -1n : 1n, few))
    .sort((a, b) => (a.gain === b.gain ? order(results, a, b) : a.gain > b.gain ? -1 : 1));
}

function unitsIn(
  seen: Seen,
  kind: ChangeKind,
  results: Results,
  sign: bigint,
  few: boolean,
): Unit[] {
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
  const all = few ? fewLists(seen, row, results) : [...results.lists.keys()];
  const sources = kind === "added" ? [undefined] : all.filter((list) => row[list]! > 0);
  const targets =
    kind === "switched" || kind === "added" ? possible(all, seen, sign, row, results) : [undefined];
  return sources.flatMap((from): Unit[] => {
    let best: Unit | undefined;
    for (const to of targets) {
      if (to !== undefined && to === from) continue;
      const won = gain(from, to);
      if (won <= 0n || (best && won <= best.gain)) continue;
      const room = from === undefined ? voters(results, area) : roomOf(results, area, from, to);
      if (room === 0) continue;
      best = { area, gain: won, room };
      if (from !== undefined) best = { ...best, from };
      if (to !== undefined) best = { ...best, to };
    }
    return best ? [best] : [];
  });
}

/** Lists that a line names, and the two largest of the others: of parties, and of votes against all. */
function fewLists({ named }: Seen, row: ArrayLike<number>, { lists }: Results): number[] {
  const found = [...named];
  for (const against of [false, true]) {
    let [first, second] = [-1, -1];
    for (let list = 0; list < lists.length; list++) {
      if ((lists[list]!.kind === "against-all") !== against || named.has(list)) continue;
      if (first < 0 || row[list]! > row[first]!) [first, second] = [list, first];
      else if (second < 0 || row[list]! > row[second]!) second = list;
    }
    found.push(...[first, second].filter((list) => list >= 0));
  }
  return found;
}

/** Voters who did not vote, where their number is known: no more can be added. */
function voters(results: Results, area: number): number {
  const [registered, cast] = (["registered", "cast"] as const).map((of) =>
    sizeOf(results, area, of),
  );
  return typeof registered === "number" && typeof cast === "number" && registered > 0
    ? Math.max(0, registered - cast)
    : Number.POSITIVE_INFINITY;
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
