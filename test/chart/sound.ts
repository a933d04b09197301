import { expect } from "vitest";
import type { ChartInput } from "../../src/chart/chart.ts";
import { CHARTS } from "../../src/chart/charts.ts";
import { SIZES } from "../../src/chart/theme.ts";
import { draw } from "../../src/io/draw.ts";
import { textsOf } from "./text.ts";

export const LAYOUTS = ["page", "phone"] as const;

/** What must hold of every picture, whatever the data. */
export async function sound(input: ChartInput, only?: string): Promise<void> {
  for (const { id, spec } of CHARTS.filter((chart) => only === undefined || chart.id === only))
    for (const layout of LAYOUTS) {
      const drawn = spec(input, { layout, theme: "dark" });
      if ("absent" in drawn) {
        expect(drawn.absent).toMatch(/\.$/);
        continue;
      }
      expect(JSON.stringify(drawn), `${id} ${layout}`).not.toMatch(
        /NaN|undefined|Infinity|null,"y|"text":"null/,
      );
      const svg = await draw(drawn, { theme: "dark" });
      expect(svg, `${id} ${layout}`).not.toMatch(/NaN|undefined|Infinity/);
      const { width, margin } = SIZES[layout];
      const own = Number(/viewBox="\S+ \S+ (\S+)/.exec(svg)![1]);
      expect(own).toBe(width + 2 * margin);
      for (const text of textsOf(svg)) {
        expect(text.left, `${id} ${layout}: ${text.text}`).toBeGreaterThan(-margin);
        expect(text.right, `${id} ${layout}: ${text.text}`).toBeLessThan(width + margin);
      }
    }
}
