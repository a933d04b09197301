import { directlyInside } from "../../../results/areas.ts";
import type { Area, Contest, Results } from "../../../results/results.ts";
import { type ApplyOne, areaAt, type Report } from "./apply-one.ts";
import { aroundOf, takenOut, withInside } from "./areas.ts";

/** Areas are not counted: with all their votes, ballots and voters they leave the areas around them. */
export const areasLeftOut: ApplyOne<"leave-out-areas"> = (results, change, report) => {
  const found = change.areas.map((id, i) => areaAt(results, id, `leaveOutAreas/${i}`, report));
  const named = found.flatMap((area) => area ?? []);
  return named.length < found.length
    ? results
    : withoutAreas(results, named, "leaveOutAreas", report);
};

/** The results without some areas, given by index. */
export function withoutAreas(
  results: Results,
  named: readonly number[],
  field: string,
  report: Report,
): Results {
  const gone = new Set(withInside(results, named));
  // an area that was nothing but those inside it is gone with the last of them
  for (let area = results.areas.length - 1; area >= 0; area--) {
    const inside = directlyInside(results, area);
    const hollow = inside.length > 0 && inside.every((part) => gone.has(part));
    if (hollow && !ownsVotes(results, area)) gone.add(area);
  }
  const kept = results.areas.flatMap((_, area) => (gone.has(area) ? [] : [area]));
  if (!results.areas.some(({ parent }, area) => parent === undefined && !gone.has(area)))
    return report("nothing-left", field) ?? results;
  const outer = [...gone].filter((area) => {
    const { parent } = results.areas[area]!;
    return parent !== undefined && !gone.has(parent);
  });
  const less = takenOut(results, outer, field, report);
  const reached = new Set(outer.flatMap((area) => aroundOf(results, area)));
  const figures = less.areas.map((area, i) =>
    reached.has(i) ? withoutFigures(results, i, area, gone) : area,
  );
  const place = new Map(kept.map((area, i) => [area, i]));
  const { list, constituency } = less.contests;
  const width = results.lists.length;
  return {
    ...less,
    areas: kept.map((i): Area => {
      const { parent, ...area } = figures[i]!;
      return parent === undefined ? area : { ...area, parent: place.get(parent)! };
    }),
    contests: {
      list: rows(list, kept, width),
      ...(constituency && { constituency: rows(constituency, kept, width) }),
    },
    assumptions: less.assumptions.filter(
      ({ area }) => area === undefined || kept.some((i) => results.areas[i]!.id === area),
    ),
  };
}

const ownsVotes = ({ contests }: Results, area: number): boolean =>
  contests.list.own[area] === 1 || contests.constituency?.own[area] === 1;

const rows = ({ votes, own }: Contest, areas: readonly number[], width: number): Contest => {
  const left = new Float64Array(areas.length * width);
  areas.forEach((area, i) => {
    left.set(votes.subarray(area * width, (area + 1) * width), i * width);
  });
  return { votes: left, own: Uint8Array.from(areas, (area) => own[area]!) };
};

const SUMS = ["seats", "adjustmentSeats", "listSeats", "constituencySeats", "population"] as const;

/**
 * An area around those that are gone: seats and population that were the sums of the areas inside are so still; all
 * others stay. How many stations were counted is not told any more.
 */
function withoutFigures(results: Results, i: number, area: Area, gone: ReadonlySet<number>): Area {
  const inside = directlyInside(results, i).map((part) => ({ part, of: results.areas[part]! }));
  const changed: Partial<Record<(typeof SUMS)[number], number>> = {};
  for (const key of SUMS) {
    const all = inside.map(({ of }) => of[key]);
    if (area[key] === undefined || all.some((n) => n === undefined)) continue;
    const sum = (which: typeof inside) => which.reduce((total, { of }) => total + of[key]!, 0);
    if (sum(inside) === area[key]) changed[key] = sum(inside.filter(({ part }) => !gone.has(part)));
  }
  const { count, ...rest } = area;
  return {
    ...rest,
    ...changed,
    ...(count?.label !== undefined && { count: { label: count.label } }),
  };
}
