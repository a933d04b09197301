import type { ShareStep } from "../../law/law.ts";
import type { Need, ShareEvidence, StepEvidence } from "../../results/outcome.ts";
import { type Book, give, placeOf } from "../book.ts";
import { holds, indices, same, total } from "../claims.ts";
import { figureAt } from "../figures.ts";
import { checkAward } from "../methods/check.ts";
import type { Remaining, Shares } from "../methods/shares.ts";
import { type Figure, inUnits, NO_LIMIT, seatsToGive, written } from "../number.ts";
import { checkTold, settle } from "../tie.ts";
import { type Again, boundsOf, type ShareBounds } from "./bounds.ts";
import { type Claimant, claimantsOf, votesOf, weighSeats, weightOf } from "./claimants.ts";
import { checkGrown } from "./grow.ts";
import { checkInside } from "./inside.ts";
import { isBeyond, leavesSome } from "./not-given.ts";
import { leaveUndecided } from "./undecided.ts";

/**
 * Checks one share: what was shared, by what, among whom, every seat of it, and that they add up.
 * @returns whether the step tells of this share at all: it has seats and somebody to get them
 */
export function checkShare(
  book: Book,
  step: ShareStep,
  told: StepEvidence | undefined,
  again?: Again,
): boolean {
  const { trial, run } = book;
  const { claimants, undecided } = claimantsOf(trial, step, run);
  if (undecided.length > 0) {
    leaveUndecided(book, undecided, []);
    return false;
  }
  const missing: Need[] = [];
  const seats = seatsToGive(figureAt(trial, step.seats, run, missing));
  const figures = claimants.map((claimant) => weightOf(trial, step.by, claimant, missing));
  const bounds = boundsOf(book, step, claimants, missing, again);
  const of = step.quotaOf && figureAt(trial, step.quotaOf, run, missing);
  const { grow } = step;
  const until = grow && claimants.map((one) => weighSeats(trial, grow.until, one, missing));
  const threatened =
    grow?.unlevelled &&
    claimants.map((one) => weighSeats(trial, grow.unlevelled!.of, one, missing));
  const weights = figures.flatMap((one) => one ?? []);
  const known = [...(until ?? []), ...(threatened ?? [])].every((n) => n !== null);
  const unweighed = claimants.filter((_, i) => figures[i] === null);
  if (seats === null || !bounds || of === null || !known || unweighed.length > 0) {
    const lists = unweighed.flatMap(({ places }) => places.flatMap((at) => at.contender ?? []));
    const places = claimants.flatMap((one) => one.places);
    leaveUndecided(book, lists, missing, { places, seats });
    return false;
  }
  if (run.contender !== undefined && seats === 0 && !grow) return false; // a list without seats
  if (isBeyond(book, step, claimants, seats, until !== undefined, told)) return false;
  if (told?.kind !== "share") return true;

  const { claim } = book;
  const to = step.to === undefined ? "lists" : step.to === "winners" ? "winners" : "areas";
  same(trial, `${claim}/to`, told.to, to);
  same(
    trial,
    `${claim}/claimants`,
    told.claimants,
    claimants.map(({ id }) => id),
  );
  same(trial, `${claim}/weights`, told.weights, figures.map(written));
  same(trial, `${claim}/already`, told.already, bounds.shownAlready);
  same(trial, `${claim}/minimum`, told.minimum, bounds.minimum);
  same(trial, `${claim}/maximum`, told.maximum, bounds.shownMaximum);
  holds(
    trial,
    `${claim}/awarded`,
    told.awarded,
    told.awarded.length === claimants.length,
    "not one number a claimant",
  );
  const shares: Shares = {
    trial,
    claim,
    seats: told.grown ? told.grown.to : told.seats,
    ...inUnits(weights),
    ...(of && of !== NO_LIMIT && { total: of }),
    already: bounds.already,
    minimum: bounds.minimum,
    maximum: bounds.maximum,
    leaves: step.excludes !== undefined,
  };
  const rest = checkAward(shares, step.method, told.award);
  if (!rest) return true;
  const onTop = checkGrown(shares, step, told, rest, seats, until, threatened);
  checkSeats(book, step, told, claimants, shares, rest, bounds, onTop, again);
  keepRemainders(book, claimants, told);
  return true;
}

