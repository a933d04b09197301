import type { Language } from "../../language.ts";
import { absent } from "./absent.ts";
import { base } from "./base.ts";
import { bases } from "./bases.ts";
import { coalitions } from "./coalitions.ts";
import { hemicycle } from "./hemicycle.ts";
import { laws } from "./laws.ts";
import { margins } from "./margins.ts";
import { regions } from "./regions.ts";
import { seatsVotes } from "./seats-votes.ts";
import { share } from "./share.ts";
import { source } from "./source.ts";
import { stations } from "./stations.ts";
import { sweep } from "./sweep.ts";
import { swing } from "./swing.ts";
import { thresholdBars } from "./threshold-bars.ts";
import { titles } from "./titles.ts";

export const chart: Language["chart"] = {
  absent,
  base,
  bases,
  coalitions,
  hemicycle,
  laws,
  margins,
  regions,
  seatsVotes,
  share,
  source,
  stations,
  sweep,
  swing,
  thresholdBars,
  titles,
};
