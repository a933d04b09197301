import type { ChartInput } from "../../chart/chart.ts";
import { CHARTS } from "../../chart/charts.ts";
import type { ChartSpec } from "../../chart/spec.ts";
import type { Look } from "../../chart/theme.ts";
import { draw, png } from "../../io/draw.ts";
import type { Figure } from "../../report/document.ts";
import type { Drawing } from "../../report/files.ts";

/** A chart as it will be drawn: in both layouts, in both themes where it stands alone. */
export interface Picture {
  readonly figure: Figure;
  readonly light: ChartSpec;
  readonly dark: ChartSpec;
  readonly narrow: ChartSpec;
}

/** Every chart for which there are data, in the order of the register. */
export const pictures = (input: ChartInput, look?: Look): Picture[] =>
  CHARTS.flatMap((chart) => picture(chart, input, look) ?? []);

function picture(
  { id, needs, spec: make }: (typeof CHARTS)[number],
  input: ChartInput,
  look: Look | undefined,
): Picture | undefined {
  if (needs.some((need) => input[need] === undefined)) return undefined;
  if (needs.includes("bases") && input.bases?.length === 0) return undefined;
  const own = look && { look };
  const [light, dark, narrow] = [
    make(input, { theme: "light", layout: "page", ...own }),
    make(input, { theme: "dark", layout: "page", ...own }),
    make(input, { theme: "light", layout: "phone", ...own }),
  ];
  if ("absent" in light || "absent" in dark || "absent" in narrow) return undefined;
  return { figure: { id, ...wordsOf(light) }, light, dark, narrow };
}

/** Everything that files of a report hold of one picture. */
export async function drawn({ figure: { id }, light, dark, narrow }: Picture): Promise<Drawing> {
  const own = await draw(light, { theme: "light" });
  const picture = png(own, 2); // on a thread of its own, while the others are drawn
  const svg = { light: own, dark: await draw(dark, { theme: "dark" }) };
  const inline = {
    wide: await draw(light, { theme: "light", inline: { prefix: `${id}-wide` } }),
    narrow: await draw(narrow, { theme: "light", inline: { prefix: `${id}-narrow` } }),
  };
  return {
    svg,
    png: await picture,
    specification: `${JSON.stringify(light, null, 2)}\n`,
    inline,
  };
}

const wordsOf = ({ usermeta: { headline, subtitle, source, alt } }: ChartSpec) => ({
  headline,
  subtitle,
  source,
  alt,
});
