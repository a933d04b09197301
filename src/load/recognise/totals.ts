import { TOTALS, type Total } from "../../results/results.ts";
import type { Column } from "./columns.ts";

/** One column for each total, and why the others were not taken. */
export interface TotalColumns {
  readonly taken: ReadonlyMap<Total, Column>;
  readonly others: ReadonlyMap<Column, string>;
}

/**
 * Chooses among the columns that words propose for totals: those that fit each other (valid and invalid, with or
 * without blank, are cast; cast is no more than registered) go before those that do not.
 */
export function totalColumns(columns: readonly Column[]): TotalColumns {
  const candidates = TOTALS.map((total) => columns.filter(({ role }) => role === total));
  let best: { choice: (Column | undefined)[]; score: number } | undefined;
  for (const choice of combinations(candidates)) {
    const score = agreement(choice);
    if (!best || score > best.score) best = { choice, score };
  }
  const choice = best?.choice ?? [];
  const taken = new Map<Total, Column>();
  TOTALS.forEach((total, i) => {
    if (choice[i]) taken.set(total, choice[i]);
  });
  const others = new Map<Column, string>();
  for (const column of candidates.flat())
    if (![...taken.values()].includes(column))
      others.set(column, `another column fits better as ${column.role}`);
  const [registered, cast, valid] = [
    taken.get("registered"),
    taken.get("cast"),
    taken.get("valid"),
  ];
  if (cast && registered && sum(cast) > sum(registered) && sum(registered) > 0) {
    taken.delete("cast");
    others.set(cast, "more than the registered voters: the word misleads");
  }
  if (valid && cast && taken.has("cast") && sum(valid) > sum(cast) && sum(cast) > 0) {
    taken.delete("cast");
    others.set(cast, "fewer than the valid votes: the word misleads");
  }
  return { taken, others };
}

const sum = ({ profile }: Column): number => profile.numbers.reduce((a, b) => a + b, 0);

function* combinations(
  candidates: readonly (readonly Column[])[],
): Generator<(Column | undefined)[]> {
  const [first, ...rest] = candidates;
  if (!first) {
    yield [];
    return;
  }
  const here = first.length === 0 ? [undefined] : first.slice(0, 6);
  for (const column of here) for (const others of combinations(rest)) yield [column, ...others];
}

/** In how many rows a choice fits. */
function agreement(choice: readonly (Column | undefined)[]): number {
  const [registered, cast, valid, invalid, blank] = choice.map((column) => column?.profile.numbers);
  const rows = (registered ?? cast ?? valid ?? invalid ?? blank)?.length ?? 0;
  let score = 0;
  for (let row = 0; row < rows; row++) {
    const ballots = cast?.[row];
    const sums =
      valid && ballots !== undefined
        ? [0, invalid?.[row] ?? 0]
            .flatMap((a) => [a, a + (blank?.[row] ?? 0)])
            .slice(invalid ? 2 : 0)
        : [];
    if (sums.some((more) => valid![row]! + more === ballots)) score += 3;
    if (registered && ballots !== undefined && ballots <= registered[row]!) score += 1;
  }
  return score;
}
