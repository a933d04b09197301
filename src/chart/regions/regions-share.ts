import { compare, type Fraction } from "../../exact/fraction.ts";
import type { Outcome } from "../../results/outcome.ts";
import { reachHeadline, reachSubtitle } from "../../words/chart/regions.ts";
import { shareText } from "../../words/chart/share.ts";
import { standing } from "../../words/findings/standing.ts";
import { say } from "../../words/language.ts";
import { whole } from "../../words/numbers.ts";
import type { Chart } from "../chart.ts";
import { facts } from "../facts.ts";
import { type Layer, layer, nominal } from "../layer.ts";
import { picture, type Sheet, sheet } from "../spec.ts";
import { areaMap } from "./area-map.ts";
import { type AreaFact, areaFacts, type Cell, hasAreas } from "./areas.ts";
import { classes, fills } from "./classes.ts";
import { heatGrid } from "./heat-grid.ts";
import type { Draw, Shown } from "./shown.ts";
import { type TileNames, tileNames } from "./tile-names.ts";
import { type Tile, tiles } from "./tiles.ts";
import { areaWords, shareIn } from "./told.ts";

/** One list's share in each area, in four classes with the threshold as an edge. */
export const regionsShare: Chart = {
  id: "regions-share",
  title: () => say.chart.titles.regionsShare,
  needs: [],
  spec({ results, outcome, list, borders }, options) {
    if (outcome.parts) return { absent: say.chart.absent.apart };
    if (!hasAreas(results)) return { absent: say.chart.regions.none };
    const inside = areaFacts(results, outcome);
    const { lists, of: byId, colours } = facts(results, outcome);
    const about = byId.get(list ?? chosen(outcome)) ?? lists[0];
    if (!inside || !about) return { absent: say.chart.regions.noShares };
    const on = sheet(options, colours);
    const { areas, of } = inside;
    const line = outcome.line?.share;
    const cells = areas.map((area) => ({
      area,
      cell: area.lists.find((c) => c.list.id === about.id)!,
    }));
    const grid = borders ? undefined : placed(on, areas);
    const headline = headlineOf(about.name, line, of, cells);
    const subtitle = reachSubtitle(about.name, of, line, borders ? "map" : grid ? "tiles" : "grid");
    const told = cells.map(({ area, cell }) => `${area.name} ${tell(cell, line)}`);
    const reaches = (area: AreaFact) => {
      const cell = area.lists.find((c) => c.list.id === about.id);
      return (
        line !== undefined && cell?.share !== undefined && compare(cell.share.least, line) >= 0
      );
    };
    const words = areaWords(results, areas, { headline, subtitle, told }, borders);
    if (borders) {
      const shown = onMap(cells, line);
      const framed = ({ area }: Shown) => reaches(area);
      return picture(on, words, areaMap(on, borders, shown, paint(framed)));
    }
    return picture(
      on,
      words,
      grid
        ? {
            height: grid.height,
            layers: tileLayers(on, grid.tiles, grid.names, about.id, line, reaches),
          }
        : heatGrid(on, areas, [about], line, (area) => (reaches(area) ? about.id : undefined)),
    );
  },
};

/** Tiles as tall as their names need. */
function placed(on: Sheet, areas: readonly AreaFact[]) {
  const [first] = tiles(on, areas)?.tiles ?? [];
  if (!first) return undefined;
  const names = tileNames(
    on,
    areas.map(({ name }) => name),
    first.x1 - first.x0,
    { style: "label", font: { size: on.size.label }, pad: on.phone ? 7 : 12 },
  );
  return { ...tiles(on, areas, names.extra)!, names };
}

/** The strongest list that the line keeps out, else the strongest of all. */
const chosen = (outcome: Outcome): string => {
  const { next, lists } = standing(outcome);
  return (next?.list ?? lists[0])?.id ?? "";
};

type Told = { readonly area: AreaFact; readonly cell: Cell };

