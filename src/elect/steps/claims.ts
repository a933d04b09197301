import { fraction } from "../../exact/fraction.ts";
import type { ShareStep, Value } from "../../law/law.ts";
import { inside } from "../../results/areas.ts";
import { compareQuantities, simple } from "../../results/quantity.ts";
import type { Level, Quantity, Winner } from "../../results/results.ts";
import { of as arithmetic, NO_LIMIT } from "../arithmetic.ts";
import { connectionOf } from "../connections.ts";
import type { Figures, Place } from "../figures.ts";
import { areaId, listId, type Run, type State } from "../state.ts";
import { takingPart } from "../who.ts";
import { wholeSeats } from "./whole.ts";

/** Someone that seats are shared to: a list, the lists of a connection together, an area, a constituency won. */
export interface Claimant {
  readonly id: string;
  /** what it stands for: one place, or those of the members of a connection */
  readonly places: readonly Place[];
  /** of a connection: 1, of a sub-connection: 2 */
  readonly depth?: number;
  readonly winner?: Winner;
}

/** Who claims seats in a run of a step, and the lists of which it is not known whether they do. */
export function claimantsOf(step: ShareStep, run: Run, state: State) {
  const none: readonly number[] = [];
  if (step.to === "winners") return { claimants: winners(run, state), undecided: none };
  if (step.to !== undefined) return { claimants: areas(step.to, run, state), undecided: none };
  const { claimants, undecided } = takingPart(step.who, run.area, state);
  if (step.connections) return { claimants: grouped(claimants, run, state, 0), undecided };
  return { claimants: claimants.map((i) => alone(i, run, state)), undecided };
}

const alone = (contender: number, run: Run, { poll }: State): Claimant => ({
  id: listId(poll, contender),
  places: [{ area: run.area, contender }],
});

/** Lists, those of a connection together. @param depth 0: connections; 1: sub-connections inside one */
export function grouped(
  contenders: readonly number[],
  run: Run,
  state: State,
  depth: number,
): Claimant[] {
  const groups = new Map<string, number[]>();
  for (const contender of contenders) {
    const connection = connectionOf(state.poll, run.area, contender)?.[depth];
    const key = connection === undefined ? `list ${contender}` : `connection ${connection}`;
    groups.set(key, [...(groups.get(key) ?? []), contender]);
  }
  return [...groups].map(([id, members]) =>
    members.length === 1
      ? alone(members[0]!, run, state)
      : {
          id,
          places: members.map((contender) => ({ area: run.area, contender })),
          depth: depth + 1,
        },
  );
}

const areas = (level: Level, run: Run, { poll }: State): Claimant[] =>
  inside(poll.results, run.area, level).map((area) => ({
    id: areaId(poll, area),
    places: [{ ...run, area }],
  }));

/** The constituencies in which a candidate of the list came first. */
function winners({ area, contender }: Run, { poll }: State): Claimant[] {
  const list = listId(poll, contender!);
  return (poll.results.areas[area]!.winners ?? [])
    .filter((winner) => winner.list === list)
    .map((winner) => ({ id: String(winner.constituency), places: [], winner }));
}

/** What seats are shared by: what each claimant has together, none below 0; null: not known. */
export const weightsOf = (value: Value, claimants: readonly Claimant[], figures: Figures) =>
  weigh(value, claimants, figures).map((weight) => {
    if (weight === null || weight === NO_LIMIT) return null;
    return compareQuantities(weight, 0) < 0 ? 0 : weight;
  });

function weigh(value: Value, claimants: readonly Claimant[], figures: Figures) {
  return claimants.map(({ places, winner }): Quantity | null => {
    if (winner) return winner.valid === 0 ? 0 : simple(fraction(winner.votes, winner.valid));
    const parts = places.map((place) => figures.at(value, place));
    return parts.includes(null) ? null : arithmetic("sum", parts as Quantity[]);
  });
}

/** A figure of each claimant as seats; Infinity where it sets no limit, null where it is not known. */
export const weighSeats = (value: Value, claimants: readonly Claimant[], figures: Figures) =>
  weigh(value, claimants, figures).map(wholeSeats);
