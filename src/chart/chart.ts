import type { Comparison } from "../analysis/compare/compare.ts";
import type { UnderLaw } from "../analysis/compare/laws.ts";
import type { Margins } from "../analysis/margin/margins.ts";
import type { LeftOutSweep } from "../analysis/scenario/knob/left-out.ts";
import type { Sweep } from "../analysis/scenario/sweep.ts";
import type { ThresholdRow } from "../analysis/scenario/threshold.ts";
import type { Outcome } from "../results/outcome.ts";
import type { Results } from "../results/results.ts";
import type { Theme } from "../words/colours.ts";
import type { Borders } from "./borders/borders.ts";
import type { ChartSpec } from "./spec.ts";
import type { Layout, Look } from "./theme.ts";

export interface ChartInput {
  readonly results: Results;
  readonly outcome: Outcome;
  readonly bases?: readonly ThresholdRow[];
  readonly sweep?: Sweep;
  /** the election compared with an earlier one, itself the last */
  readonly against?: Comparison;
  /** the same votes under several laws */
  readonly laws?: readonly UnderLaw[];
  /** areas left out in an order */
  readonly leftOut?: LeftOutSweep;
  /** the fewest votes that change the outcome */
  readonly margins?: Margins;
  /** of the areas, for charts that would show them as tiles */
  readonly borders?: Borders;
  /** id of the list that a chart of one list is about; absent: the chart chooses */
  readonly list?: string;
}

export interface ChartOptions {
  readonly layout: Layout;
  readonly theme: Theme;
  /** the colours that no list owns; absent: ours */
  readonly look?: Look;
  /** of the picture in pixels, without its margin; absent: that of the layout, which is also the least */
  readonly width?: number;
  /** at most so many, where the chart can do without some; absent: as many as a page holds */
  readonly rows?: number;
  /** by how many pixels the marks are taller than usual, lower below 0, where the chart can choose; absent: as usual */
  readonly taller?: number;
}

/** Why there is no picture, in words: data that do not support a finding get none. */
export interface NoChart {
  readonly absent: string;
}

export interface Chart {
  readonly id: string;
  /** what it shows, for help */
  title(): string;
  /** what it takes beside results and outcome */
  readonly needs: readonly ("bases" | "sweep" | "against" | "laws" | "leftOut" | "margins")[];
  /** whether it can be drawn with fewer rows */
  readonly shortens?: true;
  /** whether its marks can be taller or lower */
  readonly stretches?: true;
  spec(input: ChartInput, options: ChartOptions): ChartSpec | NoChart;
}
