import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges } from "../../../src/analysis/scenario/apply.ts";
import { type Change, EVERY_LIST } from "../../../src/analysis/scenario/scenario.ts";
import { fraction } from "../../../src/exact/fraction.ts";
import { check } from "../../../src/results/check.ts";
import { readDocument, writeDocument } from "../../../src/results/document.ts";
import { ProblemError } from "../../../src/results/problem.ts";
import { type Results, TOTALS } from "../../../src/results/results.ts";
import { votesOf } from "../../../src/results/votes.ts";
import { type ElectionJson, elections, hidden, LISTS, read, reversed, said } from "./elections.ts";

const listId = fc.constantFrom(...LISTS);
const anyList = fc.constantFrom(...LISTS, EVERY_LIST);
const place = fc.constantFrom("n", "r0", "r1", "s00", "s01", "s10");
const votes = fc.oneof(
  fc.nat({ max: 40 }),
  fc.integer({ min: 0, max: 12 }).map((n) => ({ share: fraction(n, 12) })),
);
const somewhere = fc.record({ in: place, votes }, { requiredKeys: ["votes"] });
const moves = <T extends object>(kind: fc.Arbitrary<T>): fc.Arbitrary<Change> =>
  fc.tuple(kind, somewhere).map(([one, where]) => ({ ...one, ...where }) as unknown as Change);
