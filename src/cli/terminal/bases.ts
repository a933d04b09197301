import type { ThresholdRow } from "../../analysis/scenario/threshold.ts";
import { basesTable } from "../../report/tables/bases.ts";
import { BASES, type Base, type Results } from "../../results/results.ts";
import { byVotes, isAside } from "../../words/colours.ts";
import { basesHeadline } from "../../words/findings/bases.ts";
import { focusList } from "../../words/focus.ts";
import { say } from "../../words/language.ts";
import { fullName, shortName } from "../../words/names.ts";
import { signed } from "../../words/numbers.ts";
import { inTheRunning } from "../../words/seats.ts";
import { statusLines } from "./blocks.ts";
import type { Style } from "./style.ts";
import { tableLines } from "./table.ts";
import { padEnd, shorten, width, wrap } from "./text.ts";

/** All four bases side by side: the base of the law is marked. */
export function basesLines(
  results: Results,
  rows: readonly ThresholdRow[],
  style: Style,
): string[] {
  const table = basesTable({ rows });
  const focus = focusList(rows);
  const words = say.cli.threshold;
  const lines = tableLines(table, style, {
    columns: {
      share: { head: words.share, gap: 3, suffix: "%" },
      fate: { head: "" },
      to_line: { head: words.toLine },
      seats: { gap: 4 },
    },
    drop: ["size"],
  });
  return [
    "",
    ...statusLines(results.election, style),
    ...wrap(basesHeadline(rows), style.prose).map(style.bold),
    "",
    ...(focus
      ? [
          " ".repeat(OVER) +
            shorten(words.votesOf(shortName(focus), focus.votes), style.prose - OVER),
        ]
      : []),
    ...lines,
    "",
    ...wrap([order(rows), ...others(rows, focus?.id)].filter(Boolean).join(" "), style.prose),
    ...legend(style),
  ];
}

/** The name of the list stands about over its columns. */
const OVER = 36;

/** Whom the seats belong to, told once: the longest row has all names. */
function order(rows: readonly ThresholdRow[]): string {
  const longest = rows
    .filter(({ size, outcome }) => size !== null && outcome.house !== null)
    .map(({ outcome }) => inTheRunning(outcome))
    .reduce((a, b) => (b.length > a.length ? b : a), []);
  return longest.length === 0 ? "" : say.cli.threshold.seatsInOrder(longest.map(fullName));
}

/** Other lists that a base treats otherwise than the law's own does. */
function others(rows: readonly ThresholdRow[], focus: string | undefined): string[] {
  const actual = rows.find((row) => row.actual);
  if (!actual) return [];
  const before = new Map(actual.outcome.lists.map(({ id, passes }) => [id, passes]));
  return rows.flatMap(({ of, outcome, size }) => {
    const { needed } = outcome.line ?? {};
    if (size === null || typeof needed !== "number") return [];
    const turned = outcome.lists.filter(
      ({ id, kind, passes }) => id !== focus && !isAside(kind) && passes !== before.get(id),
    );
    return [true, false].flatMap((passes) => {
      const lists = byVotes(turned.filter((list) => list.passes === passes && list.votes !== null));
      if (lists.length === 0) return [];
      const names = lists.map((list) => `${fullName(list)} (${signed(list.votes! - needed)})`);
      return [say.cli.threshold.otherwise(of, names, passes)];
    });
  });
}

/** What belongs to each base: two beside one another where there is room. */
function legend(style: Style): string[] {
  const labels = say.report.cells.base;
  const entries = (bases: readonly Base[]) => {
    const wide = Math.max(...bases.map((of) => width(labels[of]))) + 2;
    return bases.map((of) => `${padEnd(labels[of], wide)}${say.terms.baseMeaning[of]}`);
  };
  const left = entries(["registered", "valid"]);
  const right = entries(["cast", "party"]);
  const wide = Math.max(...left.map(width)) + 4;
  const lines = left.map((entry, i) => `${padEnd(entry, wide)}${right[i]}`);
  const isWide = style.width < 80 || lines.some((line) => width(line) > style.width);
  return (isWide ? entries(BASES) : lines).map(style.dim);
}
