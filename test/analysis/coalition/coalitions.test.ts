import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CoalitionOptions,
  type Coalitions,
  coalitions,
} from "../../../src/analysis/coalition/coalitions.ts";
import { add, type Fraction, fraction } from "../../../src/exact/fraction.ts";

const seated = (...seats: number[]) => new Map(seats.map((n, i) => [`l${i}`, n]));
const house = (seats: ReadonlyMap<string, number>) =>
  [...seats.values()].reduce((a, b) => a + b, 0);
const text = (x: Fraction | null) => (x === null ? null : `${x.n}/${x.d}`);
const banzhafOf = ({ power }: Coalitions) => power.map(({ banzhaf }) => text(banzhaf));
const shapleyOf = ({ power }: Coalitions) => power.map((one) => text(one.shapleyShubik));
const minimalOf = ({ minimal }: Coalitions) =>
  minimal.map(({ lists, surplus }) => `${lists.join("+")} ${surplus}`);

describe("Kyrgyzstan, 4 October 2020: 46, 45, 16 and 13 of 120 seats", () => {
  const found = coalitions(
    new Map([
      ["birimdik", 46],
      ["mekenim", 45],
      ["kyrgyzstan", 16],
      ["butun", 13],
    ]),
    120,
  );

  it("has three coalitions that need each of their members, and three pairs that fall short", () => {
    expect(found.majority).toBe(61);
    expect(minimalOf(found)).toEqual([
      "birimdik+mekenim 30",
      "birimdik+kyrgyzstan 1",
      "mekenim+kyrgyzstan 0",
    ]);
    expect(found.minimalCount).toBe(3n);
    expect(found.near.map(({ lists, surplus }) => [lists.join("+"), surplus])).toEqual([
      ["birimdik+butun", -2],
      ["mekenim+butun", -3],
      ["kyrgyzstan+butun", -32],
    ]);
  });

  it("gives the three largest a third of the power each, and the fourth none", () => {
    expect(found.winning).toBe(8n);
    expect(found.power.map(({ neededIn }) => neededIn)).toEqual([4n, 4n, 4n, 0n]);
    expect(banzhafOf(found)).toEqual(["1/3", "1/3", "1/3", "0/1"]);
    expect(shapleyOf(found)).toEqual(["1/3", "1/3", "1/3", "0/1"]);
    expect(text(found.power[0]!.absoluteBanzhaf)).toBe("1/2");
  });
});

describe("published indices", () => {
  it("Council of the EEC, 1958: Luxembourg had a vote and no power (Banzhaf 5/21, 3/21, 0)", () => {
    const found = coalitions(seated(4, 4, 4, 2, 2, 1), 17, { majority: 12 });
    expect(banzhafOf(found)).toEqual(["5/21", "5/21", "5/21", "1/7", "1/7", "0/1"]);
    // Shapley–Shubik: 14/60 and 9/60
    expect(shapleyOf(found)).toEqual(["7/30", "7/30", "7/30", "3/20", "3/20", "0/1"]);
  });

  it("Parliament of Catalonia, 2012: 68 of 135", () => {
    const found = coalitions(
      new Map([
        ["CiU", 50],
        ["ERC", 21],
        ["PSC", 20],
        ["PP", 19],
        ["ICV", 13],
        ["Cs", 9],
        ["CUP", 3],
      ]),
      135,
    );
    expect(found.majority).toBe(68);
    expect(shapleyOf(found)).toEqual(["8/15", "2/15", "2/15", "2/15", "1/30", "1/30", "0/1"]);
  });

  it("Nassau County, 1965: Banzhaf's three boards without power", () => {
    const found = coalitions(seated(31, 31, 28, 21, 2, 2), 115, { majority: 58 });
    expect(banzhafOf(found)).toEqual(["1/3", "1/3", "1/3", "0/1", "0/1", "0/1"]);
  });

  it("Security Council: a permanent member has 421/2145 of the power, another 4/2145 (Shapley–Shubik)", () => {
    const found = coalitions(seated(...[7, 7, 7, 7, 7], ...new Array(10).fill(1)), 45, {
      majority: 39,
    });
    expect(new Set(shapleyOf(found))).toEqual(new Set(["421/2145", "4/2145"]));
    expect(found.winning).toBe(848n);
    expect(found.minimalCount).toBe(210n);
  });

  it("Congress of Deputies, 2016: 137, 85, 71, 32, 9, 8, 5, 2, 1, and 176 win", () => {
    const found = coalitions(seated(137, 85, 71, 32, 9, 8, 5, 2, 1), 350);
    expect(found.majority).toBe(176);
    agrees(seated(137, 85, 71, 32, 9, 8, 5, 2, 1), 350, {});
    expect(found.power.at(-1)!.neededIn).toBeGreaterThan(0n);
  });
});

