import { describe, expect, it } from "vitest";
import { audit } from "../../../src/analysis/audit/audit.ts";
import { comparisonSize, pollingSize } from "../../../src/analysis/audit/sizes.ts";
import { elect } from "../../../src/elect/elect.ts";
import { compare, fraction, toNumber } from "../../../src/exact/fraction.ts";
import { law as smallLaw, table } from "../../elect/small.ts";
import { election, law } from "../../support.ts";

const auditOf = (id: string, risk = 0.05) => {
  const results = election(id);
  const by = law(results.election.law!);
  return audit(by, results, elect(by, results), { risk })[0]!;
};

describe("Kyrgyzstan 2020: Mekenchil has less than 7% of the ballots cast", () => {
  const its = (risk: number) =>
    auditOf("kg-2020", risk).assertions.find(
      (one) => one.kind === "fails" && one.list === "mekenchil",
    )!;

  it("is confirmed by 2,324 ballots by comparison, 162,180 by polling, at 5% risk", () =>
    expect(its(0.05)).toMatchObject({ comparison: 2324, polling: 162_180, ballots: 1_990_753 }));

  it("takes 1,787 at 10% risk", () => expect(its(0.1).comparison).toBe(1787));

  it("has the exact margin (7% of cast less the votes) / (93% of cast), times two halves", () => {
    const { margin, upper, holdsBy } = its(0.05);
    expect(compare(margin, fraction(7 * 1_990_753 - 100 * 136_276, 93 * 1_990_753))).toBe(0);
    expect(compare(upper, fraction(100, 186))).toBe(0);
    expect(holdsBy).toBe(307_671n);
  });
});

describe("Denmark, European Parliament, 25 May 2014, 13 seats (Stark and Teague 2014)", () => {
  const votes = {
    A: 435_245,
    B: 148_949,
    C: 208_262,
    F: 249_305,
    I: 65_480,
    N: 183_724,
    O: 605_889,
    V: 379_840,
  };
  const of: Record<string, string> = { A: "abf", B: "abf", F: "abf", C: "cv", V: "cv" };
  const lists = Object.keys(votes).map((id) => ({
    id: id.toLowerCase(),
    name: id,
    kind: "party",
    ...(of[id] && { connection: of[id] }),
  }));
  const cast = 2_332_217;
  const valid = Object.values(votes).reduce((a, b) => a + b, 0);
  const rows = Object.fromEntries(Object.entries(votes).map(([id, n]) => [id.toLowerCase(), n]));
  const results = table(rows, { lists, totals: { cast, valid } });
  const by = smallLaw(13, { method: "dhondt", connections: { inside: "same" } });
  const outcome = elect(by, results);

  it("gives 3, 1, 1, 1, 0, 1, 4, 2 seats", () =>
    expect(outcome.lists.map(({ seats }) => seats)).toEqual([3, 1, 1, 1, 0, 1, 4, 2]));

  it("needs 1,903 ballots at a risk of 0.1% with γ = 0.95", () => {
    const g = (1 / 0.95 - 1) / 2;
    const sizes = audit(by, results, outcome, { risk: 0.001, g })[0]!.assertions.map(
      ({ comparison }) => comparison,
    );
    expect(Math.max(...sizes)).toBe(1903);
  });
});

describe("sizes", () => {
  it("of polling are those of BRAVO for two values: ln(1/risk) by the Kullback–Leibler distance", () => {
    const [share, half] = [0.55, 0.5];
    const distance = share * Math.log(share / half) + (1 - share) * Math.log((1 - share) / half);
    const values = [
      { value: 1, share },
      { value: 0, share: 1 - share },
    ];
    expect(pollingSize(values, { risk: 0.05 })).toBe(Math.ceil(Math.log(20) / distance));
  });

  it("of comparison grow as the margin falls", () => {
    const sizes = [0.1, 0.01, 0.001].map((margin) => comparisonSize(margin, 1, { risk: 0.05 }));
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes[2]! / sizes[1]!).toBeCloseTo(10, 0);
  });
});

describe("an audit", () => {
  it("asserts every seat that could move: 12 pairs of four lists, and each list on its side of the line", () => {
    const { assertions } = auditOf("kg-2020");
    const count = (kind: string) => assertions.filter((one) => one.kind === kind).length;
    expect([count("seat"), count("fails"), count("passes")]).toEqual([12, 12, 4]);
  });

  it("draws in each district of Spain by itself", () =>
    expect(auditOf("es-congreso-201911").samples).toHaveLength(52));

  it("has a mean above one half for everything that holds", () => {
    for (const { margin, upper } of auditOf("pl-sejm-2015").assertions) {
      expect(toNumber(margin)).toBeGreaterThan(0);
      expect(toNumber(upper)).toBeGreaterThan(0.5);
    }
  });

  it("is none of an open outcome, of an announcement, or where a voter has several votes", () => {
    expect(auditOf("nl-council-lots").absent).toBe("open");
    expect(auditOf("kg-2021").absent).toBe("announced");
    expect(auditOf("ch-zg-kr-2018").absent).toBe("votes");
  });
});
