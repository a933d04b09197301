import type { Chart } from "./chart.ts";
import { thresholdBars } from "./threshold-bars.ts";

/** Every chart there is, in the order in which a report shows them. */
export const CHARTS: readonly Chart[] = [thresholdBars];