describe("whatever the seats", () => {
  const chamber = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 10 });

  it("agrees with going through every set", () =>
    fc.assert(
      fc.property(chamber, fc.integer({ min: 0, max: 60 }), (seats, extra) => {
        const all = seated(...seats);
        const whole = house(all) + (extra > 50 ? extra - 50 : 0);
        agrees(all, whole, extra > 0 && extra < whole ? { majority: extra } : {});
      }),
      { numRuns: 60 },
    ));

  it("agrees with it where lists are excluded, together or apart", () => {
    const id = fc.integer({ min: 0, max: 9 }).map((i) => `l${i}`);
    const group = fc.uniqueArray(id, { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(
        chamber,
        fc.uniqueArray(id, { maxLength: 2 }),
        fc.array(group, { maxLength: 2 }),
        fc.array(group, { maxLength: 3 }),
        (seats, exclude, together, apart) =>
          agrees(seated(...seats), house(seated(...seats)), { exclude, together, apart }),
      ),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order of the data where seats differ, and shares add up to 1", () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 9 }),
        (seats) => {
          const all = [...seated(...seats)];
          const [one, other] = [all, all.toReversed()].map((order) =>
            coalitions(new Map(order), house(new Map(order))),
          );
          expect(one).toEqual(other);
          const total = (which: "banzhaf" | "shapleyShubik") =>
            one!.power.map((power) => power[which]!).reduce(add, fraction(0));
          expect([total("banzhaf"), total("shapleyShubik")]).toEqual([fraction(1), fraction(1)]);
        },
      ),
    ));

  it("lists equal coalitions by the order of the lists, largest members first", () => {
    const found = coalitions(seated(40, 30, 20, 10), 100, { majority: 50 });
    expect(minimalOf(found)).toEqual(["l0+l1 20", "l0+l2 10", "l0+l3 0", "l1+l2 0"]);
    const even = coalitions(seated(25, 25, 25, 25), 100);
    expect(minimalOf(even)).toEqual(["l0+l1+l2 24", "l0+l1+l3 24", "l0+l2+l3 24", "l1+l2+l3 24"]);
  });
});

describe("a house", () => {
  it("counts empty seats: the majority is one of all seats", () => {
    const found = coalitions(seated(50, 40), 120);
    expect(minimalOf(found)).toEqual(["l0+l1 29"]);
    expect(coalitions(seated(30, 20), 120)).toMatchObject({
      winning: 0n,
      minimal: [],
      near: [{ lists: ["l0", "l1"], surplus: -11 }],
      power: [{ banzhaf: null, shapleyShubik: null, neededIn: 0n }, {}],
    });
  });

  it("with one party's majority has no other", () => {
    const found = coalitions(seated(70, 30, 20), 120);
    expect(minimalOf(found)).toEqual(["l0 9"]);
    expect(found.near).toEqual([]);
    expect(banzhafOf(found)).toEqual(["1/1", "0/1", "0/1"]);
  });

  it("of two thirds needs more", () => {
    const found = coalitions(seated(46, 45, 16, 13), 120, { majority: 80 });
    expect(minimalOf(found)).toEqual(["l0+l1 11"]);
  });

  it("without seats has no coalition", () =>
    expect(coalitions(new Map(), 0)).toMatchObject({
      winning: 0n,
      minimal: [],
      near: [],
      power: [],
    }));
});

