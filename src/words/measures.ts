import type { IndexId } from "../analysis/measure/disproportionality/indices.ts";
import type { Reason } from "../analysis/measure/measure.ts";

/** Indices of how far seats are from votes: whose they are, and what they count where they are no points. */
export const indexName: Readonly<Record<IndexId, string>> = {
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

/** Numbers of parties, and how near the largest two are. */
export const partyMeasureName = {
  effectiveByVotes: "Effective number of parties, by votes",
  effectiveBySeats: "Effective number of parties, by seats",
  golosovByVotes: "The same after Golosov, by votes",
  golosovBySeats: "The same after Golosov, by seats",
  concentration: "Concentration: the two largest together, 0 to 1",
  competitiveness: "Competitiveness: nearness of the two largest, 0 to 1",
} as const;

/** Why a measure is not given. */
export const reasonName: Readonly<Record<Reason, string>> = {
  votes: "votes not known",
  base: "base not known",
  "no-seats": "no seats",
  open: "seats still open",
  apart: "contests apart",
  "few-areas": "too few areas",
  constant: "no variation",
  "no-value": "no value",
};

export const INDICES_WORDS = {
  folded: "Every index of votes and seats",
  caption: "Indices of votes and seats",
  measure: "Measure",
  value: "Value",
  of: "Of",
  note: "0 is proportional unless the name says otherwise.",
} as const;
