import type { Contents, PlacedValue, Reference } from "../contents.ts";
import type { Law, Value } from "../law.ts";
import type { Report } from "./report.ts";

/** A figure that differs by list is asked for only where a list is meant, or added up over the lists. */
export function checkLists(law: Law, { values, references }: Contents, report: Report): void {
  const names = namesOfLists(law, values, references);
  const ofArea = values.filter(({ step, ofList }) => step && !ofList);
  for (const { value, path } of ofArea) {
    if (OF_LIST.has(value.kind) || (value.kind === "named" && names.has(value.name))) {
      report("needs-list", path);
    }
  }
}

const OF_LIST: ReadonlySet<Value["kind"]> = new Set([
  "votes",
  "direct",
  "candidates",
  "remainder",
  "fragments",
  "strongest",
] as const);

/** The values of the law that differ by list. */
function namesOfLists(
  law: Law,
  values: readonly PlacedValue[],
  references: readonly Reference[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const ownFigure = (name: string) =>
    values.some(
      ({ root, value, ofList }) => root === `values/${name}` && !ofList && OF_LIST.has(value.kind),
    );
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const { to, name: used, root, ofList } of references) {
      if (to === "value" && used === name && !ofList && root.startsWith("values/")) {
        add(root.slice("values/".length));
      }
    }
  };
  [...law.values.keys()].filter(ownFigure).forEach(add);
  return found;
}
