import { type Fraction, fraction, subtract, toFixed } from "../exact/fraction.ts";
import { type Given, givenTotals, printed } from "./assume.ts";
import { error, ProblemError } from "./problem.ts";
import { compareQuantities, divided, minus, plus, scaled } from "./quantity.ts";
import {
  BASES,
  type Base,
  type Known,
  NOT_KNOWN,
  type Quantity,
  type Results,
  type Size,
} from "./results.ts";
import { votesOfArea } from "./votes.ts";

/**
 * What is known of a base in an area: its exact size, or the bounds of what it can be.
 *
 * party ≤ valid ≤ cast ≤ registered, each known exactly, within bounds, or not at all. A total that is printed holds.
 * Else: party is the sum of the votes for lists; valid is cast less invalid, or at least the sum of all votes; cast is
 * valid and invalid together, or lies between valid and registered. What is known of areas of the same source around
 * and inside an area bounds it too. A bound that contradicts what is printed is left out: the data disagree then, which
 * `check` reports, and nothing is repaired.
 *
 * @returns a number (a fraction where a total was assumed as a share), or bounds; `to: null` where nothing bounds it
 * @throws ProblemError `assume-conflict` where an assumption contradicts what is known
 */
export function sizeOf(results: Results, area: number, base: Base): Size {
  const plain = results.assumptions.length === 0 ? counted(results, area, base) : undefined;
  if (plain !== undefined) return plain;
  let known = memo.get(results);
  if (!known) {
    known = settle(results);
    memo.set(results, known);
  }
  const { low, high } = known[area]![base];
  if (high === null) return { from: low, to: null };
  return compareQuantities(low, high) === 0 ? low : { from: low, to: high };
}

/** The short way, for nearly all: the total is printed, or all votes are known. */
function counted(results: Results, area: number, base: Base): number | undefined {
  if (base !== "party") {
    const total = results.areas[area]!.totals[base];
    return typeof total === "number" ? total : undefined;
  }
  const row = votesOfArea(results, area);
  let sum = 0;
  for (let list = 0; list < row.length; list++) {
    const votes = row[list]!;
    if (votes === NOT_KNOWN) return undefined;
    if (votes > 0 && results.lists[list]!.kind !== "against-all") sum += votes;
  }
  return sum;
}

const memo = new WeakMap<Results, readonly Sizes[]>();

interface Range {
  low: Quantity;
  high: Quantity | null;
  /** printed or counted: nothing else moves it */
  readonly fixed: boolean;
  /** the area, where an assumption bears on this base: a contradiction is then the caller's */
  readonly assumedIn: string | undefined;
}

type Sizes = Record<Base, Range> & {
  readonly given: Given;
  /** a number of ballots cast was assumed: it must keep to the roll, not the roll to it */
  readonly castAssumed: boolean;
  /** ballots of this area or one inside it outnumber its roll, so that the roll bounds nothing */
  broken: boolean;
};

// Parents stand before the areas inside them: from the last area up for what areas have at least, then down again
// for what is left to each beside its siblings.
function settle(results: Results): Sizes[] {
  const { areas, contests } = results;
  const given = givenTotals(results);
  const sizes = areas.map((_, area) => open(results, given[area]!, area));
  const inside = areas.map((): number[] => []);
  areas.forEach(({ parent }, area) => {
    if (parent !== undefined) inside[parent]!.push(area);
  });
  const ofSameSource = inside.map((children, area) =>
    children.filter((child) => areas[child]!.source === areas[area]!.source),
  );
  for (let area = areas.length - 1; area >= 0; area--) {
    const size = sizes[area]!;
    const parts = ofSameSource[area]!.map((child) => sizes[child]!);
    const whole = !contests.list.own[area] && parts.length === inside[area]!.length;
    if (parts.length > 0) sumUp(size, parts, whole);
    raise(size.cast, size.valid.low);
    size.broken = inside[area]!.some((child) => sizes[child]!.broken) || outnumbered(size);
    tighten(size);
  }
  const { cast, valid, registered, given: ofTop } = sizes[0]!;
  // a share that overfills a small station may be right of the rest; one that overfills the whole is not
  if (
    ofTop.shares &&
    registered.high !== null &&
    compareQuantities(valid.low, registered.high) <= 0
  )
    if (compareQuantities(cast.low, registered.high) > 0) refuse(cast);
  areas.forEach((_, area) => {
    const parts = ofSameSource[area]!.map((child) => sizes[child]!);
    if (parts.length === 0) return;
    shareOut(sizes[area]!, parts);
    parts.forEach(tighten);
  });
  return sizes;
}

