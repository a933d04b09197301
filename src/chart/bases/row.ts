import type { ThresholdRow } from "../../analysis/scenario/threshold.ts";
import type { Fraction } from "../../exact/fraction.ts";
import type { Outcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { gapText } from "../../words/chart/share.ts";
import { say } from "../../words/language.ts";
import { percent, size as sizeText } from "../../words/numbers.ts";
import { seatRange } from "../../words/seats.ts";
import { shareOf } from "../../words/shares.ts";
import { capital } from "../../words/text.ts";
import { facts, type ListFact, sum } from "../facts.ts";
import type { Compared } from "./compared.ts";

/** One base: what is said and drawn of it. */
export interface BaseRow {
  readonly base: string;
  readonly size: string;
  readonly law: string;
  /** whether it is the base of the law */
  readonly actual: boolean;
  /** of the two lists compared, where known */
  readonly shares: readonly ({ readonly value: Fraction; readonly passes: boolean } | undefined)[];
  readonly verdict: string;
  readonly gap: string;
  readonly seats: readonly ListFact[];
  /** seats that are not decided */
  readonly open: number;
  readonly house: number | null;
  readonly alt: string;
}

/** A row with the place of its upper edge. */
export type Placed = BaseRow & { readonly y: number };

/** `actual` is the Outcome under the law: it sets order and colours. */
export function rowOf(
  { share, of, size, outcome, actual: isLaw }: ThresholdRow,
  { focus, near }: Compared,
  results: Results,
  actual: Outcome,
): BaseRow {
  const { lists, of: byId } = facts(results, outcome, actual);
  const words = say.chart.bases;
  const { notKnown } = say.chart.absent;
  const known = size !== null;
  const fate = byId.get(focus.id);
  const gap = known && fate ? gapOf(fate, outcome.line?.needed) : "";
  const verdict = known && fate ? words.fate(fate.passes) : notKnown;
  const shares = [fate, near && byId.get(near.id)].map((list) => {
    const value = list ? shareOf(list.votes, size) : null;
    return value && list ? { value, passes: list.passes === true } : undefined;
  });
  const seats = known ? lists.filter((list) => list.seats > 0) : [];
  const house = known ? outcome.house : null;
  const own = shares[0] ? ` ${percent(shares[0].value, 2, share)}%` : "";
  const sitting = seats.map((list) => `${list.name} ${seatRange(list)}`).join(", ");
  return {
    base: capital(say.terms.baseName[of]),
    size: size === null ? notKnown : sizeText(size),
    law: isLaw ? words.law : "",
    actual: isLaw,
    shares,
    verdict: known && fate ? verdict.toUpperCase() : verdict,
    gap,
    seats,
    house,
    open: house === null ? 0 : Math.max(0, house - sum(seats.map((list) => list.seats))),
    alt: words.row(
      capital(say.chart.base.sized(of, size)),
      `${fate?.name ?? ""}${own}`,
      verdict,
      gap,
      sitting,
    ),
  };
}

function gapOf({ votes, passes }: ListFact, needed: unknown): string {
  if (votes === null || typeof needed !== "number" || passes === "undecided") return "";
  const gap = votes - needed;
  return gap >= 0 === passes ? gapText(gap) : say.chart.bases.another;
}
