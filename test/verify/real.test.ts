import { describe, expect, it } from "vitest";
import { elect } from "../../src/elect/elect.ts";
import type { Outcome, StepEvidence } from "../../src/results/outcome.ts";
import { verify } from "../../src/verify/verify.ts";
import { election, law } from "../support.ts";
import { tries } from "../thorough.ts";
import { missedClaims } from "./missed.ts";

/** Elections of which the steps together show every kind. */
const real = [
  ["no-storting-2021", "levelling seats, placed where the figures are largest"],
  ["is-althingi-2017", "seats placed list by list"],
  ["de-2013", "a house that grows, lists to regions"],
  ["de-2021-repeat", "seats that are not levelled"],
  ["de-2025", "winners who are seated"],
  ["ch-zh-kr-2019", "a two-way share"],
  ["ch-nr-zg-2015", "connections"],
  ["il-2019-04", "surplus agreements"],
  ["be-chambre-app-1932", "groups of lists in provinces"],
  ["fi-municipal-2017", "candidates of alliances"],
  ["cz-psp-2017", "seats of regions, quotas, contests apart"],
  ["ee-riigikogu-2023", "powers of the seats"],
  ["hu-2018", "constituencies and fragments"],
  ["ep-camcom-2013", "states"],
  ["gr-vouli-2023-06", "a bonus"],
  ["dk-folketing-2022-11-01", "levelling to regions"],
  ["nl-council-lots", "a majority of votes and its seat"],
] as const;

const held = (id: string) => {
  const results = election(id);
  const rules = law(results.election.law!);
  return { results, rules, outcome: elect(rules, results) };
};

/** The Outcome with the first step changed that can be. */
function withStep(outcome: Outcome, change: (step: StepEvidence) => StepEvidence | undefined) {
  const at = outcome.steps.findIndex((step) => change(step) !== undefined);
  if (at < 0) return undefined;
  return { ...outcome, steps: outcome.steps.with(at, change(outcome.steps[at]!)!) };
}

describe.each(real)("%s: %s", (id) => {
  it("one seat moved in a step is found", () => {
    const { results, rules, outcome } = held(id);
    for (const step of new Set(outcome.steps.map((one) => one.step))) {
      const changed = withStep(outcome, (one) => (one.step === step ? moved(one) : undefined));
      if (changed) expect(verify(rules, results, changed), step).not.toEqual([]);
    }
  });

  if (id === "hu-2018") return; // 106 constituencies: thousands of claims, each of a kind that others show
  it("any number, verdict or order changed in a step, or in a sum, is found", () => {
    const { results, rules, outcome } = held(id);
    const wanted = /^(steps|areas|areaSeats|house|empty|seats)\b/;
    expect(missedClaims(rules, results, outcome, wanted, tries(10, 100))).toEqual([]);
  });
});

/** The step with one seat less for the first that has one, and one more for another; undefined where nobody has any. */
function moved(step: StepEvidence): StepEvidence | undefined {
  switch (step.kind) {
    case "share":
    case "give": {
      const awarded = moveOne(step.awarded);
      return awarded && { ...step, awarded };
    }
    case "place": {
      const [first, ...others] = step.order;
      const other = others.find(({ list, area }) => list !== first?.list && area !== first?.area);
      if (!first || !other) return undefined;
      const order = step.order.map((one) =>
        one === first
          ? { ...one, list: other.list }
          : one === other
            ? { ...one, list: first.list }
            : one,
      );
      return { ...step, order };
    }
    case "biproportional": {
      const seats = step.seats.map((row) => moveOne(row) ?? row);
      return { ...step, seats };
    }
    case "majority":
      return { ...step, got: step.got + 1 };
    case "exhausted":
      return { ...step, empty: step.empty + 1 };
    case "absent":
      return undefined;
  }
}

function moveOne(seats: readonly number[]): number[] | undefined {
  const from = seats.findIndex((n) => n > 0);
  const to = seats.findIndex((_, i) => i !== from);
  return from < 0 || to < 0
    ? undefined
    : seats.map((n, i) => n + Number(i === to) - Number(i === from));
}
