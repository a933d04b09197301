import fc from "fast-check";
import { compile } from "vega-lite";
import { describe, expect, it } from "vitest";
import type { ChartInput } from "../../src/chart/chart.ts";
import { CHARTS as ALL } from "../../src/chart/charts.ts";
import type { ChartSpec } from "../../src/chart/spec.ts";
import { tries } from "../thorough.ts";
import { type Made, made } from "./made.ts";
import { shipped } from "./shipped.ts";
import { LAYOUTS, sound } from "./sound.ts";

const CHARTS = ALL.filter(({ needs }) => needs.every((need) => ["bases", "sweep"].includes(need)));
const chart = (id: string) => CHARTS.find((one) => one.id === id)!;

function spec(id: string, input: ChartInput, layout: (typeof LAYOUTS)[number] = "page"): ChartSpec {
  const made = chart(id).spec(input, { layout, theme: "light" });
  if ("absent" in made) throw new Error(`${id}: ${made.absent}`);
  return made;
}

describe("Kyrgyzstan, 4 October 2020", () => {
  const kg = shipped("kg-2020");

  it("says the finding in the headline", () => {
    const headlines = CHARTS.map(({ id }) => spec(id, kg).usermeta.headline);
    expect(headlines).toEqual([
      "Four of 16 lists passed 7%. Mekenchil fell 3,077 votes short.",
      "No list has a majority of the 120 seats: Birimdik, the largest, is 15 short of 61.",
      "Three pairs reach 61 of 120 seats; none of them needs Butun Kyrgyzstan",
      "Four of 16 lists hold every seat on 66.5% of the party votes.",
      "7% lies between 6.845% and 7.130%. Just below 6.845%: five lists. Just above 7.130%: three lists.",
      "The base decides: Mekenchil is out on three bases of 7% and in on the fourth.",
      "Mekenim Kyrgyzstan leads in five regions, Birimdik in four.",
      "Mekenchil has 7% of valid votes or more in Jalal-Abad, Issyk-Kul and Batken.",
    ]);
  });

  it("names base and size, status and coverage inside every picture", () => {
    for (const { id } of CHARTS) {
      const { source } = spec(id, kg).usermeta;
      expect(source).toMatch(/ANNULLED, PRELIMINARY/);
      expect(source).toMatch(/2,429 of 2,475 stations|2,399 stations/);
    }
    expect(spec("threshold-bars", kg).usermeta.subtitle).toMatch(
      /^Share of the 1,990,753 ballots cast/,
    );
    expect(spec("bases", kg).usermeta.alt).toMatch(/3,523,554 registered voters: .*110,373 short/);
  });

  it("tells every list with its votes in the alternative text, and no share that crosses the line", () => {
    const { alt } = spec("threshold-bars", kg).usermeta;
    for (const list of kg.outcome.lists) {
      expect(alt).toContain(list.name);
      expect(alt).toContain(`${list.votes!.toLocaleString("en")} votes`);
    }
    expect(alt).toContain("Mekenchil 6.845%, 3,077 short");
    expect(alt).toContain("Butun Kyrgyzstan 7.130%, 2,587 clear");
    expect(alt).toContain("Invalid ballots* 1.6% (31,823 votes)");
  });

  it("draws as many seats as each list has", () => {
    const { layer } = spec("hemicycle", kg);
    const seats = layer.find(({ mark }) => mark.type === "point")!.data.values;
    const count = (name: string) => seats.filter(({ list }) => list === name).length;
    expect(["Birimdik", "Mekenim Kyrgyzstan", "Kyrgyzstan", "Butun Kyrgyzstan"].map(count)).toEqual(
      [46, 45, 16, 13],
    );
  });

  it("compiles as Vega-Lite without a warning, with its data inside", () => {
    for (const { id } of CHARTS)
      for (const layout of LAYOUTS) {
        const warnings: unknown[] = [];
        const keep = (...args: unknown[]) => {
          warnings.push(args);
          return logger;
        };
        const ignore = () => logger;
        const logger = { warn: keep, error: keep, info: ignore, debug: ignore, level: ignore };
        const one = spec(id, kg, layout);
        expect(one.$schema).toBe("https://vega.github.io/schema/vega-lite/v6.json");
        compile(JSON.parse(JSON.stringify(one)), { logger: logger as never });
        expect(warnings, `${id} ${layout}`).toEqual([]);
        expect(JSON.stringify(one)).not.toMatch(/"url":/);
      }
  });

  it("keeps every text inside the picture", () => sound(kg));
});

