import type { Language } from "../../language.ts";
import { answer } from "./answer.ts";
import { areaRule } from "./area-rule.ts";
import { bases } from "./bases.ts";
import { changes } from "./changes.ts";
import { close } from "./close.ts";
import { coalitions } from "./coalitions.ts";
import { compare } from "./compare.ts";
import { gaps } from "./gaps.ts";
import { laws } from "./laws.ts";
import { leftOut } from "./left-out.ts";
import { line } from "./line.ts";
import { measures } from "./measures.ts";
import { mergeLoss } from "./merge-loss.ts";
import { nearest } from "./nearest.ts";
import { open } from "./open.ts";
import { scenario } from "./scenario.ts";
import { seats } from "./seats.ts";
import { status } from "./status.ts";
import { supplied } from "./supplied.ts";
import { sweep } from "./sweep.ts";
import { wasted } from "./wasted.ts";

export const findings: Language["findings"] = {
  changes,
  compare,
  scenario,
  mergeLoss,
  leftOut,
  laws,
  coalitions,
  answer,
  line,
  seats,
  areaRule,
  bases,
  close,
  gaps,
  measures,
  nearest,
  open,
  status,
  supplied,
  sweep,
  wasted,
};
