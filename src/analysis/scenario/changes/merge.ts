import { compare, type Fraction, fraction } from "../../../exact/fraction.ts";
import { topAreas } from "../../../results/areas.ts";
import type { Results } from "../../../results/results.ts";
import { type ApplyOne, listAt, type Of, type Report } from "./apply-one.ts";
import { madeOf, regrouped, renamed } from "./columns.ts";
import { moveIn } from "./moved.ts";

/** Lists stand as one: their votes are added in every area, less those of voters who do not follow. */
export const merged: ApplyOne<"merge"> = (results, change, report) => {
  const { lists: ids, into } = change;
  const found = ids.map((id, i) => listAt(results, id, `merge/${i}`, report));
  const members = found.flatMap((list) => list ?? []);
  if (members.length < ids.length) return results;
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  if (twice !== undefined) return report("same-list", "merge", twice) ?? results;
  if (ids.length < 2) return report("same-list", "merge", ids.join(), { alone: "one" }) ?? results;
  const odd = members.find((i) => ["against-all", "other"].includes(results.lists[i]!.kind));
  if (odd !== undefined) return report("no-party", "merge", results.lists[odd]!.id, {}) ?? results;
  if (!isFree(results, into.id, members)) return report("same-id", "into/id", into.id) ?? results;
  const kept = change.lost ? loyal(results, change, change.lost, members, report) : results;
  const lists = members.map((i) => results.lists[i]!);
  const parties = lists.reduce((sum, list) => sum + (list.members ?? 1), 0);
  const first = Math.min(...members);
  const columns = kept.lists.flatMap((list, i) => {
    if (i === first) return [{ list: madeOf(lists, into, "coalition", parties), of: members }];
    return members.includes(i) ? [] : [{ list, of: [i] }];
  });
  const names = new Map(ids.map((id) => [id, [into.id]]));
  const joined = regrouped(kept, columns);
  return { ...joined, areas: joined.areas.map((area) => renamed(area, names)) };
};

/** Whether an id is that of no other list but those that the change takes away. */
export const isFree = ({ lists }: Results, id: string, gone: readonly number[]): boolean =>
  lists.every((list, i) => list.id !== id || gone.includes(i));

/** The results after a share of the voters of every list but the first has turned away. */
function loyal(
  results: Results,
  { lostTo }: Of<"merge">,
  share: Fraction,
  [, ...joining]: readonly number[],
  report: Report,
): Results {
  const to = lostTo === undefined ? undefined : listAt(results, lostTo, "lostTo", report);
  if (lostTo !== undefined && to === undefined) return results;
  if (to !== undefined && joining.includes(to))
    return report("same-list", "lostTo", lostTo) ?? results;
  if (share.n < 0n || compare(share, fraction(1)) > 0)
    return report("votes-share", "lost") ?? results;
  const signs = to === undefined ? ({ valid: -1, cast: -1 } as const) : {};
  const ofLost: Report = (code, _, ...rest) => report(code, "lost", ...rest);
  let now = results;
  for (const from of joining)
    for (const top of topAreas(now))
      now = moveIn(now, { from, signs, ...(to !== undefined && { to }) }, top, { share }, ofLost);
  return now;
}
