import type { Left } from "../apply/left.ts";
import type { CountedList } from "../nested/counted.ts";
import { circlesOf, electionIn } from "./ech0252-circles.ts";
import { type Element, inside, textIn } from "./elements.ts";

/** Lists by identification. Ballots without a list have one of their own in the format, which is no list. */
export function listsOf(
  result: Element,
  information: Element | undefined,
  left: Left[],
  source: string,
): Map<string, CountedList> {
  const told = new Map<string, Element>();
  for (const child of information?.children ?? [])
    if (child.name === "list") told.set(textIn(child, "listIdentification"), child);
  const connections = connectionsOf(information);
  const lists = new Map<string, CountedList>();
  const empty = new Set<string>();
  for (const circle of circlesOf(result))
    for (const { name, children, row } of electionIn(circle)?.children ?? []) {
      if (name !== "listResults") continue;
      const at = (child: string) => children.find((one) => one.name === child)?.text ?? "";
      const key = at("listIdentification");
      if (lists.has(key) || empty.has(key)) continue;
      const known = told.get(key);
      if (known && textIn(known, "isEmptyList") === "true") {
        empty.add(key);
        left.push({ place: { source, row }, because: "ballots without the name of a list" });
        continue;
      }
      const named = known && inside(known, "listDescription", "listDescriptionInfo");
      const number = at("listIndentureNumber");
      const full = named ? textIn(named, "listDescription") : "";
      const short = named ? textIn(named, "listDescriptionShort") : "";
      lists.set(key, {
        ...{ key, name: full || `List ${number || key}`, kind: "party" },
        ...(short !== "" && { short }),
        ...connections.get(key),
      });
    }
  return lists;
}

/** Connections of lists (1) and inside them (2), by identification of the list. */
function connectionsOf(
  information: Element | undefined,
): Map<string, Pick<CountedList, "connection" | "subConnection">> {
  const found = new Map<string, Pick<CountedList, "connection" | "subConnection">>();
  for (const union of information?.children ?? []) {
    if (union.name !== "listUnion") continue;
    const id = textIn(union, "listUnionIdentification");
    const inner = textIn(union, "listUnionType") === "2";
    for (const { name, text } of union.children)
      if (name === "referencedList")
        found.set(text, { ...found.get(text), [inner ? "subConnection" : "connection"]: id });
  }
  return found;
}
