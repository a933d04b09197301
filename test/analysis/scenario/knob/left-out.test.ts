import { describe, expect, it } from "vitest";
import { applyChanges } from "../../../../src/analysis/scenario/apply.ts";
import { folded } from "../../../../src/analysis/scenario/knob/folded.ts";
import { type Stretch, sweepLeftOut } from "../../../../src/analysis/scenario/knob/left-out.ts";
import { ranked } from "../../../../src/analysis/scenario/order.ts";
import { elect } from "../../../../src/elect/elect.ts";
import { compare, fraction, times, toFixed } from "../../../../src/exact/fraction.ts";
import { parseFraction } from "../../../../src/exact/parse.ts";
import type { Results } from "../../../../src/results/results.ts";
import { shareOf } from "../../../../src/words/shares.ts";
import { election, law } from "../../../support.ts";

const stations: Results = {
  ...election("kg-2020-stations"),
  assumptions: [{ total: "invalid", value: { share: parseFraction("1.5%")! } }],
};
const kg = law("kg-2020");
const order = { first: "largest", level: "station" } as const;

describe("Kyrgyzstan, 4 October 2020: stations left out in the order of their form 2 voters", () => {
  const by = "form2_percent_of_registered";
  const sweep = sweepLeftOut(kg, stations, { ...order, by }, {}, 260);
  const { stretches, areas, lacking } = sweep;
  const isIn = ({ outcome }: Stretch) => outcome.lists.find(({ id }) => id === "mekenchil")!.passes;
  const flips = stretches.filter((one, i) => i > 0 && isIn(one) !== isIn(stretches[i - 1]!));

  it("lets Mekenchil in after 205, out at 218, in at 225, out at 229, in at 252 by the published share", () => {
    expect(flips.map((flip) => [flip.from, isIn(flip)])).toEqual([
      [205, true],
      [218, false],
      [225, true],
      [229, false],
      [252, true],
    ]);
    expect([areas, lacking]).toEqual([2413, 0]);
  });

  it("tells the share at the edge and the votes that are left out", () => {
    expect(flips[0]).toMatchObject({ votes: 228_424, figure: parseFraction("31.465093411996065") });
    expect(toFixed(flips[4]!.figure!, 2)).toBe("28.77");
  });

  it("tells the votes that remain, and the base, at every number", () => {
    const { remaining } = sweep;
    const at = stations.lists.findIndex(({ id }) => id === "mekenchil");
    const own = (gone: number) => remaining.find((one) => one.gone === gone)!;
    expect(own(0).votes[at]).toBe(132_807);
    expect(own(252).votes[at]).toBe(114_466);
    const share = (gone: number) => shareOf(own(gone).votes[at]!, own(gone).base)!;
    const reaches = [204, 205, 251, 252].map((gone) => compare(share(gone), fraction(7, 100)) >= 0);
    expect(reaches).toEqual([false, true, false, true]);
    expect(toFixed(times(share(252), fraction(100)), 4)).toBe("7.0001");
  });

  it("begins with the count as it is, and leaves ten stations of equal share out together", () => {
    expect(stretches[0]).toMatchObject({ from: 0, to: 0, figure: null, votes: 0 });
    expect(stretches[0]!.outcome).toEqual(elect(kg, stations));
    expect(stretches[1]!.from).toBe(10);
    for (const [i, { from }] of stretches.slice(2).entries())
      expect(from).toBe(stretches[i + 1]!.to + 1);
  });
});

it("leaves out stations of one region alone", () => {
  const talas = { ...order, by: "form2_percent_of_registered", inside: "talas" };
  const { areas, stretches } = sweepLeftOut(kg, stations, talas, {}, 30);
  expect(areas).toBe(116);
  const left = stretches.at(-1)!;
  expect(left.to).toBeLessThanOrEqual(30);
  expect(left.outcome.lists.find(({ id }) => id === "mekenchil")!.passes).toBe(false);
});

it("counts a few regions as it would count the whole without the stations", () => {
  const ranks = ranked({ ...order, by: "form2_percent_of_registered" }, stations);
  const without = folded(stations, "station");
  const gone: string[] = [];
  for (const [i, { areas }] of ranks.slice(0, 200).entries()) {
    gone.push(...areas.map((area) => stations.areas[area]!.id));
    const quick = without(areas);
    if (i % 100 !== 99) continue;
    const whole = applyChanges([{ kind: "leave-out-areas", areas: gone }], stations);
    const [a, b] = [elect(kg, quick), elect(kg, whole)];
    expect(a.lists).toEqual(b.lists);
    expect([a.seats, a.open, a.steps]).toEqual([b.seats, b.open, b.steps]);
  }
}, 30_000);
