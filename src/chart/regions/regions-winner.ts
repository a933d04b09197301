import { leaderHeadline, leaderSubtitle } from "../../words/chart/regions.ts";
import { shareText } from "../../words/chart/share.ts";
import { say } from "../../words/language.ts";
import type { Chart } from "../chart.ts";
import { facts } from "../facts.ts";
import { type Layer, layer, ofList } from "../layer.ts";
import { picture, type Sheet, sheet } from "../spec.ts";
import { widthOf, wrapTo } from "../wrap.ts";
import { areaMap } from "./area-map.ts";
import { type AreaFact, areaFacts, type Cell, hasAreas } from "./areas.ts";
import { heatGrid } from "./heat-grid.ts";
import type { Draw, Shown } from "./shown.ts";
import { type TileNames, tileNames } from "./tile-names.ts";
import { type Tile, tiles } from "./tiles.ts";
import { areaWords } from "./told.ts";

/** The strongest list of each area with its share and lead: a map, a grid of tiles that stands for one, or a heat map. */
export const regionsWinner: Chart = {
  id: "regions-winner",
  title: () => say.chart.titles.regionsWinner,
  needs: [],
  spec({ results, outcome, borders }, options) {
    if (outcome.parts) return { absent: say.chart.absent.apart };
    if (!hasAreas(results)) return { absent: say.chart.regions.none };
    const inside = areaFacts(results, outcome);
    if (!inside) return { absent: say.chart.regions.noShares };
    const { lists, colours } = facts(results, outcome);
    if (lists.length === 0) return { absent: say.chart.absent.noLists };
    const on = sheet(options, colours);
    const { areas, of } = inside;
    const grid = borders ? undefined : placed(on, areas);
    const headline = headlineOf(areas);
    const subtitle = leaderSubtitle(of, borders ? "map" : grid ? "tiles" : "grid");
    const told = areas.map((area) => `${area.name}: ${tell(area)}`);
    const words = areaWords(results, areas, { headline, subtitle, told }, borders);
    if (borders) return picture(on, words, areaMap(on, borders, areas.map(onMap), paint(on)));
    return picture(
      on,
      words,
      grid
        ? { height: grid.height, layers: tileLayers(on, grid.tiles, grid.names) }
        : heatGrid(
            on,
            areas,
            lists.slice(0, on.phone ? 4 : 7),
            outcome.line?.share,
            (area) => leader(area)?.first.list.id,
          ),
    );
  },
};

interface Leader {
  readonly first: Cell;
  /** undefined: not known, for another list's votes are not */
  readonly lead: number | undefined;
}

/** Undefined where two lists are level, or the votes are not known. */
function leader({ lists }: AreaFact): Leader | undefined {
  const stood = lists.filter(({ votes }) => votes !== undefined);
  if (stood.some(({ votes }) => votes === null)) return undefined;
  const [first, second] = stood.toSorted((a, b) => b.votes! - a.votes!);
  if (!first || first.votes === 0 || second?.votes === first.votes) return undefined;
  return { first, lead: second ? first.votes! - second.votes! : undefined };
}

function headlineOf(areas: readonly AreaFact[]): string {
  const counted = areas.filter(({ abroad }) => !abroad);
  const level = counted[0]?.area.level;
  const same = level !== undefined && counted.every(({ area }) => area.level === level);
  const tally = new Map<string, number>();
  for (const area of counted) {
    const name = leader(area)?.first.list.name;
    if (name !== undefined) tally.set(name, (tally.get(name) ?? 0) + 1);
  }
  const leaders = [...tally].map(([name, n]) => ({ name, areas: n }));
  leaders.sort((a, b) => b.areas - a.areas || (a.name < b.name ? -1 : 1));
  return leaderHeadline(leaders, counted.length, same ? level : undefined);
}

function tell(area: AreaFact): string {
  const found = leader(area);
  if (!found) return isKnown(area) ? say.chart.regions.level : say.chart.absent.notKnown;
  const { first, lead } = found;
  const share = first.share ? ` ${shareText(first.share)}` : "";
  return `${first.list.name}${share}${lead === undefined ? "" : `, ${say.chart.regions.lead(lead)}`}`;
}

/** The area in the colour of the list that leads there. */
function onMap(area: AreaFact): Shown {
  const found = leader(area);
  const told = tell(area);
  if (!found) return { area, told, row: { area: area.name }, onList: false, lines: [[told]] };
  const { colour, name, short } = found.first.list;
  const share = shareOf(found);
  const lead = found.lead === undefined ? [] : [say.chart.regions.leadShort(found.lead)];
  return {
    area,
    told,
    row: { area: area.name, colour, list: name },
    onList: true,
    lines: [
      [name, share, ...lead],
      [`${short} ${share}`, ...lead],
      [short, share, ...lead],
    ],
  };
}

