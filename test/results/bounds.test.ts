import fc from "fast-check";
import { expect, it } from "vitest";
import { sizeOf } from "../../src/results/bases.ts";
import { readDocument } from "../../src/results/document.ts";
import { BASES, TOTALS } from "../../src/results/results.ts";

interface Truth {
  readonly votes: number[];
  readonly valid: number;
  readonly invalid: number;
  readonly cast: number;
  readonly registered: number;
}

const station = fc
  .tuple(fc.nat(50), fc.nat(50), fc.nat(9), fc.nat(9), fc.nat(60))
  .map(([a, x, unnamed, invalid, away]): Truth => {
    const valid = a + x + unnamed;
    return {
      votes: [a, x],
      valid,
      invalid,
      cast: valid + invalid,
      registered: valid + invalid + away,
    };
  });

const sum = (parts: readonly Truth[]): Truth => ({
  votes: [0, 1].map((list) => parts.reduce((n, part) => n + part.votes[list]!, 0)),
  valid: parts.reduce((n, part) => n + part.valid, 0),
  invalid: parts.reduce((n, part) => n + part.invalid, 0),
  cast: parts.reduce((n, part) => n + part.cast, 0),
  registered: parts.reduce((n, part) => n + part.registered, 0),
});

/** What a source prints of one total: all, nothing, or a range around it. */
const print = fc.oneof(
  fc.constant("nothing" as const),
  fc.constant("all" as const),
  fc.tuple(fc.nat(20), fc.nat(20)),
);

it("whatever of an election is printed, what is known of its bases holds of the whole truth", () =>
  fc.assert(
    fc.property(
      fc.tuple(station, station, station, station),
      fc.array(fc.tuple(print, print, print, print, fc.boolean()), { minLength: 7, maxLength: 7 }),
      (stations, prints) => {
        const [one, two] = [sum(stations.slice(0, 2)), sum(stations.slice(2))];
        const truths = [sum([one, two]), one, two, ...stations];
        const parents = [null, "0", "0", "1", "1", "2", "2"];
        const { results, problems } = readDocument(
          {
            mandate: "results/1",
            election: { id: "e", title: "E", status: "constructed", sources: [] },
            lists: [
              { id: "a", name: "A", kind: "party" },
              { id: "x", name: "Against all", kind: "against-all" },
            ],
            areas: truths.map((truth, i) => {
              const totals = TOTALS.filter((total) => total !== "blank").flatMap((total, k) => {
                const how = prints[i]![k as 0 | 1 | 2 | 3];
                if (how === "nothing") return [];
                const n = truth[total];
                return [
                  [total, how === "all" ? n : { from: Math.max(0, n - how[0]), to: n + how[1] }],
                ];
              });
              const own = i > 2 || prints[i]![4];
              return {
                id: String(i),
                name: "N",
                level: i === 0 ? "nation" : i < 3 ? "region" : "station",
                parent: parents[i],
                totals: Object.fromEntries(totals),
                votes: own ? { a: truth.votes[0], x: truth.votes[1] } : null,
              };
            }),
          },
          "made",
        );
        expect(problems).toEqual([]);
        truths.forEach((truth, area) => {
          for (const base of BASES) {
            const size = sizeOf(results!, area, base) as
              | number
              | { from: number; to: number | null };
            const [low, high] = typeof size === "number" ? [size, size] : [size.from, size.to];
            const true_ = base === "party" ? truth.votes[0]! : truth[base];
            expect(low).toBeLessThanOrEqual(true_);
            expect(high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(true_);
          }
        });
      },
    ),
    { numRuns: 500 },
  ));
