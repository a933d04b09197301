import type { Draft, DraftArea } from "./assemble.ts";
import { error, type Problem } from "./problem.ts";

type Index = ReadonlyMap<string, number>;

/** Lists and areas that a draft names outside its tables of numbers must be there; a list is in one connection. */
export function checkNames(
  { areas, passed, officialLots }: Draft,
  lists: Index,
  index: Index,
  problems: Problem[],
): void {
  for (const { list, at } of passed ?? [])
    if (!lists.has(list)) problems.push(error("missing-list", at("passed"), list));
  for (const { lot, at } of officialLots ?? []) {
    if (!index.has(lot.area)) problems.push(error("missing-area", at("area"), lot.area));
    for (const key of ["among", "won"] as const)
      lot[key].forEach((list, i) => {
        if (!lists.has(list)) problems.push(error("missing-list", at(`${key}/${i}`), list));
      });
  }
  for (const area of areas) inArea(area, lists, problems);
}

function inArea({ area, at }: DraftArea, lists: Index, problems: Problem[]): void {
  const check = (list: string, field: string) => {
    if (!lists.has(list)) problems.push(error("missing-list", at(field), list));
  };
  area.winners?.forEach(({ list }, i) => {
    check(list, `winners/${i}/list`);
  });
  for (const [id, ranked] of area.candidateVotes ?? [])
    ranked.forEach(([list], i) => {
      check(list, `candidateVotes/${id}/${i}`);
    });
  const seen = new Set<string>();
  for (const [id, members] of area.connections ?? [])
    for (const list of members.flat()) {
      check(list, `connections/${id}`);
      if (seen.has(list)) problems.push(error("same-id", at(`connections/${id}`), list));
      seen.add(list);
    }
}
