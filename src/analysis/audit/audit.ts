import type { Gate } from "../../elect/rests/gates.ts";
import type { Crossing } from "../../elect/rests/line.ts";
import { type Model, modelOf } from "../../elect/rests/model.ts";
import { type Fraction, toNumber } from "../../exact/fraction.ts";
import type { Law } from "../../law/law.ts";
import type { Outcome } from "../../results/outcome.ts";
import { partsOf } from "../../results/parts.ts";
import type { Results } from "../../results/results.ts";
import { type Assorter, assorterOf, type Ballots } from "./assorter.ts";
import { comparisonSize, pollingSize, type Risk } from "./sizes.ts";

/** What an audit has to confirm, one by one. */
export type Assertion = {
  /** id of the area whose ballots are drawn */
  readonly area: string;
  /** in votes times the whole numbers of the claim, from 1: by so much it holds */
  readonly holdsBy: bigint;
  readonly margin: Fraction;
  readonly upper: Fraction;
  readonly ballots: number;
  /** what these ballots are: all cast, the valid ones, or those with a vote, as far as the data know their number */
  readonly of: Ballots;
  /** ballots to draw; all of them where a sample would be as large */
  readonly comparison: number;
  readonly polling: number;
} & (
  | { readonly kind: "passes" | "fails"; readonly list: string; readonly path: string }
  /** a seat stays with the holder, and does not go to the rival: lists or their connections */
  | {
      readonly kind: "seat";
      readonly step: string;
      /** between two lists, or between areas of one */
      readonly moves: "lists" | "areas";
      readonly holder: string;
      readonly rival: string;
      readonly lists: readonly [readonly string[], readonly string[]];
    }
  /** another line of the law: what is asked of lists together, a majority of votes, whole quotas */
  | { readonly kind: "line"; readonly step: string }
);

export interface Audit {
  readonly results: Results;
  readonly outcome: Outcome;
  readonly risk: Risk;
  /** the most ballots first */
  readonly assertions: readonly Assertion[];
  /** by area in which ballots are drawn: the most that an assertion there asks for */
  readonly samples: readonly {
    readonly area: string;
    readonly ballots: number;
    readonly comparison: number;
    readonly polling: number;
  }[];
  /** parts of the outcome for which there is no assertion: steps, paths of the law, or areas whose ballots are not known */
  readonly without: readonly string[];
  /** why there is no audit at all: seats or lists are open, or a voter has several votes */
  readonly absent?: "open" | "announced" | "votes";
}

/**
 * The assertions from which an outcome follows, with the samples by which a risk-limiting audit confirms them: every
 * list passes or does not, every seat that could move stays.
 */
export function audit(
  law: Law,
  results: Results,
  outcome: Outcome,
  risk: Risk = { risk: 0.05 },
): readonly Audit[] {
  const outcomes = outcome.parts ?? [outcome];
  return partsOf(results).map((part, i) => auditOf(law, part, outcomes[i]!, risk));
}

function auditOf(law: Law, results: Results, outcome: Outcome, risk: Risk): Audit {
  const none = { results, outcome, risk, assertions: [], samples: [], without: [] };
  if (results.votesPerBallot !== undefined) return { ...none, absent: "votes" };
  if (outcome.open.length > 0 || outcome.failed) return { ...none, absent: "open" };
  if (outcome.lists.some(({ ground }) => ground === "announced"))
    return { ...none, absent: "announced" };
  const model = modelOf(law, results, outcome);
  const without = new Set(model.gaps.map(({ step }) => step));
  const assertions = [...ofDoors(model, risk, without), ...ofEdges(model, risk, without)].sort(
    (a, b) => b.comparison - a.comparison || b.polling - a.polling,
  );
  return {
    results,
    outcome,
    risk,
    assertions,
    samples: samplesOf(assertions),
    without: [...without],
  };
}

type Size = Pick<
  Assertion,
  "area" | "holdsBy" | "margin" | "upper" | "ballots" | "of" | "comparison" | "polling"
>;

/** "certain": nothing to draw for it. */
type Sized = Size | "certain" | undefined;

