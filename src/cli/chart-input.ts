import { type CountedElection, compareElections } from "../analysis/compare/compare.ts";
import { underLaws } from "../analysis/compare/laws.ts";
import { type Margins, margins } from "../analysis/margin/margins.ts";
import { sweepLeftOut } from "../analysis/scenario/knob/left-out.ts";
import { sweep } from "../analysis/scenario/sweep.ts";
import { allBases } from "../analysis/scenario/threshold.ts";
import type { Chart, ChartInput } from "../chart/chart.ts";
import { elect } from "../elect/elect.ts";
import { givenOf } from "../io/reading.ts";
import { thresholds } from "../law/thresholds.ts";
import type { Outcome } from "../results/outcome.ts";
import { error, ProblemError } from "../results/problem.ts";
import type { OF_A_COUNT, Values } from "./command.ts";
import { type Count, openCount } from "./count.ts";
import type { Streams } from "./streams.ts";
import { leftOutOrder } from "./suppose/sweep.ts";

/** What is asked of one chart. */
export interface ChartRequest {
  readonly out?: string;
  readonly theme?: string;
  readonly layout?: string;
  readonly list?: string;
  /** file of borders, for a chart of areas */
  readonly map?: string;
  /** an earlier election, for a chart of two */
  readonly against?: string;
  readonly names?: string;
  /** ids or files of laws, with commas between them */
  readonly laws?: string;
  /** figure of the order in which areas are left out */
  readonly by?: string;
  readonly "smallest-first"?: boolean;
  readonly "up-to"?: string;
}

/** What a chart takes beside results and outcome, where the law has one national share to vary. */
export function needed(
  { id, needs }: Chart,
  { law, results, lots }: Count,
  outcome: Outcome,
  request: ChartRequest,
): Partial<ChartInput> {
  if (needs.includes("margins")) return marginsOf(outcome, margins(law, results, outcome, lots));
  if (needs.includes("leftOut")) {
    const { by } = request;
    if (by === undefined) return {};
    const { order, upTo } = leftOutOrder(by, request, results);
    return { leftOut: sweepLeftOut(law, results, order, lots, upTo) };
  }
  if (!needs.includes("bases") && !needs.includes("sweep")) return {};
  const national = thresholds(law).filter(({ scope }) => scope.kind === "whole");
  if (national.length !== 1) throw noChart(id, { why: "no share" });
  return {
    ...(needs.includes("bases") && { bases: allBases(law, results, lots) }),
    ...(needs.includes("sweep") && { sweep: sweep(law, results, law, lots) }),
  };
}

/** The margins of the one contest; several have nothing to do with each other. */
const marginsOf = ({ parts }: Outcome, [first]: readonly Margins[]): Pick<ChartInput, "margins"> =>
  first && !parts ? { margins: first } : {};

/** What a chart takes from other elections or laws. @throws ProblemError `no-chart` where none is named */
export async function beside(
  { id, needs }: Chart,
  election: CountedElection,
  { input, lots, results }: Count,
  { against, names, laws, ...options }: ChartRequest & Values<typeof OF_A_COUNT>,
  streams: Streams,
): Promise<Partial<ChartInput>> {
  if (needs.includes("against")) {
    if (against === undefined) throw noChart(id, { why: "against" });
    const { namesIn } = await import("./compare.ts");
    const { law, seed } = options; // lots and assumptions are about the election itself
    const how = { ...givenOf(options), ...(law && { law }), ...(seed && { seed }) };
    const earlier = await openCount(against, how, streams);
    const group = names === undefined ? undefined : await namesIn(names, streams.cwd);
    const before: CountedElection = [
      earlier.results,
      elect(earlier.law, earlier.results, earlier.lots),
    ];
    return { against: compareElections([before, election], group ? { names: group } : {}) };
  }
  if (needs.includes("laws")) {
    if (laws === undefined) throw noChart(id, { why: "laws" });
    const { openLaws } = await import("./compare.ts");
    const words = laws.split(",").map((word) => word.trim());
    const opened = await openLaws(input, words, options, streams, "--laws");
    return { laws: underLaws(results, opened.laws, results.election.law, lots) };
  }
  return {};
}

/** Not from these data, for a reason that the chart gives, or not as it was asked for. */
export const noChart = (
  id: string,
  why: { readonly reason: string } | { readonly why: "no share" | "against" | "laws" },
) => new ProblemError(error("no-chart", { source: "mandate chart" }, id, { ...why }));