/** What the award gave for certain, what the tie added, what a maximum stopped: together all the seats. */
function checkSeats(
  book: Book,
  step: ShareStep,
  told: ShareEvidence,
  claimants: readonly Claimant[],
  shares: Shares,
  rest: Remaining,
  { already, stop }: ShareBounds,
  onTop: readonly number[],
  again: Again | undefined,
): void {
  const { trial, claim, run } = book;
  const settled =
    rest.tie &&
    settle(book, rest.tie, keysOf(book, claimants, told, shares, rest), told.tie?.won ?? []);
  checkTold(book, told.tie, rest.tie, settled);
  const won = (i: number) => Number(settled?.won.includes(i) ?? 0);
  const mayWin = (i: number) => Number(settled?.among.includes(i) ?? 0);
  const free = rest.certain.map((n, i) => n + won(i) + (onTop[i] ?? 0));
  const room = indices(free).map((i) =>
    stop ? Math.max(0, stop[i]! - already[i]!) : Number.POSITIVE_INFINITY,
  );
  const over = indices(free).filter((i) => free[i]! > room[i]!);
  const surplus = total(over.map((i) => free[i]! - room[i]!));
  const ids = told.claimants;
  if (surplus > 0)
    book.open.push({
      kind: "no-rule",
      point: "beyond",
      ...placeOf(book, run),
      lists: over.map((i) => ids[i]).toSorted(),
      seats: surplus,
    });
  if (rest.unassigned > 0 && !again && !leavesSome(step))
    book.open.push({
      kind: "no-rule",
      point: "unassigned",
      ...placeOf(book, run),
      lists: [],
      seats: rest.unassigned,
    });

  same(trial, `${claim}/raised`, told.raised, rest.raised);
  same(trial, `${claim}/capped`, told.capped, over.length > 0 ? over : rest.capped);
  const gone = rest.left?.map((i) => ids[i]);
  same(trial, `${claim}/left`, told.left, gone);
  const insides = [...(told.inside ?? [])];
  claimants.forEach((claimant, i) => {
    const seats = Math.min(free[i]!, room[i]!);
    const more = over.includes(i) ? 0 : surplus;
    const most = Math.min(free[i]! + mayWin(i) + more, room[i]!);
    same(trial, `${claim}/awarded/${i}`, told.awarded[i], seats);
    if (claimant.places.length > 1)
      checkInside(book, step, claimant, 1, { seats, most }, told, insides);
    else for (const place of claimant.places) give(book, place, seats, most, told.awarded[i]);
  });
  const inner = told.inside === undefined ? undefined : told.inside.length - insides.length;
  same(trial, `${claim}/inside`, told.inside?.length, inner === 0 ? undefined : inner);
  const stillOpen = rest.tie ? rest.tie.seats - (settled?.won.length ?? 0) : 0;
  const expected = told.seats - rest.unassigned - stillOpen - surplus;
  same(trial, `${claim}/awarded`, total(told.awarded), expected);
}

/** What tie rules compare: votes of a list in the area, else what the claimant weighs. */
function keysOf(
  { trial }: Book,
  claimants: readonly Claimant[],
  { award }: ShareEvidence,
  { weights, already }: Shares,
  { certain }: Remaining,
) {
  const votes = claimants.map((claimant, i): Figure => {
    const ofLists = claimant.places.some((place) => place.contender !== undefined);
    if (!ofLists) return { n: weights[i]!, d: 1n };
    return votesOf(trial, claimant);
  });
  return {
    ids: claimants.map(({ id }) => id),
    votes,
    held: certain.map((n, i) => n + already[i]!),
    ...(award.kind === "quota" && { remainders: award.remainders }),
  };
}

/** What a quota left over of each list, for a later step that goes by it. */
function keepRemainders(
  { trial, step, run }: Book,
  claimants: readonly Claimant[],
  { award, to }: ShareEvidence,
): void {
  if (award.kind !== "quota" || to !== "lists") return;
  const row: Figure[] = trial.contenders.map(() => ({ n: 0n, d: 1n }));
  claimants.forEach(({ places }, i) => {
    const contender = places.length === 1 ? places[0]!.contender : undefined;
    const unit = BigInt(award.unit);
    if (contender !== undefined && award.remainders[i] !== undefined && unit > 0n)
      row[contender] = { n: BigInt(award.remainders[i]), d: unit };
  });
  const rows = trial.left.get(step.name) ?? new Map<number, readonly Figure[]>();
  rows.set(run.area, row);
  trial.left.set(step.name, rows);
}