describe("large houses", () => {
  const lists = seated(...Array.from({ length: 20 }, (_, i) => 16 + ((i * 37) % 39)));

  it("of 700 seats and 20 lists take milliseconds, the first coalitions of tens of thousands included", () => {
    const whole = house(lists);
    expect(whole).toBeGreaterThan(600);
    coalitions(lists, whole); // what is measured is the work, not the loading
    const start = process.cpuUsage();
    const found = coalitions(lists, whole, { most: 100 });
    const { user } = process.cpuUsage(start);
    expect(user / 1_000).toBeLessThan(200); // some 10 ms; others may be at work on the same processor
    expect(found.minimal).toHaveLength(100);
    expect(found.minimalCount).toBeGreaterThan(30_000n);
  });

  it("of more than 53 lists are counted exactly", () => {
    const found = coalitions(seated(...new Array(60).fill(1)), 60);
    expect(found.winning).toBe(2n ** 59n - choose(60n, 30n) / 2n);
    expect(found.power[0]!.neededIn).toBe(choose(59n, 30n));
    expect(text(found.power[0]!.shapleyShubik)).toBe("1/60");
    expect(found.minimalCount).toBe(choose(60n, 31n));
    expect(found.minimal).toHaveLength(1_000);
  });
});

const choose = (n: bigint, k: bigint): bigint => (k === 0n ? 1n : (choose(n - 1n, k - 1n) * n) / k);

/** Holds everything against the definitions, set by set. */
function agrees(
  seats: ReadonlyMap<string, number>,
  whole: number,
  options: CoalitionOptions,
): void {
  const { exclude = [], together = [], apart = [] } = options;
  const found = coalitions(seats, whole, options);
  const ids = [...seats].filter(([, n]) => n > 0).map(([id]) => id);
  const held = (set: readonly string[]) => set.reduce((all, id) => all + seats.get(id)!, 0);
  const isWish = (set: readonly string[], wish: readonly string[]) => {
    const own = wish.filter((id) => ids.includes(id));
    return own.every((id) => set.includes(id)) || !own.some((id) => set.includes(id));
  };
  const allowed = (set: readonly string[]) =>
    !set.some((id) => exclude.includes(id)) &&
    together.every((wish) => isWish(set, wish)) &&
    apart.every((wish) => set.filter((id) => wish.includes(id)).length < 2);
  const sets = Array.from({ length: 2 ** ids.length }, (_, bits) =>
    ids.filter((_id, i) => bits & (1 << i)),
  );
  const wins = sets.filter((set) => allowed(set) && held(set) >= found.majority);
  const players = found.power.map(({ lists }) => lists);
  const without = (set: readonly string[], lists: readonly string[]) =>
    set.filter((id) => !lists.includes(id));
  const needs = (set: readonly string[], lists: readonly string[]) =>
    lists.every((id) => set.includes(id)) && held(without(set, lists)) < found.majority;
  const minimal = wins.filter((set) =>
    players.every((lists) => !set.includes(lists[0]!) || needs(set, lists)),
  );
  const key = (set: readonly string[]) => set.toSorted().join();
  expect(found.winning).toBe(BigInt(wins.length));
  expect(found.minimalCount).toBe(BigInt(minimal.length));
  expect(found.minimal.map(({ lists }) => key(lists)).toSorted()).toEqual(
    minimal.map(key).toSorted(),
  );
  expect(found.minimal.map((one) => one.seats)).toEqual(
    found.minimal.map((one) => held(one.lists)).toSorted((a, b) => b - a),
  );
  expect(found.power.map(({ neededIn }) => neededIn)).toEqual(
    players.map((lists) => BigInt(wins.filter((set) => needs(set, lists)).length)),
  );
  for (const { lists, surplus } of found.near) {
    expect(allowed(lists)).toBe(true);
    expect(surplus).toBe(held(lists) - found.majority);
    expect(surplus).toBeLessThan(0);
  }
  if (apart.length === 0 && wins.length > 0 && players.length < 8)
    expect(shapleyOf(found)).toEqual(pivots(players, held, found.majority));
}

/** Shapley–Shubik by its definition: every order of joining. */
function pivots(
  players: readonly (readonly string[])[],
  held: (set: readonly string[]) => number,
  majority: number,
): string[] {
  const orders = permutations(players.map((_, i) => i));
  const counts = players.map(() => 0);
  const seats = players.map(held);
  for (const order of orders) {
    let sum = 0;
    const pivot = order.find((i) => {
      sum += seats[i]!;
      return sum >= majority;
    });
    counts[pivot!]! += 1;
  }
  return counts.map((n) => text(fraction(n, orders.length))!);
}

const permutations = (of: readonly number[]): number[][] =>
  of.length === 0
    ? [[]]
    : of.flatMap((first) =>
        permutations(of.filter((other) => other !== first)).map((rest) => [first, ...rest]),
      );
