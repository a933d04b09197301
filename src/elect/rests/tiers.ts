import { DIVISORS } from "../../apportion/methods.ts";
import { compare, fraction, times } from "../../exact/fraction.ts";
import type { BiproportionalStep, Condition, MajorityStep, Value } from "../../law/law.ts";
import type { BiproportionalEvidence, MajorityEvidence } from "../../results/outcome.ts";
import { exact } from "../../results/quantity.ts";
import type { Poll } from "../poll.ts";
import type { Edge } from "./edges.ts";
import { formOf } from "./figures.ts";
import { amountOf, number, plus, scaled } from "./form.ts";
import { lineOf } from "./line.ts";

/**
 * Seats by two sets of divisors: while every cell still rounds to its seats by the divisors that were found, the table
 * is the same. Other divisors may hold it longer, so the lines are nearer than the true ones.
 */
export function edgesOfDivisors(
  step: BiproportionalStep,
  evidence: BiproportionalEvidence,
  poll: Poll,
): Edge[] | undefined {
  const { results, law, contenders } = poll;
  const method = DIVISORS.find(({ id }) => id === evidence.method);
  if (method?.power !== 1 || evidence.minimum) return undefined;
  const indexOf = (id: string, items: readonly { readonly id: string }[]) =>
    items.findIndex((one) => one.id === id);
  const edges: Edge[] = [];
  for (const [row, area] of evidence.areas.entries())
    for (const [column, id] of evidence.lists.entries()) {
      const at = { area: indexOf(area, results.areas), list: indexOf(id, results.lists) };
      const form = formOf(step.by, at, law, results, contenders);
      const weight = exact(evidence.weights[row]![column]!);
      if (!form || compare(amountOf(form, results), weight) !== 0) return undefined;
      const divisor = times(evidence.areaDivisors[row]!, evidence.listDivisors[column]!);
      const seats = evidence.seats[row]![column]!;
      for (const down of [true, false]) {
        if (down && seats === 0) continue;
        const held = down ? seats - 1 : seats;
        const signpost = times(divisor, fraction(-BigInt(method.top(held)), method.bottom(held)));
        const line = lineOf(plus(form, number(signpost)), results);
        const distance = down ? line.value : -line.value;
        const crossing = { line, down, distance: distance < 0n ? 0n : distance };
        edges.push({ step: step.name, area: at.area, moves: "areas", crossing, tieBefore: false });
      }
    }
  return edges;
}

/** Who of those that take part has more than the share of the votes, and who has not. */
export function edgesOfMajority(
  step: MajorityStep,
  { area: id }: MajorityEvidence,
  poll: Poll,
  eligible: readonly string[],
): Edge[] | undefined {
  const { results, law, contenders } = poll;
  const area = results.areas.findIndex((one) => one.id === id);
  const among = (who: Condition | undefined) =>
    who?.kind === "named" && who.name === "passes"
      ? contenders.filter((list) => eligible.includes(results.lists[list]!.id))
      : who
        ? undefined
        : contenders;
  const inAll = step.of.kind === "total" ? step.of : undefined;
  const [claimants, counted] = [among(step.who), among(inAll?.who)];
  if (!claimants || !counted) return undefined;
  const figure = (value: Value, list?: number) =>
    formOf(value, list === undefined ? { area } : { area, list }, law, results, contenders);
  const parts = inAll ? counted.map((list) => figure(inAll.of, list)) : [figure(step.of)];
  const edges = claimants.map((list): Edge | undefined => {
    const votes = figure(step.by, list);
    if (!votes || parts.some((part) => !part)) return undefined;
    const share = fraction(-step.moreThan.n, step.moreThan.d);
    const of = scaled(plus(...parts.map((part) => part!)), share);
    const line = lineOf(plus(votes, of), results);
    const down = line.value > 0n;
    const crossing = { line, down, distance: down ? line.value : 1n - line.value };
    return { step: step.name, area, moves: "lists", crossing, tieBefore: false };
  });
  return edges.some((edge) => !edge) ? undefined : edges.map((edge) => edge!);
}
