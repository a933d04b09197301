import type { Poll } from "./poll.ts";

/**
 * The connection of a contender in an area and its sub-connection, outer first; undefined where it stands alone. A
 * sub-connection that has no name of its own is called by its members.
 */
export function connectionOf(
  { results, contenders }: Poll,
  area: number,
  contender: number,
): readonly string[] | undefined {
  const list = results.lists[contenders[contender]!]!;
  for (let at: number | undefined = area; at !== undefined; at = results.areas[at]!.parent) {
    for (const [id, members] of results.areas[at]!.connections ?? []) {
      for (const member of members) {
        if (member === list.id) return [id];
        if (typeof member !== "string" && member.includes(list.id))
          return [id, `${id}/${member.toSorted().join("+")}`];
      }
    }
  }
  if (list.connection === undefined) return undefined;
  if (list.subConnection === undefined) return [list.connection];
  return [list.connection, `${list.connection}/${list.subConnection}`];
}
