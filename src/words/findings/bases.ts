import type { ThresholdRow } from "../../analysis/scenario/threshold.ts";
import type { ListOutcome, Verdict } from "../../results/outcome.ts";
import { byVotes } from "../colours.ts";
import { focusList } from "../focus.ts";
import { say } from "../language.ts";
import { fullName } from "../names.ts";
import { rule } from "../numbers.ts";

/** "The base matters here: on party votes Mekenchil is in, by 1,650."; undefined where no base changes who passes. */
export function baseFinding(rows: readonly ThresholdRow[]): string | undefined {
  const fates = focusFates(rows);
  if (!fates) return undefined;
  const { list, known, actual } = fates;
  const others = known.filter((row) => verdict(row, list) !== verdict(actual, list));
  const changed = verdict(others[0]!, list);
  const same = others.filter((row) => verdict(row, list) === changed);
  return say.findings.bases.matters(
    same.map((row) => row.of),
    fullName(list),
    changed,
    same.length === 1 ? margin(same[0]!, list) : undefined,
    alike(same, actual, list, changed),
  );
}

/** The other lists whose fate the same bases change in the same way. */
function alike(
  rows: readonly ThresholdRow[],
  actual: ThresholdRow,
  focus: ListOutcome,
  changed: Verdict | undefined,
): string[] {
  return byVotes(actual.outcome.lists)
    .filter((list) => list.id !== focus.id && verdict(actual, list) !== changed)
    .filter((list) => rows.every((row) => verdict(row, list) === changed))
    .map(fullName);
}

/** "The base decides: Mekenchil is out on three bases of 7% and in on the fourth."; else that it does not. */
export function basesHeadline(rows: readonly ThresholdRow[]): string {
  const share = rows[0] && rule(rows[0].share);
  const known = rows.filter((row) => row.size !== null);
  const fates = focusFates(rows);
  if (!fates || share === undefined) return noDifference(known, share);
  const { list } = fates;
  const having = (is: Verdict) => known.filter((row) => verdict(row, list) === is).length;
  const [out, inside] = [having(false), having(true)];
  const open = known.length - out - inside;
  return say.findings.bases.decides(fullName(list), share, { in: inside, out, open });
}

function noDifference(known: readonly ThresholdRow[], share: string | undefined): string {
  const words = say.findings.bases;
  if (known.length < 2 || share === undefined) return words.oneOnly(share);
  const open = known.some(({ outcome }) => outcome.lists.some((l) => l.passes === "undecided"));
  return words.same(known.length, share, open);
}

interface Fates {
  readonly list: ListOutcome;
  readonly known: readonly ThresholdRow[];
  readonly actual: ThresholdRow;
}

/** The list of which the base decides; undefined where no base changes the fate of any. */
function focusFates(rows: readonly ThresholdRow[]): Fates | undefined {
  const known = rows.filter((row) => row.size !== null);
  const list = focusList(rows);
  const actual = known.find((row) => row.actual) ?? known[0];
  if (!list || !actual) return undefined;
  const differs = known.some((row) => verdict(row, list) !== verdict(actual, list));
  return differs ? { list, known, actual } : undefined;
}

const verdict = ({ outcome }: ThresholdRow, { id }: ListOutcome): Verdict | undefined =>
  outcome.lists.find((list) => list.id === id)?.passes;

/** How many votes the list is above or below the line; undefined where that is not known exactly. */
function margin({ outcome: { line } }: ThresholdRow, { votes }: ListOutcome): number | undefined {
  if (votes === null || !line || typeof line.needed !== "number") return undefined;
  return Math.abs(votes - line.needed);
}
