import type { Fraction } from "../../exact/fraction.ts";
import type { ListFact } from "../facts.ts";
import { layer } from "../layer.ts";
import type { Sheet } from "../spec.ts";
import { cut, widthOf, wrapTo } from "../wrap.ts";
import type { AreaFact } from "./areas.ts";
import { classes, fills } from "./classes.ts";
import { shareIn } from "./told.ts";

const ROW = 26;

/**
 * Shares as a table of shaded cells, a row an area and a column a list: for areas that have no place on a grid.
 * `framed` names the list whose cell stands out in an area.
 */
export function heatGrid(
  on: Sheet,
  areas: readonly AreaFact[],
  lists: readonly ListFact[],
  line: Fraction | undefined,
  framed: (area: AreaFact) => string | undefined,
) {
  const { width, size, phone } = on;
  const longest = Math.max(...areas.map(({ name }) => widthOf(name, { size: size.label })));
  const wider = width - size.width;
  const left = Math.min(Math.ceil(longest) + 12, (phone ? 130 : 220) + wider / 2);
  const wide = Math.min((width - left) / Math.max(1, lists.length), 220 + wider);
  const heads = lists.map(({ short }) => wrapTo(2, short, wide - 6, { size: size.small }));
  const top = 16 * Math.max(1, ...heads.map((lines) => lines.length)) + 8;
  const rows = areas.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const column = new Map(lists.map(({ id }, i) => [id, i]));
  const shown = rows.flatMap((area, row) =>
    area.lists.flatMap((cell) => {
      const i = column.get(cell.list.id);
      if (i === undefined) return [];
      const [x0, y0] = [left + i * wide, top + row * ROW];
      return [{ cell, area, x0, y0, x1: x0 + wide - 2, y1: y0 + ROW - 2 }];
    }),
  );
  const shares = shown.flatMap(({ cell }) => (cell.share ? [cell.share.least] : []));
  const classOf = classes(shares, line);
  const boxes = shown.map(({ cell, area, ...box }) => ({
    ...box,
    area: area.name,
    list: cell.list.name,
    class: cell.share ? classOf(cell.share.least) : -1,
    text: shareIn(cell, line),
    framed: framed(area) === cell.list.id,
  }));
  return {
    height: top + rows.length * ROW,
    layers: [
      ...fills(boxes),
      layer.rect(
        "tile-edge",
        boxes.filter((b) => b.framed),
      ),
      layer.text(
        "small",
        heads.flatMap((lines, i) =>
          lines.map((text, n) => ({
            text,
            x: left + i * wide + wide / 2 - 1,
            y: top - 14 - (lines.length - 1 - n) * 16,
          })),
        ),
        { align: "center" },
      ),
      layer.text(
        "label",
        rows.map(({ name }, i) => ({
          text: cut(name, left - 10, { size: size.label }),
          x: 0,
          y: top + i * ROW + ROW / 2 - 1,
        })),
      ),
      layer.text(
        "tile-text",
        boxes.map(({ text, x0, x1, y0, y1 }) => ({
          text: cut(text, x1 - x0 - 4, { size: size.small }),
          x: (x0 + x1) / 2,
          y: (y0 + y1) / 2,
        })),
        { align: "center" },
      ),
    ],
  };
}