const paint =
  ({ colours }: Sheet) =>
  (draw: Draw): Layer[] => [
    draw("tile", ({ onList }) => !onList),
    draw("segment", ({ onList }) => onList, { color: ofList(colours.length) }),
    draw("tile-dashed", ({ area }) => area.abroad),
  ];

const isKnown = ({ lists }: AreaFact): boolean => lists.every(({ votes }) => votes !== null);

/** Tiles as tall as their names need; on a page the share stands behind the last line of a name. */
function placed(on: Sheet, areas: readonly AreaFact[]) {
  const { phone, size } = on;
  const [first] = tiles(on, areas)?.tiles ?? [];
  if (!first) return undefined;
  const names = tileNames(
    on,
    areas.map(({ name }) => name),
    first.x1 - first.x0,
    phone
      ? { style: "small-strong", font: { size: size.small, bold: true }, pad: 5 }
      : { style: "label-strong", font: { size: size.label, bold: true }, pad: 11 },
    phone
      ? []
      : areas.map((area) => widthOf(shareOf(leader(area)), { size: size.label, bold: true }) + 8),
  );
  return { ...tiles(on, areas, names.extra)!, names };
}

const shareOf = (found: Leader | undefined): string =>
  found?.first.share ? shareText(found.first.share) : "";

function tileLayers(
  on: Sheet,
  grid: readonly Tile[],
  { style, pad, lines: names, leading, extra }: TileNames,
): Layer[] {
  const { phone, size, colours } = on;
  const inner = (tile: Tile) => tile.x1 - tile.x0 - 2 * pad;
  const found = grid.map((tile) => ({ ...tile, leader: leader(tile.area) }));
  const bare = ({ x0, x1, y0, y1, area }: Tile) => ({ x0, x1, y0, y1, area: area.name });
  const strips = found.flatMap((tile) =>
    tile.leader
      ? [
          {
            ...bare(tile),
            y1: tile.y0 + 8,
            colour: tile.leader.first.list.colour,
            list: tile.leader.first.list.name,
          },
        ]
      : [],
  );
  const lists = found.flatMap((tile) => {
    const font = { size: phone ? size.small : size.label };
    const list = tile.leader?.first.list;
    const text =
      list?.name ?? (isKnown(tile.area) ? say.chart.regions.level : say.chart.absent.notKnown);
    const fits = wrapTo(2, text, inner(tile), font);
    const lines =
      fits.at(-1)?.endsWith("…") && list ? wrapTo(2, list.short, inner(tile), font) : fits;
    const top = tile.y0 + extra + (phone ? 52 : lines.length > 1 ? 45 : 51);
    return lines.map((line, i) => ({
      text: line,
      x: tile.x0 + pad,
      y: top + i * (phone ? 13 : 16),
    }));
  });
  const top = phone ? 20 : 25;
  return [
    layer.rect("tile", grid.filter(({ area }) => !area.abroad).map(bare)),
    layer.rect("tile-abroad", grid.filter(({ area }) => area.abroad).map(bare)),
    layer.rect("passed", strips, { color: ofList(colours.length) }),
    layer.text(
      style,
      found.flatMap(({ x0, y0 }, i) =>
        names[i]!.map((text, n) => ({ text, x: x0 + pad, y: y0 + top + n * leading })),
      ),
    ),
    phone
      ? layer.text(
          "label",
          found.map(({ leader, x0, y0 }) => ({
            text: shareOf(leader),
            x: x0 + pad,
            y: y0 + 36 + extra,
          })),
        )
      : layer.text(
          "label-strong",
          found.map(({ leader, x1, y0 }, i) => ({
            text: shareOf(leader),
            x: x1 - pad,
            y: y0 + top + (names[i]!.length - 1) * leading,
          })),
          { align: "right" },
        ),
    layer.text(phone ? "small" : "label", lists),
    layer.text(
      "small",
      found.map((tile) => ({
        text: leadText(tile.leader, inner(tile), on),
        x: tile.x0 + pad,
        y: tile.y0 + extra + (phone ? 85 : 79),
      })),
    ),
  ];
}

/** By how much the strongest list leads, as long as there is room for. */
function leadText(found: Leader | undefined, room: number, { phone, size }: Sheet): string {
  if (found?.lead === undefined) return "";
  const { lead, leadShort } = say.chart.regions;
  const long = lead(found.lead);
  return phone || widthOf(long, { size: size.small }) > room ? leadShort(found.lead) : long;
}
