import type { Comparison } from "../analysis/compare/compare.ts";
import type { UnderLaw } from "../analysis/compare/laws.ts";
import type { Law } from "../law/law.ts";
import { electionHead, plainJson } from "../results/outcome-document.ts";
import type { Results } from "../results/results.ts";
import { inWords } from "./output.ts";

/** One election under several laws as "compare/1": an outcome, or the problems, of each law. */
export function lawsJson(results: Results, law: Law, columns: readonly UnderLaw[]): object {
  return {
    mandate: "compare/1",
    election: electionHead(results.election),
    law: law.id,
    laws: columns.map(({ law: { id, title }, actual, outcome, problems }) => ({
      law: id,
      title,
      actual,
      ...(outcome
        ? {
            house: outcome.house,
            line: plainJson(outcome.line ?? null),
            eligible: outcome.eligible,
            seats: Object.fromEntries(outcome.seats),
            atMost: Object.fromEntries(
              outcome.lists.flatMap(({ id, seats, atMost }) =>
                atMost > seats ? [[id, atMost]] : [],
              ),
            ),
            open: plainJson(outcome.open),
          }
        : { problems: problems.map(inWords) }),
    })),
  };
}

/** Elections side by side as "compare/1", with exact fractions; `unmatched` has an entry an election. */
export function electionsJson({
  elections,
  base,
  lists,
  volatility,
  areas,
  unmatchedAreas,
  alike,
}: Comparison): object {
  return {
    mandate: "compare/1",
    elections: elections.map(([{ election }, { law, house, eligible, seats, open }], e) => ({
      ...electionHead(election),
      law: law.id,
      house,
      base: plainJson(base.sizes[e] ?? null),
      eligible,
      seats: Object.fromEntries(seats),
      open: plainJson(open),
    })),
    base: { of: base.of, asked: base.asked },
    lists: plainJson(lists.map(({ names, shorts, ...list }) => list)),
    unmatched: elections.map((_, e) =>
      lists.flatMap((list) => (list.by === "alone" && list.in[e] ? [list.id] : [])),
    ),
    alike: alike.map((group) => group.map(({ id }) => id)),
    volatility: plainJson(volatility),
    areas: plainJson(areas.map(({ names, ...area }) => area)),
    unmatchedAreas: plainJson(
      unmatchedAreas.map(({ id, name, level, in: ids }) => ({ id, name, level, in: ids })),
    ),
  };
}
