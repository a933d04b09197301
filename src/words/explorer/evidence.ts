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
import { areaNamed, visible } from "../names.ts";
import { quantity, size, whole } from "../numbers.ts";
import { counted, ordinal, spelled } from "../prose.ts";
import { seatRange } from "../seats.ts";
import { capital } from "../text.ts";

/** A sentence, and what it rests on. */
export interface Told {
  readonly text: string;
  readonly parts: readonly Told[];
}

/** Why a list passes or not, and how it came by its seats: a sentence for each part of the evidence. */
export function evidenceOf(list: ListOutcome, outcome: Outcome, results: Results): Told[] {
  const shares = outcome.steps.filter(
    (step): step is ShareEvidence => step.kind === "share" && step.claimants.includes(list.id),
  );
  return [
    ...(list.evidence ? [condition(list.evidence, results)] : []),
    ...shares.slice(0, MOST).map((step) => leaf(seats(step, list, results))),
    ...(shares.length > MOST
      ? [leaf(`${counted(shares.length - MOST, "more area")} of this kind.`)]
      : []),
    leaf(
      outcome.house === null ? "The law gives no seats here." : `Seats in all: ${seatRange(list)}.`,
    ),
  ];
}

/** Steps that a reader still reads. */
const MOST = 12;

const leaf = (text: string): Told => ({ text, parts: [] });

const VERDICT = { true: "met", false: "not met", undecided: "not decided" } as const;

function condition(evidence: Evidence, results: Results): Told {
  const verdict = VERDICT[String(evidence.met) as keyof typeof VERDICT];
  switch (evidence.kind) {
    case "hurdle":
      return leaf(hurdle(evidence, results));
    case "every":
    case "some":
    case "same": {
      const [one, many] = say.terms.levelName[evidence.level];
      const met = evidence.areas.filter((area) => area.met === true).length;
      const where =
        evidence.kind === "some"
          ? `In at least ${spelled(evidence.times)} ${evidence.times === 1 ? one : many}`
          : evidence.kind === "every"
            ? `In every ${one}`
            : `In the same ${one}`;
      return {
        text: `${where}: ${verdict}; it is met in ${whole(met)} of ${whole(evidence.areas.length)}.`,
        parts: evidence.areas.map((area) => condition(area, results)),
      };
    }
    case "all":
    case "any":
    case "not": {
      const head = { all: "All of these", any: "One of these", not: "Not this" }[evidence.kind];
      return {
        text: `${head}: ${verdict}.`,
        parts: evidence.parts.map((part) => condition(part, results)),
      };
    }
    case "set": {
      const part = condition(evidence.part, results);
      const failed = evidence.needs.some(({ met }) => met !== true);
      return failed
        ? { text: `${SET[evidence.else ?? "unknown"]}: ${verdict}.`, parts: [part] }
        : part;
    }
    case "attribute":
      return leaf(`${ATTRIBUTE[evidence.attribute]}: ${verdict}.`);
    case "figure":
      return leaf(
        `A figure of the law in ${areaNamed(evidence.area, results)}: ${evidence.figure === null ? "not known" : quantity(evidence.figure)}${evidence.of === null ? "" : ` of ${quantity(evidence.of)}`}, ${verdict}.`,
      );
  }
}

/** The lists that pass are held against a need of all together, which they do not meet. */
const SET = {
  next: "The lists that pass are too few, so that the next ones come in",
  failed: "The lists that pass are too few, and the election fails",
  unknown: "The lists that pass are too few, and the law as known does not say what follows",
} as const;

const ATTRIBUTE = {
  kind: "What kind of list it is",
  largest: "It has the most votes",
  "no-list": "It takes part in constituencies only",
} as const;

function hurdle(h: Hurdle, results: Results): string {
  const what = h.counts === "direct" ? "seat" : "vote";
  const has = h.votes === null ? `${what}s not known` : counted(h.votes, what);
  const needed =
    typeof h.needed === "number"
      ? whole(h.needed)
      : `${whole(h.needed.from)} ${h.needed.to === null ? "or more" : `to ${whole(h.needed.to)}`}`;
  const base = h.base ? ` (of ${size(h.base.size)} ${say.terms.baseName[h.base.of]})` : "";
  const least = h.met !== "undecided" && h.ground === "bounds" ? "at least " : "";
  const verdict =
    h.met === "undecided"
      ? breakEvenText(h.breakEven)
      : h.met
        ? `clear by ${least}${whole(h.clearBy)}`
        : `short by ${least}${whole(h.shortBy)}`;
  return `${placeName(h.area, results)}: ${has}, ${needed} needed${base}: ${verdict}.`;
}

function seats(step: ShareEvidence, list: ListOutcome, results: Results): string {
  const i = step.claimants.indexOf(list.id);
  const got = step.awarded[i]!;
  const where = `Step ${visible(step.step)}, ${placeName(step.area, results)}`;
  return `${where}: ${counted(got, "seat")} of ${whole(step.seats)}${how(step, i)}${step.provisional ? "; this hangs on what is open" : ""}.`;
}

function how({ award, weights, capped }: ShareEvidence, i: number): string {
  const bound = capped?.includes(i) ? ", the most that it may have" : "";
  if (award.kind === "quota") {
    const full = counted(award.full[i]!, "whole quota");
    const extra = award.extra.filter((at) => at === i).length;
    const more =
      extra > 0
        ? `, and ${counted(extra, "seat")} by what is left`
        : award.next === i
          ? ", and next in line by what is left"
          : "";
    return `: ${full} of ${quantity(award.quota)} in ${quantity(weights[i]!)} votes${more}${bound}`;
  }
  const last = award.order.lastIndexOf(i) + 1;
  const next = award.next === i ? ", and next in line for one more" : "";
  return last === 0 ? `${next}${bound}` : `: its last is the ${ordinal(last)} given${next}${bound}`;
}

const placeName = (id: string, results: Results): string => capital(areaNamed(id, results));
