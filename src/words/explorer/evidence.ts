import type {
  Evidence,
  Hurdle,
  ListOutcome,
  Outcome,
  ShareEvidence,
} from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { breakEvenText } from "../findings/open.ts";
import { say } from "../language.ts";
import { locale } from "../locale.ts";
import { areaNamed, visible } from "../names.ts";
import { size, whole } from "../numbers.ts";
import { seatRange } from "../seats.ts";
import { capital } from "../text.ts";

/** A sentence, and what it rests on. */
export interface Told {
  readonly text: string;
  readonly parts: readonly Told[];
}

/** Why a list passes or not, and how it came by its seats: a sentence for each part of the evidence. */
export function evidenceOf(list: ListOutcome, outcome: Outcome, results: Results): Told[] {
  const words = say.explorer.evidence;
  const shares = outcome.steps.filter(
    (step): step is ShareEvidence => step.kind === "share" && step.claimants.includes(list.id),
  );
  return [
    ...(list.evidence ? [condition(list.evidence, results)] : []),
    ...shares.slice(0, MOST).map((step) => leaf(seats(step, list, results))),
    ...(shares.length > MOST ? [leaf(words.moreSteps(shares.length - MOST))] : []),
    leaf(outcome.house === null ? words.noSeats : words.seatsInAll(seatRange(list))),
  ];
}

/** Steps that a reader still reads. */
const MOST = 12;

const leaf = (text: string): Told => ({ text, parts: [] });

function condition(evidence: Evidence, results: Results): Told {
  const words = say.explorer.evidence;
  const { met } = evidence;
  switch (evidence.kind) {
    case "hurdle":
      return leaf(hurdle(evidence, results));
    case "every":
    case "some":
    case "same": {
      const { level, areas, times } = evidence;
      const holds = areas.filter((area) => area.met === true).length;
      return {
        text:
          evidence.kind === "some"
            ? words.some(times, level, met, holds, areas.length)
            : words[evidence.kind](level, met, holds, areas.length),
        parts: areas.map((area) => condition(area, results)),
      };
    }
    case "all":
    case "any":
    case "not":
      return {
        text: words.join(evidence.kind, met),
        parts: evidence.parts.map((part) => condition(part, results)),
      };
    case "set": {
      const part = condition(evidence.part, results);
      const failed = evidence.needs.some((need) => need.met !== true);
      return failed ? { text: words.set(evidence.else ?? "unknown", met), parts: [part] } : part;
    }
    case "attribute":
      return leaf(words.attribute(evidence.attribute, met));
    case "figure":
      return leaf(
        words.figure(areaNamed(evidence.area, results), evidence.figure, evidence.of, met),
      );
  }
}

function hurdle(h: Hurdle, results: Results): string {
  const words = say.explorer.evidence;
  const { needed } = h;
  const enough =
    typeof needed === "number"
      ? whole(needed)
      : needed.to === null
        ? words.orMore(needed.from)
        : locale.between(whole(needed.from), whole(needed.to));
  const bounded = h.met !== "undecided" && h.ground === "bounds";
  const stands =
    h.met === "undecided"
      ? breakEvenText(h.breakEven)
      : h.met
        ? words.clearBy(h.clearBy, bounded)
        : words.shortBy(h.shortBy, bounded);
  const base = h.base && { size: size(h.base.size), of: h.base.of };
  return words.hurdle(placeName(h.area, results), h.counts, h.votes, enough, base, stands);
}

function seats(step: ShareEvidence, list: ListOutcome, results: Results): string {
  const i = step.claimants.indexOf(list.id);
  return say.explorer.evidence.seats(
    visible(step.step),
    placeName(step.area, results),
    step.awarded[i]!,
    step.seats,
    how(step, i),
    step.provisional === true,
  );
}

function how({ award, weights, capped }: ShareEvidence, i: number): string {
  const words = say.explorer.evidence;
  const bound = capped?.includes(i) === true;
  if (award.kind !== "quota")
    return words.byDivisor(award.order.lastIndexOf(i) + 1, award.next === i, bound);
  const extra = award.extra.filter((at) => at === i).length;
  return words.byQuota(award.full[i]!, award.quota, weights[i]!, extra, award.next === i, bound);
}

const placeName = (id: string, results: Results): string => capital(areaNamed(id, results));
