import type { FigureEvidence, Hurdle, Outcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { isCloseCall } from "../../words/close.ts";
import { byVotes, isAside } from "../../words/colours.ts";
import { areasEvidence } from "../../words/findings/area-rule.ts";
import { say } from "../../words/language.ts";
import { areaName, shortName, visible } from "../../words/names.ts";
import { size } from "../../words/numbers.ts";
import { capital } from "../../words/text.ts";
import type { Cell, Table } from "../table.ts";
import * as cell from "./cells.ts";

export interface RegionsInput {
  readonly outcome: Outcome;
  readonly results: Results;
}

/**
 * The rule that applies in each area (or so many of them): how far each list that is in, close or undecided stands
 * above or below it there. Undefined where the law has no such rule.
 */
export function areaRuleTable({ outcome, results }: RegionsInput): Table | undefined {
  const lists = byVotes(
    outcome.lists.filter(
      (list) => !isAside(list.kind) && (list.passes !== false || isCloseCall(list, outcome)),
    ),
  );
  const found = lists.flatMap((list) => {
    const evidence = list.evidence && areasEvidence(list.evidence);
    return evidence ? [{ list, evidence }] : [];
  });
  const first = found[0]?.evidence;
  if (!first || first.areas.length === 0) return undefined;
  const names = new Map(results.areas.map((area) => [area.id, areaName(area)]));
  return {
    id: "area-rule",
    caption: say.report.areaRuleTable.caption(first.level),
    columns: [
      { key: "area", head: say.report.cells.area, kind: "text" },
      { key: "base_size", head: base(first.areas[0]!), kind: "integer" },
      ...found.map(({ list }, i) => ({
        key: `list_${i + 1}`,
        head: shortName(list),
        kind: "integer" as const,
      })),
    ],
    rows: first.areas.map((hurdle, i) => ({
      role: "list",
      id: hurdle.area,
      cells: [
        cell.words(names.get(hurdle.area) ?? visible(hurdle.area), hurdle.area),
        cell.sizeCell(hurdle.kind === "hurdle" ? hurdle.base?.size : hurdle.of, size),
        ...found.map(({ evidence }) => distance(evidence.areas[i])),
      ],
    })),
    notes: [],
  };
}

const base = (rule: Hurdle | FigureEvidence): string =>
  rule.kind === "hurdle" && rule.base
    ? capital(say.terms.baseName[rule.base.of])
    : say.report.areaRuleTable.base;

function distance(rule: Hurdle | FigureEvidence | undefined): Cell {
  const words = say.report.cells;
  if (!rule) return cell.notKnown();
  if (rule.met === "undecided") return { value: null, text: words.undecided };
  if (rule.kind === "figure")
    return rule.met ? cell.words(words.in, "in") : cell.words(words.out, "out");
  return cell.difference(rule.met ? rule.clearBy : -rule.shortBy);
}
