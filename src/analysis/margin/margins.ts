import type { Lots } from "../../elect/lots.ts";
import { type Model, modelOf } from "../../elect/rests/model.ts";
import type { Law } from "../../law/law.ts";
import type { Outcome } from "../../results/outcome.ts";
import { partsOf } from "../../results/parts.ts";
import type { Results } from "../../results/results.ts";
import { boundOf } from "./bound.ts";
import { type Claim, seatsToTurn } from "./claims.ts";
import { CHANGE_KINDS, type ChangeKind } from "./kinds.ts";
import { type Margin, marginOf } from "./margin.ts";
import { nearestMajority } from "./nearest-majority.ts";
import type { Reach } from "./reach.ts";
import type { Counted } from "./recount.ts";

/** Of what margins are asked; without any of them: who passes, any seat, and the nearest majority. */
export interface MarginsAsked {
  readonly list?: string;
  readonly area?: string;
  readonly coalition?: readonly string[];
  readonly kinds?: readonly ChangeKind[];
}

/** Why there is no margin: the outcome itself is not settled. */
export type NoMargin = "open" | "announced";

/** The margins of one election. */
export interface Margins {
  readonly results: Results;
  readonly outcome: Outcome;
  readonly margins: readonly Margin[];
  /** the same claims where votes change in one area alone, as far as fewer do there than everywhere */
  readonly inOneArea: readonly Margin[];
  /** for each area that shares seats of its own: the fewest votes that move one there, the nearest area first */
  readonly areas: readonly Margin[];
  /** the lists of the majority that is nearest to being another, and the seats that it hangs on */
  readonly majority?: { readonly lists: readonly string[]; readonly seats: number };
  readonly absent?: NoMargin;
}

/**
 * The fewest votes of each kind that change who passes, a seat, or a majority: for each contest of its own.
 *
 * @param outcome of the law with these results and lots; its parts where the results hold several contests
 */
export function margins(
  law: Law,
  results: Results,
  outcome: Outcome,
  lots: Lots = {},
  asked: MarginsAsked = {},
): readonly Margins[] {
  const outcomes = outcome.parts ?? [outcome];
  return partsOf(results).map((part, i) => ofPart(law, part, outcomes[i]!, lots, asked));
}

function ofPart(
  law: Law,
  results: Results,
  outcome: Outcome,
  { lots = [] }: Lots,
  asked: MarginsAsked,
): Margins {
  const none = { results, outcome, margins: [], inOneArea: [], areas: [] };
  if (outcome.open.length > 0 || outcome.failed) return { ...none, absent: "open" };
  if (outcome.lists.some(({ ground }) => ground === "announced"))
    return { ...none, absent: "announced" };
  const model = modelOf(law, results, outcome);
  // a lot that was drawn is drawn again where the same tie stays
  const counted: Counted = { law, results, lots: { lots: [...lots, ...outcome.lots] }, outcome };
  const reach = usualReach(model);
  const coalition = asked.coalition ?? (isAsked(asked) ? undefined : nearestMajority(outcome));
  const kinds = asked.kinds ?? CHANGE_KINDS;
  const wanted = (kind: ChangeKind) => claims(asked, coalition, kind, reach, model);
  const found = kinds.flatMap((kind) =>
    wanted(kind).map((claim) => marginOf(claim, { kind, reach }, model, counted)),
  );
  const near =
    reach === "whole" && asksInAreas(model)
      ? found.filter(({ claim }) => claim.kind === "passes")
      : [];
  return {
    results,
    outcome,
    margins: found,
    inOneArea: near.flatMap((margin): Margin[] => {
      const means = { kind: margin.means.kind, reach: "anywhere" } as const;
      const local = marginOf(margin.claim, means, model, counted);
      return (local.votes ?? Infinity) < (margin.votes ?? Infinity) ? [local] : [];
    }),
    areas: isAsked(asked) || asked.coalition ? [] : inAreas(kinds[0]!, reach, model, counted),
    ...(coalition && { majority: { lists: coalition, seats: seatsToTurn(coalition, outcome) } }),
  };
}

