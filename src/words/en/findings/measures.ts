import type { IndexId } from "../../../analysis/measure/disproportionality/indices.ts";
import type { Reason } from "../../../analysis/measure/measure.ts";
import type { Base } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";
import { terms } from "../terms.ts";

const index: Readonly<Record<IndexId, string>> = {
  gallagher: "Gallagher index (least squares), points",
  loosemoreHanby: "Loosemore–Hanby index, points",
  rose: "Rose index, points; 100 is proportional",
  rae: "Rae index, points",
  grofman: "Grofman index, points",
  lijphart: "Lijphart index of the two largest lists, points",
  largestDeviation: "Largest deviation (Lijphart 1994), points",
  sainteLague: "Sainte-Laguë index",
  dhondt: "D’Hondt index; 1 is proportional",
  gini: "Gini coefficient",
  coxShugart: "Cox–Shugart slope; 1 is proportional",
  regression: "Regression slope through 0; 1 is proportional",
  monroe: "Monroe index",
  gatev: "Gatev index",
  ryabtsev: "Ryabtsev index",
  szalai: "Szalai index",
  weightedSzalai: "Szalai index, weighted",
  aleskerovPlatonov: "Aleskerov–Platonov index; 1 is proportional",
  cosine: "Cosine dissimilarity",
  farina: "Farina index, 90 degrees being 100",
  ortona: "Ortona index",
  realResidual: "Real residuals (mixture index), points",
  averageRealResidual: "Real residuals, average, points",
  squaredRealResidual: "Real residuals, squared, points",
  weightedDeviationRealResidual: "Real residuals with deviations, points",
  surprise: "Kullback–Leibler surprise",
  hellinger: "Hellinger distance",
};

const reason: Readonly<Record<Reason, string>> = {
  votes: "votes not known",
  base: "base not known",
  "no-seats": "no seats",
  open: "seats still open",
  apart: "contests apart",
  "few-areas": "too few areas",
  constant: "no variation",
  "no-value": "no value",
};

/** Measures of votes and seats. */
export const measures = {
  /** how far seats are from votes: whose index it is, and what it counts where that is no points */
  index,
  /** numbers of parties, and how near the largest two are */
  party: {
    effectiveByVotes: "Effective number of parties, by votes",
    effectiveBySeats: "Effective number of parties, by seats",
    golosovByVotes: "The same after Golosov, by votes",
    golosovBySeats: "The same after Golosov, by seats",
    concentration: "Concentration: the two largest together, 0 to 1",
    competitiveness: "Competitiveness: nearness of the two largest, 0 to 1",
  },
  /** why a measure is not given */
  reason,
  /** what it is taken of, and how large that is */
  of: (size: number, base: Base | "seats") =>
    `${whole(size)} ${base === "seats" ? "seats" : terms.baseName[base]}`,
  withoutSeat: "Votes without a seat",
  withoutSeatShare: "Votes without a seat, %",
};
