import type { Law } from "../../src/law/law.ts";
import type { Outcome } from "../../src/results/outcome.ts";
import type { Results } from "../../src/results/results.ts";
import { verify } from "../../src/verify/verify.ts";
import { sample, tries } from "../thorough.ts";
import { changes } from "./walk.ts";

/**
 * What may be changed without a claim becoming false, by the end of its path:
 * - a tie names one of those equal as the next, and equal quotients may stand in either order
 * - whether a lot was supplied or drawn from a seed says how, which leaves no trace in the votes
 * - the lists that a lot drew stand in no order
 * - neither do those that are tied, and the winners among them
 * - divisors of a two-way share are any that round to the same table
 * - while lists are undecided, or later steps hang on a lot, the certain seats and the most of the others take another
 *   election for each way
 */
const FREE = [
  /\/award\/next (up|down)$/,
  /\/award\/(order|extra|taken)\/\d+ swapped$/,
  /lots\/\d+\/by/,
  /lots\/\d+\/drawn\/\d+ swapped$/,
  /\/tie\/(among|won)\/\d+ swapped$/,
  /\/(area|list)Divisors\/\d+(\/[nd] (up|down)| swapped)$/,
];
const FREE_WHILE_OPEN = [/^lists\/\d+\/(seats|atMost) (up|down)$/];

/** Whether anything was found; whatever was, says where, what was stated and what holds instead. */
const found = (rules: Law, results: Results, outcome: unknown) => {
  const claims = verify(rules, results, outcome as Outcome);
  const empty = claims.filter(({ claim, stated, found: fact }) => !claim || !stated || !fact);
  if (empty.length > 0) throw new Error(`says too little: ${JSON.stringify(empty)}`);
  return claims.length > 0;
};

/** So many changes of one Outcome stand for all of them, in about a hundred Outcomes that show every kind of claim. */
const MOST = tries(35, Number.POSITIVE_INFINITY);

/**
 * Paths of the wanted changes that verify does not find.
 * @param most no more than so many are tried out, spread over all of them
 */
export function missed(
  rules: Law,
  results: Results,
  outcome: Outcome,
  wanted = /./,
  most = MOST,
): string[] {
  const isTried = sample(count(outcome, wanted), most);
  const all: string[] = [];
  let nth = 0;
  for (const { at, changed } of changes(outcome)) {
    if (!wanted.test(at) || !isTried(nth++)) continue;
    if (!found(rules, results, changed)) all.push(at);
  }
  return all;
}

function count(outcome: Outcome, wanted: RegExp): number {
  let n = 0;
  for (const { at } of changes(outcome)) if (wanted.test(at)) n++;
  return n;
}

/** The same without those that are free. */
export function missedClaims(
  rules: Law,
  results: Results,
  outcome: Outcome,
  wanted = /./,
  most = MOST,
): string[] {
  const undecided = outcome.lists.some((list) => list.passes === "undecided");
  const told = new Set(outcome.steps.map(({ step }) => step));
  const later = outcome.open.length > 0 && rules.steps.some(({ name }) => !told.has(name));
  const free = undecided || later ? [...FREE, ...FREE_WHILE_OPEN] : FREE;
  return missed(rules, results, outcome, wanted, most).filter(
    (at) => !free.some((form) => form.test(at)),
  );
}