/** What the area's own numbers say. */
function open(results: Results, given: Given, area: number): Sizes {
  let [party, againstAll, all] = [0, 0, true];
  votesOfArea(results, area).forEach((votes, list) => {
    if (votes === NOT_KNOWN) all = false;
    else if (votes < 0) return;
    else if (results.lists[list]!.kind === "against-all") againstAll += votes;
    else party += votes;
  });
  const several = results.votesPerBallot !== undefined; // votes are more than ballots then
  const here = results.areas[area]!;
  const range = (total: Exclude<Base, "party">): Range => {
    const known = printed(given.totals, total);
    const [low, high] = known === undefined ? [0, null] : ends(known);
    const exact = low === high && (!given.assumed || typeof here.totals[total] === "number");
    const bears = given.assumed && (total !== "registered" || known !== here.totals[total]);
    return { low, high, fixed: exact, assumedIn: bears ? here.id : undefined };
  };
  const valid = range("valid");
  if (!several) raise(valid, party + againstAll);
  return {
    party: { low: party, high: all ? party : null, fixed: all, assumedIn: undefined },
    valid,
    cast: range("cast"),
    registered: range("registered"),
    given,
    castAssumed: given.totals.cast !== here.totals.cast,
    broken: false,
  };
}

const ends = (known: Known): readonly [number, number] =>
  typeof known === "number" ? [known, known] : [known.from, known.to];

/** An area holds at least what its parts hold, and no more where it is nothing but them. */
function sumUp(size: Sizes, parts: readonly Sizes[], whole: boolean): void {
  for (const base of BASES) {
    raise(size[base], sumOf(parts, base));
    if (!whole) continue;
    const highs = parts.map((part) => part[base].high);
    const most = highs.reduce<Quantity | null>(
      (sum, high) => (sum === null || high === null ? null : plus(sum, high)),
      0,
    );
    if (most !== null) lower(size[base], most);
  }
}

const sumOf = (parts: readonly Sizes[], base: Base): Quantity =>
  parts.reduce<Quantity>((sum, part) => plus(sum, part[base].low), 0);

/** A part holds at most what the whole holds, less what its siblings hold at least. */
function shareOut(size: Sizes, parts: readonly Sizes[]): void {
  for (const base of BASES) {
    const { high } = size[base];
    if (high === null || (base === "registered" && size.broken)) continue;
    const beyond = minus(high, sumOf(parts, base));
    for (const part of parts) lower(part[base], plus(beyond, part[base].low));
  }
}

const outnumbered = ({ valid, cast, registered, castAssumed }: Sizes): boolean =>
  registered.high !== null &&
  compareQuantities((castAssumed ? valid : cast).low, registered.high) > 0;

/** Each base bounds its neighbours, twice: what the second gives the first may bound a third. */
function tighten(size: Sizes): void {
  const { party, valid, cast, registered, given, broken } = size;
  for (let round = 0; round < 2; round++) {
    if (valid.high !== null) lower(party, valid.high);
    spoiled(size);
    raise(cast, valid.low);
    if (cast.high !== null) lower(valid, cast.high);
    raise(registered, cast.low);
    const trusted =
      !broken && registered.high !== null && compareQuantities(registered.high, 0) > 0;
    if (trusted) lower(cast, registered.high!);
    const turnout = given.shares?.cast;
    if (!turnout) continue;
    raise(cast, scaled(registered.low, turnout));
    if (registered.high !== null) lower(cast, scaled(registered.high, turnout));
  }
}

/**
 * Cast is valid and invalid together, with the blank ballots on either side: countries count them differently.
 * So valid lies between least · cast − more and most · cast − less.
 */
function spoiled({ valid, cast, given }: Sizes): void {
  const { shares, totals } = given;
  const [less, more] = shares?.valid ? [0, 0] : ends(totals.invalid ?? 0);
  const [, blank] = shares?.valid ? [0, 0] : ends(totals.blank ?? 0);
  const most = shares?.valid ?? without(ONE, shares?.invalid);
  const least = shares?.valid ?? without(most, shares?.blank);
  raise(cast, part(plus(valid.low, less), most, divided));
  if (cast.high !== null) lower(valid, minus(part(cast.high, most, scaled), less));
  if ((shares?.valid ?? shares?.invalid ?? totals.invalid) === undefined) return;
  const lost = more + blank;
  raise(valid, minus(part(cast.low, least, scaled), lost));
  if (valid.high !== null) lower(cast, part(plus(valid.high, lost), least, divided));
}

const ONE = fraction(1);
const without = (a: Fraction, b: Fraction | undefined) => (b ? subtract(a, b) : a);

/** Most elections assume nothing: a share of all is the number itself. */
const part = (a: Quantity, by: Fraction, of: (a: Quantity, by: Fraction) => Quantity): Quantity =>
  by.n === by.d ? a : of(a, by);

function raise(range: Range, to: Quantity): void {
  if (range.fixed || compareQuantities(to, range.low) <= 0) return;
  if (range.high === null || compareQuantities(to, range.high) <= 0) range.low = to;
  else refuse(range);
}

function lower(range: Range, to: Quantity): void {
  if (range.fixed || (range.high !== null && compareQuantities(to, range.high) >= 0)) return;
  if (compareQuantities(to, range.low) >= 0) range.high = to;
  else refuse(range);
}

/** A bound that contradicts what is known is left out, unless the caller assumed it. */
function refuse({ low, high, assumedIn }: Range): void {
  if (assumedIn === undefined) return;
  const rounded = (a: Quantity) => (typeof a === "number" ? a : toFixed(a, 2));
  throw new ProblemError(
    error("assume-conflict", { area: assumedIn }, "", {
      area: assumedIn,
      from: rounded(low),
      ...(high !== null && { to: rounded(high) }),
    }),
  );
}
