import { analysis } from "./analysis/index.ts";
import { chart } from "./chart/index.ts";
import { cli } from "./cli/index.ts";
import { explorer } from "./explorer/index.ts";
import { findings } from "./findings/index.ts";
import { law } from "./law/index.ts";
import { locale } from "./locale.ts";
import { problems } from "./problems/index.ts";
import { prose } from "./prose.ts";
import { report } from "./report/index.ts";
import { terms } from "./terms.ts";

export const en = {
  locale,
  prose,
  terms,
  findings,
  law,
  analysis,
  chart,
  report,
  explorer,
  problems,
  cli,
};
