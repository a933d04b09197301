import { describe, expect, it } from "vitest";
import type { Polygon } from "../../../src/chart/borders/borders.ts";
import { bordersOf } from "../../../src/chart/borders/match.ts";
import { ProblemError } from "../../../src/results/problem.ts";
import { election } from "../../support.ts";

const polygon = (at: number): Polygon => [
  [
    [at, 0],
    [at + 1, 0],
    [at, 1],
  ],
];
const shapes = (...names: readonly (string | readonly string[])[]) =>
  names.map((keys, i) => ({ keys: [keys].flat(), polygons: [polygon(i)] }));
const map = (...layers: readonly ReturnType<typeof shapes>[]) => ({
  file: "maps/kg.json",
  source: "The office of maps",
  layers,
});

const KG = election("kg-2020");

describe("shapes find their areas", () => {
  it("by id, by name, or by the name in another language, whatever case, spaces and hyphens", () => {
    const { borders, problems } = bordersOf(
      map(
        shapes(
          ["KG-GB", "BISHKEK"],
          ["osh_city", "Osh"],
          "баткенская  область",
          "Jalal Abad",
          "Нарын облусу",
          "osh-oblast",
          "ТАЛАССКАЯ ОБЛАСТЬ",
          "chui",
          "IssykKul",
          "Lake",
        ),
      ),
      KG,
    );
    expect([...borders.areas.keys()]).toEqual([
      "bishkek",
      "osh-city",
      "batken",
      "jalal-abad",
      "naryn",
      "osh-oblast",
      "talas",
      "chui",
      "issyk-kul",
    ]);
    expect(borders.areas.get("naryn")).toEqual([polygon(4)]);
    expect(borders.ground).toEqual([polygon(9)]);
    expect(borders.source).toBe("The office of maps");
    expect(problems).toEqual([]);
  });

  it("in the set of shapes that has most of them", () => {
    const regions = shapes("bishkek", "batken", "naryn", "talas", "chui");
    const { borders } = bordersOf(map(shapes("Kyrgyzstan", "talas"), regions), KG);
    expect(borders.areas.size).toBe(5);
    expect(borders.ground).toEqual([]);
  });

  it("together where several belong to one area", () => {
    const { borders } = bordersOf(
      map(shapes("chui", "Chui", "talas", "naryn", "batken", "bishkek")),
      KG,
    );
    expect(borders.areas.get("chui")).toEqual([polygon(0), polygon(1)]);
  });

  it("with a warning that names the areas without a shape", () => {
    const { problems } = bordersOf(map(shapes("bishkek", "batken", "naryn", "talas", "chui")), KG);
    expect(problems).toMatchObject([
      {
        code: "no-shape",
        severity: "warning",
        place: { source: "maps/kg.json" },
        values: { areas: ["osh-city", "jalal-abad", "osh-oblast", "issyk-kul"] },
      },
    ]);
  });

  it("or are refused where less than half are found, with what the map has", () => {
    const other = map(shapes("bishkek", "batken", "naryn", "talas", ["12", "Almaty"]));
    const fault = () => bordersOf(other, KG);
    expect(fault).toThrow(ProblemError);
    try {
      fault();
    } catch (thrown) {
      expect((thrown as ProblemError).problems).toMatchObject([
        {
          code: "few-shapes",
          severity: "error",
          values: {
            found: 4,
            all: 9,
            election: "kg-2020",
            shapes: ["bishkek", "batken", "naryn", "talas", "Almaty"],
          },
        },
      ]);
    }
  });

  it("by no name that two areas have", () => {
    const twins = {
      ...KG,
      areas: KG.areas.map((area) =>
        area.id === "talas" || area.id === "naryn" ? { ...area, name: "Twin" } : area,
      ),
    };
    const { borders } = bordersOf(
      map(shapes("Twin", "bishkek", "batken", "chui", "osh-city", "issyk-kul")),
      twins,
    );
    expect(borders.areas.has("talas")).toBe(false);
    expect(borders.areas.has("naryn")).toBe(false);
    expect(borders.ground).toHaveLength(1);
  });

  it("but votes from abroad have none, and are not missed", () => {
    const abroad = {
      ...KG,
      areas: KG.areas.map((area) =>
        area.id === "osh-city" ? { ...area, level: "abroad" as const } : area,
      ),
    };
    const all = shapes(...abroad.areas.slice(1).map(({ id }) => id));
    const { borders, problems } = bordersOf(map(all), abroad);
    expect(borders.areas.has("osh-city")).toBe(false);
    expect(problems).toEqual([]);
  });
});
