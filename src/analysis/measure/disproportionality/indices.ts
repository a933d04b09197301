import { aleskerovPlatonov } from "./aleskerov-platonov.ts";
import { averageRealResidual } from "./average-real-residual.ts";
import { cosine } from "./cosine.ts";
import { coxShugart } from "./cox-shugart.ts";
import { dhondtIndex } from "./dhondt.ts";
import { farina } from "./farina.ts";
import { gallagher } from "./gallagher.ts";
import { gatev } from "./gatev.ts";
import { gini } from "./gini.ts";
import { grofman } from "./grofman.ts";
import { hellinger } from "./hellinger.ts";
import { largestDeviation } from "./largest-deviation.ts";
import { lijphart } from "./lijphart.ts";
import { loosemoreHanby } from "./loosemore-hanby.ts";
import { monroe } from "./monroe.ts";
import { ortona } from "./ortona.ts";
import { rae } from "./rae.ts";
import { realResidual } from "./real-residual.ts";
import { regression } from "./regression.ts";
import { rose } from "./rose.ts";
import { ryabtsev } from "./ryabtsev.ts";
import { sainteLague } from "./sainte-lague.ts";
import { squaredRealResidual } from "./squared-real-residual.ts";
import { surprise } from "./surprise.ts";
import { szalai } from "./szalai.ts";
import { weightedDeviationRealResidual } from "./weighted-deviation-real-residual.ts";
import { weightedSzalai } from "./weighted-szalai.ts";

/** Every index of how far seats are from votes, in the order in which they are shown: the best known first. */
export const INDICES = {
  gallagher,
  loosemoreHanby,
  rose,
  rae,
  grofman,
  lijphart,
  largestDeviation,
  sainteLague,
  dhondt: dhondtIndex,
  gini,
  coxShugart,
  regression,
  monroe,
  gatev,
  ryabtsev,
  szalai,
  weightedSzalai,
  aleskerovPlatonov,
  cosine,
  farina,
  ortona,
  realResidual,
  averageRealResidual,
  squaredRealResidual,
  weightedDeviationRealResidual,
  surprise,
  hellinger,
} as const satisfies Record<string, DisproportionalityIndex>;

export type IndexId = keyof typeof INDICES;

/** Votes and seats of the same lists in the same order -> a number that is not finite where the index has none. */
export type DisproportionalityIndex = (
  votes: readonly number[],
  seats: readonly number[],
) => number;
