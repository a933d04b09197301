import { describe, expect, it } from "vitest";
import { coalitions } from "../../../src/chart/coalitions/coalitions.ts";
import { hemicycle } from "../../../src/chart/hemicycle/hemicycle.ts";
import { thresholdBars } from "../../../src/chart/threshold-bars/threshold-bars.ts";
import { elect } from "../../../src/elect/elect.ts";
import { drawing, type Shape } from "../../../src/explorer/draw/svg.ts";
import { draw } from "../../../src/io/draw.ts";
import { election, law } from "../../support.ts";

const CHARTS = [thresholdBars, hemicycle, coalitions];

describe.each(["kg-2020", "sk-nr-2020"])("pictures of %s", (id) => {
  const results = election(id);
  const outcome = elect(law(results.election.law!), results);
  const specs = CHARTS.flatMap((chart) =>
    (["page", "phone"] as const).map((layout) => {
      const spec = chart.spec({ results, outcome }, { layout, theme: "light" });
      if ("absent" in spec) throw new Error(spec.absent);
      return [`${chart.id}, ${layout}`, spec] as const;
    }),
  );

  it.each(specs)("are those that Vega draws: %s", async (_, spec) => {
    const vega = marksOf(await draw(spec, { theme: "light", inline: { prefix: "v" } }));
    const own = marksOf(printed(drawing(spec, "v")));
    expect(own.texts.length).toBeGreaterThan(5);
    expect(own.texts.map(rounded)).toEqual(vega.texts.map(rounded));
    expect(own.fills).toEqual(vega.fills);
    expect(own.size).toEqual(vega.size);
  });

  it("say in words what they show", () => {
    for (const [, spec] of specs) {
      const { content } = drawing(spec, "x");
      expect((content as Shape[]).slice(0, 2)).toMatchObject([
        { name: "title", content: spec.usermeta.headline },
        { name: "desc", content: spec.usermeta.alt },
      ]);
    }
  });
});

interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** To a tenth of a pixel: both round to hundredths, one of them twice. */
const rounded = ({ text, x, y }: Text) => `${text} ${x.toFixed(1)} ${y.toFixed(1)}`;

/** Texts with their places from the corner of the picture, and how many marks have each fill. */
function marksOf(svg: string) {
  const texts: Text[] = [];
  const fills = new Map<string, number>();
  const groups: [number, number][] = [[0, 0]];
  let [left, top] = [0, 0];
  for (const [, close, name, attributes = "", inside = ""] of svg.matchAll(
    /<(\/?)([a-z]+)([^>]*?)\/?>([^<]*)/gi,
  )) {
    if (name === "g" && close) groups.pop();
    if (close) continue;
    const [x, y] = groups.at(-1)!;
    const [dx, dy] = moved(attributes);
    const at = (key: string) => Number(attribute(attributes, key) ?? 0);
    if (name === "g") groups.push([x + dx, y + dy]);
    if (name === "text") [left, top] = [x + dx + at("x"), y + dy + at("y")];
    if (name === "tspan") top += at("dy");
    if ((name === "text" || name === "tspan") && inside !== "")
      texts.push({ text: inside, x: left, y: top });
    const fill = attribute(attributes, "fill");
    if (["rect", "circle", "path"].includes(name!) && fill?.includes("--c"))
      fills.set(fill, (fills.get(fill) ?? 0) + 1);
  }
  texts.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.y - b.y || a.x - b.x));
  const [, , width, height] = /viewBox="([^"]*)"/.exec(svg)![1]!.split(" ").map(Number);
  return { texts, fills: new Map([...fills].sort()), size: { width, height } };
}

const attribute = (text: string, key: string): string | undefined =>
  new RegExp(`\\s${key}="([^"]*)"`).exec(text)?.[1];

function moved(attributes: string): [number, number] {
  const found = /translate\(([-\d.]+)[, ]([-\d.]+)\)/.exec(attributes);
  return [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
}

const printed = ({ name, attributes, content }: Shape): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join(
      "",
    )}>${typeof content === "string" ? escaped(content) : content.map(printed).join("")}</${name}>`;

const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
