import { describe, expect, it } from "vitest";
import { apportion } from "../../src/apportion/apportion.ts";
import { DIVISORS, METHODS, parseMethod } from "../../src/apportion/methods.ts";
import { QUOTAS, REMAINING, ROUNDINGS } from "../../src/apportion/quotas.ts";
import { fraction } from "../../src/exact/fraction.ts";

const all = () => [
  ...DIVISORS.map(({ id }) => parseMethod(id)!),
  ...["1.4", "1.2"].map((first) => parseMethod({ divisor: "sainte-lague", first })!),
  parseMethod({ divisor: "dhondt", first: "1.42" })!,
  ...["0.9", "2"].map((exponent) => parseMethod({ divisor: "power", exponent })!),
  ...QUOTAS.flatMap((quota) =>
    REMAINING.map((then) => parseMethod({ quota, whole: "3/4", then })!),
  ),
  ...QUOTAS.flatMap((quota) =>
    ROUNDINGS.flatMap((round) => REMAINING.map((then) => parseMethod({ quota, round, then })!)),
  ),
];

describe("the method of a law document", () => {
  it("is known by one word", () => {
    for (const method of METHODS) expect(parseMethod(method.id)).toEqual(method);
    for (const { id } of DIVISORS) expect(parseMethod({ divisor: id })).toBe(parseMethod(id));
  });

  it("is told apart from every other by its id and its title", () => {
    const ids = all().map(({ id }) => id);
    const titles = all().map(({ title }) => title);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).not.toMatch(/undefined|^[\s,]|[\s,]$/);
  });

  it("is named by its parts, the rounding and the rest only where they are not the usual ones", () => {
    const id = (law: object) => parseMethod(law)!.id;
    expect(id({ quota: "hare" })).toBe("hare");
    expect(id({ quota: "droop", round: "above" })).toBe("droop");
    expect(id({ quota: "droop", round: "exact" })).toBe("droop-exact");
    const hare = { quota: "hare", round: "down" };
    expect(id({ ...hare, ...rest("highest-averages") })).toBe("hare-down-highest-averages");
    expect(id({ quota: "hare", whole: "0.75", ...rest("nothing") })).toBe("hare-3/4-nothing");
    expect(id({ divisor: "power", exponent: "0.9" })).toBe("power-0.9");
    expect(id({ quota: "imperiali", ...rest("nothing") })).toBe("imperiali-quota-nothing");
    expect(id({ divisor: "sainte-lague", first: " 1.4 " })).toBe("sainte-lague-1.4");
    expect(parseMethod({ divisor: "sainte-lague", first: "1.4" })).toMatchObject({
      title: expect.stringMatching(/^modified Sainte-Laguë, .* 1\.4$/),
      first: fraction(7, 5),
    });
    expect(parseMethod({ divisor: "dhondt", first: "1.42" })!.title).toMatch(/^D'Hondt .* 1\.42$/);
  });

  it.each([
    ["a word that names none", "hare-niemeyer"],
    ["nothing", null],
    ["a number", 1.4],
    ["an object without a method", {}],
    ["a first divisor alone", { first: "1.4" }],
    ["a quota among the divisors", { divisor: "hare" }],
    ["a key that divisors do not have", { divisor: "dhondt", round: "down" }],
    ["a first divisor that is no text", { divisor: "sainte-lague", first: 1.4 }],
    ["a first divisor that is no number", { divisor: "sainte-lague", first: "a bit" }],
    ["a first divisor of an unknown method", { divisor: "hare", first: "1.4" }],
    ["a first divisor of 0", { divisor: "dhondt", first: "0" }],
    ["a first divisor as large as the second", { divisor: "dhondt", first: "2" }],
    [
      "a first divisor of which the square is as large",
      { divisor: "huntington-hill", first: "3/2" },
    ],
    [
      "a first divisor beyond whole doubles above",
      { divisor: "dhondt", first: "9007199254740995/9007199254740991" },
    ],
    [
      "a first divisor beyond whole doubles below",
      { divisor: "dhondt", first: "9007199254740991/9007199254740995" },
    ],
    ["powers without an exponent", { divisor: "power" }],
    ["an exponent of 0", { divisor: "power", exponent: "0" }],
    ["an exponent above 2", { divisor: "power", exponent: "2.05" }],
    ["an exponent in parts too fine", { divisor: "power", exponent: "1/21" }],
    ["an exponent that is no text", { divisor: "power", exponent: 0.9 }],
    ["powers with a first divisor", { divisor: "power", exponent: "0.9", first: "0.5" }],
    ["no part of a quota", { quota: "hare", whole: "0" }],
    ["more than a quota", { quota: "hare", whole: "1.01" }],
    ["a part of a quota that is no text", { quota: "hare", whole: 0.75 }],
    ["an unknown quota", { quota: "dhondt" }],
    ["a key that quotas do not have", { quota: "hare", first: "1.4" }],
    ["an unknown rounding", { quota: "hare", round: "up" }],
    ["an unknown use of the rest", { quota: "hare", ...rest("lot") }],
    ["an unknown way to take seats back", { quota: "hare", over: "lot" }],
  ])("is refused: %s", (_, law) => expect(parseMethod(law)).toBeUndefined());

  it("takes a first divisor just below the second, and seats back from the smallest remainder", () => {
    expect(parseMethod({ divisor: "dhondt", first: "1.99" })).toMatchObject({ id: "dhondt-1.99" });
    expect(parseMethod({ divisor: "huntington-hill", first: "7/5" })).toBeDefined();
    const over = { quota: "hare", over: "smallest-remainder" };
    expect(parseMethod(over)).toEqual(parseMethod("hare"));
    expect(parseMethod({ quota: "hare", whole: "1" })).toEqual(parseMethod("hare"));
  });

  it("leaves it to the law what the quota is taken of", () => {
    expect(parseMethod({ quota: "hare", of: "party" })).toEqual(parseMethod("hare"));
  });

  it("shares a whole number of seats from 0, and nothing else", () => {
    for (const seats of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => apportion([1, 2], seats, parseMethod("hare")!)).toThrow(RangeError);
      expect(() => apportion([1, 2], seats, parseMethod("hare")!)).toThrow("whole number");
    }
    expect(apportion([1, 2], 0, parseMethod("hare")!).seats).toEqual([0, 0]);
  });
});

function rest(word: string) {
  // biome-ignore lint/suspicious/noThenProperty: the grammar's word for what follows the quota
  return { then: word };
}
