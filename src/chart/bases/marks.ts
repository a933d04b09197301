import { subtract, toNumber } from "../../exact/fraction.ts";
import { percent } from "../../words/numbers.ts";
import { type Align, type Layer, layer, ofList } from "../layer.ts";
import type { Sheet } from "../spec.ts";
import { cut, widthOf } from "../wrap.ts";
import type { Compared } from "./compared.ts";
import type { Placed } from "./row.ts";

/** The stretch of the picture in which the axis lies, in pixels. */
export interface Plot {
  readonly from: number;
  readonly to: number;
}

export const middleOf = ({ from, to }: Plot): number => (from + to) / 2;

/** The shares of the two lists in each row as marks beside the line, each with its number. */
export function shareMarks(
  on: Sheet,
  rows: readonly Placed[],
  compared: Compared,
  plot: Plot,
): Layer[] {
  const marks = marksOf(on, rows, compared, plot);
  return [...symbols(marks, on.colours.length), ...numbers(marks)];
}

function marksOf(
  { phone, size }: Sheet,
  rows: readonly Placed[],
  { focus, near, line, half }: Compared,
  plot: Plot,
) {
  const middle = middleOf(plot);
  const reach = (plot.to - plot.from) / 2 - 66;
  const markY = (y: number, which: number) => y + (phone ? 50 : 26) + which * (phone ? 20 : 27);
  return rows.flatMap((row) =>
    row.shares.flatMap((own, which) => {
      if (!own) return [];
      const away = toNumber(subtract(own.value, line)) * 100;
      const outside = Math.abs(away) > half;
      const x = outside ? (away < 0 ? plot.from + 6 : plot.to - 6) : middle + (away / half) * reach;
      const list = which === 0 ? focus : near!;
      const text = `${percent(own.value, 2, line)}%`;
      // the number stands on the far side of the line, and on the near side where there is no room
      const room = 12 + widthOf(text, { size: size.label, bold: which === 0 });
      const after = outside ? away < 0 : away >= 0 ? x + room <= plot.to : x - room < plot.from;
      const named =
        row === rows[0] && after
          ? `${text} ${cut(list.short, plot.to - x - 74, { size: size.label, bold: true })}`
          : text;
      const shape = outside
        ? away < 0
          ? "triangle-left"
          : "triangle-right"
        : which === 0
          ? "diamond"
          : "circle";
      return [
        {
          x,
          y: markY(row.y, which),
          which,
          shape,
          filled: own.passes,
          colour: list.colour,
          list: list.name,
          share: Math.round(toNumber(own.value) * 1e8) / 1e6,
          text: named,
          banded: row.actual,
          after,
        },
      ];
    }),
  );
}

type Mark = ReturnType<typeof marksOf>[number];

const SHAPES = ["triangle-left", "triangle-right", "diamond", "circle"];

/** Filled: in; outlined: out. A triangle points to where the share lies beyond the axis. */
function symbols(marks: readonly Mark[], lists: number): Layer[] {
  return SHAPES.flatMap((shape) =>
    [true, false].map((filled) =>
      layer.point(
        filled ? "segment" : "missed",
        marks.filter((m) => m.shape === shape && m.filled === filled),
        {
          shape,
          filled,
          size: shape === "circle" ? 80 : 110,
          opacity: 1,
          ...(filled ? {} : { strokeWidth: 1.75, fillOpacity: 0 }),
        },
        { color: ofList(lists) },
      ),
    ),
  );
}

function numbers(marks: readonly Mark[]): Layer[] {
  return [true, false].flatMap((after) =>
    [0, 1].flatMap((which) => {
      const align: Align = after ? "left" : "right";
      const some = marks.filter((m) => m.after === after && m.which === which);
      const spots = some.map((m) => ({
        text: m.text,
        x: m.x + (after ? 11 : -11),
        y: m.y,
        banded: m.banded,
      }));
      return [
        layer.text(
          which === 0 ? "halo-strong" : "halo",
          spots.filter(({ banded }) => !banded),
          { align },
        ),
        layer.text(which === 0 ? "label-strong" : "label", spots, { align }),
      ];
    }),
  );
}