describe("other shapes of data", () => {
  const shapes: Record<string, Made> = {
    "two lists": { votes: [60, 40], share: "5%", house: 5 },
    "25 lists": {
      votes: Array.from({ length: 25 }, (_, i) => 1000 - 37 * i),
      share: "3%",
      house: 99,
    },
    "long names": {
      votes: [500, 300, 200],
      names: [
        "Политическая партия «Единство и справедливость во имя народа и будущего страны сегодня»",
        "ы".repeat(90),
        "A ".repeat(60),
      ],
      share: "25%",
    },
    "exactly on the line": { votes: [93, 7], share: "7%" },
    "exactly on a strict line": { votes: [93, 7], share: "7%", strict: true },
    "no threshold": { votes: [50, 30, 20, 0] },
    "votes not known": { votes: [50, null, 20], share: "5%" },
    "all unknown": { votes: [null, null], share: "5%" },
    "a base within bounds": {
      votes: [900, 70, 30],
      share: "7%",
      of: "cast",
      totals: { registered: 1200 },
    },
    "a tie for the last seat": { votes: [50, 50], share: "5%", house: 5 },
    "no votes": { votes: [0, 0, 0], share: "5%" },
    "735 seats": { votes: [401, 205, 80, 49], share: "5%", house: 735 },
    "one list": { votes: [10], share: "50%", house: 1 },
    "areas without tiles": {
      votes: [30, 20, 10],
      share: "20%",
      areas: [
        [10, 5, 5],
        [10, 10, 0],
        [10, 5, null],
      ],
    },
    "a threshold nobody meets": { votes: [30, 20, 10], share: "90%", againstAll: 5 },
  };
  for (const [name, shape] of Object.entries(shapes)) it(name, () => sound(made(shape)));

  it("a list exactly on the line passes with not a vote to spare, or falls one short of more than it", () => {
    const headline = (strict: boolean) =>
      spec("threshold-bars", made({ votes: [93, 7], share: "7%", strict })).usermeta.headline;
    expect(headline(false)).toBe("Both lists passed 7%. List 2 had not a vote to spare.");
    expect(headline(true)).toBe("One of 2 lists passed more than 7%. List 2 fell 1 vote short.");
  });

  it("unknown votes are told as not known and never drawn as 0", () => {
    const { usermeta, layer } = spec(
      "threshold-bars",
      made({ votes: [50, null, 20], share: "5%" }),
    );
    expect(usermeta.alt).toContain("List 2 votes not known");
    const bars = layer
      .filter(({ mark }) => mark.type === "rect")
      .flatMap(({ data }) => data.values);
    expect(bars.some(({ list }) => list === "List 2")).toBe(false);
  });

  it("seats that are not decided are dashed, not given", () => {
    const { usermeta, layer } = spec("hemicycle", made({ votes: [50, 50], share: "5%", house: 5 }));
    expect(usermeta.headline).toBe("4 of 5 seats are certain, 1 not decided.");
    const open = layer.find(({ mark }) => mark.type === "point" && mark.style === "context")!;
    expect(open.data.values).toHaveLength(1);
  });

  it("any votes, house and threshold", async () => {
    const shape = fc.record({
      votes: fc.array(fc.oneof(fc.nat(2_000_000), fc.constant(null)), {
        minLength: 1,
        maxLength: 12,
      }),
      house: fc.integer({ min: 1, max: 120 }),
      share: fc.constantFrom("0.5%", "5%", "1/3", "7.25%"),
      strict: fc.boolean(),
      of: fc.constantFrom("valid" as const, "party" as const),
      againstAll: fc.nat(100_000),
    });
    await fc.assert(
      fc.asyncProperty(shape, async (one) => {
        const input = made(one);
        await sound(input);
        const passed = input.outcome.lists.filter(({ passes }) => passes === true).length;
        const { headline } = spec("threshold-bars", input).usermeta;
        const words = [
          "None",
          "One",
          "Two",
          "Three",
          "Four",
          "Five",
          "Six",
          "Seven",
          "Eight",
          "Nine",
          "Ten",
          "Eleven",
          "Twelve",
        ];
        expect(
          headline.startsWith(`${words[passed]} of `) ||
            (passed === one.votes.length && /^(All|Both|The only)/.test(headline)),
        ).toBe(true);
      }),
      { numRuns: tries(6, 25) },
    );
  });

  it("does not depend on the order of the lists", () => {
    const votes = [50, 30, 20];
    const names = ["A", "B", "C"];
    const turned = made({
      votes: votes.toReversed(),
      names: names.toReversed(),
      share: "25%",
      house: 99,
    });
    const straight = made({ votes, names, share: "25%", house: 99 });
    for (const id of ["threshold-bars", "hemicycle", "seats-votes", "sweep"])
      expect(spec(id, turned)).toEqual(spec(id, straight));
  });
});
