/**
 * mandate without Node: from results and a law to an Outcome, what follows from it, and its report.
 * Nothing here reads a file, a clock or the network; it bundles for a browser.
 */

export { type Measures, measures } from "./analysis/measure/measures.ts";
export { type Interval, type Sweep, sweep } from "./analysis/scenario/sweep.ts";
// what another rule would have done, and how far seats are from votes
export { allBases, changeThreshold, type ThresholdRow } from "./analysis/scenario/threshold.ts";
export { apportion } from "./apportion/apportion.ts";
export { METHODS, type Method, parseMethod } from "./apportion/methods.ts";
export { CHARTS } from "./chart/charts.ts";
// a law applied to results
export { elect } from "./elect/elect.ts";
export type { Lots } from "./elect/lots.ts";
// exact numbers
export { compare, type Fraction, fraction, toNumber } from "./exact/fraction.ts";
export { changeLaw } from "./law/change.ts";
// laws
export type { Law } from "./law/law.ts";
export { type Catalogue, readLaw } from "./law/read.ts";
export { thresholds } from "./law/thresholds.ts";
export { load } from "./load/load.ts";
export { buildReport } from "./report/build.ts";
export { gather } from "./report/gather.ts";
// what is shown
export type { Table } from "./report/table.ts";
export { resultTable } from "./report/tables/result.ts";
export { sizeOf } from "./results/bases.ts";
export { check } from "./results/check.ts";
export { readDocument, writeDocument } from "./results/document.ts";
export type { ListOutcome, Lot, Open, Outcome } from "./results/outcome.ts";
export { outcomeDocument } from "./results/outcome-document.ts";
export { readPackage, writePackage } from "./results/package.ts";
// what is wrong, as data
export { type Place, type Problem, type ProblemCode, ProblemError } from "./results/problem.ts";
// results: what came out of the ballot boxes
export type {
  Area,
  Assumption,
  Base,
  Contest,
  Election,
  List,
  Results,
  Size,
} from "./results/results.ts";
export { NOT_KNOWN, NOT_STANDING } from "./results/results.ts";
export { compareOfficial } from "./verify/official.ts";
export { verify } from "./verify/verify.ts";
export { describeLaw } from "./words/law.en.ts";
export { placeWords, problemWords } from "./words/problems.en.ts";
