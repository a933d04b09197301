import { compile } from "vega-lite";
import { afterEach, describe, expect, it } from "vitest";
import type { ChartInput, ChartOptions } from "../../../src/chart/chart.ts";
import { CHARTS } from "../../../src/chart/charts.ts";
import type { ChartSpec } from "../../../src/chart/spec.ts";
import { elect } from "../../../src/elect/elect.ts";
import { en } from "../../../src/words/en/index.ts";
import { ky } from "../../../src/words/ky/index.ts";
import { use } from "../../../src/words/language.ts";
import { areaName } from "../../../src/words/names.ts";
import { ru } from "../../../src/words/ru/index.ts";
import { election, law } from "../../support.ts";
import { made } from "../made.ts";
import { overlapping, placed } from "../placed.ts";
import { LAYOUTS, sound } from "../sound.ts";
import { bandOf, shippedBorders } from "./maps.ts";

afterEach(() => use(en));

const MAPS = ["regions-winner", "regions-share"] as const;
type Map = (typeof MAPS)[number];

function inputOf(id: string): ChartInput {
  const results = election(id);
  const outcome = elect(law(results.election.law!), results);
  return { results, outcome, borders: shippedBorders(results) };
}

const KG = inputOf("kg-2020");
const STATIONS = inputOf("kg-2020-stations");

function spec(id: Map, input: ChartInput, options: Partial<ChartOptions> = {}): ChartSpec {
  const { spec: make } = CHARTS.find((chart) => chart.id === id)!;
  const drawn = make(input, { layout: "page", theme: "light", ...options });
  if ("absent" in drawn) throw new Error(drawn.absent);
  return drawn;
}

/** Rows of the marks that are outlines. */
const shapes = ({ layer }: ChartSpec) =>
  layer.filter(({ encoding }) => "shape" in encoding).flatMap(({ data }) => data.values);
const texts = (drawn: ChartSpec) => placed(drawn).map(({ text }) => text);

describe("Kyrgyzstan, 4 October 2020, with its borders", () => {
  it.each(MAPS)("draws eight regions, and tells of the city that the map has not: %s", (id) => {
    for (const layout of LAYOUTS) {
      const drawn = spec(id, KG, { layout });
      const seen = new Set(shapes(drawn).map(({ area }) => area));
      const regions = KG.results.areas.slice(1).map(({ name }) => name);
      expect([...seen].sort()).toEqual(regions.filter((name) => name !== "Osh city").sort());
      const told = texts(drawn).join(" ");
      for (const name of regions) expect(told).toContain(name);
      expect(told).toContain("Osh city (not on the map)");
    }
  });

  it("says what the tiles say, but for what is said of tiles, and who made the borders", () => {
    const { borders, ...tiled } = KG;
    for (const id of MAPS) {
      const [map, tiles] = [spec(id, KG).usermeta, spec(id, tiled).usermeta];
      expect(map.headline).toBe(tiles.headline);
      expect(map.subtitle).toBe(
        tiles.subtitle.replace("Tiles show place, not size", "The map shows land, not voters"),
      );
      expect(map.subtitle).not.toBe(tiles.subtitle);
      expect(map.alt).toBe(tiles.alt.replace(tiles.subtitle, map.subtitle));
      expect(map.source).toBe(`${tiles.source} Borders: Natural Earth.`);
    }
  });

  it("gives every region the colour of the list that leads there", () => {
    const leaders = Object.fromEntries(
      shapes(spec("regions-winner", KG)).map(({ area, list }) => [area, list]),
    );
    expect(leaders).toEqual({
      Bishkek: "Birimdik",
      Batken: "Birimdik",
      Naryn: "Birimdik",
      "Jalal-Abad": "Mekenim Kyrgyzstan",
      "Osh oblast": "Mekenim Kyrgyzstan",
      Talas: "Mekenim Kyrgyzstan",
      Chui: "Mekenim Kyrgyzstan",
      "Issyk-Kul": "Mekenim Kyrgyzstan",
    });
    const alt = spec("regions-winner", KG).usermeta.alt;
    for (const [area, list] of Object.entries(leaders)) expect(alt).toContain(`${area}: ${list}`);
  });

  it("frames the regions that reach the line, as the headline says", () => {
    const { layer, usermeta } = spec("regions-share", KG);
    const framed = layer.find(
      ({ mark, encoding }) => mark.style === "tile-edge" && "shape" in encoding,
    );
    const names = framed!.data.values.map(({ area }) => area);
    expect(names.sort()).toEqual(["Batken", "Issyk-Kul", "Jalal-Abad"]);
    for (const name of names) expect(usermeta.headline).toContain(String(name));
  });

  it("keeps votes from abroad beside the map, dashed", () => {
    const drawn = spec("regions-winner", STATIONS);
    expect(shapes(drawn).map(({ area }) => area)).not.toContain("Abroad");
    const dashed = drawn.layer.find(({ mark }) => mark.style === "tile-dashed");
    expect(dashed!.data.values).toMatchObject([{ area: "Abroad" }]);
    expect(texts(drawn)).toContain("Abroad");
  });

  it("has a number beside the map for each number on it, from 1", () => {
    for (const id of MAPS)
      for (const layout of LAYOUTS) {
        const numbers = texts(spec(id, KG, { layout })).filter((text) => /^\d$/.test(text));
        const most = numbers.length / 2;
        const each = Array.from({ length: most }, (_, i) => String(i + 1));
        expect(numbers.sort()).toEqual([...each, ...each].sort());
        expect(most).toBeGreaterThan(0);
      }
  });
});

