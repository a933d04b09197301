import type { TieRule } from "../law/law.ts";
import { holds, same, total, votesIn } from "./claims.ts";
import type { Shares } from "./share.ts";

/** What an award settles by itself, and what it leaves. Numbers run along the claimants. */
export interface Remaining {
  readonly certain: readonly number[];
  /** seats that nobody can take, or that the method leaves to a later step */
  readonly unassigned: number;
  /** claimants that are equal at the last seats, more of them than seats */
  readonly tie?: { readonly among: readonly number[]; readonly seats: number };
}

/**
 * Checks who won a tied seat: each winner is put before each loser by the first rule of the law that parts them;
 * where the law draws a lot, the lot drawn says so; where no rule parts them, the seats are open among them.
 *
 * @returns seats that the tie gave for certain, along the claimants
 */
export function checkTie(shares: Shares, { certain, tie }: Remaining): number[] {
  const { trial, step, told } = shares;
  const { outcome } = trial;
  const open = outcome.open.filter(
    (one) =>
      one.step === step.name &&
      (one.kind === "lot" || (one.kind === "no-rule" && one.point === "tie")),
  );
  const lots = outcome.lots.filter((lot) => lot.step === step.name);
  if (!tie) {
    same(trial, `open/${step.name}`, open, []);
    same(trial, `lots/${step.name}`, lots, []);
    return certain.map(() => 0);
  }

  const order = step.ties.slice(
    0,
    step.ties.findIndex((r) => r === "lot" || r === "unknown") + 1 || undefined,
  );
  const parted = (a: number, b: number) =>
    order.map((rule) => compareBy(rule, shares, certain, a, b)).find((sign) => sign !== 0) ?? 0;
  // A claimant is sure of a seat if the others that no rule puts behind it are fewer than the seats, lost if those before it are enough.
  const before = (i: number) => tie.among.filter((other) => parted(other, i) > 0).length;
  const behind = (i: number) => tie.among.filter((other) => parted(i, other) > 0).length;
  const sure = tie.among.filter((i) => tie.among.length - behind(i) <= tie.seats);
  const level = tie.among.filter((i) => before(i) < tie.seats && !sure.includes(i));
  const seats = tie.seats - sure.length;
  const won = certain.map((_, i) => Number(sure.includes(i)));
  const ids = (claimants: readonly number[]) => claimants.map((i) => told.claimants[i]!).sort();

  const byLot = order.includes("lot");
  const [entry, lot] = [open[0], lots[0]];
  const kind = byLot ? "lot" : "no-rule";
  const stated = open.map((one) => [one.kind, one.lists, "seats" in one ? one.seats : undefined]);
  same(trial, `open/${step.name}`, stated, seats > 0 && !lot ? [[kind, ids(level), seats]] : []);
  if (entry) same(trial, `open/${step.name}/area`, entry.area, told.area);
  if (entry) same(trial, `open/${step.name}/article`, entry.article, step.article);
  if (!lot) return won;

  holds(
    trial,
    `lots/${step.name}`,
    lots.length,
    byLot && seats > 0 && lots.length === 1,
    "no lot is to be drawn",
  );
  same(trial, `lots/${step.name}/area`, lot.area, told.area);
  same(trial, `lots/${step.name}/among`, lot.among, ids(level));
  same(trial, `lots/${step.name}/seats`, lot.seats, seats);
  same(trial, `lots/${step.name}/drawn`, new Set(lot.drawn).size, seats);
  holds(
    trial,
    `lots/${step.name}/drawn`,
    lot.drawn,
    lot.drawn.every((id) => lot.among.includes(id)),
    "not among the tied",
  );
  for (const id of lot.drawn) {
    const i = told.claimants.indexOf(id);
    if (i in won) won[i]!++;
  }
  holds(
    trial,
    `lots/${step.name}`,
    total(won),
    total(won) === tie.seats,
    `${tie.seats} seats are tied`,
  );
  return won;
}

/** Above 0 if the rule puts a before b. */
function compareBy(
  rule: TieRule,
  { trial, told, already }: Shares,
  certain: readonly number[],
  a: number,
  b: number,
): number {
  const votes = (i: number) => {
    const list = trial.results.lists.findIndex((one) => one.id === told.claimants[i]);
    return votesIn(trial, 0, list) ?? 0;
  };
  const without = (i: number) => Number(certain[i]! + already[i]! === 0);
  switch (rule) {
    case "more-votes":
      return votes(a) - votes(b);
    case "fewer-votes":
      return votes(b) - votes(a);
    case "no-seat-yet":
      return without(a) - without(b);
    case "larger-remainder": {
      if (told.award.kind !== "quota") return 0;
      const [x, y] = [BigInt(told.award.remainders[a]!), BigInt(told.award.remainders[b]!)];
      return x > y ? 1 : x < y ? -1 : 0;
    }
    default:
      return 0;
  }
}
