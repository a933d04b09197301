import type { Trial } from "./claims.ts";

/**
 * The connection of a contender in an area and its sub-connection, by the names that evidence uses for them: a
 * sub-connection without a name is called by its members.
 */
export function connectionOf(
  { results, contenders }: Trial,
  area: number,
  contender: number,
): readonly string[] {
  const { id, connection, subConnection } = results.lists[contenders[contender]!]!;
  for (let at: number | undefined = area; at !== undefined; at = results.areas[at]!.parent) {
    for (const [name, members] of results.areas[at]!.connections ?? []) {
      if (members.includes(id)) return [name];
      const inner = members.find((one) => typeof one !== "string" && one.includes(id));
      if (typeof inner === "object") return [name, `${name}/${inner.toSorted().join("+")}`];
    }
  }
  if (connection === undefined) return [];
  return subConnection === undefined
    ? [connection]
    : [connection, `${connection}/${subConnection}`];
}