const changes: fc.Arbitrary<Change> = fc.oneof(
  moves(fc.record({ kind: fc.constant("switch"), from: listId, to: listId })),
  moves(fc.record({ kind: fc.constantFrom("spoil", "leave-out"), of: anyList })),
  moves(fc.record({ kind: fc.constantFrom("add", "mend"), to: anyList })),
  fc.record({
    kind: fc.constant("merge" as const),
    lists: fc.uniqueArray(listId, { minLength: 2, maxLength: 3 }),
    into: fc.constant({ id: "m", name: "M" }),
  }),
  fc.record({
    kind: fc.constant("split" as const),
    list: listId,
    into: fc.integer({ min: 0, max: 7 }).map((n) => [
      { id: "x", name: "X", share: fraction(n, 7) },
      { id: "y", name: "Y", share: fraction(7 - n, 14) },
      { id: "z", name: "Z", share: fraction(7 - n, 14) },
    ]),
  }),
  fc.record({
    kind: fc.constant("withdraw" as const),
    list: listId,
    votes: fc.oneof(
      fc.constantFrom("left-out" as const, "spoiled" as const),
      fc.record({ to: listId }),
    ),
  }),
  fc.record({
    kind: fc.constant("leave-out-areas" as const),
    areas: fc.uniqueArray(place, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant("leave-out-by" as const),
    by: fc.constantFrom("valid", "list:a", "list:b/valid", "invalid/cast"),
    first: fc.constantFrom("largest" as const, "smallest" as const),
    level: fc.constantFrom("station" as const, "region" as const),
    areas: fc.integer({ min: 1, max: 3 }),
  }),
);

/** The results after a change, or undefined where it cannot be; any other fault fails the test. */
function attempt(these: readonly Change[], results: Results): Results | undefined {
  try {
    return applyChanges(these, results);
  } catch (fault) {
    if (fault instanceof ProblemError) return undefined;
    throw fault;
  }
}

const property = (...[runs, holds]: [number, (document: ElectionJson, these: Change[]) => void]) =>
  fc.assert(fc.property(elections, fc.array(changes, { minLength: 1, maxLength: 3 }), holds), {
    numRuns: runs,
  });

describe("what is supposed of an election that agrees with itself", () => {
  it("agrees with itself, and says that nobody counted it", () =>
    property(200, (document, these) => {
      const results = read(document);
      expect(check(results)).toEqual([]);
      const now = attempt(these, results);
      if (!now) return;
      expect(check(now)).toEqual([]);
      expect(now.election.status).toBe("simulated");
      expect(now.passed).toBeUndefined();
      for (const { totals } of now.areas)
        for (const total of TOTALS) {
          const known = totals[total];
          if (known !== undefined)
            expect(Number.isSafeInteger(known) && (known as number) >= 0).toBe(true);
        }
      const again = readDocument(JSON.parse(JSON.stringify(writeDocument(now))), "x");
      expect(again.problems).toEqual([]);
      expect(said(again.results!)).toEqual(said(now));
    }));

  it("does not depend on the order of lists and areas", () =>
    property(120, (document, these) => {
      const [one, other] = [
        attempt(these, read(document)),
        attempt(these, read(reversed(document))),
      ];
      expect(other && said(other)).toEqual(one && said(one));
    }));

  it("is itself where nothing is changed", () =>
    property(5, (document) => {
      const results = read(document);
      expect(applyChanges([], results)).toBe(results);
    }));
});

const totalsIn = (results: Results, id: string) =>
  results.areas.find((area) => area.id === id)?.totals;

describe("votes that are moved", () => {
  const moving = fc.record({
    from: listId,
    to: listId,
    votes: fc.nat({ max: 30 }),
    in: place,
  });

  it("come back: the same number in the same station the other way", () => {
    fc.assert(
      fc.property(elections, moving, (document, { from, to, votes }) => {
        const results = read(document);
        const there = { votes, in: "s00" };
        const now = attempt([{ kind: "switch", from, to, ...there }], results);
        if (!now) return;
        const back = applyChanges([{ kind: "switch", from: to, to: from, ...there }], now);
        expect(said(back)).toEqual({
          ...said(applyChanges([{ kind: "spoil", of: "a", votes: 0 }], results)),
        });
      }),
      { numRuns: 80 },
    );
  });

  it("leave the totals as the kind says", () => {
    fc.assert(
      fc.property(elections, moving, (document, { from, to, votes, in: area }) => {
        const results = read(document);
        const before = totalsIn(results, "n")!;
        const by = (change: Change) => {
          const now = attempt([change], results);
          return now && totalsIn(now, "n");
        };
        const [valid, cast, invalid] = [before.valid, before.cast, before.invalid] as number[];
        const switched = by({ kind: "switch", from, to, votes, in: area });
        const spoiled = by({ kind: "spoil", of: from, votes, in: area });
        const left = by({ kind: "leave-out", of: from, votes, in: area });
        const added = by({ kind: "add", to, votes, in: area });
        const mended = by({ kind: "mend", to, votes, in: area });
        if (switched) expect(switched).toEqual(before);
        if (spoiled)
          expect(spoiled).toEqual({ ...before, valid: valid! - votes, invalid: invalid! + votes });
        if (left) expect(left).toEqual({ ...before, valid: valid! - votes, cast: cast! - votes });
        if (added) expect(added).toEqual({ ...before, valid: valid! + votes, cast: cast! + votes });
        if (mended)
          expect(mended).toEqual({ ...before, valid: valid! + votes, invalid: invalid! - votes });
      }),
      { numRuns: 50 },
    );
  });

  it("are a problem exactly where there are not so many", () => {
    fc.assert(
      fc.property(elections, moving, (document, { from, to, votes, in: area }) => {
        const results = read(document);
        const at = results.areas.findIndex(({ id }) => id === area);
        fc.pre(at >= 0 && from !== to);
        const movable = leaves(results, at)
          .filter((leaf) => votesOf(results, leaf, LISTS.indexOf(to)) !== undefined)
          .reduce((sum, leaf) => sum + (votesOf(results, leaf, LISTS.indexOf(from)) ?? 0), 0);
        const now = attempt([{ kind: "switch", from, to, votes, in: area }], results);
        expect(now !== undefined).toBe(votes <= movable);
      }),
      { numRuns: 120 },
    );
  });
});

function leaves({ areas }: Results, at: number): number[] {
  const inside = areas.flatMap(({ parent }, i) => (parent === at ? [i] : []));
  return inside.length === 0 ? [at] : inside.flatMap((i) => leaves({ areas } as Results, i));
}

describe("changes of lists and areas", () => {
  const merge = (lists: string[], id: string): Change => ({
    kind: "merge",
    lists,
    into: { id, name: id },
  });

  it("commute where they have nothing to do with each other", () => {
    fc.assert(
      fc.property(
        elections,
        fc.constantFrom("left-out" as const, "spoiled" as const),
        (document, votes) => {
          const results = read(document);
          const [one, two]: Change[] = [
            merge(["a", "b"], "m"),
            { kind: "withdraw", list: "c", votes },
          ];
          expect(said(applyChanges([one!, two!], results))).toEqual(
            said(applyChanges([two!, one!], results)),
          );
          const [three, four] = [merge(["a", "c"], "m"), merge(["b", "d"], "k")];
          expect(said(applyChanges([three, four], results))).toEqual(
            said(applyChanges([four, three], results)),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it("take areas away one after another as all at once", () => {
    fc.assert(
      fc.property(elections, (document) => {
        const results = read(document);
        const two: Change = { kind: "leave-out-areas", areas: ["s00", "s01"] };
        const [one, other]: Change[] = [
          { kind: "leave-out-areas", areas: ["s00"] },
          { kind: "leave-out-areas", areas: ["s01"] },
        ];
        const [together, after] = [attempt([two], results), attempt([one!, other!], results)];
        expect(after && said(after)).toEqual(together && said(together));
      }),
      { numRuns: 50 },
    );
  });

  it("give the votes back where what was split is merged", () => {
    fc.assert(
      fc.property(elections, fc.integer({ min: 0, max: 5 }), (document, n) => {
        const results = read(document);
        const into = [
          { id: "x", name: "X", share: fraction(n, 9) },
          { id: "y", name: "Y", share: fraction(4, 9) },
          { id: "z", name: "Z", share: fraction(5 - n, 9) },
        ];
        const split = applyChanges([{ kind: "split", list: "a", into }], results);
        const back = applyChanges([merge(["x", "y", "z"], "a")], split);
        results.areas.forEach((_, area) => {
          LISTS.forEach((id) => {
            const column = back.lists.findIndex((list) => list.id === id);
            expect(votesOf(back, area, column)).toBe(votesOf(results, area, LISTS.indexOf(id)));
          });
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe("what is not known", () => {
  const exact: fc.Arbitrary<Change> = fc.oneof(
    fc.record({
      kind: fc.constant("leave-out-areas" as const),
      areas: fc.constantFrom(["s00"], ["r0"], ["s00", "r1"]),
    }),
    fc.record({
      kind: fc.constant("withdraw" as const),
      list: listId,
      votes: fc.oneof(
        fc.constantFrom("left-out" as const, "spoiled" as const),
        fc.record({ to: listId }),
      ),
    }),
    fc.record({
      kind: fc.constant("switch" as const),
      from: listId,
      to: listId,
      votes: fc.nat({ max: 9 }),
      in: fc.constant("s00"),
    }),
    fc.record({
      kind: fc.constant("spoil" as const),
      of: listId,
      votes: fc.nat({ max: 9 }),
      in: fc.constant("s00"),
    }),
  );

  it("is never invented: what is said of a count with gaps holds of the whole count", () => {
    fc.assert(
      fc.property(
        elections.chain((document) => fc.tuple(fc.constant(document), hidden(document))),
        exact,
        fc.boolean(),
        ([document, gaps], one, recounted) => {
          const change = recounted ? recount(document) : one;
          const [truth, known] = [attempt([change], read(document)), attempt([change], read(gaps))];
          if (!truth) return;
          // votes are taken only from those that are known; all else that can be of the whole count can be here
          if (!known) expect(["switch", "spoil"]).toContain(change.kind);
          if (!known) return;
          const width = known.lists.length;
          known.areas.forEach(({ id, totals }, area) => {
            const there = truth.areas.findIndex((one) => one.id === id);
            for (const total of TOTALS) {
              const [said, is] = [totals[total], truth.areas[there]!.totals[total]];
              if (said === undefined || is === undefined) continue;
              const [low, high] = ends(is);
              const [from, to] = ends(said);
              expect([from <= high, to >= low]).toEqual([true, true]);
            }
            for (let list = 0; list < width; list++) {
              const votes = votesOf(known, area, list);
              if (votes !== null) expect(votes).toBe(votesOf(truth, there, list));
            }
          });
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("votes of areas that are not known", () => {
  const gaps = read({
    mandate: "results/1",
    election: { id: "e", title: "E", status: "final", sources: [] },
    lists: LISTS.map((id) => ({ id, name: id, kind: "party" })),
    areas: [
      {
        ...{ id: "n", name: "N", level: "nation", parent: null },
        ...{ votes: { a: 100, b: 50, c: 30 }, totals: { valid: 180, cast: 190, registered: 300 } },
      },
      {
        ...{ id: "r0", name: "R 0", level: "region", parent: "n" },
        ...{ votes: { a: 60, b: 20, c: 10 }, totals: { valid: 90, cast: 95 } },
      },
      {
        ...{ id: "r1", name: "R 1", level: "region", parent: "n" },
        ...{ votes: { a: null, b: 30, c: null }, totals: { valid: 90, cast: 95 } },
      },
    ],
  });
  const row = (results: Results, id: string) =>
    results.lists.map((_, list) =>
      votesOf(
        results,
        results.areas.findIndex((one) => one.id === id),
        list,
      ),
    );

  it("take the votes that come with an unknown number to not known, and totals to bounds", () => {
    const switched = applyChanges([{ kind: "switch", from: "a", to: "b", votes: 50 }], gaps);
    expect(row(switched, "n")).toEqual([50, 100, 30, undefined]);
    expect(row(switched, "r0")).toEqual([30, 50, 10, undefined]); // 50 of 100, so 30 of 60
    expect(row(switched, "r1")).toEqual([null, null, null, undefined]);
    const left = applyChanges([{ kind: "leave-out", of: "a", votes: 50 }], gaps);
    expect(totalsIn(left, "n")).toEqual({ valid: 130, cast: 140, registered: 300 });
    expect(totalsIn(left, "r0")).toEqual({ valid: 60, cast: 65 });
    expect(totalsIn(left, "r1")).toEqual({
      valid: { from: 40, to: 90 },
      cast: { from: 45, to: 95 },
    });
  });

  it("may all be the votes of a list that does not stand, or none", () => {
    const gone = applyChanges([{ kind: "withdraw", list: "a", votes: "left-out" }], gaps);
    expect(totalsIn(gone, "n")).toEqual({ valid: 80, cast: 90, registered: 300 });
    expect(totalsIn(gone, "r1")).toEqual({
      valid: { from: 30, to: 90 },
      cast: { from: 35, to: 95 },
    });
    const moved = applyChanges([{ kind: "withdraw", list: "a", votes: { to: "b" } }], gaps);
    expect(row(moved, "n")).toEqual([150, 30, undefined]);
    expect(row(moved, "r1")).toEqual([null, null, undefined]);
  });

  it("leave the whole with votes that are not known, where their area is not counted", () => {
    const less = applyChanges([{ kind: "leave-out-areas", areas: ["r1"] }], gaps);
    expect(row(less, "n")).toEqual([null, 20, null, undefined]);
    expect(totalsIn(less, "n")).toEqual({
      valid: 90,
      cast: 95,
      registered: { from: 95, to: 205 }, // of 300, at least the 95 who voted and at most all but the 95 of the other
    });
  });

  it("are counted anew with their area, and the whole by the difference", () => {
    const votes = new Map([["b", 10]]);
    const now = applyChanges(
      [{ kind: "replace", area: "r0", votes, totals: { valid: 80, cast: 95 } }],
      gaps,
    );
    expect(row(now, "n")).toEqual([100, 40, 30, undefined]);
    expect(totalsIn(now, "n")).toEqual({ valid: 170, cast: 190, registered: 300 });
    const open = applyChanges(
      [{ kind: "replace", area: "r1", votes: new Map([["a", 40]]), totals: {} }],
      gaps,
    );
    expect(row(open, "n")).toEqual([null, 50, 30, undefined]);
  });
});

/** Another count of the first station, in which the last list that stands has the votes of the first. */
function recount({ areas }: ElectionJson): Change {
  const votes = Object.entries(areas.find(({ id }) => id === "s00")!.votes!);
  const turned = votes.map(([id], i) => [id, votes.at(-1 - i)![1]] as const);
  return { kind: "replace", area: "s00", votes: new Map(turned), totals: {} };
}

const ends = (known: number | { from: number; to: number }) =>
  typeof known === "number" ? ([known, known] as const) : ([known.from, known.to] as const);
