import type { Evidence, Hurdle } from "./outcome.ts";

export type UndecidedHurdle = Extract<Hurdle, { met: "undecided" }>;

/** Every hurdle in a tree of evidence, in the order of the law. */
export function hurdlesOf(tree: Evidence): readonly Hurdle[] {
  return tree.kind === "hurdle" ? [tree] : branches(tree).flatMap(hurdlesOf);
}

/** The undecided hurdles on which an undecided verdict hangs; none where the verdict is decided without them. */
export function undecidedHurdles(tree: Evidence): readonly UndecidedHurdle[] {
  if (tree.met !== "undecided") return [];
  return tree.kind === "hurdle" ? [tree] : branches(tree).flatMap(undecidedHurdles);
}

function branches(tree: Exclude<Evidence, Hurdle>): readonly Evidence[] {
  switch (tree.kind) {
    case "every":
    case "some":
    case "same":
      return tree.areas;
    case "all":
    case "any":
    case "not":
      return tree.parts;
    case "set":
      return [tree.part];
    case "attribute":
    case "figure":
      return [];
  }
}
