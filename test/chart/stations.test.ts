import { describe, expect, it } from "vitest";
import { sweepLeftOut } from "../../src/analysis/scenario/knob/left-out.ts";
import type { ChartInput } from "../../src/chart/chart.ts";
import type { ChartSpec } from "../../src/chart/spec.ts";
import { stations as chart } from "../../src/chart/stations/stations.ts";
import { elect } from "../../src/elect/elect.ts";
import { parseFraction } from "../../src/exact/parse.ts";
import type { Results } from "../../src/results/results.ts";
import { election, law } from "../support.ts";
import { made } from "./made.ts";
import { type LAYOUTS, sound } from "./sound.ts";

const kg = law("kg-2020");
const counted = election("kg-2020-stations");
const assumed: Results = {
  ...counted,
  assumptions: [{ total: "invalid", value: { share: parseFraction("1.5%")! } }],
};
const by = (results: Results, figure: string, upTo: number): ChartInput => ({
  results,
  outcome: elect(kg, results),
  leftOut: sweepLeftOut(
    kg,
    results,
    { by: figure, first: "largest", level: "station" },
    undefined,
    upTo,
  ),
});
const drawn = (input: ChartInput, layout: (typeof LAYOUTS)[number] = "page") =>
  chart.spec(input, { layout, theme: "light" });
function spec(input: ChartInput, layout: (typeof LAYOUTS)[number] = "page"): ChartSpec {
  const one = drawn(input, layout);
  if ("absent" in one) throw new Error(one.absent);
  return one;
}
const styled = ({ layer }: ChartSpec, style: string) =>
  layer.filter(({ mark }) => mark.style === style).flatMap(({ data }) => data.values);

describe("Kyrgyzstan, 4 October 2020: stations left out in the order of their form 2 voters", () => {
  const form2 = by(assumed, "form2_percent_of_registered", 260);

  it("follows the list whose fate turns first, and says at which numbers", () => {
    const { headline, subtitle, alt } = spec(form2).usermeta;
    expect(headline).toBe(
      "Without the 205 polling stations highest in “form2 percent of registered” Mekenchil is in; the answer flips four times more.",
    );
    expect(subtitle).toContain("Assumed are invalid ballots: 1.5% of ballots cast");
    expect(subtitle).toContain("The axis does not start at 0.");
    expect(alt).toContain("6.931% with none");
    expect(alt).toContain(
      "Out with none left out, in from 205 (31.47 or more), out from 218 (30.72 or more)",
    );
    const texts = styled(spec(form2), "small-strong").map(({ text }) => text);
    expect(texts).toContain("Changes at exactly 205 (in), 218, 225, 229 and 252 polling stations");
  });

  it("says inside the picture what it cannot show", () => {
    const { source } = spec(form2).usermeta;
    expect(source).toMatch(/no proof of why/);
    expect(source).toMatch(/2,413 of 2,475 stations\. ANNULLED, PRELIMINARY/);
  });

  it("draws the share at every number of stations, on the right side of the line", () => {
    const one = spec(form2);
    const [line] = styled(one, "threshold") as unknown as { y0: number }[];
    const path = styled(one, "step") as unknown as { gone: number; share: number; y: number }[];
    // ten stations have all their voters on form 2, and two others the same share of them: they go together
    const gone = [0, ...Array.from({ length: 251 }, (_, i) => i + 10)].filter((n) => n !== 184);
    expect(path.map((point) => point.gone)).toEqual(gone);
    for (const { share, y } of path) expect(y < line!.y0).toBe(share >= 7);
    expect(styled(one, "ink")).toHaveLength(3);
  });

  it("follows the list that is asked for", () =>
    expect(spec({ ...form2, list: "butun-kyrgyzstan" }).usermeta.headline).toBe(
      "Butun Kyrgyzstan is in, whichever number of the polling stations highest in “form2 percent of registered” is left out.",
    ));

  it("keeps every text inside the picture", async () => {
    await sound(form2, "stations");
    await sound(by(assumed, "list:birimdik", 3), "stations");
  });
});

describe("what cannot be drawn", () => {
  it("without an order, or a base that is known exactly", () => {
    const { results, outcome } = by(assumed, "form2_percent_of_registered", 1);
    expect(drawn({ results, outcome })).toMatchObject({ absent: expect.stringMatching(/--by/) });
    expect(drawn(by(counted, "form2_percent_of_registered", 11))).toMatchObject({
      absent: expect.stringMatching(/not known exactly/),
    });
  });

  it("under a law without a share of the whole", () => {
    const regions = [
      [30, 5],
      [20, 15],
    ];
    const { law: none, results, outcome } = made({ votes: [50, 20], areas: regions });
    const order = { by: "list:list-0", first: "largest", level: "region" } as const;
    expect(drawn({ results, outcome, leftOut: sweepLeftOut(none, results, order) })).toMatchObject({
      absent: "The law asks for no share of the whole.",
    });
  });
});

it("tells of a list that another rule keeps out although its share reaches the line", () => {
  const input = by(assumed, "list:birimdik", 2_200);
  const { source } = spec({ ...input, list: "butun-kyrgyzstan" }).usermeta;
  expect(source).toMatch(/^The line does not decide alone: from 2,140 on, another rule/);
}, 20_000);