function headlineOf(
  name: string,
  line: Fraction | undefined,
  of: Parameters<typeof reachHeadline>[2],
  cells: readonly Told[],
): string {
  const known = cells.flatMap(({ area, cell }) =>
    cell.share ? [{ name: area.name, share: cell.share.least }] : [],
  );
  const order = known.toSorted((a, b) => compare(b.share, a.share));
  const reached = line === undefined ? [] : order.filter(({ share }) => compare(share, line) >= 0);
  const most = order[0] && {
    name: order[0].name,
    share: shareText({ least: order[0].share, most: order[0].share }),
  };
  return reachHeadline(
    name,
    known.length === 0 ? undefined : line,
    of,
    reached.map((a) => a.name),
    cells.length,
    most,
  );
}

function tell(cell: Cell, line: Fraction | undefined): string {
  const votes = cell.share && cell.votes;
  return shareIn(cell, line) + (typeof votes === "number" ? ` (${say.terms.votes(votes)})` : "");
}

/** The area in the shade of its class. */
function onMap(cells: readonly Told[], line: Fraction | undefined): Shown[] {
  const classOf = classes(
    cells.flatMap(({ cell }) => cell.share?.least ?? []),
    line,
  );
  return cells.map(({ area, cell }) => {
    const share = shareIn(cell, line);
    const votes = cell.share && typeof cell.votes === "number" ? whole(cell.votes) : undefined;
    return {
      area,
      told: tell(cell, line),
      row: { area: area.name, class: cell.share ? classOf(cell.share.least) : -1 },
      onList: false,
      lines: votes === undefined ? [[share]] : [[share, votes], [`${share} (${votes})`], [share]],
    };
  });
}

const paint =
  (framed: (shown: Shown) => boolean) =>
  (draw: Draw): Layer[] => [
    draw("tile-abroad", ({ row }) => row.class === -1),
    draw("tile-fill", ({ row }) => row.class !== -1, { color: nominal("class", 4, "ramp") }),
    draw("tile-dashed", (shown) => shown.area.abroad && !framed(shown)),
    draw("tile-edge", framed),
  ];

function tileLayers(
  on: Sheet,
  grid: readonly Tile[],
  { style, pad, lines, leading, extra }: TileNames,
  list: string,
  line: Fraction | undefined,
  reaches: (area: AreaFact) => boolean,
): Layer[] {
  const { phone } = on;
  const cellOf = (tile: Tile) => tile.area.lists.find((c) => c.list.id === list)!;
  const shares = grid.flatMap((tile) => cellOf(tile).share?.least ?? []);
  const classOf = classes(shares, line);
  const shown = grid.map(({ area, ...box }) => {
    const cell = cellOf({ area, ...box });
    const { votes, share } = cell;
    const votesText =
      typeof votes !== "number" ? "" : phone ? whole(votes) : say.terms.votes(votes);
    return {
      ...box,
      name: area.name,
      abroad: area.abroad,
      framed: reaches(area),
      class: share ? classOf(share.least) : -1,
      text: shareIn(cell, line),
      votesText,
    };
  });
  const at = (dy: number, text: (tile: (typeof shown)[number]) => string) =>
    shown.map((tile) => ({ text: text(tile), x: tile.x0 + pad, y: tile.y0 + dy + extra }));
  const boxes = shown.map(({ votesText, text, ...box }) => box);
  return [
    ...fills(boxes),
    layer.rect(
      "tile-dashed",
      boxes.filter((b) => b.abroad && !b.framed),
    ),
    layer.rect(
      "tile-edge",
      boxes.filter((b) => b.framed),
    ),
    layer.text(
      style,
      shown.flatMap(({ x0, y0 }, i) =>
        lines[i]!.map((text, n) => ({ text, x: x0 + pad, y: y0 + 20 + n * leading })),
      ),
    ),
    layer.text(
      "number",
      at(49, ({ text }) => text),
    ),
    layer.text(
      "tile-text",
      at(76, ({ votesText }) => votesText),
    ),
  ];
}
