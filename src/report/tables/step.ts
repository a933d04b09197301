import { countedBy } from "../../analysis/seats/nearest.ts";
import { type Fraction, fraction, over, toFixed } from "../../exact/fraction.ts";
import type {
  DivisorEvidence,
  Outcome,
  QuotaEvidence,
  RankedEvidence,
  ShareEvidence,
} from "../../results/outcome.ts";
import { compareQuantities, exact, plus } from "../../results/quantity.ts";
import type { Quantity, Results } from "../../results/results.ts";
import { claimantById } from "../../words/claimant.ts";
import { nextInLine, standsNext } from "../../words/findings/close.ts";
import { say } from "../../words/language.ts";
import { areaName, rowName } from "../../words/names.ts";
import { quantity, whole, written } from "../../words/numbers.ts";
import type { Cell, Column, Row, Table } from "../table.ts";
import * as cell from "./cells.ts";

/** How one step shared its seats: by a quota and what was left of it, or by the largest quotients. */
export function stepTable(step: ShareEvidence, outcome: Outcome, results?: Results): Table {
  const words = say.report.steps;
  const { award } = step;
  const unit = unitOf(step, results);
  const votes = unit === "votes";
  const each = award.kind === "quota" ? byQuota(step, award, votes) : byOrder(step, award, votes);
  const ofAreas = step.to === "areas";
  const names: ReadonlyMap<string, string> = ofAreas
    ? new Map(results?.areas.map((area) => [area.id, areaName(area)]))
    : new Map(outcome.lists.map((list) => [list.id, rowName(list)]));
  const named = (i: number) => {
    const id = step.claimants[i]!;
    return names.get(id) ?? claimantById(id);
  };
  return {
    id: `step-${step.step}`,
    caption: each.caption,
    columns: [
      { key: "list", head: words.claimant[step.to], kind: "text" },
      { key: "seats", head: say.report.cells.seats, kind: "integer" },
      { key: "weight", head: words.weight[unit ?? "figure"], kind: "integer" },
      ...each.columns,
    ],
    rows: order(step).map(
      (i): Row => ({
        role: step.awarded[i]! > 0 ? "list" : "missed",
        id: step.claimants[i]!,
        cells: [
          cell.words(named(i)),
          cell.seatCount(step.awarded[i]!),
          weight(step.weights[i]!),
          ...each.cells(i),
        ],
      }),
    ),
    notes: notes(step, named),
  };
}

/** What the claimants are weighed by, as the data tells it; of list connections what their members have. */
function unitOf(
  step: ShareEvidence,
  results: Results | undefined,
): "votes" | "population" | undefined {
  if (!results) return "votes"; // the calculator knows nothing else
  const area = results.areas.findIndex(({ id }) => id === step.area);
  const known = new Set([...results.lists, ...results.areas].map(({ id }) => id));
  const some = step.claimants.flatMap((id, i) => (known.has(id) ? [i] : []));
  const [claimants, weights] = [
    some.map((i) => step.claimants[i]!),
    some.map((i) => step.weights[i]!),
  ];
  return countedBy({ claimants, weights, to: step.to }, results, area);
}

interface ByMethod {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly cells: (claimant: number) => Cell[];
}

/** Votes, or a figure that need not be whole. */
const weight = (q: Quantity): Cell =>
  typeof q === "number" ? cell.integer(q) : { value: q, text: quantity(q) };

const sum = (weights: readonly Quantity[]): Quantity => weights.reduce(plus, 0);

function byQuota(step: ShareEvidence, award: QuotaEvidence, votes: boolean): ByMethod {
  const words = say.report.steps;
  const { weights, seats } = step;
  const extra = new Set(award.extra);
  const places = (x: Fraction): Cell => ({ value: x, text: written(toFixed(x, 3)) });
  return {
    caption: words.quota(quantity(award.quota), quantity(sum(weights)), seats, votes),
    columns: [
      { key: "quotas", head: words.quotas, kind: "number" },
      { key: "full", head: words.full, kind: "integer" },
      { key: "remainder", head: words.left(votes), kind: "number" },
      { key: "by_remainder", head: words.byRemainder, kind: "integer" },
    ],
    cells: (i) => {
      const left = fraction(award.remainders[i]!, award.unit);
      return [
        award.quota.n === 0n ? cell.empty : places(over(exact(weights[i]!), award.quota)),
        cell.integer(award.full[i]!),
        { value: left, text: quantity(left) },
        cell.seatCount(extra.has(i) ? 1 : 0),
      ];
    },
  };
}

function byOrder(
  step: ShareEvidence,
  award: DivisorEvidence | RankedEvidence,
  votes: boolean,
): ByMethod {
  const words = say.report.steps;
  const { weights, seats, awarded } = step;
  return {
    caption: words.inOrder(seats, award.kind === "divisor" ? "quotient" : "most"),
    columns: [
      { key: "votes_per_seat", head: words.eachSeat(votes), kind: "number" },
      { key: "last_seat", head: words.lastSeat, kind: "integer" },
    ],
    cells: (i) => {
      const last = award.order.lastIndexOf(i);
      const each = awarded[i]! > 0 ? over(exact(weights[i]!), fraction(awarded[i]!)) : null;
      return [
        each ? { value: each, text: whole(BigInt(toFixed(each, 0))) } : cell.empty,
        last < 0 ? cell.empty : cell.integer(last + 1),
      ];
    },
  };
}

/** Claimants by weight, then by id: never as they came. Who has none of what counts, and no seat, is left out. */
const order = ({ claimants, weights, awarded }: ShareEvidence): number[] =>
  claimants
    .flatMap((_, i) => (weights[i] === 0 && awarded[i] === 0 ? [] : [i]))
    .toSorted(
      (a, b) =>
        compareQuantities(weights[b]!, weights[a]!) || (claimants[a]! < claimants[b]! ? -1 : 1),
    );

function notes(step: ShareEvidence, name: (claimant: number) => string): string[] {
  const words = say.report.steps;
  const { award, capped = [], raised = [] } = step;
  return [
    ...(standsNext(award) ? [nextInLine(award, name(award.next))] : []),
    ...capped.map((i) => words.capped(name(i))),
    ...raised.map((i) => words.raised(name(i))),
    ...(step.provisional ? [words.provisional] : []),
  ];
}
