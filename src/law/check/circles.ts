import type { Reference } from "../contents.ts";
import type { Report } from "./report.ts";

/**
 * Conditions and values that lead back to themselves, each circle told once, by the names on the way.
 * Steps close no circle of their own: they use only what stands before them.
 */
export function checkCircles(references: readonly Reference[], report: Report): void {
  const next = new Map<string, string[]>();
  for (const { root, to, name } of references) {
    if (to !== "condition" && to !== "value") continue;
    next.set(root, [...(next.get(root) ?? []), `${to}s/${name}`]);
  }
  const done = new Set<string>();
  const visit = (root: string, way: readonly string[]): void => {
    if (done.has(root)) return;
    if (way.includes(root)) {
      done.add(root);
      const circle = [...way.slice(way.indexOf(root)), root].map(nameOf);
      report("cycle", root, nameOf(root), { names: circle });
      return;
    }
    for (const one of next.get(root) ?? []) visit(one, [...way, root]);
    done.add(root);
  };
  for (const root of next.keys()) visit(root, []);
}

const nameOf = (root: string) => root.slice(root.indexOf("/") + 1);
