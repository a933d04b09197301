import type { Audit } from "../../analysis/audit/audit.ts";
import type { Margins } from "../../analysis/margin/margins.ts";
import { marginAreasTable, marginPlacesTable, marginsTable } from "../../report/tables/margins.ts";
import { sizeOf } from "../../results/bases.ts";
import { say } from "../../words/language.ts";
import { areaName } from "../../words/names.ts";
import { size } from "../../words/numbers.ts";
import { headLines } from "./blocks.ts";
import type { Style } from "./style.ts";
import { tableLines } from "./table.ts";
import { wrap } from "./text.ts";

/** So many areas are printed; --json has all. */
const SHOWN = 10;

/** What margins prints: status, the base, the fewest votes by claim, the nearest areas, how to read it. */
export function marginLines(parts: readonly (readonly [Margins, Audit])[], style: Style): string[] {
  const [first] = parts;
  return [
    "",
    ...headLines(first![0].results.election, style),
    ...parts.flatMap(([margins, audit]) => partLines(margins, audit, parts.length > 1, style)),
    ...(parts.some(([{ absent }]) => !absent)
      ? wrap(say.analysis.margins.write, style.prose).map(style.dim)
      : []),
  ];
}

function partLines(margins: Margins, audit: Audit, several: boolean, style: Style): string[] {
  const words = say.analysis.margins;
  const { results, absent } = margins;
  const text = (sentence: string) => wrap(sentence, style.prose);
  const head = several ? [style.bold(areaName(results.areas[0]!))] : [];
  if (absent) return [...head, ...text(say.analysis.margins.absent[absent]).map(style.bold), ""];
  const cast = sizeOf(results, 0, "cast");
  const base = typeof cast === "number" ? ` ${say.cli.threshold.marginBase(size(cast))}` : "";
  const table = marginsTable({ margins, audit });
  const places = marginPlacesTable({ margins });
  const areas = marginAreasTable({ margins }, SHOWN);
  const layout = { columns: { votes: { align: "right" } } } as const;
  return [
    ...head,
    ...text(`${words.caption}.${base}`).map(style.bold),
    "",
    ...(table.rows.some(({ role }) => role === "list")
      ? tableLines(table, style, layout)
      : text(words.nothing)),
    "",
    ...(areas.rows.length === 0
      ? []
      : [
          ...text(words.areas(margins.areas.length, Math.min(SHOWN, margins.areas.length))),
          ...tableLines(areas, style, layout),
          "",
        ]),
    ...(places.rows.length === 0
      ? []
      : [...text(words.placesFirst), ...tableLines(places, style, layout), ""]),
    ...table.notes.flatMap(text),
    ...(audit.absent ? text(say.analysis.audit.absent[audit.absent]) : []),
  ];
}
