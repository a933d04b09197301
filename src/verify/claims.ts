import type { Condition, Law } from "../law/law.ts";
import type { Outcome, Verdict } from "../results/outcome.ts";
import { NOT_KNOWN, NOT_STANDING, type Results } from "../results/results.ts";
import { votesOfArea } from "../results/votes.ts";

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
  /** what each condition says of the contenders, once it was worked out */
  readonly judged: Map<Condition, readonly Verdict[]>;
}

export function openTrial(law: Law, results: Results, outcome: Outcome): Trial {
  const size = law.seats === "election" ? results.areas[0]?.seats : law.seats;
  const house = law.steps.length === 0 ? null : (size ?? null);
  const contenders = results.lists.flatMap(({ kind }, i) =>
    kind === "against-all" || kind === "other" ? [] : [i],
  );
  return { law, results, outcome, house, contenders, falseClaims: [], judged: new Map() };
}

/** Holds what is stated against what was found; both may be any plain data. */
export function same(trial: Trial, claim: string, stated: unknown, found: unknown): void {
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

/** Votes of a list in an area: 0 where it did not stand, null where they are not known. */
export function votesIn({ results }: Trial, area: number, list: number): number | null {
  const votes = votesOfArea(results, area)[list] ?? NOT_KNOWN;
  return votes === NOT_STANDING ? 0 : votes === NOT_KNOWN ? null : votes;
}

/** Seats won directly by a list, all areas together; null where the data tells of none. */
export function directOf({ results }: Trial, list: number): number | null {
  const told = results.areas.flatMap(({ direct }) => (direct ? [direct] : []));
  const id = results.lists[list]!.id;
  return told.length === 0 ? null : total(told.map((direct) => direct.get(id) ?? 0));
}

export const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function text(value: unknown): string {
  if (value === undefined) return "nothing";
  return JSON.stringify(value, (_, part) => {
    if (typeof part === "bigint") return part.toString();
    if (part instanceof Map) return [...part];
    if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
