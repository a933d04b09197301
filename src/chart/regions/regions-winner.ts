import { apart, noLists, notKnown } from "../../words/chart/absent.ts";
import { REGIONS } from "../../words/chart/regions.ts";
import { leaderHeadline, leaderSubtitle } from "../../words/chart/regions-winner.ts";
import { shareText } from "../../words/chart/share.ts";
import { say } from "../../words/language.ts";
import type { Chart } from "../chart.ts";
import { facts } from "../facts.ts";
import { type Layer, layer, ofList } from "../layer.ts";
import { picture, type Sheet, sheet } from "../spec.ts";
import { cut, widthOf, wrapTo } from "../wrap.ts";
import { type AreaFact, areaFacts, type Cell, hasAreas } from "./areas.ts";
import { heatGrid } from "./heat-grid.ts";
import { type Tile, tiles } from "./tiles.ts";
import { areaWords } from "./told.ts";

/** The strongest list of each area with its share and lead: a grid of tiles that stands for a map, or a heat map. */
export const regionsWinner: Chart = {
  id: "regions-winner",
  title: "the strongest list in each area, with its share and lead",
  needs: [],
  spec({ results, outcome }, { layout, theme }) {
    if (outcome.parts) return { absent: apart };
    if (!hasAreas(results)) return { absent: REGIONS.none };
    const inside = areaFacts(results, outcome);
    if (!inside) return { absent: REGIONS.noShares };
    const { lists, colours } = facts(results, outcome);
    if (lists.length === 0) return { absent: noLists };
    const on = sheet(layout, theme, colours);
    const { areas, of } = inside;
    const grid = tiles(on, areas);
    const headline = headlineOf(areas);
    const subtitle = leaderSubtitle(of, grid !== undefined);
    const told = areas.map((area) => `${area.name}: ${tell(area)}`);
    return picture(
      on,
      areaWords(results, areas, { headline, subtitle, told }),
      grid
        ? { height: grid.height, layers: tileLayers(on, grid.tiles) }
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
  return leaderHeadline(leaders, counted.length, same ? say.terms.levelName[level] : REGIONS.areas);
}

function tell(area: AreaFact): string {
  const found = leader(area);
  if (!found) return isKnown(area) ? REGIONS.level : notKnown;
  const { first, lead } = found;
  const share = first.share ? ` ${shareText(first.share)}` : "";
  return `${first.list.name}${share}${lead === undefined ? "" : `, ${REGIONS.lead(lead)}`}`;
}

const isKnown = ({ lists }: AreaFact): boolean => lists.every(({ votes }) => votes !== null);

function tileLayers(on: Sheet, grid: readonly Tile[]): Layer[] {
  const { phone, size, colours } = on;
  const pad = phone ? 5 : 11;
  const nameFont = { size: phone ? size.small : size.label, bold: true };
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
  const names = found.flatMap((tile) => {
    const font = { size: phone ? size.small : size.label };
    const list = tile.leader?.first.list;
    const text = list?.name ?? (isKnown(tile.area) ? REGIONS.level : notKnown);
    const fits = wrapTo(2, text, inner(tile), font);
    const lines =
      fits.at(-1)?.endsWith("…") && list ? wrapTo(2, list.short, inner(tile), font) : fits;
    const top = tile.y0 + (phone ? 52 : lines.length > 1 ? 45 : 51);
    return lines.map((line, i) => ({
      text: line,
      x: tile.x0 + pad,
      y: top + i * (phone ? 13 : 16),
    }));
  });
  const share = (tile: (typeof found)[number]) =>
    tile.leader?.first.share ? shareText(tile.leader.first.share) : "";
  const shareWidth = (tile: (typeof found)[number]) =>
    widthOf(share(tile), { size: size.label, bold: true });
  return [
    layer.rect("tile", grid.filter(({ area }) => !area.abroad).map(bare)),
    layer.rect("tile-abroad", grid.filter(({ area }) => area.abroad).map(bare)),
    layer.rect("passed", strips, { color: ofList(colours.length) }),
    layer.text(
      phone ? "small-strong" : "label-strong",
      found.map((tile) => ({
        text: cut(tile.area.name, inner(tile) - (phone ? 0 : shareWidth(tile) + 8), nameFont),
        x: tile.x0 + pad,
        y: tile.y0 + (phone ? 20 : 25),
      })),
    ),
    phone
      ? layer.text(
          "label",
          found.map((tile) => ({ text: share(tile), x: tile.x0 + pad, y: tile.y0 + 36 })),
        )
      : layer.text(
          "label-strong",
          found.map((tile) => ({ text: share(tile), x: tile.x1 - pad, y: tile.y0 + 25 })),
          { align: "right" },
        ),
    layer.text(phone ? "small" : "label", names),
    layer.text(
      "small",
      found.map(({ leader, x0, y0 }) => ({
        text:
          leader?.lead === undefined
            ? ""
            : phone
              ? REGIONS.leadShort(leader.lead)
              : REGIONS.lead(leader.lead),
        x: x0 + pad,
        y: y0 + (phone ? 85 : 79),
      })),
    ),
  ];
}
