import type { LoadReading } from "../../../src/load/load.ts";
import { sumInside } from "../../../src/results/areas.ts";
import { check } from "../../../src/results/check.ts";
import { type Results, TOTALS } from "../../../src/results/results.ts";
import { votesOf } from "../../../src/results/votes.ts";

/** What a user is told of a file: its totals, what stands over them, and all that is said beside; or its problems. */
export type Observed =
  | { readonly kind: "problem"; readonly codes: readonly string[] }
  | {
      readonly kind: "results";
      /** votes by name of the list in the whole; null is not known */
      readonly votes: ReadonlyMap<string, number | null>;
      readonly totals: ReadonlyMap<string, number | null>;
      /** numbers of every area, to tell whether anything changed at all */
      readonly everything: string;
      readonly areas: ReadonlySet<string>;
      /** sums that the file states and that hold, with their areas */
      readonly held: ReadonlySet<string>;
      /** all warnings with their places and values, and what was left out */
      readonly said: string;
      /** the same by kind alone: warnings, reasons, and how many columns and rows have which role */
      readonly reasons: string;
    };

export function observe(loaded: LoadReading): Observed {
  const { results } = loaded;
  if (!results) return { kind: "problem", codes: loaded.problems.map(({ code }) => code) };
  const problems = [...loaded.problems, ...check(results)];
  const { left = [], reading } = loaded;
  return {
    kind: "results",
    votes: votesIn(results, 0),
    totals: new Map(
      TOTALS.map((total) => [
        total,
        sumInside(results, 0, ({ totals }) =>
          typeof totals[total] === "number" ? totals[total] : undefined,
        ),
      ]),
    ),
    everything: JSON.stringify([
      results.areas.map(({ name, totals }) => [name, totals]),
      Array.from(results.contests.list.votes),
    ]),
    areas: new Set(results.areas.map(({ id }) => id)),
    held: new Set([
      ...held(results),
      ...(![...votesIn(results, 0).values()].includes(null) &&
      reading?.rows?.some(({ as }) => as === "sum" || as === "subtotal") &&
      !problems.some(({ code }) => code === "sum-areas" || code === "sum-lists")
        ? ["rows of sums"]
        : []),
    ]),
    said: JSON.stringify([problems, left]),
    reasons: JSON.stringify([
      counts(problems.map(({ code, values }) => [code, values.times ?? 1].join(" "))),
      counts(left.map(({ because }) => because)),
      counts((reading?.columns ?? []).map(({ role, vote }) => `${role} ${vote ?? ""}`)),
      counts((reading?.rows ?? []).map(({ as }) => as ?? "")),
      reading?.transposed ?? false,
      reading?.rowAreas ?? "",
      results.votesPerBallot ?? 1,
    ]),
  };
}

const votesIn = (results: Results, area: number): Map<string, number | null> => {
  const votes = new Map<string, number | null>();
  results.lists.forEach(({ name: as }, list) => {
    const name = as.replace(/\s+/g, " ");
    const own = votesOf(results, area, list);
    if (own !== undefined)
      votes.set(
        name,
        own === null || votes.get(name) === null ? null : own + (votes.get(name) ?? 0),
      );
  });
  return votes;
};

/** Sums that hold in an area: of its lists, of its ballots, of the areas inside it. */
function held(results: Results): string[] {
  const wrong = new Set(check(results).map(({ code, place }) => `${code} ${place.area}`));
  const around = new Set(results.areas.map(({ parent }) => parent));
  return results.areas.flatMap(({ id, totals }, area) => {
    const inner = around.has(area);
    const known = [...votesIn(results, area).values()].every((votes) => votes !== null);
    return [
      ...(totals.valid !== undefined && known ? [`sum-lists ${id}`] : []),
      ...(totals.valid !== undefined && totals.invalid !== undefined && totals.cast !== undefined
        ? [`sum-totals ${id}`]
        : []),
      ...(inner && results.contests.list.own[area] ? [`sum-areas ${id}`] : []),
    ].filter((sum) => !wrong.has(sum));
  });
}

function counts(texts: readonly string[]): [string, number][] {
  const found = new Map<string, number>();
  for (const text of texts) found.set(text, (found.get(text) ?? 0) + 1);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}
