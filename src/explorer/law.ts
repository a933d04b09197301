import { nationalHurdle, regionalHurdle, withHurdle } from "../analysis/scenario/hurdles.ts";
import { parseMethod } from "../apportion/methods.ts";
import { compare, type Fraction } from "../exact/fraction.ts";
import { shareText } from "../exact/share-text.ts";
import type { HurdleRule, Law, ShareStep } from "../law/law.ts";
import { mentions } from "../law/mentions.ts";
import { ProblemError } from "../results/problem.ts";
import { methodJson } from "./data/freeze.ts";
import type { State } from "./state.ts";

/** What can be changed in a law without its schema; absent where the law has no such thing, or several. */
export interface Knobs {
  readonly share?: HurdleRule;
  readonly region?: HurdleRule;
  readonly seats?: number;
  /** the one step that shares seats among lists: its method can be another */
  readonly step?: ShareStep;
  /** the most seats of a list in that step */
  readonly most?: number;
}

export function knobsOf(law: Law): Knobs {
  const share = possible(() => nationalHurdle(law));
  const region = possible(() => regionalHurdle(law));
  const seats =
    typeof law.seats === "number" && mentions(law.document, "size") ? law.seats : undefined;
  const shared = law.steps.filter(
    (step): step is ShareStep => step.kind === "share" && step.to === undefined,
  );
  const [step] = shared;
  const most = step?.maximum?.kind === "number" ? step.maximum.number : undefined;
  return {
    ...(share && { share }),
    ...(region?.amount.kind === "share" && { region }),
    ...(seats !== undefined && { seats }),
    ...(step && shared.length === 1 && { step }),
    ...(shared.length === 1 && most?.d === 1n && { most: Number(most.n) }),
  };
}

function possible<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch (fault) {
    if (fault instanceof ProblemError) return undefined;
    throw fault;
  }
}

/** A law with what is supposed of it, and the same as values by path: what a scenario document says. */
export interface SupposedLaw {
  readonly law: Law;
  readonly set: ReadonlyMap<string, unknown>;
}

/** What a law cannot be asked is passed over: a state may have been made for another law. */
export function supposeLaw(law: Law, state: State): SupposedLaw {
  const knobs = knobsOf(law);
  const set = new Map<string, unknown>();
  let now = law;
  const { share, region, step } = knobs;
  const asked = share && otherShare(share, state.share);
  const of = share && state.of !== share.of ? state.of : undefined;
  if (share && (asked || of)) {
    now = withHurdle(now, share.path, { ...(asked && amountOf(asked)), ...(of && { of }) });
    if (asked) set.set(amountPath(share), shareText(asked));
    if (of) set.set(`${share.path}/of`, share.ofWhole ? { total: of } : of);
  }
  const inAreas = region && otherShare(region, state.region);
  if (region && inAreas) {
    now = withHurdle(now, region.path, amountOf(inAreas));
    set.set(amountPath(region), shareText(inAreas));
  }
  const { seats = knobs.seats, most = knobs.most } = state;
  if (knobs.seats !== undefined && seats !== undefined && seats !== knobs.seats) {
    now = { ...now, seats, changed: [...now.changed, "seats"] };
    set.set("seats", seats);
  }
  const method = state.method === undefined ? undefined : parseMethod(state.method);
  if (step && method && method.kind !== "ranked" && method.id !== step.method.id) {
    now = withStep(now, step, "method", ({ quotaOf: _, ...rest }) => ({ ...rest, method }));
    set.set(`steps/${step.name}/method`, methodJson(method));
  }
  if (step && knobs.most !== undefined && most !== undefined && most !== knobs.most) {
    now = withStep(now, step, "maximum", ({ maximum: _, ...rest }) =>
      most === null
        ? rest
        : { ...rest, maximum: { kind: "number", number: { n: BigInt(most), d: 1n } } },
    );
    set.set(`steps/${step.name}/maximum`, most);
  }
  return { law: now, set };
}

/** The share that is supposed, unless it is that of the law. */
const otherShare = ({ amount }: HurdleRule, share: Fraction | undefined): Fraction | undefined =>
  share && amount.kind === "share" && compare(amount.share, share) === 0 ? undefined : share;

const amountOf = (share: Fraction) => ({ amount: { kind: "share", share } as const });

const amountPath = ({ path, strict }: HurdleRule): string =>
  `${path}/${strict ? "moreThan" : "atLeast"}`;

function withStep(
  law: Law,
  { name }: ShareStep,
  key: string,
  edit: (step: ShareStep) => ShareStep,
): Law {
  return {
    ...law,
    steps: law.steps.map((step) =>
      step.kind === "share" && step.name === name ? edit(step) : step,
    ),
    changed: [...law.changed, `steps/${name}/${key}`],
  };
}
