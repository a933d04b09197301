/**
 * The library, without Node: from results and a law to an Outcome, what follows from it, and its report.
 * Nothing here reads a file, a clock or the network, so it bundles for a browser.
 * "mandate/node" adds files, what is built in, and drawing; "mandate/danfo" data frames.
 */

export { type Assertion, type Audit, audit } from "./analysis/audit/audit.ts";
export { comparisonSize, pollingSize, type Risk } from "./analysis/audit/sizes.ts";
export {
  type Coalition,
  type CoalitionOptions,
  type Coalitions,
  coalitions,
  majorityOf,
  type Power,
} from "./analysis/coalition/coalitions.ts";
export type { Wishes } from "./analysis/coalition/game.ts";
export {
  type Governing,
  governing,
  type NoMajority,
  type OpenCoalition,
} from "./analysis/coalition/governing.ts";
export {
  type Comparison,
  type CountedElection,
  compareElections,
} from "./analysis/compare/compare.ts";
export { type UnderLaw, underLaws } from "./analysis/compare/laws.ts";
export { type Names, namesSchema, readNames } from "./analysis/compare/names.ts";
export type { Claim } from "./analysis/margin/claims.ts";
export { CHANGE_KINDS, type ChangeKind } from "./analysis/margin/kinds.ts";
export type { Margin } from "./analysis/margin/margin.ts";
export { type Margins, type MarginsAsked, margins } from "./analysis/margin/margins.ts";
export { changesOf } from "./analysis/margin/recount.ts";
export {
  type DisproportionalityIndex,
  INDICES,
  type IndexId,
} from "./analysis/measure/disproportionality/indices.ts";
export { type Measures, measures } from "./analysis/measure/measures.ts";
export { applyChanges, applyScenario, type Supposed } from "./analysis/scenario/apply.ts";
export {
  type Beside,
  type Elected,
  type ListBeside,
  standBeside,
} from "./analysis/scenario/beside.ts";
export { readScenario } from "./analysis/scenario/document/read.ts";
export { scenarioSchema } from "./analysis/scenario/document/schema.ts";
export { writeScenario } from "./analysis/scenario/document/write.ts";
export {
  type LeftOutSweep,
  type Stretch,
  sweepLeftOut,
} from "./analysis/scenario/knob/left-out.ts";
export type * from "./analysis/scenario/scenario.ts";
export { type Interval, intervalAt, type Sweep, sweep } from "./analysis/scenario/sweep.ts";
export {
  allBases,
  atShares,
  changeThreshold,
  type ThresholdChange,
  type ThresholdRow,
} from "./analysis/scenario/threshold.ts";
export { losersTogether, type Together } from "./analysis/scenario/together.ts";
export { type Changes, changesBetween, type Version } from "./analysis/watch/changes.ts";
export { isPartial, type Out, stillOut } from "./analysis/watch/out.ts";
export { apportion } from "./apportion/apportion.ts";
export type { Award, Bounds } from "./apportion/award.ts";
export { METHODS, type Method, parseMethod } from "./apportion/methods.ts";
export type { Borders } from "./chart/borders/borders.ts";
export { bordersOf } from "./chart/borders/match.ts";
export { type MapFile, readMap } from "./chart/borders/read.ts";
export type { Chart, ChartInput, ChartOptions } from "./chart/chart.ts";
export { CHARTS } from "./chart/charts.ts";
export { readLook, themeDocumentSchema } from "./chart/look.ts";
export type { Look } from "./chart/theme.ts";
export { elect } from "./elect/elect.ts";
export type { Lots } from "./elect/lots.ts";
export { compare, type Fraction, fraction, toFixed, toNumber } from "./exact/fraction.ts";
export { parseFraction } from "./exact/parse.ts";
export { changeLaw } from "./law/change.ts";
export type { Law, LawDocument } from "./law/law.ts";
export { type Catalogue, readLaw } from "./law/read.ts";
export { lawSchema } from "./law/schema.ts";
export { thresholds } from "./law/thresholds.ts";
export { load } from "./load/load.ts";
export { buildReport } from "./report/build.ts";
export { buildContents } from "./report/contents.ts";
export { fewestVotes } from "./report/fewest-votes.ts";
export { gather } from "./report/gather.ts";
export { toHtml } from "./report/html.ts";
export { toMarkdown } from "./report/markdown.ts";
export { onlySections } from "./report/only.ts";
export type { Table } from "./report/table.ts";
export { areasTable } from "./report/tables/areas.ts";
export { auditTable } from "./report/tables/audit.ts";
export { basesTable } from "./report/tables/bases.ts";
export { coalitionsTable } from "./report/tables/coalitions.ts";
export { electionsTable } from "./report/tables/elections.ts";
export { lawsTable } from "./report/tables/laws.ts";
export { marginAreasTable, marginPlacesTable, marginsTable } from "./report/tables/margins.ts";
export { indicesTable, measuresTable } from "./report/tables/measures.ts";
export { powerTable } from "./report/tables/power.ts";
export { resultTable } from "./report/tables/result.ts";
export { scenariosTable, scenarioTable } from "./report/tables/scenario.ts";
export { sweepTable } from "./report/tables/sweep.ts";
export { votesTable } from "./report/tables/votes.ts";
export { sizeOf } from "./results/bases.ts";
export { check } from "./results/check.ts";
export { readDocument, writeDocument } from "./results/document.ts";
export type * from "./results/outcome.ts";
export { outcomeDocument } from "./results/outcome-document.ts";
export { readPackage, writePackage } from "./results/package.ts";
export { type Place, type Problem, type ProblemCode, ProblemError } from "./results/problem.ts";
export type * from "./results/results.ts";
export { NOT_KNOWN, NOT_STANDING } from "./results/results.ts";
export { resultsSchema } from "./results/schema.ts";
export { votesOf } from "./results/votes.ts";
export { compareOfficial } from "./verify/official.ts";
export { verify } from "./verify/verify.ts";
export { type Language, speaking, use } from "./words/language.ts";
export { LANGUAGES } from "./words/languages.ts";
export { describeLaw } from "./words/law.ts";
export { placeWords, problemWords } from "./words/problems.ts";
export { suppositions } from "./words/scenario.ts";