function sized(crossing: Crossing, results: Results, risk: Risk): Sized {
  const assorter = assorterOf(crossing, results);
  if (!assorter || assorter === "certain") return assorter;
  const { area, ballots, of, margin, upper } = assorter;
  const { value } = crossing.line;
  return {
    area: results.areas[area]!.id,
    holdsBy: value < 0n ? -value : value,
    margin,
    upper,
    ballots,
    of,
    comparison: Math.min(ballots, comparisonSize(toNumber(margin), toNumber(upper), risk)),
    polling: Math.min(ballots, pollingSize(sharesOf(assorter), risk)),
  };
}

const sharesOf = ({ values, ballots }: Assorter) =>
  values.map(({ value, ballots: n }) => ({ value: toNumber(value), share: n / ballots }));

function ofDoors({ doors, poll }: Model, risk: Risk, without: Set<string>): Assertion[] {
  const { results, contenders } = poll;
  return doors.flatMap(({ gate, contender, condition, area }): Assertion[] => {
    const list = results.lists[contenders[contender]!]!.id;
    const path = condition.kind === "named" ? `conditions/${condition.name}` : condition.path;
    const { sizes, whole } = confirming(gate, (crossing) => sized(crossing, results, risk));
    if (!whole) without.add(area === poll.whole ? path : results.areas[area]!.id);
    const kind = gate.met ? "passes" : "fails";
    return sizes.map((size) => ({ kind, list, path, ...size }));
  });
}

interface Confirming {
  readonly sizes: readonly Size[];
  /** whether these are enough */
  readonly whole: boolean;
}

/**
 * The lines that confirm a condition: all, where any of them could turn it; of those that must turn together so many
 * that the others cannot do it alone, with the smallest samples.
 */
function confirming(gate: Gate, size: (crossing: Crossing) => Sized): Confirming {
  switch (gate.kind) {
    case "never":
      return { sizes: [], whole: true };
    case "unknown":
      return { sizes: [], whole: false };
    case "line": {
      const found = size(gate.crossing);
      return { sizes: typeof found === "object" ? [found] : [], whole: found !== undefined };
    }
    case "either":
      return enough(gate.parts, gate.parts.length, size);
    case "both":
      return enough(gate.parts, 1, size);
    case "several":
      return enough(gate.parts, gate.parts.length - gate.times + 1, size);
  }
}

function enough(
  parts: readonly Gate[],
  wanted: number,
  size: (crossing: Crossing) => Sized,
): Confirming {
  const all = parts.map((part) => confirming(part, size));
  const whole = all.filter((part) => part.whole).sort((a, b) => most(a) - most(b));
  const chosen = whole.length >= wanted ? whole.slice(0, wanted) : all;
  return { sizes: chosen.flatMap(({ sizes }) => sizes), whole: whole.length >= wanted };
}

const most = ({ sizes }: Confirming): number =>
  Math.max(0, ...sizes.map(({ comparison }) => comparison));

function ofEdges({ edges, poll }: Model, risk: Risk, without: Set<string>): Assertion[] {
  const { results } = poll;
  const ids = (lists: readonly number[]) => lists.map((list) => results.lists[list]!.id);
  return edges.flatMap(({ step, area, moves, crossing, empty, holder, rival }): Assertion[] => {
    if (empty) return []; // what it holds it holds before others, or there are none
    const size = sized(crossing, results, risk);
    if (!size) {
      without.add(results.areas[area]!.id);
      return [];
    }
    if (size === "certain") return [];
    if (!holder || !rival) return [{ kind: "line", step, ...size }];
    const lists = [ids(holder.lists), ids(rival.lists)] as const;
    return [{ kind: "seat", step, moves, holder: holder.id, rival: rival.id, lists, ...size }];
  });
}

function samplesOf(assertions: readonly Assertion[]): Audit["samples"] {
  const areas = new Map<string, Audit["samples"][number]>();
  for (const { area, ballots, comparison, polling } of assertions) {
    const known = areas.get(area);
    areas.set(area, {
      area,
      ballots,
      comparison: Math.max(comparison, known?.comparison ?? 0),
      polling: Math.max(polling, known?.polling ?? 0),
    });
  }
  return [...areas.values()].sort((a, b) => b.comparison - a.comparison);
}
