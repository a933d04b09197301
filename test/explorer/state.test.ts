import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "../../src/exact/fraction.ts";
import { parseFraction } from "../../src/exact/parse.ts";
import {
  fromHash,
  NOTHING,
  readShare,
  type State,
  standingOf,
  toHash,
  withStanding,
} from "../../src/explorer/state.ts";
import { BASES } from "../../src/results/results.ts";
import { runs } from "../runs.ts";

const id = fc.oneof(
  fc.constantFrom(
    "mekenchil",
    "a+b",
    "a&b=c",
    "50%",
    "#",
    "__proto__",
    "toString",
    "Кыргызстан",
    "a:b",
  ),
  fc.string({ minLength: 1, unit: "grapheme" }),
);
const share = fc
  .tuple(fc.nat(1000), fc.integer({ min: 1, max: 997 }))
  .map(([n, d]) => fraction(Math.min(n, d), d));
const whole = fc.integer({ min: 1, max: 9_999 });
const state: fc.Arbitrary<State> = fc
  .record(
    {
      law: id,
      share,
      of: fc.constantFrom(...BASES),
      region: share,
      seats: whole,
      method: id,
      most: fc.option(whole),
      ids: fc.uniqueArray(id, { maxLength: 7 }),
      without: fc.record({
        by: id,
        first: fc.constantFrom("largest", "smallest"),
        level: id,
        areas: whole,
      }),
    },
    { requiredKeys: ["ids"] },
  )
  .map(({ ids, ...rest }): State => {
    const [a, b, c, d, e, ...others] = ids;
    return {
      ...rest,
      merge: [...(c ? [[a!, b!, c]] : []), ...(e ? [[d!, e]] : [])],
      withdrawn: new Map(others.map((one, i) => [one, i === 0 ? "left-out" : "spoiled"] as const)),
    };
  });

describe("a state in the address", () => {
  it("comes out as it went in, whatever the names are", () =>
    fc.assert(
      fc.property(state, (before) => {
        expect(fromHash(`#${toHash(before)}`)).toEqual(before);
      }),
      { numRuns: runs(300) },
    ));

  it("goes through the address of a browser unchanged", () =>
    fc.assert(
      fc.property(state, (before) => {
        const { hash } = new URL(`https://example.org/#${toHash(before)}`);
        expect(fromHash(hash)).toEqual(before);
      }),
      { numRuns: runs(300) },
    ));

  it("reads what a person types", () =>
    expect(
      fromHash("#law=kg-2015&share=5%&of=party&merge=mekenchil+reforma&withdraw=ordo"),
    ).toEqual({
      law: "kg-2015",
      share: fraction(1, 20),
      of: "party",
      merge: [["mekenchil", "reforma"]],
      withdrawn: new Map([["ordo", "left-out"]]),
    }));

  it("leaves out what it does not understand", () =>
    expect(
      fromHash(
        "#share=lots&share=101%&of=everyone&seats=0&seats=1e9&most=-1&merge=a&without=x&%=%&=&&",
      ),
    ).toEqual(NOTHING));

  it("never throws", () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fromHash(text).merge).toBeDefined();
      }),
      { numRuns: runs(300) },
    ));

  it("takes a list into one group only", () =>
    expect(fromHash("#merge=a+b+a&merge=b+c&merge=c+d").merge).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]));
});

describe("a share as a reader writes it", () => {
  it.each(["0%", "100%", "1/20", "6.845%"])("takes %s", (text) =>
    expect(readShare(text)).toEqual(parseFraction(text)),
  );
  it.each(["", "5,5%", "101%", "-1%", "seven", "2"])("refuses %j", (text) =>
    expect(readShare(text)).toBeUndefined(),
  );
});

describe("how a list stands", () => {
  it("joins another, and a third joins both", () => {
    const two = withStanding(NOTHING, "b", { with: "a" });
    const three = withStanding(two, "c", { with: "b" });
    expect(three.merge).toEqual([["a", "b", "c"]]);
    expect(standingOf(three, "c")).toEqual({ with: "a" });
    expect(standingOf(three, "a")).toBe("alone");
  });

  it("leaves those it stood with; one that is left alone stands alone", () => {
    const two = withStanding(NOTHING, "b", { with: "a" });
    expect(withStanding(two, "b", "alone")).toEqual(NOTHING);
    expect(withStanding(two, "b", "spoiled")).toEqual({
      merge: [],
      withdrawn: new Map([["b", "spoiled"]]),
    });
  });

  it("is never in two groups, nor withdrawn and in one", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom("a", "b", "c", "d"),
            fc.constantFrom("alone", "left-out", "spoiled", "a", "b", "c", "d"),
          ),
        ),
        (moves) => {
          let now = NOTHING;
          for (const [list, standing] of moves) {
            if (list === standing) continue;
            const known = standing === "alone" || standing === "left-out" || standing === "spoiled";
            now = withStanding(now, list, known ? standing : { with: standing });
            expect(standingOf(now, list) === "alone").toBe(standing === "alone");
            const all = [...now.merge.flat(), ...now.withdrawn.keys()];
            expect(new Set(all).size).toBe(all.length);
            expect(now.merge.every(({ length }) => length > 1)).toBe(true);
          }
        },
      ),
      { numRuns: runs(200) },
    ));
});
