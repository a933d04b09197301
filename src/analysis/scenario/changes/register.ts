import type { Results } from "../../../results/results.ts";
import type { Change } from "../scenario.ts";
import type { ApplyOne, Kind, Report } from "./apply-one.ts";
import { areasLeftOut } from "./leave-out-areas.ts";
import { firstLeftOut } from "./leave-out-by.ts";
import { merged } from "./merge.ts";
import { added, leftOut, mended, spoiled, switched } from "./moved.ts";
import { replaced } from "./replace.ts";
import { split } from "./split.ts";
import { withdrawn } from "./withdraw.ts";

const CHANGES: { readonly [K in Kind]: ApplyOne<K> } = {
  merge: merged,
  split,
  withdraw: withdrawn,
  switch: switched,
  spoil: spoiled,
  "leave-out": leftOut,
  add: added,
  mend: mended,
  "leave-out-areas": areasLeftOut,
  "leave-out-by": firstLeftOut,
  replace: replaced,
};

/** The results after one change, of whichever kind. */
export function applyOne(results: Results, change: Change, report: Report): Results {
  return (CHANGES[change.kind] as ApplyOne<Kind>)(results, change, report);
}
