import { describe, expect, it } from "vitest";
import { sweep } from "../../../src/analysis/scenario/sweep.ts";
import { allBases, atShares, changeThreshold } from "../../../src/analysis/scenario/threshold.ts";
import { elect } from "../../../src/elect/elect.ts";
import { fraction, toFixed } from "../../../src/exact/fraction.ts";
import { parseFraction } from "../../../src/exact/parse.ts";
import { election, law, seats } from "../../support.ts";

const share = (text: string) => ({ kind: "share" as const, share: parseFraction(text)! });
const kg = { results: election("kg-2020"), law: law("kg-2020") };
const without = changeThreshold(kg.law, { region: share("0%") });

describe("Kyrgyzstan, 4 October 2020: the same 7% of other bases", () => {
  const rows = allBases(kg.law, kg.results);
  const verdict = (i: number) => {
    const list = rows[i]!.outcome.lists.find(({ id }) => id === "mekenchil")!;
    return { passes: list.passes, in: Object.values(seats(rows[i]!.outcome)).length };
  };

  it("leaves the fifth list out on registered, cast and valid, and lets it in on party votes", () => {
    expect(rows.map(({ of }) => of)).toEqual(["registered", "cast", "valid", "party"]);
    expect([0, 1, 2, 3].map(verdict)).toEqual([
      { passes: false, in: 2 },
      { passes: false, in: 4 },
      { passes: false, in: 4 },
      { passes: true, in: 5 },
    ]);
    expect(rows.filter(({ actual }) => actual).map(({ of }) => of)).toEqual(["cast"]);
  });

  it("gives 41, 40, 15, 12, 12 on party votes and 61, 59 on registered voters", () => {
    expect(Object.values(seats(rows[3]!.outcome)).sort((a, b) => b - a)).toEqual([
      41, 40, 15, 12, 12,
    ]);
    expect(Object.values(seats(rows[0]!.outcome)).sort((a, b) => b - a)).toEqual([61, 59]);
  });
});

describe("the sweep without the rule in regions", () => {
  const swept = sweep(without, kg.results, kg.law);

  it("has an edge at each list's own share, and nowhere else", () => {
    const votes = elect(kg.law, kg.results).lists.flatMap((list) =>
      list.evidence ? [list.votes!] : [],
    );
    const edges = swept.intervals.flatMap(({ upTo }) => (upTo ? [upTo] : []));
    expect(edges).toEqual([...votes].sort((a, b) => a - b).map((v) => fraction(v, 1990753)));
  });

  it("has no gap, and ends where no list passes", () => {
    const { intervals } = swept;
    expect(intervals.slice(1).map(({ above }) => above)).toEqual(
      intervals.slice(0, -1).map(({ upTo }) => upTo),
    );
    expect(intervals.at(-1)!.outcome.failed).toBeDefined();
    expect(intervals.map(({ outcome }) => outcome.eligible.length)).toEqual([
      16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0,
    ]);
  });

  it("agrees with an election at the edge itself and just beyond it", () => {
    for (const { upTo, outcome } of swept.intervals.slice(0, -1)) {
      const beyond = { n: upTo!.n * 10n ** 9n + 1n, d: upTo!.d * 10n ** 9n };
      const [at, past] = atShares(without, kg.results, [upTo!, beyond]);
      expect(at!.outcome.eligible).toEqual(outcome.eligible);
      expect(past!.outcome.eligible.length).toBe(outcome.eligible.length - 1);
    }
  });

  it("leaves one list alone to no rule", () => {
    expect(swept.intervals[15]!.outcome.open).toMatchObject([
      { kind: "no-rule", point: "set", lists: ["birimdik"] },
    ]);
  });
});

describe("the sweep with the rule in regions", () => {
  const swept = sweep(kg.law, kg.results);

  it("names the lists that the rule keeps out and where, and those it cannot decide", () => {
    const lowest = swept.intervals[0]!;
    expect(
      Object.fromEntries(lowest.keptOut.map(({ list, areas }) => [list, areas.length])),
    ).toEqual({
      reforma: 4,
      "chon-kazat": 4,
      "social-democrats": 5,
      "meken-yntymagy": 5,
      ordo: 9,
      "afghan-veterans": 9,
    });
    expect(lowest.undecided).toEqual([{ list: "zamandash", areas: ["batken", "talas"] }]);
  });

  it("leaves the seats open up to the share of the undecided list, 2.153%", () => {
    const open = swept.intervals.filter(({ undecided }) => undecided.length > 0);
    expect(toFixed(open.at(-1)!.upTo!, 5)).toBe("0.02153");
    for (const { outcome, undecided } of swept.intervals) {
      expect(outcome.open.some(({ kind }) => kind === "undecided")).toBe(undecided.length > 0);
    }
  });
});

describe("an announcement under another threshold", () => {
  const kg2021 = { results: election("kg-2021"), law: law("kg-2021") };

  it("holds where nothing is changed", () => {
    const same = changeThreshold(kg2021.law, { of: "cast", share: share("5%") });
    expect(same).toBe(kg2021.law);
    const cast = allBases(kg2021.law, kg2021.results).find(({ of }) => of === "cast")!;
    expect(seats(cast.outcome)).toEqual(seats(elect(kg2021.law, kg2021.results)));
  });

  it("never tells that a list whose votes are not known fails a lower one", () => {
    const lower = elect(changeThreshold(kg2021.law, { share: share("3%") }), kg2021.results);
    expect(lower.lists.find(({ id }) => id === "el-umutu")!.passes).toBe("undecided");
    expect(lower.lists.find(({ id }) => id === "ishenim")!.passes).toBe(true);
  });
});
