import type { Elected } from "../../analysis/scenario/beside.ts";
import type { FirstDivisorSweep } from "../../analysis/scenario/knob/first-divisor.ts";
import type { LeftOutSweep } from "../../analysis/scenario/knob/left-out.ts";
import type { MergeLoss } from "../../analysis/scenario/knob/merge-loss.ts";
import type { House } from "../../analysis/scenario/knob/seats.ts";
import { whereFirst } from "../../analysis/scenario/knob/where.ts";
import type { Law } from "../../law/law.ts";
import type { Table } from "../../report/table.ts";
import { firstDivisorTable, housesTable, mergeLossTable } from "../../report/tables/knobs.ts";
import { leftOutTable } from "../../report/tables/left-out.ts";
import type { Level, Results } from "../../results/results.ts";
import { fates, leftOutFinding, noProof, whereFinding } from "../../words/findings/left-out.ts";
import { mergeLossFinding } from "../../words/findings/merge-loss.ts";
import { say } from "../../words/language.ts";
import { areaName, visible } from "../../words/names.ts";
import { whole } from "../../words/numbers.ts";
import { aboutLines, headLines, statusLines } from "./blocks.ts";
import type { Style } from "./style.ts";
import { tableLines } from "./table.ts";
import { wrap } from "./text.ts";

/** Rows of a sweep that a terminal shows; --json has them all. */
const ROWS = 24;

/** Areas left out in an order: the finding, where they lie, the table; or a sentence for each of several areas. */
export function leftOutLines(
  sweeps: readonly LeftOutSweep[],
  { results, outcome, law }: Elected,
  style: Style,
): string[] {
  const [first] = sweeps;
  const level = first!.order.level as Level;
  return [
    "",
    ...statusLines(results.election, style),
    ...aboutLines(outcome, results, law.changed.length > 0, style),
    "",
    ...(sweeps.length === 1 ? alone(first!, results, style) : several(sweeps, results, style)),
    "",
    ...wrap(noProof(level), style.prose),
  ];
}

function alone(sweep: LeftOutSweep, results: Results, style: Style): string[] {
  const { order, areas, lacking } = sweep;
  const flip = fates(sweep)[0]?.flips[0];
  return [
    ...leftOutFinding(sweep).flatMap((text) => wrap(text, style.prose).map(style.bold)),
    ...(flip
      ? wrap(
          whereFinding(
            whereFirst(order, results, flip.stretch.from),
            order.level as Level,
            results,
          ),
          style.prose,
        )
      : []),
    ...(lacking > 0 ? wrap(say.cli.threshold.lackFigure(lacking, areas), style.prose) : []),
    "",
    ...shown(leftOutTable(sweep), style),
  ];
}

function several(sweeps: readonly LeftOutSweep[], results: Results, style: Style): string[] {
  const names = new Map(results.areas.map((area) => [area.id, areaName(area)]));
  return sweeps.flatMap((sweep) => {
    const head = `${names.get(sweep.order.inside!)!}, ${whole(sweep.areas)}`;
    return wrap(`${head}: ${leftOutFinding(sweep).join(" ")}`, style.prose, "  ");
  });
}

export function housesLines(
  houses: readonly House[],
  law: Law,
  results: Results,
  style: Style,
): string[] {
  const table = housesTable(houses, Number(law.seats), results);
  return ["", ...headLines(results.election, style), "", ...shown(table, style, houses.length)];
}

export function firstDivisorLines(
  sweep: FirstDivisorSweep,
  results: Results,
  style: Style,
): string[] {
  return [
    "",
    ...headLines(results.election, style),
    ...wrap(say.cli.threshold.firstDivisor(visible(sweep.step)), style.prose),
    "",
    ...shown(firstDivisorTable(sweep), style, sweep.intervals.length),
  ];
}

export function mergeLossLines(loss: MergeLoss, results: Results, style: Style): string[] {
  return [
    "",
    ...headLines(results.election, style),
    ...wrap(mergeLossFinding(loss, results), style.prose).map(style.bold),
    "",
    ...shown(mergeLossTable(loss), style, loss.losses.length),
  ];
}

function shown(table: Table, style: Style, most = ROWS): string[] {
  const more = table.rows.length - most;
  return [
    `  ${table.caption}`,
    ...tableLines({ ...table, rows: table.rows.slice(0, most) }, style),
    ...(more > 0 ? ["", say.cli.tables.moreRows(more)] : []),
    ...(table.notes.length > 0 ? ["", ...wrap(table.notes.join(" "), style.prose)] : []),
  ];
}
