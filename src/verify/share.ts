import type { ShareStep } from "../law/law.ts";
import type { ShareEvidence } from "../results/outcome.ts";
import { holds, same, type Trial, total } from "./claims.ts";
import { checkDivisors } from "./divisors.ts";
import { figureOf, numberOf } from "./figures.ts";
import { checkQuota } from "./quota.ts";
import { checkTie, type Remaining } from "./tie.ts";

/** The numbers that one share of seats has to respect. All run along its claimants. */
export interface Shares {
  readonly trial: Trial;
  readonly claim: string;
  readonly step: ShareStep;
  readonly told: ShareEvidence;
  readonly already: readonly number[];
  readonly minimum: readonly number[];
  /** Infinity: no limit, or none that the share itself looks at */
  readonly maximum: readonly number[];
}

/**
 * Checks one share: what was shared, by what, among whom, every seat of it, and that they add up.
 * @returns seats that it left unassigned
 */
export function checkShare(
  trial: Trial,
  claim: string,
  step: ShareStep,
  told: ShareEvidence,
): number {
  const each = (value: ShareStep["by"] | undefined, without: number) =>
    told.claimants.map((id) => (value ? (figureOf(trial, value, id, step) ?? 0) : without));
  same(trial, `${claim}/seats`, told.seats, numberOf(trial, step.seats, step));
  same(trial, `${claim}/weights`, told.weights, each(step.by, 0));

  const already = told.claimants.map((id) =>
    total(step.already.map((value) => figureOf(trial, value, id, step) ?? 0)),
  );
  same(trial, `${claim}/already`, told.already, step.already.length > 0 ? already : undefined);
  const limit = each(step.maximum, Number.POSITIVE_INFINITY);
  const shares: Shares = {
    trial,
    claim,
    step,
    told,
    already,
    minimum: each(step.minimum, 0),
    maximum: step.beyond === "others" ? limit : limit.map(() => Number.POSITIVE_INFINITY),
  };
  same(trial, `${claim}/award/kind`, told.award.kind, step.method.kind);
  same(trial, `${claim}/award/method`, told.award.method, step.method.id);
  const { award } = told;
  if (award.kind !== step.method.kind) return 0;
  const along =
    award.kind !== "quota"
      ? [told.weights, told.awarded]
      : [told.weights, told.awarded, award.full, award.remainders];
  const whole = along.every((numbers) => numbers.length === told.claimants.length);
  holds(trial, `${claim}/claimants`, told.claimants, whole, "not one number a claimant");
  if (!whole) return 0;
  let rest: Remaining | undefined;
  if (award.kind === "divisor" && step.method.kind === "divisor") {
    rest = checkDivisors(shares, step.method, award);
  } else if (award.kind === "quota" && step.method.kind === "quota") {
    rest = checkQuota(shares, step.method, award);
  }
  if (rest) checkTotals(shares, limit, rest);
  return rest?.unassigned ?? 0;
}

/** What the award gave for certain, what the tie added, what the maximum stopped: together all the seats. */
function checkTotals(shares: Shares, limit: readonly number[], rest: Remaining): void {
  const { trial, claim, step, told, already } = shares;
  const won = checkTie(shares, rest);
  const uncapped = rest.certain.map((n, i) => n + won[i]!);
  const room = limit.map((n, i) =>
    step.beyond === "unknown" ? Math.max(0, n - already[i]!) : Number.POSITIVE_INFINITY,
  );
  told.awarded.forEach((n, i) => {
    same(trial, `${claim}/awarded/${i}`, n, Math.min(uncapped[i]!, room[i]!));
  });
  const over = uncapped.flatMap((n, i) => (n > room[i]! ? [i] : []));
  const surplus = total(over.map((i) => uncapped[i]! - room[i]!));
  const beyond = {
    kind: "no-rule",
    point: "beyond",
    step: step.name,
    area: told.area,
    lists: over.map((i) => told.claimants[i]),
    seats: surplus,
    article: step.article,
  };
  const open = trial.outcome.open.filter(
    (one) => one.step === step.name && one.kind === "no-rule" && one.point === "beyond",
  );
  same(trial, `open/${step.name}/beyond`, open, surplus > 0 && !told.provisional ? [beyond] : []);
  checkUnassigned(shares, rest);
  if (step.beyond === "unknown") {
    same(trial, `${claim}/capped`, told.capped, over.length > 0 ? over : undefined);
  }
  const stillOpen = rest.tie ? rest.tie.seats - total(won) : 0;
  same(
    trial,
    `${claim}/awarded`,
    total(told.awarded),
    told.seats - rest.unassigned - stillOpen - surplus,
  );
}

/** Seats that no list can take are open, unless the method leaves them to a later step. */
function checkUnassigned({ trial, step, told }: Shares, { unassigned }: Remaining): void {
  const leaves = step.method.kind === "quota" && step.method.then === "nothing";
  const open = trial.outcome.open.filter(
    (one) => one.step === step.name && one.kind === "no-rule" && one.point === "unassigned",
  );
  const nobody = {
    kind: "no-rule",
    point: "unassigned",
    step: step.name,
    area: told.area,
    lists: [],
    seats: unassigned,
    article: step.article,
  };
  const expected = unassigned > 0 && !leaves && !told.provisional;
  same(trial, `open/${step.name}/unassigned`, open, expected ? [nobody] : []);
}
