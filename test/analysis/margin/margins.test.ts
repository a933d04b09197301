import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Claim, stateOf } from "../../../src/analysis/margin/claims.ts";
import { CHANGE_KINDS, type ChangeKind } from "../../../src/analysis/margin/kinds.ts";
import { type Margin, marginOf } from "../../../src/analysis/margin/margin.ts";
import { type MarginsAsked, margins } from "../../../src/analysis/margin/margins.ts";
import { recount } from "../../../src/analysis/margin/recount.ts";
import { elect } from "../../../src/elect/elect.ts";
import { modelOf } from "../../../src/elect/rests/model.ts";
import type { Law } from "../../../src/law/law.ts";
import type { Results } from "../../../src/results/results.ts";
import { law as smallLaw, table } from "../../elect/small.ts";
import { election, law } from "../../support.ts";

function scene(results: Results, by: Law) {
  const outcome = elect(by, results);
  const counted = { law: by, results, lots: {}, outcome };
  const model = modelOf(by, results, outcome);
  return {
    outcome,
    margin: (claim: Claim, kind: ChangeKind, reach: "whole" | "anywhere" = "whole") => {
      const found = marginOf(claim, { kind, reach }, model, counted);
      if (found.votes !== null) {
        const now = recount(counted, kind, found.moves)!;
        expect(stateOf(claim, now, outcome)).toBe("changed");
        expect(found.moves.reduce((sum, { votes }) => sum + votes, 0)).toBe(found.votes);
      }
      return found;
    },
  };
}

const byElection = (id: string) => {
  const results = election(id);
  return scene(results, law(results.election.law!));
};

/** Exact: the number, or null where none does it. */
const exact = ({ votes, exact }: Margin): number | null | "not exact" =>
  exact ? votes : "not exact";

describe("Kyrgyzstan, 4 October 2020; constitutional law on elections, art. 64", () => {
  const { margin } = byElection("kg-2020");
  const all = (claim: Claim) => CHANGE_KINDS.map((kind) => exact(margin(claim, kind)));
  const [mekenchil, butun] = ["mekenchil", "butun-kyrgyzstan"].map(
    (list): Claim => ({ kind: "passes", list }),
  );

  it("lets Mekenchil in with 3,077 votes switched, 3,309 new ones, or 43,953 of others left out; spoiling others is of no use", () =>
    expect(all(mekenchil!)).toEqual([3077, null, 43953, 3309]));

  it("puts Butun Kyrgyzstan out with 2,588 votes switched or spoiled, 2,783 left out", () =>
    expect(all(butun!)).toEqual([2588, 2588, 2783, 36962]));

  it("moves a seat from Mekenim Kyrgyzstan to Kyrgyzstan with 1,275 votes switched", () => {
    const found = margin({ kind: "seat" }, "switched");
    expect(exact(found)).toBe(1275);
    expect(found.moves).toHaveLength(1);
  });

  it("costs Mekenim Kyrgyzstan and Kyrgyzstan their exact 61 seats with 1,472", () =>
    expect(
      exact(margin({ kind: "majority", lists: ["mekenim-kyrgyzstan", "kyrgyzstan"] }, "switched")),
    ).toBe(1472));

  it("says between which numbers the votes lie that put Butun Kyrgyzstan out in Talas, where the ballots cast are not known", () => {
    const found = margin(butun!, "switched", "anywhere");
    expect(found).toMatchObject({ votes: 529, atLeast: 96, exact: false, tie: 528 });
    expect(found.moves).toMatchObject([
      { area: election("kg-2020").areas.findIndex(({ id }) => id === "talas") },
    ]);
  });
});