/** Seats of a law that shares them once, in areas. */
function inAreas(kind: ChangeKind, reach: Reach, model: Model, counted: Counted): Margin[] {
  const { areas } = model.poll.results;
  const sharing = [...new Set(model.shares.map(({ area }) => area))];
  if (!model.single || sharing.length < 2) return [];
  return sharing
    .map((area) =>
      marginOf({ kind: "places", area: areas[area]!.id }, { kind, reach }, model, counted),
    )
    .sort((a, b) => (a.votes ?? Infinity) - (b.votes ?? Infinity));
}

const isAsked = ({ list, area }: MarginsAsked): boolean => list !== undefined || area !== undefined;

/** Where seats hang on votes of areas, votes change in one of them; where on those of the whole alone, everywhere. */
const usualReach = ({ edges, doors, gaps, poll }: Model): Reach =>
  gaps.length > 0 ||
  doors.some(({ area }) => area !== poll.whole) ||
  edges.some(({ crossing }) => crossing.line.votes.some(({ area }) => area !== poll.whole))
    ? "anywhere"
    : "whole";

/** Whether the law asks for something in areas, though it shares seats in the whole. */
const asksInAreas = ({ doors }: Model): boolean => doors.some(({ gate }) => holdsSeveral(gate));

function holdsSeveral(gate: Model["doors"][number]["gate"]): boolean {
  if (gate.kind === "several") return true;
  return "parts" in gate && gate.parts.some(holdsSeveral);
}

function claims(
  { list, area, coalition: asked }: MarginsAsked,
  coalition: readonly string[] | undefined,
  kind: ChangeKind,
  reach: Reach,
  model: Model,
): Claim[] {
  const { outcome } = model;
  const where = area === undefined ? {} : { area };
  const majority: Claim[] = coalition ? [{ kind: "majority", lists: coalition }] : [];
  const seats = area === undefined ? outcome.seats : outcome.areas.get(area);
  const held = (list !== undefined && seats?.get(list)) || 0;
  if (list !== undefined)
    return [
      ...doorsTo(list, area, model),
      ...(outcome.house === null
        ? []
        : [true, false].flatMap((more): Claim[] =>
            more || held > 0 ? [{ kind: "list", list, more, ...where }] : [],
          )),
      ...majority,
    ];
  if (area !== undefined) return [{ kind: "places", area }, ...majority];
  if (asked) return majority;
  return [
    ...(outcome.house === null || outcome.seats.size === 0 ? [] : [{ kind: "seat" } as const]),
    ...(model.edges.some(({ moves }) => moves === "areas") ? [{ kind: "places" } as const] : []),
    ...majority,
    ...nearestDoors(kind, reach, model),
  ];
}

/** Whether a list passes: in the whole, or in each area that it stands in where the law admits there. */
function doorsTo(list: string, area: string | undefined, { doors, poll }: Model): Claim[] {
  const { lists, areas } = poll.results;
  return doors.flatMap((door): Claim[] => {
    const id = areas[door.area]!.id;
    const isIts = lists[poll.contenders[door.contender]!]!.id === list;
    if (!isIts || !isPassing(door) || (area !== undefined && door.area !== 0 && id !== area))
      return [];
    return [{ kind: "passes", list, ...(door.area !== poll.whole && { area: id }) }];
  });
}

const isPassing = ({ condition }: Model["doors"][number]): boolean =>
  condition.kind === "named" && condition.name === "passes";

/** The list that is nearest to coming in, and the one that is nearest to going out. */
function nearestDoors(kind: ChangeKind, reach: Reach, model: Model): Claim[] {
  const { doors, poll } = model;
  const { lists, areas } = poll.results;
  const passing = doors.filter(isPassing).map((door) => {
    const claim: Claim = {
      kind: "passes",
      list: lists[poll.contenders[door.contender]!]!.id,
      ...(door.area !== poll.whole && { area: areas[door.area]!.id }),
    };
    return { claim, met: door.gate.met, ...boundOf(claim, { kind, reach }, model) };
  });
  return [true, false].flatMap((met) => {
    const [first] = passing
      .filter((one) => one.met === met && Number.isFinite(one.atLeast))
      .sort((a, b) => a.atLeast - b.atLeast);
    return first ? [first.claim] : [];
  });
}
