import { compare, fraction, subtract } from "../exact/fraction.ts";
import type { TieRule } from "../law/law.ts";
import type { TieEvidence } from "../results/outcome.ts";
import { type Book, lotAmong, placeOf, type Run } from "./book.ts";
import { same } from "./claims.ts";
import { type Figure, NO_LIMIT } from "./number.ts";

/** Claimants (index) that are equal, more of them than seats. */
export interface Tie {
  readonly among: readonly number[];
  readonly seats: number;
}

/** What a law may hold equal claimants against. Arrays run along the claimants. */
export interface Keys {
  readonly ids: readonly string[];
  readonly votes: readonly Figure[];
  readonly held: readonly number[];
  readonly remainders?: readonly (number | bigint)[] | undefined;
}

export interface Settled {
  /** claimants that got one of the seats, and those between whom the rest is open */
  readonly won: readonly number[];
  readonly among: readonly number[];
  readonly by: readonly string[];
}

/** What the data does not tell of equal claimants. */
const MISSING: ReadonlyMap<TieRule, string> = new Map([
  ["candidate-votes", "candidate votes"],
  ["more-wards", "wards"],
]);

/**
 * Who gets a tied seat: each rule of the law in its order puts before the others who has more of its figure; where it
 * draws a lot, the lot drawn decides; where nothing does, the seats are open among those still equal.
 *
 * @param told the winners by the evidence: taken for a lot where the Outcome tells none, lists being undecided
 */
export function settle(
  book: Book,
  { among: all, seats: open }: Tie,
  keys: Keys,
  told: readonly number[] = [],
  run: Run = book.run,
): Settled {
  const won: number[] = [];
  const by: string[] = [];
  let [among, seats] = [all, open];
  let end: TieRule = "unknown";
  for (const rule of book.step.ties) {
    const byVotes = rule === "more-votes" || rule === "fewer-votes";
    if (byVotes && among.some((i) => keys.votes[i] === null)) break;
    if (rule === "lot" || rule === "lot-then-alternate" || MISSING.has(rule)) {
      end = rule;
      break;
    }
    if (rule === "unknown") break;
    const before = (a: number, b: number) => compareBy(rule, keys, a, b) > 0;
    const ahead = (i: number) => among.filter((other) => before(other, i)).length;
    const behind = (i: number) => among.filter((other) => before(i, other)).length;
    const sure = among.filter((i) => among.length - behind(i) <= seats);
    const level = among.filter((i) => ahead(i) < seats && !sure.includes(i));
    if (level.length < among.length) by.push(rule);
    won.push(...sure);
    seats -= sure.length;
    among = level;
    if (seats === 0) return { won, among: [], by };
  }

  const ids = among.map((i) => keys.ids[i]!);
  const byLot = end === "lot" || end === "lot-then-alternate";
  const lot = byLot ? lotAmong(book, run, ids, seats) : undefined;
  const later = told.filter((i) => among.includes(i));
  const drawn = lot
    ? among.filter((i) => lot.drawn.includes(keys.ids[i]!))
    : book.provisional && byLot && later.length === seats
      ? later
      : undefined;
  if (drawn) return { won: [...won, ...drawn], among: [], by: [...by, "lot"] };
  const point = { ...placeOf(book, run), lists: ids.toSorted(), seats };
  const missing = MISSING.get(end);
  if (missing) {
    const needs = [{ area: point.area, total: missing }];
    book.open.push({ kind: "undecided", ...point, needs });
  } else if (byLot) book.open.push({ kind: "lot", ...point });
  else book.open.push({ kind: "no-rule", point: "tie", ...point });
  return { won, among, by };
}

/** Above 0 if the rule puts a before b. */
function compareBy(rule: TieRule, { votes, held, remainders }: Keys, a: number, b: number): number {
  const count = (i: number) => {
    const figure = votes[i];
    return figure === undefined || figure === null || figure === NO_LIMIT ? fraction(0) : figure;
  };
  switch (rule) {
    case "more-votes":
      return compare(count(a), count(b));
    case "fewer-votes":
      return compare(count(b), count(a));
    case "no-seat-yet":
      return Number(held[a] === 0) - Number(held[b] === 0);
    case "larger-remainder":
      if (!remainders) return 0;
      return compare(subtract(fraction(remainders[a]!), fraction(remainders[b]!)), fraction(0));
    default:
      return 0;
  }
}

/** Checks what the evidence of a share tells of its tie. */
export function checkTold(
  { trial, claim }: Pick<Book, "trial" | "claim">,
  told: TieEvidence | undefined,
  tie: Tie | undefined,
  settled: Settled | undefined,
): void {
  const sorted = (claimants: readonly number[] | undefined) => claimants?.toSorted((a, b) => a - b);
  same(trial, `${claim}/tie`, told !== undefined, tie !== undefined);
  if (!told || !tie || !settled) return;
  same(trial, `${claim}/tie/among`, sorted(told.among), sorted(tie.among));
  same(trial, `${claim}/tie/seats`, told.seats, tie.seats);
  same(trial, `${claim}/tie/by`, told.by, settled.by);
  same(trial, `${claim}/tie/won`, sorted(told.won), sorted(settled.won));
}
