import { add, compare, type Fraction, fraction, over, subtract } from "../../../exact/fraction.ts";
import { topAreas } from "../../../results/areas.ts";
import type { Results } from "../../../results/results.ts";
import { type ApplyOne, listAt } from "./apply-one.ts";
import { type Column, madeOf, regrouped, renamed } from "./columns.ts";
import { withoutCandidates } from "./flow.ts";
import { isFree } from "./merge.ts";
import { moveIn } from "./moved.ts";

/** A list stands as several: each in turn has its share of the votes, and the last has what is left. */
export const split: ApplyOne<"split"> = (results, change, report) => {
  const list = listAt(results, change.list, "split", report);
  if (list === undefined) return results;
  const { into } = change;
  const before = results.lists[list]!;
  const sum = into.reduce<Fraction>((total, { share }) => add(total, share), fraction(0));
  if (compare(sum, fraction(1)) !== 0 || into.length < 2 || into.some(({ share }) => share.n < 0n))
    return report("split-shares", "into", change.list) ?? results;
  const taken = into.findIndex(
    ({ id }, i) => !isFree(results, id, [list]) || into.findIndex((one) => one.id === id) < i,
  );
  if (taken >= 0) return report("same-id", `into/${taken}/id`, into[taken]!.id) ?? results;
  if (hasDirect(results, change.list))
    return report("direct-seats", "split", change.list) ?? results;

  const made = into.map(({ share: _, ...one }) => madeOf([before], one, before.kind, 1));
  const last = made.at(-1)!;
  const others = made.slice(0, -1);
  const columns: Column[] = results.lists.flatMap((one, i): Column[] =>
    i === list
      ? [{ list: last, of: [i] }, ...others.map((piece) => ({ list: piece, beside: i }))]
      : [{ list: one, of: [i] }],
  );
  const names = new Map([[change.list, made.map(({ id }) => id)]]);
  const stood = regrouped(results, columns);
  let now: Results = {
    ...stood,
    areas: stood.areas.map((area) => renamed(withoutCandidates(area, [change.list]), names)),
  };
  let left = fraction(1);
  for (const [i, { share }] of into.slice(0, -1).entries()) {
    const part = left.n === 0n ? left : over(share, left); // of what is left
    for (const top of topAreas(now))
      now = moveIn(now, { from: list, to: list + 1 + i, signs: {} }, top, { share: part }, report);
    left = subtract(left, share);
  }
  return now;
};

/** Who would have won a seat that a candidate won is not known. */
export const hasDirect = ({ areas }: Results, list: string): boolean =>
  areas.some(
    ({ direct, winners }) =>
      (direct?.get(list) ?? 0) > 0 || winners?.some((winner) => winner.list === list),
  );
