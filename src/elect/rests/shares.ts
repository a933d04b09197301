import { apportion } from "../../apportion/apportion.ts";
import type { Method } from "../../apportion/methods.ts";
import { commonWeights } from "../../apportion/weights.ts";
import { compare } from "../../exact/fraction.ts";
import type { ShareStep } from "../../law/law.ts";
import type { InsideEvidence, ShareEvidence } from "../../results/outcome.ts";
import { exact, simple } from "../../results/quantity.ts";
import type { Poll } from "../poll.ts";
import { type Edge, edgeOfPair, edgesOfNothing, edgesOfQuotas } from "./edges.ts";
import { formOf, hangsOnVotes } from "./figures.ts";
import { amountOf, type Form, plus } from "./form.ts";
import { type Claimant, pairsOf } from "./pairs.ts";

/** One share of seats, as it can be looked at: who claims them by what, and the lines that hold them. */
export interface Share {
  readonly step: string;
  readonly area: number;
  readonly method: Method;
  readonly seats: number;
  readonly claimants: readonly Claimant[];
  readonly edges: readonly Edge[];
}

/**
 * Why it is not known by how few votes something changes. Of a step: `seats`: how many there are hangs on votes; `figure`:
 * what it goes by. `tiers`: steps undo each other; `together`: several lines must be crossed at once; `far`: too many seats must move.
 */
export type Why =
  | "seats"
  | "figure"
  | "method"
  | "bounds"
  | "grows"
  | "placed"
  | "candidates"
  | "tiers"
  | "together"
  | "far";

/**
 * The share that a step took in an area, and the shares inside connections.
 *
 * @returns none where votes have no part in it; a reason where its lines are not known
 */
export function sharesOf(step: ShareStep, evidence: ShareEvidence, poll: Poll): Share[] | Why {
  const { law, results } = poll;
  if (step.to === "winners") return []; // they are ranked by the other ballot
  const asked = [step.seats, step.minimum, step.maximum].filter((value) => value !== undefined);
  if (asked.some((value) => hangsOnVotes(value, law))) return "seats";
  if (step.grow) return "grows";
  if (step.excludes || evidence.left?.length) return "bounds";
  if (!hangsOnVotes(step.by, law)) return [];
  const area = poll.results.areas.findIndex(({ id }) => id === evidence.area);
  const total = step.quotaOf && formOf(step.quotaOf, { area }, law, results, poll.contenders);
  if (step.quotaOf && !total) return "figure";
  const bounded = evidence.raised?.length || evidence.capped?.length;
  if (bounded && step.method.kind === "quota") return "bounds";

  const inside = new Map((evidence.inside ?? []).map((one) => [one.connection, one]));
  const claimants = claimantsOf(step, evidence, evidence, inside, area, poll);
  if (!claimants) return "figure";
  const outer = shareOf(step, step.method, area, evidence, claimants, poll, total);
  if (!outer) return "method";
  const shares = [outer];
  const method = step.connections?.inside;
  for (const group of inside.values()) {
    if (method === "candidates") return "candidates";
    const members = claimantsOf(step, group, undefined, inside, area, poll);
    if (!members) return "figure";
    const used = method === "same" || method === undefined ? step.method : method;
    const quotaOf = step.connections?.quotaOf;
    const of = quotaOf && formOf(quotaOf, { area }, law, results, poll.contenders);
    const share = shareOf(step, used, area, group, members, poll, of);
    if (!share) return "method";
    shares.push(share);
  }
  return shares;
}

function shareOf(
  step: ShareStep,
  method: Method,
  area: number,
  { seats }: Pick<ShareEvidence, "seats">,
  claimants: readonly Claimant[],
  poll: Poll,
  total: Form | undefined,
): Share | undefined {
  const share = { step: step.name, area, method, seats, claimants };
  const moves = step.each.includes("list") ? "areas" : "lists";
  if (method.kind === "quota" && method.then === "nothing" && !method.whole) {
    const edges = edgesOfQuotas(share, moves, method, poll.results, total);
    return edges && { ...share, edges };
  }
  const pairs = pairsOf(method, claimants, seats, step.ties, poll.results, total);
  if (!pairs) return undefined;
  const edges = pairs.map((pair) => edgeOfPair(pair, share, moves));
  return { ...share, edges: [...edges, ...edgesOfNothing(share, moves, poll.results)] };
}

/** With their weights as forms; undefined where one does not come to what the evidence says. */
function claimantsOf(
  step: ShareStep,
  { claimants, weights, awarded }: Pick<ShareEvidence, "claimants" | "weights" | "awarded">,
  bounds: ShareEvidence | undefined,
  inside: ReadonlyMap<string, InsideEvidence>,
  area: number,
  poll: Poll,
): Claimant[] | undefined {
  const { results, law, contenders } = poll;
  const indexOf = (id: string) => results.lists.findIndex((list) => list.id === id);
  const members = (id: string): number[] => {
    const group = inside.get(id);
    return group ? group.claimants.flatMap(members) : [indexOf(id)];
  };
  const ofList = bounds?.list === undefined ? undefined : indexOf(bounds.list);
  const found = claimants.map((id, i): Claimant | undefined => {
    const lists = step.to === undefined ? members(id) : ofList === undefined ? [] : [ofList];
    const where = step.to === undefined ? area : results.areas.findIndex((one) => one.id === id);
    const at =
      lists.length === 0 ? [{ area: where }] : lists.map((list) => ({ area: where, list }));
    const forms = at.map((place) => formOf(step.by, place, law, results, contenders));
    if (forms.some((form) => form === undefined)) return undefined;
    const weight = plus(...forms.map((form) => form!));
    if (compare(amountOf(weight, results), exact(weights[i]!)) !== 0) return undefined;
    return {
      id,
      lists,
      weight,
      already: bounds?.already?.[i] ?? 0,
      seats: awarded[i]!,
      minimum: bounds?.minimum?.[i] ?? 0,
      maximum: bounds?.maximum?.[i] ?? Number.POSITIVE_INFINITY,
    };
  });
  return found.some((one) => one === undefined) ? undefined : found.map((one) => one!);
}

/**
 * The same share among others, by the votes as counted.
 * @returns undefined where a tie or a bound leaves seats open
 */
export function sharedAgain(
  step: ShareStep,
  share: Pick<Share, "area" | "seats">,
  taking: readonly number[],
  poll: Poll,
): Share | undefined {
  const { law, results, contenders } = poll;
  const { area, seats } = share;
  const forms = taking.map((list) => formOf(step.by, { area, list }, law, results, contenders));
  if (forms.some((form) => form === undefined)) return undefined;
  const total = step.quotaOf && formOf(step.quotaOf, { area }, law, results, contenders);
  const { weights } = commonWeights(forms.map((form) => simple(amountOf(form!, results))));
  const most = step.maximum?.kind === "number" ? Number(step.maximum.number.n) : Infinity;
  const award = apportion(
    weights,
    seats,
    step.method,
    total && { total: amountOf(total, results) },
  );
  if (award.tie || award.unassigned || award.seats.some((n) => n > most)) return undefined;
  const claimants = taking.map(
    (list, i): Claimant => ({
      id: results.lists[list]!.id,
      lists: [list],
      weight: forms[i]!,
      already: 0,
      seats: award.seats[i]!,
      minimum: 0,
      maximum: most,
    }),
  );
  return shareOf(step, step.method, area, { seats }, claimants, poll, total);
}
