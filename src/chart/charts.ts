import { bases } from "./bases/bases.ts";
import type { Chart } from "./chart.ts";
import { coalitions } from "./coalitions/coalitions.ts";
import { hemicycle } from "./hemicycle/hemicycle.ts";
import { laws } from "./laws/laws.ts";
import { margins } from "./margins/margins.ts";
import { regionsShare } from "./regions/regions-share.ts";
import { regionsWinner } from "./regions/regions-winner.ts";
import { seatsVotes } from "./seats-votes.ts";
import { stations } from "./stations/stations.ts";
import { sweepSteps } from "./sweep/sweep.ts";
import { swing } from "./swing/swing.ts";
import { thresholdBars } from "./threshold-bars/threshold-bars.ts";

/** Every chart there is, in the order in which a report shows them. */
export const CHARTS: readonly Chart[] = [
  thresholdBars,
  hemicycle,
  coalitions,
  seatsVotes,
  sweepSteps,
  bases,
  margins,
  stations,
  regionsWinner,
  regionsShare,
  swing,
  laws,
];