describe("last seats that were printed", () => {
  it("Barcelona, 29 October 1989 (El País, 2 November: 982 and 284): 969 added, 277 left out, 216 switched", () => {
    // the two lists between which the last seat lay, with their 17 seats of the district's 32
    const { margin, outcome } = scene(
      table({ psc: 895_004, pp: 255_992 }),
      smallLaw(17, { method: "dhondt" }),
    );
    expect(Object.fromEntries(outcome.seats)).toEqual({ psc: 13, pp: 4 });
    const seat = (kind: ChangeKind) => exact(margin({ kind: "seat" }, kind));
    expect(CHANGE_KINDS.map(seat)).toEqual([216, 277, 277, 969]);
  });

  it("Antwerp, 13 October 2024: 638 added or left out, 319 switched", () => {
    const votes = {
      "n-va": 368_877,
      "vlaams-belang": 249_826,
      vooruit: 127_973,
      "cd-v": 125_894,
      pvda: 125_257,
      groen: 90_370,
      "open-vld": 70_890,
    };
    const { margin, outcome } = scene(table(votes), smallLaw(24, { method: "dhondt" }));
    expect([...outcome.seats.values()]).toEqual([8, 5, 3, 3, 2, 2, 1]);
    const seat = (kind: ChangeKind) => exact(margin({ kind: "seat" }, kind));
    expect(CHANGE_KINDS.map(seat)).toEqual([319, 638, 638, 638]);
    expect(margin({ kind: "seat" }, "added").tie).toBe(637);
  });

  it("Rzeszów, 25 October 2015: 54 added, 50 switched, the nearest seat of all", () => {
    const { margin } = byElection("pl-sejm-2015");
    const nearest = (kind: ChangeKind) => margin({ kind: "seat" }, kind, "anywhere");
    expect([nearest("added"), nearest("switched")].map(exact)).toEqual([54, 50]);
  });
});

const golden = new URL(
  "../../../../shared/data/stations/golden/margins-pl-2019.json",
  import.meta.url,
);

describe.skipIf(!existsSync(golden))(
  "Poland, Sejm, 13 October 2019, all 41 districts by two methods",
  () => {
    const rows: readonly {
      readonly method: string;
      readonly name: string;
      readonly seats_total: number;
      readonly votes: Record<string, number>;
      readonly margin: Record<"add" | "remove" | "move", { readonly votes: number }>;
    }[] = existsSync(golden) ? JSON.parse(readFileSync(golden, "utf8")).results : [];

    it.each(["dhondt", "sainte-lague"])("%s", (method) => {
      const found = rows.filter((row) => row.method === method);
      expect(found).toHaveLength(41);
      for (const { name, seats_total, votes, margin: known } of found) {
        const results = table(Object.fromEntries(Object.values(votes).map((n, i) => [`l${i}`, n])));
        const { margin } = scene(results, smallLaw(seats_total, { method }));
        const [add, remove, move] = (["added", "left-out", "switched"] as const).map((kind) =>
          exact(margin({ kind: "seat" }, kind)),
        );
        expect([name, add, remove, move]).toEqual([
          name,
          known.add.votes,
          known.remove.votes,
          known.move.votes,
        ]);
      }
    });
  },
);

