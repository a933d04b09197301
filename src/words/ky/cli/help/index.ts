import type { Help } from "../../../en/cli/help/index.ts";
import { analyze } from "./analyze.ts";
import { audit } from "./audit.ts";
import { chart } from "./chart.ts";
import { coalitions } from "./coalitions.ts";
import { compare } from "./compare.ts";
import { completion } from "./completion.ts";
import { convert } from "./convert.ts";
import { data } from "./data.ts";
import { explore } from "./explore.ts";
import { laws } from "./laws.ts";
import { mandate } from "./mandate.ts";
import { margins } from "./margins.ts";
import { report } from "./report.ts";
import { scenario } from "./scenario.ts";
import { seats } from "./seats.ts";
import { threshold } from "./threshold.ts";
import { validate } from "./validate.ts";
import { verify } from "./verify.ts";

export const help: Help = {
  mandate,
  analyze,
  coalitions,
  margins,
  threshold,
  scenario,
  compare,
  validate,
  verify,
  audit,
  report,
  explore,
  chart,
  convert,
  seats,
  laws,
  data,
  completion,
};
