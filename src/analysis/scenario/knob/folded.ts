import { directlyInside, inside } from "../../../results/areas.ts";
import { sizeOf } from "../../../results/bases.ts";
import { error, ProblemError } from "../../../results/problem.ts";
import {
  type Area,
  type Assumption,
  type Contest,
  type Known,
  type Level,
  NOT_KNOWN,
  NOT_STANDING,
  type Results,
  TOTALS,
  type Total,
} from "../../../results/results.ts";
import { votesOfArea } from "../../../results/votes.ts";
import { simulated } from "../apply.ts";
import { reportTo } from "../changes/apply-one.ts";
import { aroundOf, portionOf, withInside } from "../changes/areas.ts";
import type { Portion } from "../changes/spread.ts";
import { shifted } from "../changes/totals.ts";

/**
 * The results without the areas of a level and what is inside them: the areas around keep their votes and what is known
 * of their totals. Thousands of stations are so left out one after another, each for the price of a few regions.
 *
 * Good for a law that asks nothing of that level, and where its areas have votes of one ballot and no seats or
 * population of their own: `canFold`.
 *
 * @returns a function that takes the areas that leave next, by index in the results, and gives the results without all
 *   that have left so far. @throws ProblemError `too-many-votes` where an area around holds fewer than leave it
 */
export function folded(results: Results, level: Level): (next: readonly number[]) => Results {
  const away = withInside(results, inside(results, 0, level));
  const kept = results.areas.flatMap((_, area) => (away.has(area) ? [] : [area]));
  const place = new Map(kept.map((area, i) => [area, i]));
  const width = results.lists.length;
  const outer = kept.map((area) => directlyInside(results, area).some((part) => away.has(part)));
  const own = Uint8Array.from(kept, (area, i) =>
    Number(results.contests.list.own[area] === 1 || outer[i] === true),
  );
  const votes = new Float64Array(kept.length * width);
  kept.forEach((area, i) => {
    votes.set(votesOfArea(results, area), i * width);
  });
  const areas = kept.map((area, i): Area => {
    const { parent, ...rest } = results.areas[area]!;
    const totals = outer[i] ? knownTotals(results, area) : rest.totals;
    return { ...rest, totals, ...(parent !== undefined && { parent: place.get(parent)! }) };
  });
  const base: Results = simulated({ ...results, areas, contests: { list: { votes, own } } });
  const left = kept.map((area) => directlyInside(results, area).length);
  const gone = new Float64Array(votes.length);
  const told = TOTALS.filter(
    (total) =>
      base.areas.some(({ totals }) => totals[total] !== undefined) ||
      base.assumptions.some((assumed) => assumed.total === total && !isShare(assumed)),
  );
  const ballots = new Map(told.map((total) => [total, new Map<number, Portion>()]));

  return (next) => {
    for (const area of next) {
      const row = votesOfArea(results, area);
      const around = aroundOf(results, area).map((at) => place.get(at)!);
      left[around[0]!]! -= 1;
      for (const at of around) {
        row.forEach((count, list) => {
          addTo(gone, at * width + list, count);
        });
        for (const [total, portions] of ballots)
          portions.set(at, sum(portions.get(at), portionOf(results, area, total)));
      }
    }
    const hollow = kept.map(
      (area, i) => left[i] === 0 && !results.contests.list.own[area] && outer[i],
    );
    return filled(less(base, gone, ballots), (area) => !hollow[area]);
  };
}

/** Whether folding gives what leaving the areas out would give. */
export function canFold(results: Results, level: Level): boolean {
  const areas = inside(results, 0, level);
  return (
    results.contests.constituency === undefined &&
    areas.length > 0 &&
    !areas.some((area) => {
      const { seats, adjustmentSeats, listSeats, constituencySeats, population } =
        results.areas[area]!;
      const figures = [seats, adjustmentSeats, listSeats, constituencySeats, population];
      return figures.some((figure) => figure !== undefined);
    })
  );
}

const isShare = ({ value }: Assumption): boolean => typeof value === "object" && "share" in value;

/** What is known of the totals of an area together with all that lies inside it, assumptions apart. */
function knownTotals(results: Results, area: number): Area["totals"] {
  const counted = { ...results, assumptions: [] };
  const totals: Partial<Record<Total, Known>> = { ...results.areas[area]!.totals };
  for (const total of TOTALS) {
    if (totals[total] !== undefined || total === "invalid" || total === "blank") continue;
    const size = sizeOf(counted, area, total);
    if (typeof size === "number") totals[total] = size;
    else if ("to" in size && typeof size.from === "number" && typeof size.to === "number")
      totals[total] = { from: size.from, to: size.to };
  }
  return totals;
}

const sum = (a: Portion | undefined, b: Portion): Portion =>
  a ? { from: a.from + b.from, to: a.to + b.to } : b;

function addTo(sums: Float64Array, cell: number, count: number): void {
  if (count === NOT_STANDING || sums[cell] === NOT_KNOWN) return;
  sums[cell] = count === NOT_KNOWN ? NOT_KNOWN : sums[cell]! + count;
}

type Ballots = ReadonlyMap<Total, ReadonlyMap<number, Portion>>;

/** The results less the votes that are gone, and less the ballots. */
function less(base: Results, gone: Float64Array, ballots: Ballots): Results {
  const { votes, own }: Contest = base.contests.list;
  const left = votes.map((there, cell) => {
    if (there === NOT_STANDING || !own[Math.floor(cell / base.lists.length)]) return there;
    if (there === NOT_KNOWN || gone[cell] === NOT_KNOWN) return NOT_KNOWN;
    if (gone[cell]! > there) throw tooMany(base, cell);
    return there - gone[cell]!;
  });
  const now = { ...base, contests: { list: { votes: left, own } } };
  const problems: Parameters<typeof reportTo>[0] = [];
  const report = reportTo(problems, "leaveOutBy", "leave-out-by");
  const moved = [...ballots].reduce<Results>(
    (last, [total, portions]) => shifted(last, portions, { [total]: -1 }, "areas", report),
    now,
  );
  if (problems.length > 0) throw new ProblemError(...problems);
  return moved;
}

function tooMany({ areas, lists, contests }: Results, cell: number): ProblemError {
  const area = areas[Math.floor(cell / lists.length)]!.id;
  const list = lists[cell % lists.length]!.id;
  const there = contests.list.votes[cell]!;
  return new ProblemError(error("too-many-votes", { area, list }, "", { there }));
}

/** Without the areas that were nothing but those inside them, of which none is left. */
function filled(results: Results, isLeft: (area: number) => boolean): Results {
  const width = results.lists.length;
  const kept = results.areas.flatMap((_, area) => (isLeft(area) ? [area] : []));
  if (kept.length === results.areas.length) return results;
  const place = new Map(kept.map((area, i) => [area, i]));
  const { votes, own } = results.contests.list;
  const rows = new Float64Array(kept.length * width);
  kept.forEach((area, i) => {
    rows.set(votes.subarray(area * width, (area + 1) * width), i * width);
  });
  return {
    ...results,
    areas: kept.map((area): Area => {
      const { parent, ...rest } = results.areas[area]!;
      return parent === undefined ? rest : { ...rest, parent: place.get(parent)! };
    }),
    contests: { list: { votes: rows, own: Uint8Array.from(kept, (area) => own[area]!) } },
  };
}
