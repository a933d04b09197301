import type { Condition, Law, Step } from "../law/law.ts";
import { sumInside } from "../results/areas.ts";
import type { Outcome, Verdict } from "../results/outcome.ts";
import type { Results } from "../results/results.ts";
import type { Cells, Left } from "./record.ts";

/** A claim of an Outcome that the votes and the law do not bear out. */
export interface FalseClaim {
  readonly kind: "claim";
  /** where it stands in the Outcome: "lists/butun-kyrgyzstan/evidence/parts/0/clearBy" */
  readonly claim: string;
  readonly stated: string;
  /** what holds instead, or the inequality that is broken */
  readonly found: string;
}

/** The votes and the law, an Outcome that says something of them, and the claims that were found false so far. */
export interface Trial {
  readonly law: Law;
  readonly results: Results;
  readonly outcome: Outcome;
  /** seats of the house by the law; null where it has no seat step, or the data does not carry the number */
  readonly house: number | null;
  /** lists (index) that can pass and win seats */
  readonly contenders: readonly number[];
  readonly falseClaims: FalseClaim[];
  /** seats by step, as far as the evidence was checked */
  readonly given: Map<string, Cells>;
  /** what quota steps left over, by step and area, along the contenders */
  readonly left: Map<string, Map<number, Left>>;
  /** what each condition says of the contenders in an area, once it was worked out */
  readonly judged: Map<Condition, Map<number, readonly Verdict[]>>;
  /** the same of the threshold and its parts, by the votes alone */
  readonly alone: Map<Condition, readonly Verdict[]>;
  /** whether each contender passes, once that was checked */
  passes: readonly boolean[];
  /** points that the checked steps leave open, as the Outcome should tell them */
  readonly open: object[];
  /** steps that could not be taken somewhere, for a figure or who takes part is not known */
  readonly unsettled: Set<Step>;
  /** what each contender can still get where a tie is open */
  readonly beyond: number[];
  /** how many of the lots were asked for */
  lots: number;
}

export function openTrial(law: Law, results: Results, outcome: Outcome): Trial {
  const contenders = results.lists.flatMap(({ kind }, i) =>
    kind === "against-all" || kind === "other" ? [] : [i],
  );
  const told = law.seats === "election" ? sumInside(results, 0, ({ seats }) => seats) : law.seats;
  return {
    law,
    results,
    outcome,
    house: law.steps.length === 0 ? null : (told ?? null),
    contenders,
    falseClaims: [],
    given: new Map(),
    left: new Map(),
    judged: new Map(),
    alone: new Map(),
    passes: contenders.map(() => true),
    open: [],
    unsettled: new Set(),
    beyond: contenders.map(() => 0),
    lots: 0,
  };
}

/** Holds what is stated against what was found; both may be any plain data. */
export function same(trial: Trial, claim: string, stated: unknown, found: unknown): void {
  if (Object.is(stated, found)) return; // nearly always, and cheaper than their texts
  if (text(stated) !== text(found)) refute(trial, claim, stated, text(found));
}

/** For a claim that is true by an inequality: `found` says which one is broken. */
export function holds(
  trial: Trial,
  claim: string,
  stated: unknown,
  fact: boolean,
  found: string,
): void {
  if (!fact) refute(trial, claim, stated, found);
}

function refute(trial: Trial, claim: string, stated: unknown, found: string): void {
  trial.falseClaims.push({ kind: "claim", claim, stated: text(stated), found });
}

export const listId = ({ results, contenders }: Trial, contender: number): string =>
  results.lists[contenders[contender]!]!.id;

export const areaId = ({ results }: Trial, area: number): string => results.areas[area]!.id;

export const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The indices of an array. */
export const indices = (of: readonly unknown[]): number[] => [...of.keys()];

function text(value: unknown): string {
  if (value === undefined) return "nothing";
  return JSON.stringify(value, (_, part) => {
    if (typeof part === "bigint") return part.toString();
    if (part === Number.POSITIVE_INFINITY) return "no limit";
    if (part instanceof Map) return [...part];
    if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
