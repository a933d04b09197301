import { compare, type Fraction, fraction, over } from "../../exact/fraction.ts";
import { parseFraction } from "../../exact/parse.ts";
import { nearest } from "../../law/nearest.ts";
import { inside } from "../../results/areas.ts";
import { error, ProblemError } from "../../results/problem.ts";
import { type Area, LEVELS, type Results, TOTALS, type Total } from "../../results/results.ts";
import { votesOf } from "../../results/votes.ts";
import type { AreaOrder } from "./scenario.ts";

/** Areas whose figure is the same, by index; `figure: null`: those that lack it. */
export interface Rank {
  readonly figure: Fraction | null;
  readonly areas: readonly number[];
}

/**
 * The areas of a level in the order of a figure, read exactly as published; equal ones together, those without it last.
 *
 * @throws ProblemError `no-figure`: no area of the level has it; `missing-area`, `missing-list`, `unknown-word` (a level)
 */
export function ranked(order: AreaOrder, results: Results): Rank[] {
  const areas = areasOf(order, results);
  const figure = reader(order.by, results);
  const known: { figure: Fraction; area: number }[] = [];
  const lacking: number[] = [];
  for (const area of areas) {
    const found = figure(area);
    if (found) known.push({ figure: found, area });
    else lacking.push(area);
  }
  if (known.length === 0) throw unknown("no-figure", order.by, figuresOf(results, areas));
  const sign = order.first === "largest" ? -1 : 1;
  known.sort((a, b) => sign * compare(a.figure, b.figure));
  const ranks: { figure: Fraction | null; areas: number[] }[] = [];
  for (const { figure, area } of known) {
    const last = ranks.at(-1);
    if (last?.figure && compare(last.figure, figure) === 0) last.areas.push(area);
    else ranks.push({ figure, areas: [area] });
  }
  return lacking.length > 0 ? [...ranks, { figure: null, areas: lacking }] : ranks;
}

function areasOf({ level, inside: within }: AreaOrder, results: Results): number[] {
  const known = LEVELS.find((one) => one === level);
  if (!known) throw unknown("unknown-word", level, LEVELS);
  const top = within === undefined ? 0 : results.areas.findIndex(({ id }) => id === within);
  if (top < 0) throw unknown("missing-area", within!, ids(results.areas));
  return inside(results, top, known).filter((area) => area !== top);
}

const ids = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);

type Reader = (area: number) => Fraction | undefined;

/** A figure that stands under this very name first, though it holds a slash. */
function reader(by: string, results: Results): Reader {
  const { areas } = results;
  const [above, below, ...more] = by.split("/");
  if (below === undefined || more.length > 0 || areas.some(({ figures }) => figures?.has(by)))
    return plain(by, results);
  const [n, d] = [plain(above!, results), plain(below, results)];
  return (area) => {
    const [a, b] = [n(area), d(area)];
    return a && b && b.n !== 0n ? over(a, b) : undefined;
  };
}

function plain(by: string, results: Results): Reader {
  const { areas, lists } = results;
  if (by.startsWith("list:")) {
    const id = by.slice("list:".length);
    const list = lists.findIndex((one) => one.id === id);
    if (list < 0) throw unknown("missing-list", id, ids(lists));
    return (area) => whole(votesOf(results, area, list) ?? undefined);
  }
  const total = TOTALS.find((one) => one === by);
  return (area) => figureOf(areas[area]!, by) ?? (total && totalOf(areas[area]!, total));
}

function figureOf({ figures }: Area, name: string): Fraction | undefined {
  const found = figures?.get(name);
  return found === undefined ? undefined : parseFraction(String(found));
}

function totalOf({ totals }: Area, total: Total): Fraction | undefined {
  const known = totals[total];
  return typeof known === "number" ? fraction(known) : undefined;
}

const whole = (votes: number | undefined): Fraction | undefined =>
  votes === undefined ? undefined : fraction(votes);

/** What areas may be put in order by: names of figures that are numbers, and totals that are known. */
export function figuresOf({ areas }: Results, among: readonly number[]): string[] {
  const names = new Set<string>();
  for (const area of among) {
    for (const [name, value] of areas[area]!.figures ?? [])
      if (parseFraction(String(value))) names.add(name);
    for (const total of TOTALS) if (totalOf(areas[area]!, total)) names.add(total);
  }
  return [...names].sort();
}

/** What there is instead is named where it is few. */
function unknown(
  code: "no-figure" | "missing-area" | "missing-list" | "unknown-word",
  found: string,
  known: readonly string[],
): ProblemError {
  const near = nearest(found, known);
  const values = {
    ...(known.length <= 40 && { known }),
    ...(near !== undefined && { nearest: near }),
  };
  return new ProblemError(error(code, { source: "scenario" }, found, values));
}
