import type { Door, Model } from "../../elect/rests/model.ts";
import { type Share, sharedAgain } from "../../elect/rests/shares.ts";
import type { ShareStep } from "../../law/law.ts";
import { flip } from "./flips.ts";
import type { Means, Way } from "./ways.ts";

/** A list that votes can bring in or keep out, and the votes that it takes. */
export interface Turning {
  readonly door: Door;
  readonly atLeast: number;
  readonly ways: readonly Way[];
}

export function turningDoors(means: Means, { doors, poll }: Model): Turning[] {
  return doors
    .map((door) => ({ door, ...flip(door.gate, means, poll.results) }))
    .filter(({ atLeast }) => Number.isFinite(atLeast))
    .sort((a, b) => a.atLeast - b.atLeast);
}

/** Sets of lists beyond these are not looked at one by one. */
export const MOST_SETS = 64;

/**
 * Shares with the doors to them: of each area by itself, where doors are of areas, else all together.
 *
 * @param only id of the area that is asked about
 */
export function groupsOf(
  { shares, doors, poll }: Model,
  turning: readonly Turning[],
  only?: string,
): readonly Group[] {
  const { areas } = poll.results;
  const asked = shares.filter(({ area }) => only === undefined || areas[area]!.id === only);
  if (doors.every(({ area }) => area === poll.whole)) return [{ shares: asked, turning }];
  return [...new Set(asked.map(({ area }) => area))].map((area) => ({
    shares: asked.filter((share) => share.area === area),
    turning: turning.filter(({ door }) => door.area === area || door.area === poll.whole),
  }));
}

export interface Group {
  readonly shares: readonly Share[];
  readonly turning: readonly Turning[];
}

/** The shares once the doors have turned, by the votes as counted; undefined where that is open. */
export function sharesAfter(
  shares: readonly Share[],
  turned: readonly Turning[],
  { poll }: Model,
): readonly Share[] | undefined {
  const { contenders, law } = poll;
  const lists = new Set(turned.map(({ door }) => contenders[door.contender]!));
  const after = shares.map((share) => {
    const now = share.claimants.flatMap(({ lists }) => lists);
    const taking = [
      ...now.filter((list) => !lists.has(list)),
      ...[...lists].filter((list) => !now.includes(list)),
    ];
    const step = law.steps.find(({ name }) => name === share.step) as ShareStep;
    return sharedAgain(step, share, taking, poll);
  });
  return after.every((share) => share !== undefined) ? after.map((share) => share!) : undefined;
}
