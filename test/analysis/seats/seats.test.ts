import { describe, expect, it } from "vitest";
import { seatsByStep } from "../../../src/analysis/seats/by-step.ts";
import { type NearSeat, nearestSeats } from "../../../src/analysis/seats/nearest.ts";
import { elect } from "../../../src/elect/elect.ts";
import type { Outcome } from "../../../src/results/outcome.ts";
import type { Contest, Results } from "../../../src/results/results.ts";
import { election, electionIds, law as lawOf } from "../../support.ts";

const of = (id: string) => {
  const results = election(id);
  const law = lawOf(results.election.law ?? id);
  return { results, law, outcome: elect(law, results) };
};

const rows = (id: string) => {
  const { law, outcome } = of(id);
  const steps = seatsByStep(law, outcome) ?? [];
  return Object.fromEntries(steps.map(({ step, seats }) => [step, Object.fromEntries(seats)]));
};

describe("seats by step", () => {
  it("tells constituency seats from adjustment seats of the Storting of 2021: 150 and 19", () => {
    const { district, placed } = rows("no-storting-2021");
    expect(placed).toEqual({ h: 1, frp: 4, sv: 5, rodt: 4, v: 5 });
    expect(Object.values(district!).reduce((a, b) => a + b)).toBe(150);
  });

  it("tells 106 constituencies from 93 list seats of Hungary, 2018", () => {
    const totals = Object.values(rows("hu-2018")).map((seats) =>
      Object.values(seats).reduce((a, b) => a + b),
    );
    expect(totals.reduce((a, b) => a + b)).toBe(199);
    expect(totals[0]).toBe(106);
  });

  it("is told of several steps only, and adds up to the seats, in every election that ships", () => {
    let told = 0;
    for (const id of electionIds) {
      const { law, outcome } = of(id);
      const steps = seatsByStep(law, outcome);
      if (!steps) continue;
      told++;
      for (const list of outcome.lists)
        expect(steps.reduce((sum, { seats }) => sum + (seats.get(list.id) ?? 0), 0)).toBe(
          list.seats,
        );
    }
    expect(told).toBeGreaterThan(5);
  });
});

describe("the nearest seats", () => {
  it("finds New York 89 inhabitants short of Minnesota's last seat, census of 2020", () => {
    const { law, results, outcome } = of("us-house-2020");
    const [near] = nearestSeats(law, results, outcome);
    const name = (id: string) => results.areas.find((area) => area.id === id)?.name;
    expect(near).toMatchObject({ of: "population", short: 89 });
    expect([name(near!.rival), name(near!.holder)]).toEqual(["New York", "Minnesota"]);
  });

  const given = (outcome: Outcome, { area, rival, of }: NearSeat): number => {
    if (of === "population")
      return [...outcome.areaSeats.values()].reduce((n, seats) => n + (seats.get(rival) ?? 0), 0);
    return outcome.areas.get(area)?.get(rival) ?? 0;
  };

  it.each(["us-house-2020", "us-house-1940", "es-congreso-201911", "pl-sejm-2015", "pt-ar-2024"])(
    "%s: a seat moves with so many more votes and not with two fewer",
    (id) => {
      const { law, results, outcome } = of(id);
      const near = nearestSeats(law, results, outcome).slice(0, 5);
      expect(near.length).toBeGreaterThan(0);
      for (const seat of near) {
        const now = given(outcome, seat);
        const withMore = (more: number) => given(elect(law, raised(results, seat, more)), seat);
        expect(withMore(seat.short)).toBe(now + 1);
        if (seat.short > 2) expect(withMore(seat.short - 2)).toBe(now); // one fewer may be a tie
      }
    },
  );

  it("counts the lead in a constituency: the winner's votes less the second's, and one", () => {
    const { law, results, outcome } = of("hu-2018");
    const near = nearestSeats(law, results, outcome).filter(({ step }) => step === "constituency");
    expect(near.length).toBeGreaterThan(100);
    const { votes } = results.contests.constituency!;
    const width = results.lists.length;
    for (const { area, holder, rival, short } of near) {
      const row = results.areas.findIndex(({ id }) => id === area) * width;
      const votesOf = (list: string) => votes[row + results.lists.findIndex((l) => l.id === list)]!;
      expect(short).toBe(votesOf(holder) - votesOf(rival) + 1);
      expect(short).toBeGreaterThan(0);
    }
  });

  it("tells none of quotas, which move with every vote", () => {
    const { law, results, outcome } = of("kg-2020");
    expect(nearestSeats(law, results, outcome)).toEqual([]);
  });
});

/** The same with more votes of a list in an area, or more inhabitants of an area. */
function raised(results: Results, { area, of, rival }: NearSeat, more: number): Results {
  const at = results.areas.findIndex(({ id }) => id === (of === "votes" ? area : rival));
  if (of === "population")
    return {
      ...results,
      areas: results.areas.map((one, i) =>
        i === at ? { ...one, population: one.population! + more } : one,
      ),
    };
  const list: Contest = { ...results.contests.list, votes: results.contests.list.votes.slice() };
  list.votes[at * results.lists.length + results.lists.findIndex(({ id }) => id === rival)]! +=
    more;
  const { valid, ...totals } = results.areas[at]!.totals;
  const counted = typeof valid === "number" ? { ...totals, valid: valid + more } : totals;
  return {
    ...results,
    contests: { ...results.contests, list },
    areas: results.areas.map((one, i) => (i === at ? { ...one, totals: counted } : one)),
  };
}
