import type { Place, Problem } from "../../results/problem.ts";

/** Problems with how often each comes: the first ones of a kind are kept, more of them say no more. */
export class Trouble {
  readonly kinds = new Map<string, { problems: Problem[]; times: number }>();

  add(problem: Problem): void {
    const key = `${problem.severity} ${problem.code}`;
    const kind = this.kinds.get(key) ?? { problems: [], times: 0 };
    this.kinds.set(key, kind);
    kind.times++;
    if (kind.problems.length <= FEW) kind.problems.push(problem);
  }

  /** Takes what was found in a later part of the file, whose rows are counted from there. */
  join(other: Trouble["kinds"], rows: number): void {
    for (const [key, { problems, times }] of other) {
      const kind = this.kinds.get(key) ?? { problems: [], times: 0 };
      this.kinds.set(key, kind);
      kind.times += times;
      for (const problem of problems)
        if (kind.problems.length <= FEW) kind.problems.push(moved(problem, rows));
    }
  }

  /** As `grouped` tells problems: few of a kind as they are, many as one. */
  all(): Problem[] {
    const told = Array.from(this.kinds.values()).flatMap(({ problems, times }) => {
      const [first] = problems;
      if (!first || times <= FEW) return problems;
      const places = problems
        .slice(0, 5)
        .map(({ place }) => `${place.column ?? "row "}${place.row}`);
      return [{ ...first, values: { ...first.values, times, places } }];
    });
    return told.sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0));
  }
}

const FEW = 20;

const moved = (problem: Problem, rows: number): Problem => {
  const { row } = problem.place;
  const place: Place = row === undefined ? problem.place : { ...problem.place, row: row + rows };
  return { ...problem, place };
};
