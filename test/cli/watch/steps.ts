import { writeDocument } from "../../../src/results/document.ts";
import { election } from "../../support.ts";

/** One state of a count, as the text of its file. */
export interface Step {
  readonly text: string;
  readonly stations: number;
}

interface Area {
  readonly id: string;
  readonly level: string;
  readonly parent?: string;
  readonly votes?: Record<string, number>;
  count?: object;
  totals?: object;
}

/** The station in which a vote is typed with a nought too many until it is corrected. */
export const CORRECTED = {
  area: "bishkek-1",
  list: "birimdik",
  wrong: 850,
  right: 85,
  from: 4,
} as const;
/** The step of which half is lost. */
export const BROKEN = 7;
export const STEPS = 10;

/**
 * The count of Kyrgyzstan, 4 October 2020, as it might have come in: the stations of the hand count in so many steps. What is not counted is left out.
 *
 * @param step from 1 to STEPS
 * @param part so much of the stations is counted in the last step
 */
export function step(step: number, part = 1): Step {
  const stations = Math.round((inOrder.length * part * step) / STEPS);
  const counted = inOrder.slice(0, stations).map((area) => {
    const votes = { ...area.votes!, ...(area.id === CORRECTED.area && corrected(step)) };
    return { ...area, votes, totals: { valid: total(votes) } };
  });
  const ofRegion = (id: string) => counted.filter(({ parent }) => parent === id);
  const regions = others.slice(1).map((region) => ({
    ...region,
    totals: {},
    count: { stations: ofRegion(region.id).length },
  }));
  const valid = counted.reduce((sum, { votes }) => sum + total(votes), 0);
  const count = { stations, of: OF };
  const nation = { ...others[0], count, totals: { valid } };
  const areas = [nation, ...regions, ...counted];
  const text = JSON.stringify({
    ...document,
    election: { ...document.election, annulled: undefined, count },
    areas,
  });
  return { stations, text: step === BROKEN ? text.slice(0, text.length / 2) : text };
}

/** Stations of the election, counted or not (data/elections/kg-2020-stations). */
export const OF = 2475;

const document = writeDocument(election("kg-2020-stations")) as {
  readonly election: object;
  readonly areas: readonly Area[];
};
const others = document.areas.filter(({ level }) => level !== "station");
const stationsOf = new Map(others.map(({ id }) => [id, [] as Area[]]));
for (const area of document.areas)
  if (area.level === "station") stationsOf.get(area.parent!)!.push(area);

/** All regions count alike: a station comes in when as large a part of its region has. */
const inOrder = [...stationsOf.values()]
  .flatMap((stations) => stations.map((area, i) => ({ area, at: (i + 0.5) / stations.length })))
  .toSorted((a, b) => a.at - b.at || (a.area.id < b.area.id ? -1 : 1))
  .map(({ area }) => area);

const corrected = (step: number): Record<string, number> => ({
  [CORRECTED.list]: step < CORRECTED.from ? CORRECTED.wrong : CORRECTED.right,
});

const total = (votes: Readonly<Record<string, number>>): number =>
  Object.values(votes).reduce((sum, n) => sum + n, 0);
