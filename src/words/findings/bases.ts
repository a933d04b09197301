import type { ThresholdRow } from "../../analysis/scenario/threshold.ts";
import type { Line, ListOutcome, Verdict } from "../../results/outcome.ts";
import { byVotes } from "../colours.ts";
import { focusList } from "../focus.ts";
import { say } from "../language.ts";
import { fullName } from "../names.ts";
import { rule, whole } from "../numbers.ts";
import { joined, ordinal, spelled } from "../prose.ts";

/** "The base matters here: on party votes Mekenchil is in, by 1,650."; undefined where no base changes who passes. */
export function baseFinding(rows: readonly ThresholdRow[]): string | undefined {
  const fates = focusFates(rows);
  if (!fates) return undefined;
  const { list, known, actual } = fates;
  const others = known.filter((row) => verdict(row, list) !== verdict(actual, list));
  const changed = verdict(others[0]!, list);
  const same = others.filter((row) => verdict(row, list) === changed);
  const bases = joined(same.map((row) => say.terms.baseName[row.of]));
  const by = same.length === 1 ? margin(same[0]!, list) : "";
  const too = alike(same, actual, list, changed);
  const so = too.length === 0 ? "" : `; so ${too.length === 1 ? "is" : "are"} ${joined(too)}`;
  return `The base matters here: on ${bases} ${fullName(list)} is ${stands(changed)}${by}${so}.`;
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
  const share = rows[0] ? rule(rows[0].share) : "the threshold";
  const known = rows.filter((row) => row.size !== null);
  const fates = focusFates(rows);
  if (!fates) return noDifference(known, share);
  const { list } = fates;
  const [out, inside] = [false, true].map(
    (v) => known.filter((row) => verdict(row, list) === v).length,
  );
  const open = known.length - out! - inside!;
  const [more, less] = out! >= inside! ? (["out", "in"] as const) : (["in", "out"] as const);
  const [many, few] = more === "out" ? [out!, inside!] : [inside!, out!];
  const rest =
    few === 1 && many === known.length - 1 ? `the ${ordinal(known.length)}` : spelled(few);
  const undecided = open > 0 ? `; not decided on ${spelled(open)}` : "";
  const fewer = few > 0 ? ` and ${less} on ${rest}` : "";
  return `The base decides: ${fullName(list)} is ${more} on ${spelled(many)} ${many === 1 ? "base" : "bases"} of ${share}${fewer}${undecided}.`;
}

function noDifference(known: readonly ThresholdRow[], share: string): string {
  if (known.length < 2) return `The data give one base only: nothing to compare ${share} on.`;
  const all = known.length === 2 ? "both" : `all ${spelled(known.length)}`;
  const bases = `on ${all} bases of ${share} the same lists pass`;
  const open = known.some(({ outcome }) => outcome.lists.some((l) => l.passes === "undecided"));
  return open
    ? `The base alone does not decide: ${bases} for certain, and the same are not decided.`
    : `The base does not decide: ${bases}.`;
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

const stands = (passes: Verdict | undefined): string =>
  passes === true ? "in" : passes === false ? "out" : "not decided";

function margin({ outcome: { line } }: ThresholdRow, { votes }: ListOutcome): string {
  if (votes === null || !line || typeof line.needed !== "number") return "";
  return `, by ${whole(Math.abs(votes - (line as Line & { needed: number }).needed))}`;
}
