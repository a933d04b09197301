import type { Beside, Elected } from "../../analysis/scenario/beside.ts";
import { sweepFirstDivisor } from "../../analysis/scenario/knob/first-divisor.ts";
import { type LeftOutSweep, sweepLeftOut } from "../../analysis/scenario/knob/left-out.ts";
import { sweepMergeLoss } from "../../analysis/scenario/knob/merge-loss.ts";
import { sweepSeats } from "../../analysis/scenario/knob/seats.ts";
import type { AreaOrder } from "../../analysis/scenario/scenario.ts";
import type { Lots } from "../../elect/lots.ts";
import type { Outcome } from "../../results/outcome.ts";
import { fractionJson, plainJson } from "../../results/outcome-document.ts";
import { error, ProblemError } from "../../results/problem.ts";
import { LEVELS, type Level, type Results } from "../../results/results.ts";
import { firstDivisorLines, housesLines, leftOutLines, mergeLossLines } from "../terminal/knobs.ts";
import type { Style } from "../terminal/style.ts";

export interface SweepOptions {
  readonly sweep?: string | undefined;
  readonly "drop-stations-by"?: string | undefined;
  readonly "smallest-first"?: boolean | undefined;
  readonly inside?: string | undefined;
  readonly "up-to"?: string | undefined;
}

/** What a sweep prints. */
export interface Swept {
  readonly json: object;
  lines(style: Style): string[];
}

/**
 * The sweep that the options ask for, on an election as it is or as a scenario supposes it.
 * @returns undefined where they ask for none. @throws ProblemError `option-value`, and of the sweep
 */
export function sweepOf(
  options: SweepOptions,
  elected: Elected | Beside,
  lots: Lots,
): Swept | undefined {
  const by = options["drop-stations-by"];
  if (by !== undefined) return leftOut(by, options, elected, lots);
  if (options.sweep === undefined) return undefined;
  const seats = /^seats=(\d{1,5})\.\.(\d{1,5})$/.exec(options.sweep);
  if (seats) return houses(Number(seats[1]), Number(seats[2]), elected, lots);
  const first = /^first-divisor(?:=(.+))?$/.exec(options.sweep);
  if (first) return firstDivisor(first[1], elected, lots);
  if (options.sweep === "loss") return loss(elected, lots);
  throw new ProblemError(
    error("option-value", { source: "--sweep" }, options.sweep, {
      expected: "sweep",
      try: "mandate scenario kg-2020 --sweep seats=100..140",
    }),
  );
}

/** The order in which areas are left out, and how many at most. @throws ProblemError `option-value` */
export function leftOutOrder(
  by: string,
  options: Pick<SweepOptions, "smallest-first" | "up-to">,
  results: Results,
): { readonly order: AreaOrder; readonly upTo: number | undefined } {
  const first = options["smallest-first"] ? "smallest" : "largest";
  return {
    order: { by, first, level: smallestLevel(results) },
    upTo: mostOf(options["up-to"]),
  };
}

function leftOut(by: string, options: SweepOptions, elected: Elected, lots: Lots): Swept {
  const { law, results } = elected;
  const { order, upTo: most } = leftOutOrder(by, options, results);
  const tops =
    options.inside === "each" ? aroundAll(order, results) : [options.inside ?? undefined];
  const sweeps = tops.map((inside) =>
    sweepLeftOut(law, results, inside === undefined ? order : { ...order, inside }, lots, most),
  );
  return {
    json: { sweeps: sweeps.map(leftOutJson) },
    lines: (style) => leftOutLines(sweeps, elected, style),
  };
}

/** Areas that areas of the level lie directly in, by id. */
function aroundAll({ level }: AreaOrder, { areas }: Results): string[] {
  const parents = areas.flatMap((area) =>
    area.level === level && area.parent !== undefined ? [area.parent] : [],
  );
  return [...new Set(parents)].sort((a, b) => a - b).map((area) => areas[area]!.id);
}

/** The level of the smallest areas: stations where there are any. */
const smallestLevel = ({ areas }: Results): Level =>
  LEVELS.findLast((level) => areas.some((area) => area.level === level))!;

function mostOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const most = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
  if (most !== undefined) return most;
  throw new ProblemError(
    error("option-value", { source: "--up-to" }, text, {
      expected: "most areas",
      try: "mandate scenario kg-2020-stations --up-to 400",
    }),
  );
}

const leftOutJson = ({ order, areas, lacking, stretches }: LeftOutSweep) => ({
  order,
  areas,
  lacking,
  stretches: stretches.map(({ figure, outcome, ...stretch }) => ({
    ...stretch,
    figure: figure && fractionJson(figure),
    ...answer(outcome),
  })),
});

function houses(from: number, to: number, { law, results }: Elected, lots: Lots): Swept {
  if (from < 1 || to < from || to - from > MOST_HOUSES)
    throw new ProblemError(
      error("option-value", { source: "--sweep" }, `seats=${from}..${to}`, {
        expected: "houses",
        most: MOST_HOUSES,
        try: "mandate scenario kg-2020 --sweep seats=100..140",
      }),
    );
  const found = sweepSeats(law, results, from, to, lots);
  return {
    json: {
      houses: found.map(({ seats: house, lose, outcome }) => ({ house, lose, ...answer(outcome) })),
    },
    lines: (style) => housesLines(found, law, results, style),
  };
}

const MOST_HOUSES = 1000;

function firstDivisor(step: string | undefined, { law, results }: Elected, lots: Lots): Swept {
  const found = sweepFirstDivisor(law, results, step, lots);
  return {
    json: {
      step: found.step,
      first: fractionJson(found.law),
      intervals: found.intervals.map(({ above, below, outcome }) => ({
        above: fractionJson(above),
        below: fractionJson(below),
        ...answer(outcome),
      })),
    },
    lines: (style) => firstDivisorLines(found, results, style),
  };
}

function loss(elected: Elected | Beside, lots: Lots): Swept {
  const [merge, ...more] = "scenario" in elected ? elected.scenario.changes : [];
  if (!("scenario" in elected) || merge?.kind !== "merge" || more.length > 0)
    throw new ProblemError(error("no-knob", { source: "--sweep" }, "loss", { knob: "loss" }));
  const { results } = elected.actual;
  const found = sweepMergeLoss(elected.law, results, merge, lots);
  return {
    json: {
      votes: found.votes,
      apart: found.apart,
      vain: found.vain,
      losses: found.losses.map(({ outcome, ...one }) => ({ ...one, ...answer(outcome) })),
    },
    lines: (style) => mergeLossLines(found, results, style),
  };
}

const answer = ({ eligible, seats, open }: Outcome) => ({
  eligible,
  seats: Object.fromEntries(seats),
  open: plainJson(open),
});
