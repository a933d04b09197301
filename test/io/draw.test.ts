import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { CARDS, type Card, card } from "../../src/chart/card.ts";
import { CHARTS } from "../../src/chart/charts.ts";
import type { ChartSpec } from "../../src/chart/spec.ts";
import { variableValues } from "../../src/chart/theme.ts";
import { draw, drawCard, png } from "../../src/io/draw.ts";
import { listColours } from "../../src/words/colours.ts";
import { made } from "../chart/made.ts";
import { shipped } from "../chart/shipped.ts";

const kg = shipped("kg-2020");

const bars = (names: readonly string[], theme: "light" | "dark" = "light") =>
  CHARTS[0]!.spec(made({ votes: names.map((_, i) => 100 - 9 * i), names, share: "90%" }), {
    layout: "page",
    theme,
  }) as ChartSpec;

describe("a drawing", () => {
  it("says what it is: role, title, description", async () => {
    const spec = bars(["One", "Two"]);
    const svg = await draw(spec, { theme: "light" });
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" role="img" aria-labelledby="chart-t chart-d"/,
    );
    expect(svg).toContain(`<title id="chart-t">${spec.usermeta.headline}</title>`);
    expect(svg).toContain('<desc id="chart-d">Bar chart of 2 lists');
  });

  it("comes out the same twice, with coordinates in hundredths and numbers in texts whole", async () => {
    const spec = bars(["One", "Two 6.84561"]);
    const svg = await draw(spec, { theme: "light" });
    expect(await draw(spec, { theme: "light" })).toBe(svg);
    for (const [, value] of svg.matchAll(/\s(?:d|transform|x|y|width|height)="([^"]*)"/g))
      expect(value).not.toMatch(/\.\d{3}/);
    expect(svg).toContain(">Two 6.84561<");
  });

  it("inside a page takes its colours from variables and has ids of its own", async () => {
    // those that set something else beside the result are drawn elsewhere
    const alone = CHARTS.filter(({ needs }) => needs.every((need) => need in kg));
    expect(alone.length).toBeGreaterThan(7);
    for (const { id, spec } of alone) {
      const drawn = spec(kg, { layout: "page", theme: "light" }) as ChartSpec;
      const svg = await draw(drawn, { theme: "light", inline: { prefix: "fig 1" } });
      expect(svg, id).not.toMatch(/#[0-9a-f]{3,6}"/i);
      expect(svg, id).toContain('fill="var(--ink)"');
      expect(svg, id).toContain('viewBox="0 0 760');
      for (const [, own] of svg.matchAll(/\sid="([^"]*)"/g)) expect(own).toMatch(/^fig-1-/);
      for (const [, own] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(own).toMatch(/^fig-1-/);
      const named = [...svg.matchAll(/var\(([^)]*)\)/g)].map(([, name]) => name!);
      const values = variableValues("dark", [...listColours(kg.results, kg.outcome).values()]);
      for (const name of named) expect(values.has(name), name).toBe(true);
    }
  });

  it("in a file has the paper of its theme", async () => {
    expect(await draw(bars(["One"], "dark"), { theme: "dark" })).toContain(
      '<rect x="-20" y="-20" width="800"',
    );
    expect(await draw(bars(["One"], "dark"), { theme: "dark" })).toContain('fill="#14171b"');
  });

  it("lets no name become markup, a control or a turn of direction", async () => {
    const names = [
      "<script>alert(1)</script>",
      'a & b "quoted" \'',
      "x]]>y",
      "nul\u0000bell\u0007esc\u001b[31m",
      "over\u202eride",
      "\ufffe\uffff",
      "</title></desc></svg>",
      "__proto__",
    ];
    const svg = await draw(bars(names), { theme: "light" });
    expect(svg).not.toContain("<script");
    expect(svg).not.toContain("]]>");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/);
    expect(svg.match(/<\/(title|desc|svg)>/g)).toEqual(["</title>", "</desc>", "</svg>"]);
    expect(svg.replace(/&(amp|lt|gt|quot|#39|apos);/g, "")).not.toContain("&");
    expect(svg).toContain("__proto__");
    await png(svg, 1);
  });
});

describe("a picture", () => {
  it("has letters in it, Latin and Cyrillic", async () => {
    const ink = async (svg: string) => {
      const { data } = PNG.sync.read(Buffer.from(await png(svg, 1)));
      let dark = 0;
      for (let i = 0; i < data.length; i += 4)
        dark += Number(data[i]! + data[i + 1]! + data[i + 2]! < 200);
      return dark;
    };
    const svg = await draw(bars(["Birimdik", "Бүтүн Кыргызстан"]), { theme: "light" });
    const silent = svg.replace(/<text.*?<\/text>/gs, "");
    expect(await ink(svg)).toBeGreaterThan((await ink(silent)) + 2000);
    const only = (text: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="20" font-family="DejaVu Sans">${text}</text></svg>`;
    expect(await ink(only("Ң ң Ө ө Ү ү"))).toBeGreaterThan(20);
  });

  it("is as large as asked", async () => {
    const { width } = PNG.sync.read(
      Buffer.from(await png(await draw(bars(["One"]), { theme: "light" }), 2)),
    );
    expect(width).toBe(1600);
  });

  it.each(CARDS)("of $id is exactly so large, its paper to the edges", async (size) => {
    const one = card(CHARTS[0]!, kg, { theme: "light" }, size) as Card;
    const { width, height, data } = PNG.sync.read(Buffer.from(await png(await drawCard(one), 1)));
    expect(`${width}x${height}`).toBe(size.id);
    const pixel = (x: number, y: number) => [...data.subarray((y * width + x) * 4).subarray(0, 4)];
    for (const [x, y] of [
      [0, 0],
      [width - 1, 0],
      [0, height - 1],
      [width - 1, height - 1],
    ] as const)
      expect(pixel(x, y)).toEqual([255, 255, 255, 255]);
    const inked = data.filter((value, i) => i % 4 === 0 && value < 100).length;
    expect(inked).toBeGreaterThan(5000);
  });
});