describe.each([
  ["English", en],
  ["Russian", ru],
  ["Kyrgyz", ky],
] as const)("maps in %s", (_, language) => {
  it.each(MAPS)("have every text inside the picture and over no other, at any width: %s", (id) => {
    use(language);
    for (const [name, input] of Object.entries({ KG, STATIONS }))
      for (const layout of LAYOUTS)
        for (const width of [undefined, 1112]) {
          const drawn = spec(id, input, { layout, ...(width !== undefined && { width }) });
          const all = placed(drawn);
          const where = `${name} ${layout} ${width}`;
          expect(overlapping(all), where).toEqual([]);
          for (const { text, left, right, top, bottom } of all) {
            expect(left, `${where}: ${text}`).toBeGreaterThanOrEqual(-1);
            expect(right, `${where}: ${text}`).toBeLessThanOrEqual(drawn.width + 1);
            expect(top, `${where}: ${text}`).toBeGreaterThanOrEqual(-1);
            expect(bottom, `${where}: ${text}`).toBeLessThanOrEqual(drawn.height + 1);
          }
        }
  });

  it("name each area in the language", () => {
    use(language);
    const told = texts(spec("regions-winner", KG, { layout: "phone" })).join(" ");
    for (const area of KG.results.areas.slice(1)) expect(told).toContain(areaName(area));
  });
});

describe("maps of what is made up", () => {
  it("are sound with unknown votes, ties, and areas of no size", async () => {
    const areas = Array.from({ length: 12 }, (_, i) =>
      i === 2 ? [null, 5] : i === 5 ? [7, 7] : i === 6 ? [0, 0] : [10 + i, 8],
    );
    const input = made({ votes: [200, 100], share: "7%", areas });
    const borders = bandOf(areas.map((_, i) => `area-${i}`));
    for (const id of MAPS) await sound({ ...input, borders }, id);
    const told = texts(spec("regions-winner", { ...input, borders }));
    expect(told).toContain("not known");
    expect(told).toContain("level");
  });

  it("compile as Vega-Lite without a warning", () => {
    const warnings: unknown[] = [];
    const keep = (...args: unknown[]) => {
      warnings.push(args);
      return logger;
    };
    const ignore = () => logger;
    const logger = { warn: keep, error: keep, info: ignore, debug: ignore, level: ignore };
    for (const id of MAPS) compile(spec(id, STATIONS) as never, { logger: logger as never });
    expect(warnings).toEqual([]);
  });
});
