import { nationalHurdle, regionalHurdle, withHurdle } from "../analysis/scenario/hurdles.ts";
import { parseMethod } from "../apportion/methods.ts";
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
  if (share && (state.share || state.of)) {
    now = withHurdle(now, share.path, {
      ...(state.share && { amount: { kind: "share", share: state.share } }),
      ...(state.of && { of: state.of }),
    });
    if (state.share) set.set(amountPath(share), shareText(state.share));
    if (state.of) set.set(`${share.path}/of`, share.ofWhole ? { total: state.of } : state.of);
  }
  if (region && state.region) {
    now = withHurdle(now, region.path, { amount: { kind: "share", share: state.region } });
    set.set(amountPath(region), shareText(state.region));
  }
  if (knobs.seats !== undefined && state.seats !== undefined) {
    now = { ...now, seats: state.seats, changed: [...now.changed, "seats"] };
    set.set("seats", state.seats);
  }
  const method = state.method === undefined ? undefined : parseMethod(state.method);
  if (step && method && method.kind !== "ranked") {
    now = withStep(now, step, "method", ({ quotaOf: _, ...rest }) => ({ ...rest, method }));
    set.set(`steps/${step.name}/method`, methodJson(method));
  }
  const { most } = state;
  if (step && knobs.most !== undefined && most !== undefined) {
    now = withStep(now, step, "maximum", ({ maximum: _, ...rest }) =>
      most === null
        ? rest
        : { ...rest, maximum: { kind: "number", number: { n: BigInt(most), d: 1n } } },
    );
    set.set(`steps/${step.name}/maximum`, most);
  }
  return { law: now, set };
}

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
