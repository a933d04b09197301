import type { DivisorMethod } from "../../../apportion/divisors.ts";
import { DIVISORS } from "../../../apportion/methods.ts";
import { elect } from "../../../elect/elect.ts";
import type { Lots } from "../../../elect/lots.ts";
import { compare, type Fraction, fraction, over, times } from "../../../exact/fraction.ts";
import { simplestBetween } from "../../../exact/simplest.ts";
import { changeLaw } from "../../../law/change.ts";
import type { Law } from "../../../law/law.ts";
import { nearest } from "../../../law/nearest.ts";
import { valueAt } from "../../../law/paths.ts";
import type { Outcome, ShareEvidence } from "../../../results/outcome.ts";
import { error, ProblemError } from "../../../results/problem.ts";
import { exact } from "../../../results/quantity.ts";
import type { Results } from "../../../results/results.ts";

/** All first divisors between two edges give the same seats. At an edge itself two quotients are equal. */
export interface Between {
  readonly above: Fraction;
  readonly below: Fraction;
  readonly outcome: Outcome;
}

export interface FirstDivisorSweep {
  /** name of the step whose first divisor is swept, and the first divisor that the law gives it */
  readonly step: string;
  readonly law: Fraction;
  /** ascending, without gaps, from 0 to the second divisor */
  readonly intervals: readonly Between[];
}

/**
 * Every first divisor at which a seat moves, exactly, and the seats between. Scandinavian laws put 1.4 or 1.2 in place
 * of Sainte-Laguë's 1; the first divisor is always below the second.
 *
 * The first quotient v/f of one list meets a later quotient w/d of another at f = v·d/w. Of these the ones count that
 * meet at the last seat of an area; where a minimum, a cap or seats held before move that, all of them are tried.
 *
 * @param step name of a step that shares seats by divisors; absent: the first of the law
 * @throws ProblemError `no-knob`
 */
export function sweepFirstDivisor(
  law: Law,
  results: Results,
  step?: string,
  lots?: Lots,
): FirstDivisorSweep {
  const { name, plain, first } = stepOf(law, step);
  const at = (divisor: Fraction): Outcome => {
    const text = `${divisor.n}/${divisor.d}`;
    const method = { divisor: plain.id, first: text };
    const { law: changed, problems } = changeLaw(law, { [`steps/${name}/method`]: method });
    if (!changed) throw new ProblemError(...problems);
    return elect(changed, results, lots);
  };
  const [from, to] = [fraction(0), divisorOf(plain, 1)];
  const bounds = [from, ...meetings(at(simplestBetween(from, to)), name, plain, to), to];
  const intervals: Between[] = [];
  for (const [i, below] of bounds.slice(1).entries()) {
    const above = bounds[i]!;
    const outcome = at(simplestBetween(above, below));
    const last = intervals.at(-1);
    if (last && isSame(last.outcome, outcome)) intervals.splice(-1, 1, { ...last, below });
    else intervals.push({ above, below, outcome });
  }
  return { step: name, law: first, intervals };
}

function stepOf(law: Law, wanted: string | undefined) {
  const found = law.steps.flatMap((step) => {
    if (step.kind !== "share" || step.method.kind !== "divisor") return [];
    const json = valueAt(law.document, `${step.path}/method`);
    const id = typeof json === "string" ? json : Object(json).divisor;
    const plain = DIVISORS.find((method) => method.id === id && method.power === 1); // roots are no fractions
    return plain ? [{ name: step.name, plain, first: divisorOf(step.method, 0) }] : [];
  });
  const step = wanted === undefined ? found[0] : found.find(({ name }) => name === wanted);
  if (step) return step;
  const names = found.map(({ name }) => name);
  const near = wanted === undefined ? undefined : nearest(wanted, names);
  throw new ProblemError(
    error("no-knob", { source: law.id }, wanted, {
      knob: "first",
      ...(near !== undefined && { nearest: near }),
    }),
  );
}

const divisorOf = ({ top, bottom }: DivisorMethod, held: number): Fraction =>
  fraction(BigInt(top(held)), BigInt(bottom(held)));

/** First divisors below `to` at which a first quotient meets a later one, ascending, each once. */
function meetings(outcome: Outcome, step: string, method: DivisorMethod, to: Fraction): Fraction[] {
  const areas = (outcome.parts ?? [outcome]).flatMap(({ steps }) =>
    steps.filter((one): one is ShareEvidence => one.kind === "share" && one.step === step),
  );
  const found = areas.flatMap((area) => meetingsIn(area, method, to)).sort(compare);
  return found.filter((edge, i) => i === 0 || compare(edge, found[i - 1]!) !== 0);
}

function meetingsIn(area: ShareEvidence, method: DivisorMethod, to: Fraction): Fraction[] {
  const { seats, already, minimum, maximum } = area;
  const weights = area.weights.map(exact).filter(({ n }) => n > 0n);
  const plain = !already && !minimum && !maximum;
  const most = seats + Math.max(0, ...(already ?? []));
  const edges: Fraction[] = [];
  for (const [i, own] of weights.entries())
    for (const [j, other] of weights.entries()) {
      if (i === j) continue;
      for (let held = 1; held <= most; held++) {
        const edge = over(times(own, divisorOf(method, held)), other);
        if (compare(edge, to) >= 0) break;
        if (!plain || isLast(weights, seats, method, edge, over(own, edge))) edges.push(edge);
      }
    }
  return edges;
}

/** Whether a quotient is that of the last seat, and another that gets none is equal to it. */
function isLast(
  weights: readonly Fraction[],
  seats: number,
  method: DivisorMethod,
  first: Fraction,
  quotient: Fraction,
): boolean {
  let [above, equal] = [0, 0];
  for (const weight of weights)
    for (let held = 0; ; held++) {
      const order = compare(over(weight, held === 0 ? first : divisorOf(method, held)), quotient);
      if (order < 0) break;
      if (order > 0) above++;
      else equal++;
      if (above > seats) return false;
    }
  return above < seats && seats < above + equal;
}

const isSame = (a: Outcome, b: Outcome): boolean =>
  a.open.length === b.open.length &&
  areSame(a.seats, b.seats) &&
  [...a.areas].every(([area, seats]) => areSame(seats, b.areas.get(area)));

const areSame = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number> | undefined) =>
  a.size === b?.size && [...a].every(([list, seats]) => b.get(list) === seats);
