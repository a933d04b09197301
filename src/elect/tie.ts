import { fraction } from "../exact/fraction.ts";
import type { TieRule } from "../law/law.ts";
import { compareQuantities, minus, simple } from "../results/quantity.ts";
import type { Quantity } from "../results/results.ts";

/** Equal claimants (index) and the seats that are open among them. */
export interface Tied {
  readonly among: readonly number[];
  readonly seats: number;
}

export interface BrokenTie {
  /** claimants that the law's own keys give a seat */
  readonly won: readonly number[];
  /** the rules that parted some of them, in order */
  readonly by: readonly TieRule[];
  /** what is still equal after them, and whether the law draws a lot or is not known */
  readonly rest?: Tied & { readonly by: "lot" | "unknown" | Missing };
}

/** What a law compares between equals and a count of votes by list does not tell. */
type Missing = "candidate votes" | "wards";
const MISSING: Partial<Record<TieRule, Missing>> = {
  "candidate-votes": "candidate votes",
  "more-wards": "wards",
};

/** Figures by claimant that a tie rule may compare; absent where the step has none. */
export interface TieKeys {
  readonly votes: readonly (Quantity | null)[];
  readonly held: readonly number[];
  readonly remainders?: readonly (number | bigint)[];
}

/** Applies the law's tie rules in their order; each parts the equal ones by its key and passes on those still equal. */
export function breakTie(tied: Tied, rules: readonly TieRule[], keys: TieKeys): BrokenTie {
  const won: number[] = [];
  const by: TieRule[] = [];
  let { among, seats } = tied;
  for (const rule of rules) {
    // the first tie of a contest goes by lot, and each share of seats has one tie at most
    if (rule === "lot" || rule === "lot-then-alternate")
      return { won, by, rest: { among, seats, by: "lot" } };
    if (rule === "unknown") break; // what the law says there is not known: a later rule has no say
    const missing = MISSING[rule];
    if (missing) return { won, by, rest: { among, seats, by: missing } };
    // votes that are not known part nobody, and a later rule has no say before they do
    const byVotes = rule === "more-votes" || rule === "fewer-votes";
    if (byVotes && among.some((i) => keys.votes[i] === null)) break;
    const key = keyOf(rule, keys);
    if (!key) continue;
    const parted = part(among, seats, key);
    won.push(...parted.won);
    if (parted.among.length < among.length) by.push(rule);
    if (parted.seats === 0) return { won, by };
    ({ among, seats } = parted);
  }
  return { won, by, rest: { among, seats, by: "unknown" } };
}

type Key = (claimant: number) => Quantity;

function keyOf(rule: TieRule, { votes, held, remainders }: TieKeys): Key | undefined {
  switch (rule) {
    case "more-votes":
      return (i) => votes[i] ?? 0;
    case "fewer-votes":
      return (i) => negative(votes[i] ?? 0);
    case "no-seat-yet":
      return (i) => (held[i] === 0 ? 1 : 0);
    case "larger-remainder":
      return remainders && ((i) => simple(fraction(remainders[i]!)));
    default:
      return undefined;
  }
}

/** Those surely above the cut win; those equal at the cut stay, with the seats that are left. */
function part(among: readonly number[], seats: number, key: Key): Tied & { won: number[] } {
  const order = (a: number, b: number) => compareQuantities(key(b), key(a));
  const sorted = among.toSorted((a, b) => order(a, b) || a - b);
  const cut = sorted[seats - 1]!;
  const won = sorted.filter((i) => order(i, cut) < 0);
  const level = sorted.filter((i) => order(i, cut) === 0);
  if (level.length === seats - won.length) return { won: [...won, ...level], among: [], seats: 0 };
  return { won, among: level, seats: seats - won.length };
}

const negative = (a: Quantity): Quantity => minus(0, a);