describe("what is peculiar to a rule", () => {
  it("Hare: votes added to a third list move a seat between two others, at the vote that its line says", () => {
    const votes = { a: 300, b: 100, c: 230 };
    const by = smallLaw(10);
    const seatsWith = (more: number) =>
      Object.fromEntries(elect(by, table({ ...votes, c: votes.c + more })).seats);
    expect(seatsWith(0)).toEqual({ a: 5, b: 1, c: 4 });
    const results = table(votes);
    const { edges } = modelOf(by, results, elect(by, results));
    const { crossing } = edges.find(
      ({ holder, rival }) => holder!.id === "a" && rival!.id === "b",
    )!;
    const ofThird = crossing.line.votes.find(({ list }) => list === 2)!.times;
    expect(ofThird).toBeLessThan(0n);
    const least = Number((crossing.distance - ofThird - 1n) / -ofThird);
    expect(seatsWith(least)).toEqual({ a: 4, b: 2, c: 4 });
    expect(seatsWith(least - 1)).not.toEqual({ a: 4, b: 2, c: 4 });
  });

  it("a list alone takes no seat from another by votes that bring it to the threshold, but with those that also win one", () => {
    const by = smallLaw(
      5,
      { method: "dhondt" },
      { conditions: { passes: { atLeast: "10%", of: "valid" } } },
    );
    const results = table({ a: 600, b: 310, c: 90 }, { totals: { valid: 1000, cast: 1000 } });
    const { margin } = scene(results, by);
    expect(exact(margin({ kind: "passes", list: "c" }, "switched"))).toBe(10);
    const seat = margin({ kind: "list", list: "c", more: true }, "switched");
    expect(seat).toMatchObject({ votes: 54, atLeast: 54, tie: 53 });
  });

  it("equal quotients go to the list with more votes where the law says so, and the last vote is not needed", () => {
    const results = table({ a: 390, b: 120 }); // 390/4 against 120/1: 3 seats and 1
    const by = (ties: readonly string[]) =>
      scene(results, smallLaw(4, { method: "dhondt" }, { ties }));
    expect(Object.fromEntries(by(["lot"]).outcome.seats)).toEqual({ a: 3, b: 1 });
    const added = (ties: readonly string[]) => by(ties).margin({ kind: "seat" }, "added");
    // 90 more make 480/4 = 120/1
    expect(added(["lot"])).toMatchObject({ votes: 91, atLeast: 91, tie: 90 });
    expect(added(["more-votes", "lot"])).toMatchObject({ votes: 90, atLeast: 90 });
    expect(added(["fewer-votes", "lot"])).toMatchObject({ votes: 91, atLeast: 91 });
  });

  it("a majority of several districts costs the cheapest mixture of their seats: Poland 2015, five seats of PiS", () => {
    const { margin } = byElection("pl-sejm-2015");
    const claim: Claim = { kind: "majority", lists: ["prawo-i-sprawiedliwosc"] };
    const found = margin(claim, "left-out", "anywhere");
    expect(exact(found)).toBe(10_608);
    expect(new Set(found.moves.map(({ area }) => area)).size).toBe(5);
  });

  it("a list that loses its last vote loses its seats, whoever else has none", () => {
    const { margin } = scene(table({ a: 3, b: 0 }), smallLaw(2));
    expect(exact(margin({ kind: "seat" }, "spoiled"))).toBe(3);
  });

  it("Germany 2025: 9,529 votes for BSW instead of another list, 3,285 of CSU move a seat", () => {
    const { margin } = byElection("de-2025");
    expect(exact(margin({ kind: "passes", list: "bsw" }, "switched", "anywhere"))).toBe(9529);
    expect(exact(margin({ kind: "seat" }, "switched", "anywhere"))).toBe(3285);
  });
});

describe("margins of an election", () => {
  const of = (id: string, asked?: MarginsAsked) => {
    const results = election(id);
    const by = law(results.election.law!);
    return margins(by, results, elect(by, results), {}, asked);
  };

  it("takes the majority that hangs on the fewest seats", () =>
    expect(
      of("kg-2020", { coalition: ["birimdik"], kinds: ["added"] })[0]!.majority!.lists,
    ).toEqual(["birimdik"]));

  it("has none of an open outcome, or where the announcement alone says who passed", () => {
    expect(of("nl-council-lots")[0]).toMatchObject({ absent: "open", margins: [] });
    expect(of("kg-2021")[0]).toMatchObject({ absent: "announced", margins: [] });
  });

  it("looks at districts one by one: Melilla by 91 votes, Teruel by 4,088", () => {
    const found = ["melilla", "teruel"].map(
      (area) => of("es-congreso-201911", { area, kinds: ["switched"] })[0]!.margins[0]!,
    );
    expect(found.map(exact)).toEqual([91, 4088]);
  });

  it.each(["ch-zg-kr-2018"])("in tiers it has a bound no higher than what was found: %s", (id) => {
    const [found] = of(id, { kinds: ["switched"] });
    const seats = found!.margins.filter(({ claim }) => claim.kind === "seat");
    expect(seats).toHaveLength(1);
    for (const { votes, atLeast, exact, gaps } of found!.margins) {
      if (votes !== null) expect(atLeast).toBeLessThanOrEqual(votes);
      expect(exact || gaps.length > 0).toBe(true);
    }
  });
});
