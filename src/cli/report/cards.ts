import { CARDS, card } from "../../chart/card.ts";
import type { ChartInput } from "../../chart/chart.ts";
import { CHARTS } from "../../chart/charts.ts";
import type { Look } from "../../chart/theme.ts";
import { drawCard, png } from "../../io/draw.ts";
import { nameOf } from "../../report/files.ts";
import { standingOf } from "../../results/status.ts";

/**
 * The charts of a report as pictures for social media, each in every size at which it can be read.
 *
 * @param ids of the charts that the report shows
 */
export async function cardFiles(
  ids: readonly string[],
  input: ChartInput,
  look?: Look,
): Promise<[string, Uint8Array][]> {
  const standing = standingOf(input.results.election);
  const pictures: Promise<[string, Uint8Array]>[] = [];
  for (const chart of CHARTS.filter(({ id }) => ids.includes(id)))
    for (const size of CARDS) {
      const one = card(chart, input, { theme: "light", ...(look && { look }) }, size);
      if ("absent" in one) continue;
      const name = nameOf({ standing }, `charts/social/${chart.id}-${size.id}`, "png");
      const svg = await drawCard(one);
      pictures.push(png(svg, 1).then((picture) => [name, picture])); // while the next are drawn
    }
  return Promise.all(pictures);
}
