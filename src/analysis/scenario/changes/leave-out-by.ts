import { compare, type Fraction, fraction, over } from "../../../exact/fraction.ts";
import { parseFraction } from "../../../exact/parse.ts";
import { nearest } from "../../../law/nearest.ts";
import { inside, topAreas } from "../../../results/areas.ts";
import { printed } from "../../../results/assume.ts";
import type { Level } from "../../../results/results.ts";
import { type Results, TOTALS, type Total } from "../../../results/results.ts";
import { votesOf } from "../../../results/votes.ts";
import type { AreaOrder } from "../scenario.ts";
import { type ApplyOne, areaAt, listAt, type Report } from "./apply-one.ts";
import { withoutAreas } from "./leave-out-areas.ts";

/** The first areas of an order are not counted, and with the last of them all that are equal to it. */
export const firstLeftOut: ApplyOne<"leave-out-by"> = (results, change, report) => {
  const order = orderOf(results, change, report);
  if (!order) return results;
  const { areas } = change;
  if (!Number.isSafeInteger(areas) || areas < 1)
    return report("not-whole", "areas", String(areas)) ?? results;
  if (areas > order.length)
    return report("too-few-areas", "areas", String(areas), { there: order.length }) ?? results;
  return withoutAreas(results, upToTie(order, areas), "leaveOutBy", report);
};

interface Placed {
  readonly area: number;
  readonly figure: Fraction;
}

/** The first so many, and all that are equal to the last of them. */
function upToTie(order: readonly Placed[], areas: number): number[] {
  const last = order[areas - 1]!.figure;
  return order.flatMap(({ area, figure }, i) =>
    i < areas || compare(figure, last) === 0 ? [area] : [],
  );
}

/** Areas with the figure, in order; undefined, and reported, where there is no such figure or area. */
function orderOf(
  results: Results,
  { by, first, level, inside: inner }: AreaOrder,
  report: Report,
): readonly Placed[] | undefined {
  const top = inner === undefined ? undefined : areaAt(results, inner, "inside", report);
  if (inner !== undefined && top === undefined) return undefined;
  const areas = (top === undefined ? topAreas(results) : [top]).flatMap((area) =>
    inside(results, area, level as Level),
  );
  if (areas.length === 0) return report("too-few-areas", "level", level, { there: 0 });
  const figure = figureOf(results, by, report);
  if (!figure) return undefined;
  const sign = first === "largest" ? -1 : 1;
  return areas
    .flatMap((area): Placed[] => {
      const found = figure(area);
      return found ? [{ area, figure: found }] : [];
    })
    .toSorted((a, b) => sign * compare(a.figure, b.figure));
}

type Figure = (area: number) => Fraction | undefined;

/** A figure by its name, or the ratio of two; a name with a stroke in it goes before a ratio. */
function figureOf(results: Results, by: string, report: Report): Figure | undefined {
  const whole = named(results, by);
  if (whole) return whole;
  const stroke = by.indexOf("/");
  const [a, b] = stroke < 0 ? [] : [by.slice(0, stroke), by.slice(stroke + 1)];
  const [above, below] = [a, b].map((name) =>
    name === undefined ? undefined : named(results, name),
  );
  if (above && below)
    return (area) => {
      const [n, d] = [above(area), below(area)];
      return n && d && d.n !== 0n ? over(n, d) : undefined;
    };
  const unknown = a !== undefined && above ? b! : (a ?? by);
  if (unknown.startsWith("list:")) {
    listAt(results, unknown.slice("list:".length), "by", report);
    return undefined;
  }
  const near = nearest(unknown, figureNames(results));
  return report("no-figure", "by", unknown, near === undefined ? {} : { nearest: near });
}

function named(results: Results, name: string): Figure | undefined {
  if (name.startsWith("list:")) {
    const list = results.lists.findIndex(({ id }) => `list:${id}` === name);
    if (list < 0) return undefined;
    return (area) => {
      const votes = votesOf(results, area, list);
      return typeof votes === "number" ? fraction(votes) : undefined;
    };
  }
  if (TOTALS.some((total) => total === name))
    return (area) => {
      const known = printed(results.areas[area]!.totals, name as Total);
      return typeof known === "number" ? fraction(known) : undefined;
    };
  if (!figureNames(results).includes(name)) return undefined;
  return (area) => {
    const figure = results.areas[area]!.figures?.get(name);
    return typeof figure === "number" ? fraction(figure) : parseFraction(figure ?? "");
  };
}

const figureNames = ({ areas }: Results): readonly string[] => [
  ...TOTALS,
  ...new Set(areas.flatMap(({ figures }) => [...(figures?.keys() ?? [])])),
];
