import { describe, expect, it } from "vitest";
import type { ChartInput } from "../../src/chart/chart.ts";
import { coalitions } from "../../src/chart/coalitions/coalitions.ts";
import type { ChartSpec } from "../../src/chart/spec.ts";
import { elect } from "../../src/elect/elect.ts";
import { election, law } from "../support.ts";
import { made } from "./made.ts";

const LAYOUTS = ["page", "phone"] as const;
const drawn = (input: ChartInput, layout: (typeof LAYOUTS)[number] = "page") =>
  coalitions.spec(input, { layout, theme: "light" });
function spec(input: ChartInput, layout: (typeof LAYOUTS)[number] = "page"): ChartSpec {
  const one = drawn(input, layout);
  if ("absent" in one) throw new Error(one.absent);
  return one;
}
const styled = ({ layer }: ChartSpec, style: string) =>
  layer.filter(({ mark }) => mark.style === style).flatMap(({ data }) => data.values);
const shipped = (id: string): ChartInput => {
  const results = election(id);
  return { results, outcome: elect(law(results.election.law!), results) };
};
type Box = { x0: number; x1: number; y0: number; y1: number; seats: number };

describe("Kyrgyzstan, 4 October 2020", () => {
  const kg = shipped("kg-2020");

  it("tells every coalition with its number in the alternative text", () => {
    const { headline, subtitle, source, alt } = spec(kg).usermeta;
    expect(headline).toBe("Three pairs reach 61 of 120 seats; none of them needs Butun Kyrgyzstan");
    expect(subtitle).toBe(
      "Seats of every pair of parties. Filled: a majority. Outlined: short of one.",
    );
    expect(source).toMatch(
      /^Every larger coalition that wins contains one of the three pairs\. CEC/,
    );
    expect(alt).toContain("Birimdik + Mekenim Kyrgyzstan: 91, 30 to spare");
    expect(alt).toContain("Kyrgyzstan + Butun Kyrgyzstan: 29, 32 short");
  });

  it.each(LAYOUTS)("draws bars as long as their seats, and the line at 61 (%s)", (layout) => {
    const one = spec(kg, layout);
    const boxes = [...styled(one, "segment"), ...styled(one, "missed")] as unknown as Box[];
    expect(boxes).toHaveLength(12);
    const perSeat = boxes.map(({ x0, x1, seats }) => (x1 - x0) / seats);
    for (const n of perSeat) expect(n).toBeCloseTo(perSeat[0]!, 1);
    const from = Math.min(...boxes.map(({ x0 }) => x0));
    for (const { x0 } of styled(one, "majority") as unknown as Box[])
      expect((x0 - from) / perSeat[0]!).toBeCloseTo(61, 0);
  });

  it.each(LAYOUTS)("writes no number across the line (%s)", (layout) => {
    for (const input of [kg, shipped("de-2025"), shipped("nl-tk-2017")]) {
      const one = spec(input, layout);
      const line = (styled(one, "majority")[0] as unknown as Box).x0;
      for (const { x, text } of styled(one, "on-fill"))
        expect(Math.abs((x as number) - line), String(text)).toBeGreaterThan(8);
    }
  });
});

describe("other houses", () => {
  it("of many coalitions the largest are drawn, and their number is told", () => {
    const one = spec(shipped("nl-tk-2017"));
    expect(one.usermeta.headline).toBe(
      "326 coalitions that need each member reach 76 of 150 seats",
    );
    expect(one.usermeta.subtitle).toMatch("The seven with the most seats");
  });

  it("there is no picture where one list alone has a majority, or seats are open", () => {
    expect(drawn(made({ votes: [60, 40] }))).toMatchObject({
      absent: expect.stringMatching(/alone/),
    });
    expect(drawn(made({ votes: [50, 50], house: 5 }))).toMatchObject({
      absent: expect.stringMatching(/not all decided/),
    });
  });

  it("does not depend on the order of the lists", () => {
    const [votes, names] = [
      [40, 35, 25],
      ["A", "B", "C"],
    ];
    const turned = made({ votes: votes.toReversed(), names: names.toReversed() });
    expect(spec(turned)).toEqual(spec(made({ votes, names })));
  });

  it("two that need each other are the only ones", () =>
    expect(spec(made({ votes: [50, 50], house: 10 })).usermeta.headline).toBe(
      "Only List 1 and List 2 together reach 6 of 10 seats",
    ));
});
